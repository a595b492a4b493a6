/// The questions that a tree leaves to be asked, in its own order, every answer as likely as any other.
struct QuestionsLeft {
  private let tree: DecisionTree
  /// What each node comes to: itself, or the only part to which it still leads.
  private var parts: [DecisionTree.Part]
  /// The number of questions from each node on, on average.
  private var questions: [Double]

  /// Counts the questions of a tree.
  ///
  /// - Complexity: O(nodes · values).
  init(in tree: DecisionTree) {
    self.tree = tree
    parts = tree.nodes.indices.map { .node($0) }
    questions = Array(repeating: 0, count: tree.nodes.count)
    // Every node stands before those that lead to it.
    for index in tree.nodes.indices { count(index, 0..<tree.nodes[index].count) }
  }

  /// The number of questions on average.
  var expected: Double {
    if case .node(let index) = resolved(tree.root) { questions[index] } else { 0 }
  }

  /// What is left where a dimension has this value.
  ///
  /// - Complexity: O(nodes), and O(values) for each node of a dimension up to this one: no other is changed by it.
  func fixing(_ dimension: Int, to value: Int) -> QuestionsLeft {
    var copy = self
    for index in tree.nodes.indices where tree.nodes.dimension(of: index) <= dimension {
      let isFixed = tree.nodes.dimension(of: index) == dimension
      copy.count(index, isFixed ? value..<value + 1 : 0..<tree.nodes[index].count)
    }
    return copy
  }

  /// Counts the questions from a node on, where only some of its values can be.
  private mutating func count(_ index: Int, _ values: Range<Int>) {
    let own = fact(index)
    var only: DecisionTree.Part?
    var isChoice = false
    var ways = 0.0
    var below = 0.0
    for value in values {
      let part = resolved(tree.nodes.branch(of: index, for: value))
      guard part != .impossible else { continue }
      if let only { isChoice = isChoice || part != only } else { only = part }
      ways += 1
      // Several dimensions of one fact are one question.
      if case .node(let next) = part { below += questions[next] - (fact(next) == own ? 1 : 0) }
    }
    parts[index] = isChoice ? .node(index) : only ?? .impossible
    questions[index] = isChoice ? 1 + below / ways : 0
  }

  private func resolved(_ part: DecisionTree.Part) -> DecisionTree.Part {
    if case .node(let index) = part { parts[index] } else { part }
  }

  private func fact(_ node: Int) -> Int { tree.rules.space.dimensions[tree.nodes.dimension(of: node)].fact }
}
