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
  private let order: [Int]
  /// For each position in the order, the boxes that no later dimension constrains.
  private var endingAt: [BitSet]
  private var relevance: Relevance
  private var start: State
  private var memo: [State: DecisionTree.Part] = [:]
  private var nodeIndex: [DecisionTree.Node: Int] = [:]
  private var leafIndex: [Settlement: Int] = [:]
  private(set) var nodes: [DecisionTree.Node] = []
  private(set) var settlements: [Settlement] = []

  init(_ rules: CompiledRules, within box: Box) {
    self.rules = rules
    self.box = box
    relevance = Relevance(rules)
    let alive = rules.openCubes(in: box)
    var open = alive
    var holding = BitSet(capacity: rules.entries.count)
    var last: [Int: Int] = [:]
    var dimensions: Set<Int> = []
    for cube in alive {
      let undecided = rules.cubes[cube].constraints.filter { box.masks[$0.dimension] & ~$0.mask != 0 }.map(\.dimension)
      if let latest = undecided.last {
        last[cube] = latest
        dimensions.formUnion(undecided)
      } else {
        holding.insert(rules.entryOfCube[cube])
        open.remove(cube)
      }
    }
    order = dimensions.sorted()
    endingAt = order.map { _ in BitSet(capacity: rules.cubes.count) }
    let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    for (cube, dimension) in last { endingAt[positions[dimension]!].insert(cube) }
    start = State(position: 0, alive: open, holding: holding)
  }

  mutating func build() -> DecisionTree.Part { part(start) }

  private mutating func part(_ state: State) -> DecisionTree.Part {
    var alive = state.alive
    var holding = state.holding
    let irrelevant = relevance.irrelevant(given: holding, while: alive)
    alive.subtract(irrelevant.cubes)
    holding.subtract(irrelevant.entries)
    guard !alive.isEmpty, state.position < order.count else { return leaf(holding) }
    let pruned = State(position: state.position, alive: alive, holding: holding)
    if let known = memo[pruned] { return known }
    let part = test(pruned)
    memo[pruned] = part
    return part
  }

  private mutating func test(_ state: State) -> DecisionTree.Part {
    let dimension = order[state.position]
    let mask = box.masks[dimension]
    var branches: [DecisionTree.Part] = []
    for value in 0..<rules.space.dimensions[dimension].count {
      guard mask & 1 << UInt64(value) != 0 else {
        branches.append(.impossible)
        continue
      }
      var alive = state.alive
      alive.formIntersection(rules.rows[dimension][value])
      var ended = alive
      ended.formIntersection(endingAt[state.position])
      var holding = state.holding
      for cube in ended { holding.insert(rules.entryOfCube[cube]) }
      alive.subtract(ended)
      branches.append(part(State(position: state.position + 1, alive: alive, holding: holding)))
    }
    return node(dimension, branches)
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
    if let known = leafIndex[settlement] { return .leaf(known) }
    settlements.append(settlement)
    leafIndex[settlement] = settlements.count - 1
    return .leaf(settlements.count - 1)
  }
}
