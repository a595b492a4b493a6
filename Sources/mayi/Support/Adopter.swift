import Guidance
import Knowledge
import Platform

/// Adopts what a document says now, one clause after the other.
struct Adopter {
  /// What a person can answer.
  private enum Choice {
    case yes
    case no
    case quit
  }

  let house: House
  let knowledge: KnowledgeBase
  let match: DocumentMatch

  /// Asks for each clause that is not the same, and rewrites its line where the answer is yes.
  func adopt() throws {
    var input = StandardInput.lines(output: house.output)
    for (clause, finding) in zip(knowledge.policy.clauses, match.findings) where finding.status != .same {
      do {
        let adoption = try Adoption(clause, from: match)
        try house.show([.blank] + question(about: clause, finding))
        switch try choice(from: &input) {
        case .yes: try write(adoption, of: clause, hasSameWords: finding.status == .moved)
        case .no: continue
        case .quit: return
        }
      } catch let refusal as Adoption.Refusal {
        try house.show([.blank, Line("\(clause.id): \(Self.words(refusal))", hang: 2)])
      }
    }
  }

  private func question(about clause: Clause, _ finding: DocumentMatch.Finding) -> [Line] {
    let places = match.places(of: finding).map(\.text).joined(separator: " and ")
    if finding.status == .moved {
      return [Line("\(clause.id) stands at \(places) now; its words are the same.", style: .strong)]
    }
    let head = match.head(of: finding).map { "Under the head: \"\($0)\"" }
    return [
      Line("\(clause.id), at \(places), now reads: \"\(match.words(of: finding))\"", style: .strong, hang: 2)
    ] + (head.map { [Line($0, indent: 2, hang: 2)] } ?? []) + [Line("We say: \(clause.says)", indent: 2, hang: 2)]
  }

  private func choice(from input: inout any LineInput) throws -> Choice {
    while case .line(let line) = try input.read(prompt: "adopt? yes, no or quit> ") {
      switch line.lowercased() {
      case "yes", "y": return .yes
      case "no", "n": return .no
      case "quit", "q": return .quit
      default: try house.show(["Answer yes, no or quit."])
      }
    }
    return .quit
  }

  private func write(_ adoption: Adoption, of clause: Clause, hasSameWords: Bool) throws {
    let path = clause.source.file
    try house.files.write(try adoption.applied(to: try house.files.read(path)), to: path)
    let next = hasSameWords ? "" : " See whether what we say, and its rules, still hold: \(path):\(clause.source.line)"
    try house.show([Line("Adopted.\(next)", hang: 2)])
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
