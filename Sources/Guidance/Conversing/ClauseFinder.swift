import Knowledge

/// Ranks the clauses of a policy for a search.
public struct ClauseFinder: Sendable {
  private let knowledge: KnowledgeBase

  /// Makes a finder for a policy.
  public init(_ knowledge: KnowledgeBase) { self.knowledge = knowledge }

  /// The clauses that speak of the words, the most relevant first, ties in the document's order; empty where none does.
  ///
  /// - Complexity: O(words of all clauses).
  public func find(_ text: String) -> [Clause] {
    let wanted = Set(Words(text).list.filter { $0.count > 2 })
    guard !wanted.isEmpty else { return [] }
    let texts = knowledge.policy.sections.flatMap { section in
      section.clauses.map { ($0, Words("\($0.says) \($0.purpose) \(section.heading)").list) }
    }
    let scored = texts.enumerated().map { (offset: $0.offset, clause: $0.element.0, score: Self.score($0.element.1, wanted)) }
    return scored.filter { $0.score > 0 }.sorted { ($1.score, $0.offset) < ($0.score, $1.offset) }.map(\.clause)
  }

  private static func score(_ words: [String], _ wanted: Set<String>) -> Int {
    wanted.filter { one in words.contains { $0 == one || $0.hasPrefix(one) } }.count
  }
}
