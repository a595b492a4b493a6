import FoundationEssentials
import Testing

@testable import Knowledge

/// What the policy officer is told of each policy, held against the knowledge.
@Suite("INTERPRETATIONS.md")
struct InterpretationsTests {

  @Test("every reading and every contradiction of the knowledge is named by its clauses", arguments: Published.names)
  func named(policy: String) throws {
    let knowledge = try Published.knowledge(policy)
    let named = try clausesNamed(of: policy)
    let clauses = knowledge.policy.clauses
    let contradicting = clauses.filter { !$0.contradictions.isEmpty }
      .flatMap { [$0.id] + $0.contradictions.map(\.clause) }
    let read = clauses.filter { $0.rules.contains { $0.reading != nil } }.map(\.id)
    #expect(Set(contradicting + read).subtracting(named).sorted() == [])
  }

  @Test("every clause that is named is there", arguments: Published.names)
  func there(policy: String) throws {
    let knowledge = try Published.knowledge(policy)
    #expect(try clausesNamed(of: policy).filter { knowledge.clause($0) == nil }.sorted() == [])
  }

  /// The words that look like the name of a clause: `photos-3`.
  private func clausesNamed(of policy: String) throws -> Set<ClauseID> {
    let path = "\(Published.root)/knowledge/\(policy)/INTERPRETATIONS.md"
    let text = String(decoding: try Published.bytes(path), as: UTF8.self)
    let words = text.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")) }
    return Set(
      words.filter { word in
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count > 1 && parts[0].allSatisfy(\.isLowercase) && !parts[0].isEmpty
          && PolicyID.isWellFormed(word) && parts[parts.count - 1].allSatisfy(\.isNumber)
      }.map { ClauseID(String($0)) }
    )
  }
}
