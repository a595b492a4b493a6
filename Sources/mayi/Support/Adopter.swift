import Guidance
import Knowledge
import Platform

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
