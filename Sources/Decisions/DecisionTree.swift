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

  /// The rules that the tree is made of.
  public let rules: CompiledRules
  /// Its root.
  public internal(set) var root: Part
  /// Its tests, every part before those that lead to it.
  public internal(set) var nodes: Nodes
  /// The settlements at its leaves.
  public internal(set) var settlements: [Settlement]
  /// False where it was too large to be built whole: each verdict that can be reached has a leaf, but not each leaf stands
  /// where its answers lead. It cannot be drawn.
  public internal(set) var isWhole = true

  /// Makes the tree of the situations in a box.
  ///
  /// - Complexity: O(nodes · boxes / 64); the number of nodes depends on how the rules overlap.
  public init(_ rules: CompiledRules, within box: Box) { self.init(rules, within: box, telling: .everything) }

  /// Makes the tree of the situations in a box, whole where that is no more than so much effort; where sketching the rest is more
  /// than so much again, all of it is one sketch.
  ///
  /// - Parameter grain: what the settlements at its leaves tell.
  init(
    _ rules: CompiledRules,
    within box: Box,
    telling grain: Grain = .everything,
    effort: Int = Self.usualEffort,
    sketching: Int = Self.usualEffort
  ) {
    let open = OpenRules(rules, within: box, telling: grain)
    if open.boxes.isEmpty, let settlement = Settlement(applying: open.holding.map { open.entries[$0] }, in: rules) {
      self.init(rules, settledBy: settlement.telling(grain))
      return
    }
    // Few boxes are open once a little is known, and the fewer words a set has, the faster all goes.
    func tree<Bits: NumberSet>(with sets: Bits.Type) -> DecisionTree {
      TreeBuilder<Bits>.tree(of: open, effort: effort, sketching: sketching)
    }
    self =
      switch open.size {
      case ...FixedBits<SIMD2<UInt64>>.limit: tree(with: FixedBits<SIMD2<UInt64>>.self)
      case ...FixedBits<SIMD8<UInt64>>.limit: tree(with: FixedBits<SIMD8<UInt64>>.self)
      case ...FixedBits<SIMD16<UInt64>>.limit: tree(with: FixedBits<SIMD16<UInt64>>.self)
      case ...FixedBits<SIMD32<UInt64>>.limit: tree(with: FixedBits<SIMD32<UInt64>>.self)
      default: tree(with: BitSet.self)
      }
  }

  /// The effort after which what is left of a tree is sketched: a tenth of a second. The largest tree of a school that we know
  /// takes a fiftieth of it.
  static let usualEffort = 5_000_000

  /// Makes the tree in which nothing is open.
  init(_ rules: CompiledRules, settledBy settlement: Settlement) {
    var store = PartStore()
    let root = store.leaf(settlement)
    self.init(rules: rules, root: root, store: store)
  }

  /// Makes the tree in which nothing can exist.
  init(leadingNowhere rules: CompiledRules) { self.init(rules: rules, root: .impossible, store: PartStore()) }

  /// Makes a tree of parts that were put together.
  init(rules: CompiledRules, root: Part, store: PartStore, isWhole: Bool = true) {
    self.rules = rules
    self.root = root
    nodes = store.nodes
    settlements = store.settlements
    self.isWhole = isWhole
  }

  /// The facts that can still change the settlement, in the order of the space.
  ///
  /// - Complexity: O(nodes).
  public var openFacts: [FactID] {
    var isOpen = [Bool](repeating: false, count: rules.space.facts.count)
    for node in reachable.nodes { isOpen[rules.space.dimensions[nodes.dimension(of: node)].fact] = true }
    return isOpen.indices.filter { isOpen[$0] }.map { rules.space.facts[$0].id }
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
    var isSeen = [Bool](repeating: false, count: nodes.count)
    var isLeafSeen = [Bool](repeating: false, count: settlements.count)
    var order: [Int] = []
    var leaves: [Int] = []
    var waiting = [root]
    while let part = waiting.popLast() {
      switch part {
      case .impossible: break
      case .leaf(let index):
        guard !isLeafSeen[index] else { continue }
        isLeafSeen[index] = true
        leaves.append(index)
      case .node(let index):
        guard !isSeen[index] else { continue }
        isSeen[index] = true
        order.append(index)
        for part in nodes.branches(of: index).reversed() { waiting.append(part) }
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
      let node = nodes[index]
      let mask = box.masks[node.dimension]
      guard mask.nonzeroBitCount == 1 else { return nil }
      part = node[mask.trailingZeroBitCount]
    }
    guard case .leaf(let index) = part else { return nil }
    return settlements[index]
  }
}
