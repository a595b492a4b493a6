import ArgumentParser
import Checks
import Decisions
import Guidance
import Knowledge
import Platform

/// Checks that the knowledge is whole.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the knowledge: that it parses, and that its rules hold together in every situation.",
    discussion: """
      Errors must be mended; warnings are probably wrong; notes are worth knowing. Clean means no error. A finding that is as \
      it should be is expected in the knowledge file, with a reason.
      """
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Print SARIF, for tools that show findings.")
  var sarif = false

  @Flag(name: .long, help: "Print annotations for GitHub.")
  var github = false

  @Flag(name: .long, help: "Show notes as well.")
  var notes = false

  @Flag(name: .long, help: "Print how large each policy is and how long its interviews are.")
  var statistics = false

  @Flag(name: .long, help: "Print what the policy's officer should look at: gaps, contradictions and readings to sign.")
  var gaps = false

  func run() throws {
    let house = try common.house()
    let ids = common.policy.isEmpty ? try house.knowledgeFolder.policies() : common.policy.map { PolicyID($0) }
    guard !ids.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    if statistics || gaps { return try report(on: ids, in: house) }
    let check = try KnowledgeCheck(ids, in: house)
    if json {
      try house.output.write(json: check.items.map(FindingReport.init))
    } else if sarif {
      try house.output.write(json: SARIFLog(check.items))
    } else if github {
      try house.output.write(document: check.items.map(\.annotation).joined())
    } else {
      try show(check, in: house)
    }
    if check.count(.error) > 0 { throw Failure(.findings) }
  }

  private func show(_ check: KnowledgeCheck, in house: House) throws {
    for item in check.items where notes || item.severity != .note {
      try house.output.print(SafeText(item.line), hanging: 2)
      if !item.witness.isEmpty { try house.output.print(SafeText("  " + item.witness), hanging: 4) }
    }
    let counts = "\(check.count(.error)) errors, \(check.count(.warning)) warnings, \(check.count(.note)) notes"
    let hint = check.count(.note) > 0 && !notes ? " (--notes shows them)" : ""
    try house.output.print("\(counts)\(hint). \(check.proved)")
  }

  private func report(on ids: [PolicyID], in house: House) throws {
    for id in ids {
      let subject = CheckSubject(try house.knowledge(of: id), today: house.today)
      let lines = statistics ? Statistics(subject).lines : PolicyGaps(subject).lines
      for line in lines { try house.output.print(SafeText(line), hanging: 2) }
    }
  }
}

/// What parsing and all checks say of some policies.
struct KnowledgeCheck {
  /// One thing that was found.
  struct Item {
    let severity: Diagnostic.Severity
    let code: String
    let source: SourceRange
    let other: SourceRange?
    let message: String
    /// The line to paste that shows it; empty where there is none.
    let witness: String

    /// The line that editors understand.
    var line: String { "\(source.label): \(severity.rawValue)[\(code)]: \(message)" }

    /// The command that GitHub shows beside the line.
    var annotation: String {
      let level = severity == .note ? "notice" : severity.rawValue
      let place =
        "file=\(Escaping.gitHubProperty(source.file)),line=\(max(source.line, 1)),col=\(max(source.column, 1))"
      return "::\(level) \(place)::\(Escaping.gitHubMessage(message))\n"
    }
  }

  /// What was found, each thing once, in the order of the policies and of their files.
  private(set) var items: [Item] = []
  /// How many situations each policy's findings were proved for.
  private(set) var proved = ""

  init(_ ids: [PolicyID], in house: House) throws {
    var seen: Set<String> = []
    var counts: [String] = []
    for id in ids {
      let outcome = try house.knowledgeFolder.read(id, contacts: house.contacts())
      var found = outcome.diagnostics.map { Item($0) }
      if let knowledge = outcome.knowledge {
        let report = Checker().report(on: knowledge, today: house.today)
        found += report.findings.map { Item($0, policy: id, in: knowledge.vocabulary) }
        counts.append("\(id) \(report.isProved ? "\(report.situations)" : "not")")
      }
      items += found.filter { seen.insert($0.line).inserted }
    }
    if !counts.isEmpty { proved = "Situations proved: \(counts.joined(separator: "; "))." }
  }

  /// The number of things of a severity.
  func count(_ severity: Diagnostic.Severity) -> Int { items.count { $0.severity == severity } }
}

extension KnowledgeCheck.Item {
  init(_ diagnostic: Diagnostic) {
    self.init(
      severity: diagnostic.severity,
      code: diagnostic.code.rawValue,
      source: diagnostic.source,
      other: nil,
      message: diagnostic.message,
      witness: ""
    )
  }

  init(_ finding: Finding, policy: PolicyID, in vocabulary: Vocabulary) {
    self.init(
      severity: finding.severity,
      code: finding.code.rawValue,
      source: finding.source,
      other: finding.other,
      message: finding.message,
      witness: finding.witness?.line(policy: policy, in: vocabulary) ?? ""
    )
  }
}

/// The JSON of a finding.
struct FindingReport: Encodable {
  let severity: String
  let code: String
  let file: String
  let line: Int
  let column: Int
  let otherFile: String?
  let otherLine: Int?
  let message: String
  let witness: String?

  init(_ item: KnowledgeCheck.Item) {
    severity = item.severity.rawValue
    code = item.code
    file = item.source.file
    line = item.source.line
    column = item.source.column
    otherFile = item.other?.file
    otherLine = item.other?.line
    message = item.message
    witness = item.witness.isEmpty ? nil : item.witness
  }
}

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0.
struct SARIFLog: Encodable {
  struct Run: Encodable {
    let tool: Tool
    let results: [Result]
  }
  struct Tool: Encodable { let driver: Driver }
  struct Driver: Encodable {
    let name: String
    let rules: [Rule]
  }
  struct Rule: Encodable { let id: String }
  struct Message: Encodable { let text: String }
  struct Result: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]
  }
  struct Location: Encodable { let physicalLocation: Physical }
  struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }
  struct Artifact: Encodable { let uri: String }
  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }

  let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ items: [KnowledgeCheck.Item]) {
    let codes = Set(items.map(\.code)).sorted()
    let results = items.map { item in
      Result(
        ruleId: item.code,
        level: item.severity.rawValue,
        message: Message(text: item.witness.isEmpty ? item.message : "\(item.message) (\(item.witness))"),
        locations: [Self.location(item.source)],
        relatedLocations: item.other.map { [Self.location($0)] } ?? []
      )
    }
    runs = [Run(tool: Tool(driver: Driver(name: "mayi", rules: codes.map(Rule.init))), results: results)]
  }

  private static func location(_ source: SourceRange) -> Location {
    Location(
      physicalLocation: Physical(
        artifactLocation: Artifact(uri: uri(source.file)),
        region: Region(startLine: max(source.line, 1), startColumn: max(source.column, 1))
      )
    )
  }

  /// The path with everything but plain characters written as `%XX`.
  private static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain = character.isASCII && (character.isLetter || character.isNumber || "/-._~".contains(character))
      return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
