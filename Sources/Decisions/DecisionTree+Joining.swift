extension DecisionTree {
  /// The tree in which both hold side by side: two members of a set, the strictest counting.
  ///
  /// What cannot exist for one of them cannot exist for both.
  ///
  /// - Complexity: O(product of the numbers of nodes), usually near their sum.
  public func joined(with other: DecisionTree) -> DecisionTree {
    var joiner = TreeJoiner(self, other, areSideBySide: true)
    return joiner.joined()
  }

  /// The tree in which a dimension is not known and will not be: the strictest of its values counts.
  public func projecting(out dimension: Int) -> DecisionTree {
    guard nodes.contains(where: { $0.dimension == dimension }) else { return self }
    var joiner = TreeJoiner(self, self, areSideBySide: false)
    return joiner.projected(dimension)
  }
}

/// Joins parts of trees over the same rules.
private struct TreeJoiner {
  private struct Pair: Hashable {
    let left: DecisionTree.Part
    let right: DecisionTree.Part
  }

  private let rules: CompiledRules
  /// True where both parts hold, so that both must be possible; false where either may.
  private let areSideBySide: Bool
  private var nodes: [DecisionTree.Node] = []
  private var settlements: [Settlement] = []
  private var nodeIndex: [DecisionTree.Node: Int] = [:]
  private var leafIndex: [Settlement: Int] = [:]
  private var joins: [Pair: DecisionTree.Part] = [:]
  private var left: DecisionTree.Part
  private var right: DecisionTree.Part

  init(_ first: DecisionTree, _ second: DecisionTree, areSideBySide: Bool) {
    rules = first.rules
    self.areSideBySide = areSideBySide
    left = .impossible
    right = .impossible
    left = take(first)
    right = take(second)
  }

  mutating func joined() -> DecisionTree {
    let root = join(left, right)
    return tree(root)
  }

  mutating func projected(_ dimension: Int) -> DecisionTree {
    var memo: [DecisionTree.Part: DecisionTree.Part] = [:]
    let root = project(left, dimension, &memo)
    return tree(root)
  }

  private func tree(_ root: DecisionTree.Part) -> DecisionTree {
    DecisionTree(rules: rules, root: root, nodes: nodes, settlements: settlements)
  }

  /// Copies the parts of a tree and returns its root among them.
  private mutating func take(_ tree: DecisionTree) -> DecisionTree.Part {
    var memo: [DecisionTree.Part: DecisionTree.Part] = [:]
    return copy(tree.root, of: tree, &memo)
  }

  private mutating func copy(
    _ part: DecisionTree.Part,
    of tree: DecisionTree,
    _ memo: inout [DecisionTree.Part: DecisionTree.Part]
  ) -> DecisionTree.Part {
    if let known = memo[part] { return known }
    let result: DecisionTree.Part
    switch part {
    case .impossible: result = .impossible
    case .leaf(let index): result = leaf(tree.settlements[index])
    case .node(let index):
      let branches = tree.nodes[index].branches.map { copy($0, of: tree, &memo) }
      result = node(tree.nodes[index].dimension, branches)
    }
    memo[part] = result
    return result
  }

  private mutating func join(_ a: DecisionTree.Part, _ b: DecisionTree.Part) -> DecisionTree.Part {
    if a == b { return a }
    if a == .impossible { return areSideBySide ? a : b }
    if b == .impossible { return areSideBySide ? b : a }
    let pair = Pair(left: a, right: b)
    if let known = joins[pair] { return known }
    let result: DecisionTree.Part
    if case .leaf(let i) = a, case .leaf(let j) = b {
      result = leaf(settlements[i].joined(with: settlements[j], in: rules.outcomes))
    } else {
      let dimension = min(dimension(of: a), dimension(of: b))
      let count = rules.space.dimensions[dimension].count
      let branches = (0..<count).map { join(branch(a, dimension, $0), branch(b, dimension, $0)) }
      result = node(dimension, branches)
    }
    joins[pair] = result
    return result
  }

  private mutating func project(
    _ part: DecisionTree.Part,
    _ dimension: Int,
    _ memo: inout [DecisionTree.Part: DecisionTree.Part]
  ) -> DecisionTree.Part {
    guard case .node(let index) = part, nodes[index].dimension <= dimension else { return part }
    if let known = memo[part] { return known }
    let node = nodes[index]
    let result: DecisionTree.Part
    if node.dimension == dimension {
      result = node.branches.reduce(.impossible) { join($0, $1) }
    } else {
      result = self.node(node.dimension, node.branches.map { project($0, dimension, &memo) })
    }
    memo[part] = result
    return result
  }

  private func dimension(of part: DecisionTree.Part) -> Int {
    if case .node(let index) = part { nodes[index].dimension } else { .max }
  }

  private func branch(_ part: DecisionTree.Part, _ dimension: Int, _ value: Int) -> DecisionTree.Part {
    guard case .node(let index) = part, nodes[index].dimension == dimension else { return part }
    return nodes[index].branches[value]
  }

  private mutating func node(_ dimension: Int, _ branches: [DecisionTree.Part]) -> DecisionTree.Part {
    let possible = branches.filter { $0 != .impossible }
    guard let first = possible.first else { return .impossible }
    if possible.allSatisfy({ $0 == first }) { return first }
    let node = DecisionTree.Node(dimension: dimension, branches: branches)
    if let known = nodeIndex[node] { return .node(known) }
    nodes.append(node)
    nodeIndex[node] = nodes.count - 1
    return .node(nodes.count - 1)
  }

  private mutating func leaf(_ settlement: Settlement) -> DecisionTree.Part {
    if let known = leafIndex[settlement] { return .leaf(known) }
    settlements.append(settlement)
    leafIndex[settlement] = settlements.count - 1
    return .leaf(settlements.count - 1)
  }
}
