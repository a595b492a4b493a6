import Knowledge

/// Which of the open facts to ask next: the author's early ones first, danger before others of its rank.
public struct QuestionOrder: Sendable {
  private let rules: CompiledRules

  /// Makes an order for the facts of these rules.
  public init(_ rules: CompiledRules) { self.rules = rules }

  /// The fact to ask next: of those the author wants earliest, the one that leaves fewest questions on average; ties go
  /// to the vocabulary's order. Nil where nothing is open.
  ///
  /// - Complexity: O(candidates · values · nodes).
  public func next(in decision: Decision) -> FactID? {
    let candidates = decision.open.compactMap { id in rules.space.fact(id) }
    guard let rank = candidates.map(Self.rank).min() else { return nil }
    let first = candidates.filter { Self.rank($0) == rank }
    // Danger first: a sign that a child may be at risk is asked for before anything else of its rank.
    if let danger = first.first(where: { $0.values.contains(where: \.isDanger) }) { return danger.id }
    guard first.count > 1 else { return first.first?.id }
    return first.min { questionsLeft(after: $0, in: decision.tree) < questionsLeft(after: $1, in: decision.tree) }?.id
  }

  private static func rank(_ fact: Fact) -> Int { fact.early ?? .max }

  /// The number of facts that stay open after this one is answered, averaged over its values.
  private func questionsLeft(after fact: Fact, in tree: DecisionTree) -> Double {
    guard let index = rules.space.index(of: fact.id) else { return .infinity }
    let dimension = rules.space.dimension(ofFact: index)
    let left = fact.values.indices.map { Double(tree.openFacts(fixing: dimension, to: $0)) }
    return left.reduce(0, +) / Double(max(left.count, 1))
  }
}

extension DecisionTree {
  /// The number of facts that stay open where a dimension has this value.
  func openFacts(fixing dimension: Int, to value: Int) -> Int {
    var seen: Set<Int> = []
    var facts: Set<Int> = []
    var waiting = [root]
    while let part = waiting.popLast() {
      guard case .node(let index) = part, seen.insert(index).inserted else { continue }
      if nodes[index].dimension == dimension {
        waiting.append(nodes[index].branches[value])
      } else {
        facts.insert(rules.space.dimensions[nodes[index].dimension].fact)
        waiting += nodes[index].branches
      }
    }
    return facts.count
  }
}
