extension DecisionTree {
  /// The tree in which all of them hold side by side: for the members of a set, the strictest counting.
  ///
  /// What cannot exist for one of them cannot exist for all.
  ///
  /// - Precondition: there is at least one tree, and all are over the same rules.
  /// - Complexity: O(product of the numbers of nodes), usually near their sum.
  static func joining(_ trees: [DecisionTree]) -> DecisionTree {
    guard trees.count > 1 else { return trees[0] }
    var joiner = TreeJoiner(trees[0].rules, areSideBySide: true)
    var joined = joiner.joining(trees)
    joined.isWhole = trees.allSatisfy(\.isWhole)
    return joined
  }

  /// The tree in which both hold side by side: two members of a set, the strictest counting.
  public func joined(with other: DecisionTree) -> DecisionTree { Self.joining([self, other]) }

  /// The tree in which a dimension is not known and will not be: the strictest of its values counts.
  public func projecting(out dimension: Int) -> DecisionTree { projecting(out: dimension, limit: .max)! }

  /// The tree in which a dimension is not known and will not be, where that is not too much to work out.
  ///
  /// - Parameter limit: the number of pairs of parts beyond which it is given up: what is not known may concern
  ///   everything.
  /// - Returns: nil where it was given up.
  func projecting(out dimension: Int, limit: Int) -> DecisionTree? {
    guard nodes.contains(where: { $0.dimension == dimension }) else { return self }
    var joiner = TreeJoiner(rules, areSideBySide: false, limit: limit)
    return joiner.projecting(self, out: dimension)
  }

  /// The tree in which nothing more will be known: the strictest of all settlements counts.
  var projected: DecisionTree {
    guard let settlement = Settlement.common(to: reachableSettlements, in: rules.outcomes) else { return self }
    return DecisionTree(rules: rules, root: .leaf(0), nodes: [], settlements: [settlement])
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
  /// The number of pairs beyond which joining is given up.
  private let limit: Int
  private var nodes: [DecisionTree.Node] = []
  private var settlements: [Settlement] = []
  private var nodeIndex: [DecisionTree.Node: Int] = [:]
  private var leafIndex: [Settlement: Int] = [:]
  private var joins: [Pair: DecisionTree.Part] = [:]

  init(_ rules: CompiledRules, areSideBySide: Bool, limit: Int = .max) {
    self.rules = rules
    self.limit = limit
    self.areSideBySide = areSideBySide
  }

  mutating func joining(_ trees: [DecisionTree]) -> DecisionTree {
    var root = take(trees[0])
    for tree in trees.dropFirst() { root = join(root, take(tree)) }
    return tree(root)
  }

  mutating func projecting(_ tree: DecisionTree, out dimension: Int) -> DecisionTree? {
    var memo: [DecisionTree.Part: DecisionTree.Part] = [:]
    let root = project(take(tree), dimension, &memo)
    return joins.count > limit ? nil : self.tree(root)
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
    if isDanger(a) { return a }
    if isDanger(b) { return b }
    let pair = Pair(left: a, right: b)
    if let known = joins[pair] { return known }
    if joins.count > limit { return a }
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
      let danger = node.branches.first(where: isDanger)
      result = danger ?? node.branches.reduce(.impossible) { join($0, $1) }
    } else {
      result = self.node(node.dimension, node.branches.map { project($0, dimension, &memo) })
    }
    memo[part] = result
    return result
  }

  /// True where nothing else counts any more, so that there is nothing to join.
  private func isDanger(_ part: DecisionTree.Part) -> Bool {
    if case .leaf(let index) = part { settlements[index].verdict == .danger } else { false }
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
