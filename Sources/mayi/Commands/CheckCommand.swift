import ArgumentParser
import Knowledge
import Platform

/// Checks that the knowledge is whole.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the knowledge: everything parses, every reference resolves, every clause is accounted for."
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let house = try common.house()
    let ids = common.policy.isEmpty ? try house.knowledgeFolder.policies() : common.policy.map { PolicyID($0) }
    guard !ids.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    var seen: Set<String> = []
    var diagnostics: [Diagnostic] = []
    for id in ids {
      let outcome = try house.knowledgeFolder.read(id, contacts: house.contacts())
      diagnostics += outcome.diagnostics.filter { seen.insert($0.line).inserted }
    }
    let errors = diagnostics.filter { $0.severity == .error }.count
    if json {
      try house.output.write(json: diagnostics.map(DiagnosticReport.init))
    } else {
      for diagnostic in diagnostics { try house.output.print(SafeText(diagnostic.line), hanging: 2) }
      let warnings = diagnostics.filter { $0.severity == .warning }.count
      try house.output.print("\(ids.count) policies: \(errors) errors, \(warnings) warnings.")
    }
    if errors > 0 { throw Failure(.findings) }
  }
}

/// The JSON of a diagnostic.
struct DiagnosticReport: Encodable {
  let severity: String
  let code: String
  let file: String
  let line: Int
  let column: Int
  let message: String

  init(_ diagnostic: Diagnostic) {
    severity = diagnostic.severity.rawValue
    code = diagnostic.code.rawValue
    file = diagnostic.source.file
    line = diagnostic.source.line
    column = diagnostic.source.column
    message = diagnostic.message
  }
}
