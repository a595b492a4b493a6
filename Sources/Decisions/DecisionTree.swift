import Knowledge

/// The decision tree of the situations in a box: which answer leads where, equal parts shared.
///
/// A reduced multi-valued decision diagram over the dimensions in their order. Its leaves are settlements. A fact that
/// no node tests cannot change the settlement; a situation that cannot exist never makes a difference.
///
/// The idea of the reduced, ordered diagram is that of Bryant, "Graph-Based Algorithms for Boolean Function
/// Manipulation", IEEE Transactions on Computers 35(8), 1986, doi:10.1109/TC.1986.1676819.
public struct DecisionTree: Sendable {
  /// A part of the tree.
  public enum Part: Hashable, Sendable {
    /// A settlement: an index into ``DecisionTree/settlements``.
    case leaf(Int)
    /// No situation that can exist leads here.
    case impossible
    /// A test: an index into ``DecisionTree/nodes``.
    case node(Int)
  }

  /// A test of one dimension.
  public struct Node: Hashable, Sendable {
    /// The dimension, an index into the space's dimensions.
    public let dimension: Int
    /// Where each value leads; ``Part/impossible`` for those that the box or the vocabulary rules out.
    public let branches: [Part]
  }

  /// The rules that the tree is made of.
  public let rules: CompiledRules
  /// Its root.
  public internal(set) var root: Part
  /// Its tests, every part before those that lead to it.
  public internal(set) var nodes: [Node]
  /// The settlements at its leaves.
  public internal(set) var settlements: [Settlement]
  /// False where it was too large to be built whole: each verdict that can be reached has a leaf, but not each leaf stands
  /// where its answers lead. It cannot be drawn.
  public internal(set) var isWhole = true

  /// Makes the tree of the situations in a box.
  ///
  /// - Complexity: O(nodes · boxes / 64); the number of nodes depends on how the rules overlap.
  public init(_ rules: CompiledRules, within box: Box) {
    self.init(rules, within: box, effort: TreeBuilder.usualEffort)
  }

  /// Makes the tree of the situations in a box, whole where that is no more than so much effort; where sketching the rest is more
  /// than so much again, all of it is one sketch.
  init(_ rules: CompiledRules, within box: Box, effort: Int, sketching: Int = TreeBuilder.usualEffort) {
    var builder = TreeBuilder(rules, within: box, effort: effort, sketching: sketching)
    root = builder.build()
    nodes = builder.nodes
    settlements = builder.settlements
    isWhole = builder.isWhole
    self.rules = rules
  }

  /// Makes a tree of parts that another one was turned into.
  init(rules: CompiledRules, root: Part, nodes: [Node], settlements: [Settlement]) {
    self.rules = rules
    self.root = root
    self.nodes = nodes
    self.settlements = settlements
  }

  /// The facts that can still change the settlement, in the order of the space.
  ///
  /// - Complexity: O(nodes).
  public var openFacts: [FactID] {
    let facts = Set(reachable.nodes.map { rules.space.dimensions[nodes[$0].dimension].fact })
    return facts.sorted().map { rules.space.facts[$0].id }
  }

  /// The settlements that can still be reached, in the order of their first leaf.
  ///
  /// - Complexity: O(nodes).
  public var reachableSettlements: [Settlement] { reachable.leaves.map { settlements[$0] } }

  /// The settlement, where only one can be reached; nil otherwise.
  public var settled: Settlement? {
    guard case .leaf(let index) = root else { return nil }
    return settlements[index]
  }

  /// The parts under the root: nodes from the root down, leaves in the order of their first mention.
  var reachable: (nodes: [Int], leaves: [Int]) {
    var seenNodes: Set<Int> = []
    var seenLeaves: Set<Int> = []
    var order: [Int] = []
    var leaves: [Int] = []
    var waiting = [root]
    while let part = waiting.popLast() {
      switch part {
      case .impossible: break
      case .leaf(let index): if seenLeaves.insert(index).inserted { leaves.append(index) }
      case .node(let index):
        guard seenNodes.insert(index).inserted else { continue }
        order.append(index)
        waiting += nodes[index].branches.reversed()
      }
    }
    return (order, leaves)
  }

  /// The settlement that a situation leads to; nil where the situation is not in the box, not whole, or cannot exist.
  ///
  /// - Complexity: O(number of dimensions).
  public func settlement(in box: Box) -> Settlement? {
    var part = root
    while case .node(let index) = part {
      let mask = box.masks[nodes[index].dimension]
      guard mask.nonzeroBitCount == 1 else { return nil }
      part = nodes[index].branches[mask.trailingZeroBitCount]
    }
    guard case .leaf(let index) = part else { return nil }
    return settlements[index]
  }
}
