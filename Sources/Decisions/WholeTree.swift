import Knowledge

/// The tree of all that can be asked, from which the tree of a situation is cut: much less work than to build that anew.
///
/// What cannot exist is told apart in it like a settlement of its own. In a tree it makes no difference; but a part that has
/// lost it cannot tell that nothing else is left once more is known.
struct WholeTree: Sendable {
  private let tree: DecisionTree

  /// The effort after which there is no whole tree: ten times that of the largest tree of a school that we know.
  static let usualEffort = 1_000_000

  /// Makes the tree of all that can be asked; nil where that is too much.
  ///
  /// - Complexity: that of the tree in which nothing is known, a millisecond or two for a school's policy.
  init?(_ rules: CompiledRules, effort: Int = Self.usualEffort) {
    guard !rules.isTangled else { return nil }
    let open = OpenRules(rules, within: rules.blank, telling: .everything)
    let tree: DecisionTree? =
      if open.size <= FixedBits<SIMD8<UInt64>>.limit {
        TreeBuilder<FixedBits<SIMD8<UInt64>>>.wholeTree(of: open, effort: effort)
      } else if open.size <= FixedBits<SIMD16<UInt64>>.limit {
        TreeBuilder<FixedBits<SIMD16<UInt64>>>.wholeTree(of: open, effort: effort)
      } else if open.size <= FixedBits<SIMD32<UInt64>>.limit {
        TreeBuilder<FixedBits<SIMD32<UInt64>>>.wholeTree(of: open, effort: effort)
      } else {
        TreeBuilder<BitSet>.wholeTree(of: open, effort: effort)
      }
    guard let tree, tree.isWhole else { return nil }
    self.tree = tree
  }

  /// The number of its tests.
  var count: Int { tree.nodes.count }

  /// The tree of the situations in a box; nil where the box holds some that are not in this tree, because somebody said what
  /// nobody is asked.
  ///
  /// The same tree that would be built for the box, node for node, but for their numbers.
  ///
  /// - Complexity: O(dimensions + nodes of what is left · values).
  func tree(within box: Box) -> DecisionTree? {
    guard holds(box) else { return nil }
    if let settlement = settlement(in: box) { return DecisionTree(tree.rules, settledBy: settlement) }
    var store = PartStore()
    let root = cut(box, into: &store)
    return DecisionTree(rules: tree.rules, root: root, store: store)
  }

  /// Cuts what a box leaves of the tree, and puts its parts into a store.
  ///
  /// - Returns: the root of what was cut.
  func cut(_ box: Box, into store: inout PartStore) -> DecisionTree.Part {
    var cutter = Cutter(tree, box)
    return cutter.part(tree.root, &store)
  }

  /// The settlement of the situations in a box; nil where something is open, where they cannot exist, and where the box holds
  /// some that are not in this tree.
  ///
  /// - Complexity: O(dimensions); nothing is allocated.
  func settlement(in box: Box) -> Settlement? {
    guard holds(box), case .leaf(let index) = tree.part(from: tree.root, within: box) else { return nil }
    return tree.settlements[index]
  }

  /// Tells whether some situation of a box, all of which are in this tree, can exist.
  ///
  /// - Complexity: O(dimensions) where most can.
  func canExist(in box: Box) -> Bool {
    var impossible: Set<Int> = []
    func canExist(_ part: DecisionTree.Part) -> Bool {
      switch tree.part(from: part, within: box) {
      case .impossible: return false
      case .leaf: return true
      case .node(let index):
        guard !impossible.contains(index) else { return false }
        let mask = box.masks[tree.nodes.dimension(of: index)]
        for value in 0..<tree.nodes[index].count where mask & 1 << UInt64(value) != 0 {
          if canExist(tree.nodes.branch(of: index, for: value)) { return true }
        }
        impossible.insert(index)
        return false
      }
    }
    return canExist(tree.root)
  }

  /// Tells whether all situations of a box are in this tree.
  func holds(_ box: Box) -> Bool {
    let blank = tree.rules.blank.masks
    for dimension in blank.indices where box.masks[dimension] & ~blank[dimension] != 0 { return false }
    return true
  }
}

extension DecisionTree {
  /// Where a part leads as far as a box knows the answers.
  fileprivate func part(from part: Part, within box: Box) -> Part {
    var part = part
    while case .node(let index) = part {
      let mask = box.masks[nodes.dimension(of: index)]
      guard mask.nonzeroBitCount == 1 else { return part }
      part = nodes.branch(of: index, for: mask.trailingZeroBitCount)
    }
    return part
  }
}

extension CompiledRules {
  /// The settlement where these facts have these values and nothing else is known; nil where something is open, and wherever
  /// only ``decision(hearing:)`` can tell.
  ///
  /// - Parameter said: facts by their indexes, each once, and the values of each as bits; no bit for "none of these".
  /// - Complexity: O(dimensions) for each combination of members, a fraction of a microsecond, once an interview has begun
  ///   under these rules; before that it is nil.
  public func settlement(where said: [(fact: Int, values: UInt64)]) -> Settlement? {
    guard let whole = whole.known ?? nil else { return nil }
    let settlement = settlement(where: said, of: whole)
    // Danger may be said where nobody asks for it.
    let saysDanger = said.contains { dangers[$0.fact] & $0.values != 0 }
    return saysDanger && settlement?.verdict != .danger ? nil : settlement
  }

  private func settlement(where said: [(fact: Int, values: UInt64)], of whole: WholeTree) -> Settlement? {
    var box = blank
    for (fact, values) in said where values & (values &- 1) == 0 {
      space.narrow(&box, fact: fact, to: values == 0 ? nil : values.trailingZeroBitCount)
    }
    let several = said.filter { $0.values & ($0.values &- 1) != 0 }
    guard several.count > 1 else { return settlement(in: box, several[...], of: whole) }
    return settlement(in: box, several.sorted { existenceRanks[$0.fact] < existenceRanks[$1.fact] }[...], of: whole)
  }

  /// The settlement in a box of each combination of one member of every set; those that are not there are not told apart.
  private func settlement(
    in box: Box,
    _ sets: ArraySlice<(fact: Int, values: UInt64)>,
    of whole: WholeTree
  ) -> Settlement? {
    guard let (fact, values) = sets.first else { return whole.settlement(in: box) }
    guard exists(fact: fact, in: box) else { return settlement(in: box, sets.dropFirst(), of: whole) }
    guard values & loners[fact] == 0 else { return nil }
    var joined: Settlement?
    var box = box
    for member in space.members(ofFact: fact) {
      box.masks[member.dimension] = values & 1 << UInt64(member.value) == 0 ? 0b01 : 0b10
    }
    var rest = values
    while rest != 0 {
      box.masks[space.dimension(ofFact: fact)] = rest & (0 &- rest)
      rest &= rest &- 1
      guard let one = settlement(in: box, sets.dropFirst(), of: whole) else { return nil }
      joined = joined?.joined(with: one, in: outcomes) ?? one
    }
    return joined
  }
}

/// Cuts from a whole tree what a box leaves of it.
private struct Cutter {
  private let whole: DecisionTree
  private let box: Box
  /// What became of each test of the whole tree that was met.
  private var parts: [DecisionTree.Part?]
  /// What became of each of its settlements.
  private var leaves: [DecisionTree.Part?]
  /// The branches of the tests that are being made, the innermost last.
  private var branches: [DecisionTree.Part] = []

  init(_ whole: DecisionTree, _ box: Box) {
    self.whole = whole
    self.box = box
    // Every part stands before those that lead to it.
    let count = if case .node(let index) = whole.part(from: whole.root, within: box) { index + 1 } else { 0 }
    parts = Array(repeating: nil, count: count)
    leaves = Array(repeating: nil, count: whole.settlements.count)
  }

  /// What becomes of a part; made the first time.
  mutating func part(_ part: DecisionTree.Part, _ store: inout PartStore) -> DecisionTree.Part {
    switch whole.part(from: part, within: box) {
    case .impossible: return .impossible
    case .leaf(let index):
      if let known = leaves[index] { return known }
      let leaf = store.leaf(whole.settlements[index])
      leaves[index] = leaf
      return leaf
    case .node(let index):
      if let known = parts[index] { return known }
      let dimension = whole.nodes.dimension(of: index)
      let mask = box.masks[dimension]
      let start = branches.count
      for value in 0..<whole.rules.space.dimensions[dimension].count {
        let isPossible = mask & 1 << UInt64(value) != 0
        let branch = isPossible ? self.part(whole.nodes.branch(of: index, for: value), &store) : .impossible
        branches.append(branch)
      }
      let node = store.node(dimension, takingFrom: start, of: &branches)
      parts[index] = node
      return node
    }
  }
}
