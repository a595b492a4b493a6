extension DecisionTree {
  /// The tree in which all of them hold side by side: for the members of a set, the strictest counting.
  ///
  /// What cannot exist for one of them cannot exist for all.
  ///
  /// - Precondition: there is at least one tree, and all are over the same rules.
  /// - Complexity: O(product of the numbers of nodes), usually near their sum.
  static func joining(_ trees: [DecisionTree]) -> DecisionTree {
    guard trees.count > 1 else { return trees[0] }
    let settled = trees.compactMap(\.settled)
    if settled.count == trees.count {
      let joined = settled.dropFirst().reduce(settled[0]) { $0.joined(with: $1, in: trees[0].rules.outcomes) }
      return DecisionTree(trees[0].rules, settledBy: joined)
    }
    var joiner = TreeJoiner(trees[0].rules, areSideBySide: true)
    var joined = joiner.joining(trees)
    joined.isWhole = trees.allSatisfy(\.isWhole)
    return joined
  }

  /// The tree in which what boxes leave of a whole tree holds side by side; nil where one of them is not in it.
  ///
  /// The same as if the trees of the boxes were joined, without making a tree of each first.
  static func joining(_ boxes: [Box], of whole: WholeTree, _ rules: CompiledRules) -> DecisionTree? {
    guard boxes.count > 1 else { return whole.tree(within: boxes[0]) }
    guard boxes.allSatisfy(whole.holds) else { return nil }
    var store = PartStore()
    let roots = boxes.map { whole.cut($0, into: &store) }
    var joiner = TreeJoiner(rules, areSideBySide: true, store: store)
    return joiner.joining(roots)
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
    return DecisionTree(rules, settledBy: settlement)
  }
}

/// Joins parts of trees over the same rules.
private struct TreeJoiner {
  private struct Pair: Mixing {
    let left: DecisionTree.Part
    let right: DecisionTree.Part

    /// The pair of two parts, whichever comes first: joining minds no order.
    init(_ one: DecisionTree.Part, _ other: DecisionTree.Part) {
      (left, right) = one.mixed < other.mixed ? (one, other) : (other, one)
    }

    var mixed: UInt64 { left.mixed.mixing(right.mixed) }
  }

  private let rules: CompiledRules
  /// True where both parts hold, so that both must be possible; false where either may.
  private let areSideBySide: Bool
  /// The number of pairs beyond which joining is given up.
  private let limit: Int
  private var store: PartStore
  private var joins: Memo<Pair, DecisionTree.Part> = Memo()
  /// The branches of the tests that are being made, the innermost last.
  private var branches: [DecisionTree.Part] = []

  init(_ rules: CompiledRules, areSideBySide: Bool, limit: Int = .max, store: PartStore = PartStore()) {
    self.rules = rules
    self.store = store
    self.limit = limit
    self.areSideBySide = areSideBySide
  }

  mutating func joining(_ trees: [DecisionTree]) -> DecisionTree {
    joining(trees.map { store.take($0) })
  }

  /// - Precondition: there is at least one part.
  mutating func joining(_ parts: [DecisionTree.Part]) -> DecisionTree {
    let root = parts.dropFirst().reduce(parts[0]) { join($0, $1) }
    return tree(root)
  }

  mutating func projecting(_ tree: DecisionTree, out dimension: Int) -> DecisionTree? {
    let root = store.take(tree)
    var memo = [DecisionTree.Part?](repeating: nil, count: store.nodes.count)
    let projected = project(root, dimension, &memo)
    return joins.count > limit ? nil : self.tree(projected)
  }

  /// The tree of what can be reached from a root: of what was joined on the way, much is not.
  private func tree(_ root: DecisionTree.Part) -> DecisionTree {
    if case .leaf(let index) = root { return DecisionTree(rules, settledBy: store.settlements[index]) }
    var kept = PartStore()
    let root = kept.take(DecisionTree(rules: rules, root: root, store: store))
    return DecisionTree(rules: rules, root: root, store: kept)
  }

  private mutating func join(_ a: DecisionTree.Part, _ b: DecisionTree.Part) -> DecisionTree.Part {
    if a == b { return a }
    if a == .impossible { return areSideBySide ? a : b }
    if b == .impossible { return areSideBySide ? b : a }
    if isDanger(a) { return a }
    if isDanger(b) { return b }
    let pair = Pair(a, b)
    if let known = joins[pair] { return known }
    if joins.count > limit { return a }
    let result: DecisionTree.Part
    if case .leaf(let i) = a, case .leaf(let j) = b {
      result = store.leaf(store.settlements[i].joined(with: store.settlements[j], in: rules.outcomes))
    } else {
      let dimension = min(dimension(of: a), dimension(of: b))
      let start = branches.count
      for value in 0..<rules.space.dimensions[dimension].count {
        let branch = join(branch(a, dimension, value), branch(b, dimension, value))
        branches.append(branch)
      }
      result = store.node(dimension, takingFrom: start, of: &branches)
    }
    joins[pair] = result
    return result
  }

  private mutating func project(
    _ part: DecisionTree.Part,
    _ dimension: Int,
    _ memo: inout [DecisionTree.Part?]
  ) -> DecisionTree.Part {
    guard case .node(let index) = part, store.nodes.dimension(of: index) <= dimension else { return part }
    if let known = memo[index] { return known }
    let node = store.nodes[index]
    let result: DecisionTree.Part
    if node.dimension == dimension {
      let danger = node.branches.first(where: isDanger)
      result = danger ?? node.branches.reduce(.impossible) { join($0, $1) }
    } else {
      let start = branches.count
      for value in 0..<node.count {
        let branch = project(node[value], dimension, &memo)
        branches.append(branch)
      }
      result = store.node(node.dimension, takingFrom: start, of: &branches)
    }
    memo[index] = result
    return result
  }

  /// True where nothing else counts any more, so that there is nothing to join.
  private func isDanger(_ part: DecisionTree.Part) -> Bool {
    if case .leaf(let index) = part { store.settlements[index].verdict == .danger } else { false }
  }

  private func dimension(of part: DecisionTree.Part) -> Int {
    if case .node(let index) = part { store.nodes.dimension(of: index) } else { .max }
  }

  private func branch(_ part: DecisionTree.Part, _ dimension: Int, _ value: Int) -> DecisionTree.Part {
    guard case .node(let index) = part, store.nodes.dimension(of: index) == dimension else { return part }
    return store.nodes.branch(of: index, for: value)
  }
}
