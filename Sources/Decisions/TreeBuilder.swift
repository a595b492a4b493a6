import Knowledge

/// Builds a decision tree from the top down, the parts for equal remainders once.
struct TreeBuilder {
  private struct State: Hashable {
    let position: Int
    let alive: BitSet
    let holding: BitSet
  }

  private let rules: CompiledRules
  private let box: Box
  /// The dimensions to test, in their order.
  private let order: [Int]
  /// For each position in the order, the boxes that its dimension constrains.
  private var constrainedAt: [BitSet]
  /// For each position in the order, the boxes that no later dimension constrains.
  private var endingAt: [BitSet]
  private var relevance: Relevance
  private var start: State
  private var startingHeld = Relevance.Held()
  private var memo: [State: DecisionTree.Part] = [:]
  private var nodeIndex: [DecisionTree.Node: Int] = [:]
  private var leafIndex: [Settlement: Int] = [:]
  private(set) var nodes: [DecisionTree.Node] = []
  private(set) var settlements: [Settlement] = []
  /// The words of bits, and the outcomes at leaves, that may still be looked at.
  private var effort: Int
  /// The effort that sketching may take beside it.
  private var sketching: Int
  /// False where some part is only sketched: see ``sketch(_:)``.
  private(set) var isWhole = true

  /// The effort after which what is left of a tree is sketched: a few tenths of a second. The largest tree of a school that
  /// we know takes a fiftieth of it.
  static let usualEffort = 5_000_000

  init(_ rules: CompiledRules, within box: Box, effort: Int, sketching: Int = usualEffort) {
    self.rules = rules
    self.effort = effort
    self.sketching = sketching
    self.box = box
    relevance = Relevance(rules)
    var alive = rules.openCubes(in: box)
    var holding = BitSet(capacity: rules.entries.count)
    var undecided: [(cube: Int, dimensions: [Int])] = []
    for cube in alive {
      let dimensions = rules.cubes[cube].constraints.filter { box.masks[$0.dimension] & ~$0.mask != 0 }.map(\.dimension)
      if dimensions.isEmpty {
        holding.insert(rules.entryOfCube[cube])
        relevance.adding(rules.entryOfCube[cube], to: &startingHeld)
      } else {
        undecided.append((cube, dimensions))
      }
    }
    alive = BitSet(capacity: rules.cubes.count)
    for (cube, _) in undecided { alive.insert(cube) }
    let order = Set(undecided.flatMap(\.dimensions)).sorted()
    self.order = order
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    constrainedAt = order.map { _ in BitSet(capacity: rules.cubes.count) }
    endingAt = constrainedAt
    for (cube, dimensions) in undecided {
      for dimension in dimensions { constrainedAt[positions[dimension]!].insert(cube) }
      endingAt[positions[dimensions.last!]!].insert(cube)
    }
    start = State(position: 0, alive: alive, holding: holding)
  }

  mutating func build() -> DecisionTree.Part {
    let root = part(start, startingHeld)
    guard isGivenUp else { return root }
    // Even the parts that are left over are too many to be sketched one by one: one sketch stands for all.
    memo = [:]
    (nodes, settlements, nodeIndex, leafIndex) = ([], [], [:], [:])
    sketching = .max
    return part(start, startingHeld)
  }

  /// True where sketching took more effort than it may: nothing that was built is of use then.
  private var isGivenUp: Bool { effort < 0 && -effort > sketching }

  private mutating func part(_ state: State, _ held: Relevance.Held) -> DecisionTree.Part {
    guard !isGivenUp else { return .impossible }
    var alive = state.alive
    var holding = state.holding
    let irrelevant = relevance.irrelevant(given: held, while: alive)
    alive.subtract(irrelevant.cubes)
    holding.subtract(irrelevant.entries)
    var position = state.position
    while position < order.count, !alive.intersects(constrainedAt[position]) { position += 1 }
    guard position < order.count else { return leaf(holding) }
    let pruned = State(position: position, alive: alive, holding: holding)
    if let known = memo[pruned] { return known }
    let part = effort > 0 ? test(pruned, held) : sketch(pruned) ?? test(pruned, held)
    memo[pruned] = part
    return part
  }

  private mutating func test(_ state: State, _ held: Relevance.Held) -> DecisionTree.Part {
    let dimension = order[state.position]
    let mask = box.masks[dimension]
    effort -= rules.space.dimensions[dimension].count * (rules.cubes.count / 64 + 4)
    var branches: [DecisionTree.Part] = []
    // Many values often leave the same boxes.
    var known: [(alive: BitSet, part: DecisionTree.Part)] = []
    for value in 0..<rules.space.dimensions[dimension].count {
      guard mask & 1 << UInt64(value) != 0 else {
        branches.append(.impossible)
        continue
      }
      var alive = state.alive
      alive.formIntersection(rules.rows[dimension][value])
      if let same = known.first(where: { $0.alive == alive }) {
        branches.append(same.part)
        continue
      }
      let part = next(state, alive, held)
      known.append((alive, part))
      branches.append(part)
    }
    return node(dimension, branches)
  }

  /// The part for what is left of a state once the dimension at its position leaves only these boxes.
  private mutating func next(_ state: State, _ alive: BitSet, _ held: Relevance.Held) -> DecisionTree.Part {
    var ended = alive
    ended.formIntersection(endingAt[state.position])
    guard !ended.isEmpty else {
      return part(State(position: state.position + 1, alive: alive, holding: state.holding), held)
    }
    var holding = state.holding
    var held = held
    for cube in ended {
      let entry = rules.entryOfCube[cube]
      holding.insert(entry)
      relevance.adding(entry, to: &held)
    }
    var alive = alive
    alive.subtract(ended)
    return part(State(position: state.position + 1, alive: alive, holding: holding), held)
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

  private mutating func leaf(_ holding: BitSet) -> DecisionTree.Part {
    guard let settlement = Settlement(applying: holding, in: rules) else { return .impossible }
    effort -= holding.words.count + settlement.deciding.count + settlement.adding.count + settlement.silences.count
    if let known = leafIndex[settlement] { return .leaf(known) }
    settlements.append(settlement)
    leafIndex[settlement] = settlements.count - 1
    return .leaf(settlements.count - 1)
  }
}

// MARK: - What is too much to be built

extension TreeBuilder {
  /// A part that stands for more than can be built: each verdict that may still come of it stands at some leaf.
  ///
  /// So nothing is called settled that is open, and the interview goes on with the next fact, after which less is left. It
  /// may ask what makes no difference.
  ///
  /// - Returns: nil where so few situations are left that there is no room for all leaves; they can be built then.
  private mutating func sketch(_ state: State) -> DecisionTree.Part? {
    let ends = possibleEnds(of: state)[...]
    guard ends.count > 1 else { return ends.first }
    let positions = (state.position..<order.count).filter { state.alive.intersects(constrainedAt[$0]) }
    guard let part = comb(of: ends, at: positions) ?? bush(of: ends, at: positions[...]) else { return nil }
    isWhole = false
    return part
  }

  /// A test for some of the leaves each, the first fact on top; the last one also leads to what is left. Nil where there
  /// are fewer tests than that takes.
  private mutating func comb(of leaves: ArraySlice<DecisionTree.Part>, at positions: [Int]) -> DecisionTree.Part? {
    var leaves = leaves
    var tests: [(dimension: Int, leaves: ArraySlice<DecisionTree.Part>)] = []
    for position in positions where leaves.count > 1 {
      let room = min(box.masks[order[position]].nonzeroBitCount, leaves.count) - 1
      tests.append((order[position], leaves.prefix(room)))
      leaves = leaves.dropFirst(room)
    }
    guard leaves.count == 1, var part = leaves.first else { return nil }
    for test in tests.reversed() { part = node(test.dimension, branches(of: test.dimension, test.leaves, else: part)) }
    return part
  }

  /// The leaves shared out among the values of the first test, and so on under each; nil where there is no room.
  private mutating func bush(
    of leaves: ArraySlice<DecisionTree.Part>,
    at positions: ArraySlice<Int>
  ) -> DecisionTree.Part? {
    guard leaves.count > 1 else { return leaves.first }
    guard let position = positions.first else { return nil }
    let dimension = order[position]
    let share = (leaves.count - 1) / box.masks[dimension].nonzeroBitCount + 1
    var parts: [DecisionTree.Part] = []
    var rest = leaves
    while !rest.isEmpty {
      guard let part = bush(of: rest.prefix(share), at: positions.dropFirst()) else { return nil }
      parts.append(part)
      rest = rest.dropFirst(share)
    }
    return node(dimension, branches(of: dimension, parts[...], else: parts[0]))
  }

  private func branches(
    of dimension: Int,
    _ leaves: ArraySlice<DecisionTree.Part>,
    else rest: DecisionTree.Part
  ) -> [DecisionTree.Part] {
    var leaves = leaves
    return (0..<rules.space.dimensions[dimension].count).map { value in
      box.masks[dimension] & 1 << UInt64(value) == 0 ? .impossible : leaves.popFirst() ?? rest
    }
  }

  /// Leaves for what holds already, alone and with whatever may come to hold: one for each verdict on each scale.
  private mutating func possibleEnds(of state: State) -> [DecisionTree.Part] {
    let entries = Set(state.alive.map { rules.entryOfCube[$0] }).sorted()
    var scales: [Int?] = [nil]
    var verdicts: [Verdict: [Int]] = [:]
    var dangers: [Int] = []
    var silences: [Int] = []
    for entry in entries {
      switch rules.entries[entry] {
      case .impossible: break
      case .scale: scales.append(entry)
      case .danger: dangers.append(entry)
      case .silence: silences.append(entry)
      case .outcome(let index):
        if let verdict = rules.influences[index].verdict { verdicts[verdict, default: []].append(entry) }
      }
    }
    let groups =
      [[], dangers, silences]
      + verdicts.sorted { Settlement.strictness($0.key) < Settlement.strictness($1.key) }.map(\.value)
    var ends: [DecisionTree.Part] = []
    for scale in scales {
      for group in groups {
        var holding = state.holding
        for entry in group + [scale].compactMap({ $0 }) { holding.insert(entry) }
        let end = leaf(holding)
        if end != .impossible, !ends.contains(end) { ends.append(end) }
      }
    }
    return ends
  }
}
