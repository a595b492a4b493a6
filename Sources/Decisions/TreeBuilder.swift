import Knowledge

/// Builds a decision tree from the top down, the parts for equal remainders once.
struct TreeBuilder<Bits: NumberSet> {
  /// What is left to find out from some dimension on.
  struct State: Mixing {
    let position: Int
    /// The boxes that may still come to hold.
    let alive: Bits
    /// The entries that hold.
    let holding: Bits

    var mixed: UInt64 { alive.mixed.mixing(holding.mixed).mixing(position) }
  }

  /// What can change nothing any more.
  private struct Pruning {
    var boxes: Bits
    var entries: Bits
  }

  let open: OpenRules
  var store: PartStore
  /// True where what cannot exist is told apart: see ``WholeTree``.
  private let tellsImpossible: Bool
  /// The words of bits, and the outcomes at leaves, that may still be looked at.
  private var effort: Int
  /// The effort that sketching may take beside it.
  private var sketching: Int
  /// False where some part is only sketched: see ``sketch(_:)``.
  var isWhole = true
  /// For each open dimension, the boxes that it limits.
  private(set) var limited: [Bits]
  /// For each open dimension, the boxes that no later dimension limits.
  private var ending: [Bits]
  /// For each open dimension and each of its values, the boxes that the value rules out.
  private var excluded: [[Bits]]
  /// The boxes of the entries that choose a scale.
  private var mustBoxes: Bits
  private var informsBoxes: Bits
  private let relevance: Relevance
  private var prunings: Memo<Relevance.Standing, Pruning> = Memo()
  private var parts: Memo<State, DecisionTree.Part> = Memo()
  private var leaves: Memo<Bits, DecisionTree.Part> = Memo()
  /// The branches of the tests that are being made, the innermost last.
  private var branches: [DecisionTree.Part] = []
  /// For each of those branches, the boxes that it leaves.
  private var left: [Bits] = []

  /// The tree of what is open, whole where that is no more than so much effort.
  static func tree(of open: OpenRules, effort: Int, sketching: Int = DecisionTree.usualEffort) -> DecisionTree {
    var builder = TreeBuilder(open, effort: effort, sketching: sketching)
    return builder.tree()
  }

  /// The tree in which what cannot exist is told apart; nil where that is more than so much effort.
  static func wholeTree(of open: OpenRules, effort: Int) -> DecisionTree? {
    var builder = TreeBuilder(open, effort: effort, sketching: 0, tellingImpossible: true)
    let root = builder.part(builder.start, open.held)
    guard !builder.isGivenUp else { return nil }
    return DecisionTree(rules: open.rules, root: root, store: builder.store, isWhole: builder.isWhole)
  }

  private init(_ open: OpenRules, effort: Int, sketching: Int, tellingImpossible: Bool = false) {
    let none = Bits(capacity: open.size)
    self.open = open
    tellsImpossible = tellingImpossible
    store = PartStore(tellingImpossible: tellingImpossible)
    self.effort = effort
    self.sketching = sketching
    relevance = Relevance(open.rules, telling: open.grain)
    limited = open.dimensions.map { _ in none }
    ending = limited
    excluded = open.dimensions.map { Array(repeating: none, count: open.rules.space.dimensions[$0].count) }
    mustBoxes = none
    informsBoxes = none
    var positions = [Int](repeating: 0, count: open.rules.space.dimensions.count)
    for (position, dimension) in open.dimensions.enumerated() { positions[dimension] = position }
    for (number, box) in open.boxes.enumerated() {
      for limit in box.limits {
        let position = positions[limit.dimension]
        limited[position].insert(number)
        for value in excluded[position].indices where limit.mask & 1 << UInt64(value) == 0 {
          excluded[position][value].insert(number)
        }
      }
      ending[positions[box.limits[box.limits.count - 1].dimension]].insert(number)
      switch open.rules.entries[open.entries[box.entry]] {
      case .scale(.must): mustBoxes.insert(number)
      case .scale(.informs): informsBoxes.insert(number)
      default: break
      }
    }
  }

  /// What is left to find out at first.
  private var start: State {
    var alive = Bits(capacity: open.size)
    var holding = alive
    for number in open.boxes.indices { alive.insert(number) }
    for number in open.holding { holding.insert(number) }
    return State(position: 0, alive: alive, holding: holding)
  }

  private mutating func tree() -> DecisionTree {
    let start = start
    var root = part(start, open.held)
    if isGivenUp {
      // Even the parts that are left over are too many to be sketched one by one: one sketch stands for all.
      (store, parts, leaves) = (PartStore(), Memo(), Memo())
      sketching = .max
      root = part(start, open.held)
    }
    return DecisionTree(rules: open.rules, root: root, store: store, isWhole: isWhole)
  }

  /// True where sketching took more effort than it may: nothing that was built is of use then.
  private var isGivenUp: Bool { effort < 0 && -effort > sketching }

  private mutating func part(_ state: State, _ held: Relevance.Held) -> DecisionTree.Part {
    guard !isGivenUp else { return .impossible }
    let idle = pruning(held, state.alive)
    var alive = state.alive
    var holding = state.holding
    alive.subtract(idle.boxes)
    holding.subtract(idle.entries)
    var position = state.position
    while position < limited.count, !alive.intersects(limited[position]) { position += 1 }
    guard position < limited.count else { return leaf(holding) }
    let pruned = State(position: position, alive: alive, holding: holding)
    if let known = parts[pruned] { return known }
    let part = effort > 0 ? test(pruned, held) : sketch(pruned) ?? test(pruned, held)
    parts[pruned] = part
    return part
  }

  /// What can no longer change the settlement where `held` holds and only `alive` can still come to hold.
  private mutating func pruning(_ held: Relevance.Held, _ alive: Bits) -> Pruning {
    let standing = Relevance.Standing(
      held,
      canBeMust: alive.intersects(mustBoxes),
      canBeInforms: alive.intersects(informsBoxes)
    )
    if let known = prunings[standing] { return known }
    let mattering = Set(relevance.mattering(among: open.entries, in: standing))
    let isIdle = open.entries.map { !mattering.contains($0) }
    var found = Pruning(boxes: Bits(capacity: open.size), entries: Bits(capacity: open.size))
    for number in isIdle.indices where isIdle[number] { found.entries.insert(number) }
    for (number, box) in open.boxes.enumerated() where isIdle[box.entry] { found.boxes.insert(number) }
    prunings[standing] = found
    return found
  }

  private mutating func test(_ state: State, _ held: Relevance.Held) -> DecisionTree.Part {
    let dimension = open.dimensions[state.position]
    let mask = open.box.masks[dimension]
    let start = branches.count
    effort -= excluded[state.position].count * (open.rules.cubes.count / 64 + 4)
    for value in excluded[state.position].indices {
      var alive = state.alive
      alive.subtract(excluded[state.position][value])
      let branch: DecisionTree.Part =
        if mask & 1 << UInt64(value) == 0 {
          .impossible
        } else if let same = left[start...].firstIndex(of: alive), branches[same] != .impossible {
          // Many values often leave the same boxes.
          branches[same]
        } else {
          next(state, alive, held)
        }
      left.append(alive)
      branches.append(branch)
    }
    left.removeSubrange(start...)
    if tellsImpossible { passOver(mask, from: start) }
    return store.node(dimension, takingFrom: start, of: &branches)
  }

  /// Sees that values which nobody can give tell nothing apart: they lead where the first leads that somebody can.
  private mutating func passOver(_ mask: UInt64, from start: Int) {
    guard mask != 0 else { return }
    let first = branches[start + mask.trailingZeroBitCount]
    for value in 0..<branches.count - start where mask & 1 << UInt64(value) == 0 { branches[start + value] = first }
  }

  /// The part for what is left of a state once the dimension at its position leaves only these boxes.
  private mutating func next(_ state: State, _ alive: Bits, _ held: Relevance.Held) -> DecisionTree.Part {
    var alive = alive
    var holding = state.holding
    var held = held
    if alive.intersects(ending[state.position]) {
      var ended = alive
      ended.formIntersection(ending[state.position])
      ended.forEach { number in
        holding.insert(open.boxes[number].entry)
        relevance.adding(open.entries[open.boxes[number].entry], to: &held)
      }
      alive.subtract(ended)
    }
    return part(State(position: state.position + 1, alive: alive, holding: holding), held)
  }

  /// The leaf of what holds.
  mutating func leaf(_ holding: Bits) -> DecisionTree.Part {
    if let known = leaves[holding] { return known }
    var entries: [Int] = []
    holding.forEach { entries.append(open.entries[$0]) }
    let settlement = Settlement(applying: entries, in: open.rules)
    effort -= open.entries.count / 64 + 1 + entries.count
    let leaf = settlement.map { store.leaf($0.telling(open.grain)) } ?? .impossible
    leaves[holding] = leaf
    return leaf
  }
}
