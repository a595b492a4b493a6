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
    let tree = decision.tree.mappingSettlements { $0.essential(in: rules.outcomes) }
    let left = first.map { (fact: $0.id, questions: questionsLeft(after: $0, in: tree)) }
    return left.min { $0.questions < $1.questions }?.fact
  }

  private static func rank(_ fact: Fact) -> Int { fact.early ?? .max }

  /// The number of questions that follow on average, in billionths, so that ties are ties.
  private func questionsLeft(after fact: Fact, in tree: DecisionTree) -> Int {
    guard let index = rules.space.index(of: fact.id) else { return .max }
    let dimension = rules.space.dimension(ofFact: index)
    let left = fact.values.indices.map { tree.questionsExpected(fixing: dimension, to: $0) }
    return Int((left.reduce(0, +) / Double(max(left.count, 1)) * 1e9).rounded())
  }
}

extension DecisionTree {
  /// The number of questions on average where a dimension has this value, asked in the tree's own order, every answer as
  /// likely as any other.
  ///
  /// - Complexity: O(nodes · values).
  func questionsExpected(fixing dimension: Int, to value: Int) -> Double {
    // What each node comes to once the dimension is fixed: another part, or itself with so many questions.
    var becomes: [Part] = []
    var questions: [Double] = []
    func resolved(_ part: Part) -> Part { if case .node(let index) = part { becomes[index] } else { part } }
    func fact(_ node: Int) -> Int { rules.space.dimensions[nodes[node].dimension].fact }
    for (index, node) in nodes.enumerated() {
      let branches = node.dimension == dimension ? [resolved(node.branches[value])] : node.branches.map(resolved)
      let possible = branches.filter { $0 != .impossible }
      guard let first = possible.first, possible.contains(where: { $0 != first }) else {
        becomes.append(possible.first ?? .impossible)
        questions.append(0)
        continue
      }
      let below = possible.map { part -> Double in
        guard case .node(let next) = part else { return 0 }
        // Several dimensions of one fact are one question.
        return questions[next] - (fact(next) == fact(index) ? 1 : 0)
      }
      becomes.append(.node(index))
      questions.append(1 + below.reduce(0, +) / Double(below.count))
    }
    if case .node(let index) = resolved(root) { return questions[index] }
    return 0
  }
}
