import Knowledge

/// Which of the open facts to ask next: the author's early ones first, danger before others of its rank.
public struct QuestionOrder: Sendable {
  private let rules: CompiledRules

  /// Makes an order for the facts of these rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// The fact to ask next: of those the author wants earliest, the one with which fewest questions are asked on average
  /// where the order of the vocabulary is followed after it; ties go to that order too. Nil where nothing is open.
  ///
  /// To look one step ahead of a fixed order is never worse than to follow it, every answer being as likely as any other:
  /// the rollout of Bertsekas, Tsitsiklis and Wu, "Rollout Algorithms for Combinatorial Optimization", Journal of
  /// Heuristics 3, 1997, doi:10.1023/A:1009635226865.
  ///
  /// - Complexity: O(candidates · values · nodes · values of a fact).
  public func next(in decision: Decision) -> FactID? {
    let candidates = decision.open.compactMap { id in rules.space.fact(id) }
    guard let rank = candidates.map(Self.rank).min() else { return nil }
    let first = candidates.filter { Self.rank($0) == rank }
    // Danger first: a sign that a child may be at risk is asked for before anything else of its rank.
    if let danger = first.first(where: { $0.values.contains(where: \.isDanger) }) { return danger.id }
    guard first.count > 1 else { return first.first?.id }
    let left = QuestionsLeft(in: decision.essential)
    return first.map { (fact: $0.id, questions: questions(after: $0, left)) }.min { $0.questions < $1.questions }?.fact
  }

  private static func rank(_ fact: Fact) -> Int { fact.early ?? .max }

  /// The number of questions that follow on average, in billionths, so that ties are ties.
  private func questions(after fact: Fact, _ left: QuestionsLeft) -> Int {
    guard let index = rules.space.index(of: fact.id) else { return .max }
    let dimension = rules.space.dimension(ofFact: index)
    let expected = fact.values.indices.map { left.fixing(dimension, to: $0).expected }
    return Int((expected.reduce(0, +) / Double(max(expected.count, 1)) * 1e9).rounded())
  }
}
