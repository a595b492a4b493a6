import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Holds a document against the knowledge.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold a document against the knowledge: each clause is same, moved, changed, gone or new."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The published document; the attached one where none is given.")
  var file: String?

  @Flag(name: .long, help: "Adopt the changes one by one.")
  var update = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  func run() throws {
    let house = try common.house()
    let id = try house.requiredPolicy(common)
    let knowledge = try house.knowledge(of: id)
    guard let path = file ?? AttachedDocument(id, in: house).path else {
      throw Failure(.usage, "name the document: mayi verify FILE")
    }
    let match = try house.match(path, against: knowledge.policy)
    let report = VerifyReport(match, knowledge: knowledge)
    if json { try house.output.write(json: report) } else { try house.show(report.lines) }
    if update { try Adopter(house: house, knowledge: knowledge, match: match).adopt() }
    if !match.isUnchanged { throw Failure(.findings) }
  }
}

/// What holding a document against the knowledge found.
struct VerifyReport: Encodable {
  struct Entry: Encodable {
    let clause: String
    let status: String
    let change: String?
    let lines: [Int]?
    let file: String
    let line: Int
    let rules: [String]
  }

  struct Mismatch: Encodable {
    let rule: String
    let clause: String
    let force: String
    let modal: String
    let published: [String]
  }

  struct NewSentence: Encodable {
    let lines: [Int]
    let words: String
  }

  let clauses: [Entry]
  let new: [NewSentence]
  let missingSections: [String]
  let modals: [Mismatch]

  init(_ match: DocumentMatch, knowledge: KnowledgeBase) {
    clauses = zip(knowledge.policy.clauses, match.findings).map { clause, finding in
      let span = match.span(of: finding)
      let (status, change) = Self.words(finding.status)
      return Entry(
        clause: clause.id.text,
        status: status,
        change: change,
        lines: span.map { [$0.firstLine, $0.lastLine] },
        file: clause.source.file,
        line: clause.source.line,
        rules: clause.rules.map(\.id.text)
      )
    }
    new = match.new.map { index in
      let sentence = match.outline.entries[index].sentence
      return NewSentence(lines: [sentence.span.firstLine, sentence.span.lastLine], words: sentence.text)
    }
    missingSections = match.missingSections.map(\.text)
    modals = match.mismatches(of: knowledge.policy).map {
      Mismatch(
        rule: $0.rule.text,
        clause: $0.clause.text,
        force: $0.force.rawValue,
        modal: $0.modal,
        published: $0.published
      )
    }
  }

  private static func words(_ status: DocumentMatch.Status) -> (String, String?) {
    switch status {
    case .same: ("same", nil)
    case .moved: ("moved", nil)
    case .changed(let change): ("changed", change.rawValue)
    case .gone: ("gone", nil)
    case .untaken: ("untaken", nil)
    }
  }

  /// The findings as lines, what is the same only counted.
  var lines: [Line] {
    var lines: [Line] = []
    for entry in clauses where entry.status != "same" {
      let place = entry.lines.map { ", lines \($0[0]) to \($0[1]) of the document" } ?? ""
      let change = entry.change.map { " (\($0))" } ?? ""
      lines.append(Line("\(entry.status.uppercased())\(change)  \(entry.clause)\(place)", style: .strong, hang: 2))
      let rules = entry.rules.isEmpty ? "no rules" : "rules: \(entry.rules.joined(separator: ", "))"
      lines.append(Line("\(entry.file):\(entry.line), \(rules)", indent: 2, hang: 2))
    }
    for sentence in new {
      lines.append(Line("NEW  lines \(sentence.lines[0]) to \(sentence.lines[1]): \(sentence.words)", hang: 2))
    }
    for section in missingSections { lines.append(Line("NO HEADING  section \(section) is not in the document")) }
    for modal in modals {
      lines.append(
        Line(
          "MODAL  rule \(modal.rule) (\(modal.force), \"\(modal.modal)\"): the print has \(modal.published.joined(separator: ", "))",
          style: .faint,
          hang: 2
        )
      )
    }
    let same = clauses.filter { $0.status == "same" }.count
    lines.append(
      Line(
        "\(same) of \(clauses.count) clauses unchanged, \(new.count) new sentences, \(modals.count) modals to look at."
      )
    )
    return lines
  }
}

/// Adopts what a document says now, one clause after the other.
struct Adopter {
  let house: House
  let knowledge: KnowledgeBase
  let match: DocumentMatch

  /// Asks for each changed clause, and rewrites its line where the answer is yes.
  func adopt() throws {
    var input = StandardInput.lines(output: house.output)
    for (clause, finding) in zip(knowledge.policy.clauses, match.findings) where finding.status != .same {
      do {
        let adoption = try Adoption(clause, from: match)
        try house.show([
          Line("\(clause.id) now reads: \"\(match.words(of: finding))\""), Line("We say: \(clause.says)"),
        ])
        guard case .line(let line) = try input.read(prompt: "adopt? yes or no> ") else { return }
        guard ["yes", "y"].contains(line.lowercased()) else { continue }
        let path = clause.source.file
        try house.files.write(try adoption.applied(to: try house.files.read(path)), to: path)
        try house.show([
          Line("Adopted. See whether what we say, and its rules, still hold: \(path):\(clause.source.line)")
        ])
      } catch let refusal as Adoption.Refusal {
        try house.show([Line("\(clause.id): \(Self.words(refusal))")])
      }
    }
  }

  private static func words(_ refusal: Adoption.Refusal) -> String {
    switch refusal {
    case .gone: "the document does not have it any more; delete the clause, or give it another place"
    case .inOtherSection(let section):
      "it now stands in another section\(section.map { " (\($0))" } ?? ""); move it to that file"
    case .notInFile: "its file has changed meanwhile; run verify again"
    }
  }
}
