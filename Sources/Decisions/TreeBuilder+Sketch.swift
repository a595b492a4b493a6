import Knowledge

/// What is too much to be built.
extension TreeBuilder {
  /// A part that stands for more than can be built: each verdict that may still come of it stands at some leaf.
  ///
  /// So nothing is called settled that is open, and the interview goes on with the next fact, after which less is left. It
  /// may ask what makes no difference.
  ///
  /// - Returns: nil where so few situations are left that there is no room for all leaves; they can be built then.
  mutating func sketch(_ state: State) -> DecisionTree.Part? {
    let ends = possibleEnds(of: state)[...]
    guard ends.count > 1 else { return ends.first }
    let positions = (state.position..<limited.count).filter { state.alive.intersects(limited[$0]) }
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
      let dimension = open.dimensions[position]
      let room = min(open.box.masks[dimension].nonzeroBitCount, leaves.count) - 1
      tests.append((dimension, leaves.prefix(room)))
      leaves = leaves.dropFirst(room)
    }
    guard leaves.count == 1, var part = leaves.first else { return nil }
    for test in tests.reversed() {
      part = store.node(test.dimension, branches(of: test.dimension, test.leaves, else: part)[...])
    }
    return part
  }

  /// The leaves shared out among the values of the first test, and so on under each; nil where there is no room.
  private mutating func bush(
    of leaves: ArraySlice<DecisionTree.Part>,
    at positions: ArraySlice<Int>
  ) -> DecisionTree.Part? {
    guard leaves.count > 1 else { return leaves.first }
    guard let position = positions.first else { return nil }
    let dimension = open.dimensions[position]
    let share = (leaves.count - 1) / open.box.masks[dimension].nonzeroBitCount + 1
    var parts: [DecisionTree.Part] = []
    var rest = leaves
    while !rest.isEmpty {
      guard let part = bush(of: rest.prefix(share), at: positions.dropFirst()) else { return nil }
      parts.append(part)
      rest = rest.dropFirst(share)
    }
    return store.node(dimension, branches(of: dimension, parts[...], else: parts[0])[...])
  }

  private func branches(
    of dimension: Int,
    _ leaves: ArraySlice<DecisionTree.Part>,
    else rest: DecisionTree.Part
  ) -> [DecisionTree.Part] {
    var leaves = leaves
    return (0..<open.rules.space.dimensions[dimension].count).map { value in
      open.box.masks[dimension] & 1 << UInt64(value) == 0 ? .impossible : leaves.popFirst() ?? rest
    }
  }

  /// Leaves for what holds already, alone and with whatever may come to hold: one for each verdict on each scale.
  private mutating func possibleEnds(of state: State) -> [DecisionTree.Part] {
    var entries: [Int] = []
    state.alive.forEach { if entries.last != open.boxes[$0].entry { entries.append(open.boxes[$0].entry) } }
    var scales: [Int?] = [nil]
    var verdicts: [Verdict: [Int]] = [:]
    var dangers: [Int] = []
    var silences: [Int] = []
    for entry in entries {
      switch open.rules.entries[open.entries[entry]] {
      case .impossible: break
      case .scale: scales.append(entry)
      case .danger: dangers.append(entry)
      case .silence: silences.append(entry)
      case .outcome(let index):
        if let verdict = open.rules.influences[index].verdict { verdicts[verdict, default: []].append(entry) }
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
