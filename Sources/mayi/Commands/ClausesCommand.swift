import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Lists the clauses of a policy, with a document each one's place in it.
struct ClausesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses",
    abstract: "List the clauses of a policy; with its document, where each stands in it."
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(name: .long, help: ArgumentHelp("The published document.", valueName: "file"))
  var document: String?

  func run() throws {
    let house = try common.house()
    let knowledge = try house.knowledge(of: try house.requiredPolicy(common), skeletons: true)
    let match = try document.map { try house.match($0, against: knowledge.policy) }
    let reports = knowledge.policy.clauses.map { ClauseReport($0, in: match) }
    if json { return try house.output.write(json: reports) }
    for (clause, report) in zip(knowledge.policy.clauses, reports) {
      try house.show([
        Line("\(clause.id)  \(clause.section), \(report.position)\(report.where)", style: .strong),
        Line(clause.isUnsaid ? "nothing is written yet" : clause.says, indent: 2),
      ])
      if let match, let finding = match.finding(clause.id), !match.words(of: finding).isEmpty {
        try house.show([Line("In its own words: \"\(match.words(of: finding))\"", style: .faint, indent: 2)])
      }
    }
  }
}

/// The JSON of a clause.
struct ClauseReport: Encodable {
  let id: String
  let section: String
  let position: String
  let force: String?
  let says: String
  let rules: [String]
  let lines: [Int]?
  let columns: [Int]?

  private enum CodingKeys: String, CodingKey { case id, section, position, force, says, rules, lines, columns }

  init(_ clause: Clause, in match: DocumentMatch?) {
    id = clause.id.text
    section = clause.section.text
    position = clause.places.map(\.text).joined(separator: " and ")
    force =
      clause.rules.map(\.force).min { Force.allCases.firstIndex(of: $0)! < Force.allCases.firstIndex(of: $1)! }?
      .rawValue
    says = clause.says
    rules = clause.rules.map(\.id.text)
    let span = match.flatMap { match in match.finding(clause.id).flatMap { match.span(of: $0) } }
    lines = span.map { [$0.firstLine, $0.lastLine] }
    columns = span.map { [$0.firstColumn, $0.lastColumn] }
  }

  /// Where the document has it, for a person; empty without a document.
  var `where`: String { lines.map { ", lines \($0[0]) to \($0[1])" } ?? "" }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(section, forKey: .section)
    try container.encode(position, forKey: .position)
    try container.encode(force, forKey: .force)
    try container.encode(says, forKey: .says)
    try container.encode(rules, forKey: .rules)
    try container.encode(lines, forKey: .lines)
    try container.encode(columns, forKey: .columns)
  }
}

extension House {
  /// A published document.
  ///
  /// Plain text is read as it is. PDF and Word are turned into text first: see ``DocumentConversion``.
  func document(_ path: String) throws -> Document {
    let bytes = try DocumentConversion(self).text(of: path)
    do {
      return try Document(bytes)
    } catch {
      throw Failure(.input, "`\(path)`: \(error.description)")
    }
  }

  /// A published document held against a policy.
  func match(_ path: String, against policy: Policy) throws -> DocumentMatch {
    DocumentMatch(try document(path), against: policy)
  }
}
