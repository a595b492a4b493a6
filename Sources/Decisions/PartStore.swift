/// The tests and the settlements of a tree while it is made: each is kept once, and every part stands before those that lead
/// to it.
struct PartStore {
  /// True where what cannot exist is told apart like a settlement of its own; otherwise it makes no difference.
  private let tellsImpossible: Bool
  private(set) var nodes = DecisionTree.Nodes()
  private(set) var settlements: [Settlement] = []
  private var nodeTable = PlaceTable()
  private var leafTable = PlaceTable()

  init(tellingImpossible: Bool = false) { tellsImpossible = tellingImpossible }

  /// The leaf of a settlement.
  mutating func leaf(_ settlement: Settlement) -> DecisionTree.Part {
    let mixed = settlement.mixed
    if let known = leafTable.place(of: mixed, where: { settlements[$0] == settlement }) { return .leaf(known) }
    settlements.append(settlement)
    leafTable.append(mixed)
    return .leaf(settlements.count - 1)
  }

  /// The test of a dimension; where all its possible branches are the same part, that part.
  mutating func node(_ dimension: Int, _ branches: ArraySlice<DecisionTree.Part>) -> DecisionTree.Part {
    guard let first = branches.first(where: { $0 != .impossible }) else { return .impossible }
    if branches.allSatisfy({ $0 == first || !tellsImpossible && $0 == .impossible }) { return first }
    let mixed = branches.reduce(UInt64(dimension)) { $0.mixing($1.mixed) }
    if let known = nodeTable.place(of: mixed, where: { nodes.holds(dimension, branches, at: $0) }) {
      return .node(known)
    }
    nodes.append(dimension, branches)
    nodeTable.append(mixed)
    return .node(nodes.count - 1)
  }

  /// The test of a dimension whose branches stand at the end of a list, and are taken off it.
  mutating func node(
    _ dimension: Int,
    takingFrom start: Int,
    of branches: inout [DecisionTree.Part]
  ) -> DecisionTree.Part {
    let node = self.node(dimension, branches[start...])
    branches.removeSubrange(start...)
    return node
  }

  /// Takes in the parts of a tree that can be reached.
  ///
  /// - Parameter settlements: what takes the place of the tree's settlements, in their order; nil to keep them.
  /// - Returns: its root among these parts.
  /// - Complexity: O(nodes · values).
  mutating func take(_ tree: DecisionTree, settlements: [Settlement]? = nil) -> DecisionTree.Part {
    let settlements = settlements ?? tree.settlements
    let reachable = tree.reachable
    var leaves = [DecisionTree.Part](repeating: .impossible, count: settlements.count)
    for index in reachable.leaves { leaves[index] = leaf(settlements[index]) }
    var isReached = [Bool](repeating: false, count: tree.nodes.count)
    for index in reachable.nodes { isReached[index] = true }
    var parts = [DecisionTree.Part](repeating: .impossible, count: tree.nodes.count)
    var branches: [DecisionTree.Part] = []
    func taken(_ part: DecisionTree.Part) -> DecisionTree.Part {
      switch part {
      case .impossible: .impossible
      case .leaf(let index): leaves[index]
      case .node(let index): parts[index]
      }
    }
    // Every part stands before those that lead to it.
    for index in isReached.indices where isReached[index] {
      for part in tree.nodes.branches(of: index) { branches.append(taken(part)) }
      parts[index] = node(tree.nodes.dimension(of: index), takingFrom: 0, of: &branches)
    }
    return taken(tree.root)
  }
}

extension DecisionTree.Part {
  /// One number that stands for the part.
  var mixed: UInt64 {
    switch self {
    case .impossible: 0
    case .leaf(let index): UInt64(2 * index + 1)
    case .node(let index): UInt64(2 * index + 2)
    }
  }
}
