import Knowledge

/// Which entries can no longer change a settlement once others hold.
///
/// Leaving them out early keeps a tree small: under a ban no looser rule is looked at, however its own facts stand.
struct Relevance {
  /// Entries without influence, and their boxes.
  struct Irrelevant {
    var entries: BitSet
    var cubes: BitSet
  }

  /// What holds, as far as the influence of entries depends on it.
  struct Held: Hashable {
    /// A bit for every verdict that an outcome which holds would give.
    fileprivate(set) var verdicts: UInt16 = 0
    fileprivate(set) var isImpossible = false
    fileprivate(set) var isDanger = false
    fileprivate(set) var isMust = false
    fileprivate(set) var isInforms = false
  }

  private struct Key: Hashable {
    let held: Held
    let canBeMust: Bool
    let canBeInforms: Bool
  }

  private let rules: CompiledRules
  /// The boxes of the entries that choose a scale.
  private let mustCubes: BitSet
  private let informsCubes: BitSet
  private var cache: [Key: Irrelevant] = [:]

  init(_ rules: CompiledRules) {
    self.rules = rules
    mustCubes = rules.cubes(of: .scale(.must))
    informsCubes = rules.cubes(of: .scale(.informs))
  }

  /// What holds once one more entry does.
  func adding(_ entry: Int, to held: inout Held) {
    switch rules.entries[entry] {
    case .impossible: held.isImpossible = true
    case .danger: held.isDanger = true
    case .scale(.must): held.isMust = true
    case .scale(.informs): held.isInforms = true
    case .scale(.may), .silence: break
    case .outcome(let index): if let verdict = rules.influences[index].verdict { held.verdicts |= Self.bit(verdict) }
    }
  }

  /// What can no longer change the settlement where `held` holds and only `alive` can still come to hold.
  mutating func irrelevant(given held: Held, while alive: BitSet) -> Irrelevant {
    let key = Key(
      held: held,
      canBeMust: held.isMust || alive.intersects(mustCubes),
      canBeInforms: held.isInforms || alive.intersects(informsCubes)
    )
    if let known = cache[key] { return known }
    var irrelevant = Irrelevant(
      entries: BitSet(capacity: rules.entries.count),
      cubes: BitSet(capacity: rules.cubes.count)
    )
    let ends = Self.ends(key)
    for entry in rules.entries.indices where !matters(entry, given: key, ends: ends) {
      irrelevant.entries.insert(entry)
    }
    for (cube, entry) in rules.entryOfCube.enumerated() where irrelevant.entries.contains(entry) {
      irrelevant.cubes.insert(cube)
    }
    cache[key] = irrelevant
    return irrelevant
  }

  /// The answers that can still be the last word, on each scale that can still be that of the question.
  private static func ends(_ key: Key) -> Influence.Ends {
    var ends: Influence.Ends = []
    if key.canBeMust { ends.formUnion(self.ends(on: .must, key.held)) }
    if key.canBeInforms, !key.held.isMust { ends.formUnion(self.ends(on: .informs, key.held)) }
    if !key.held.isMust, !key.held.isInforms { ends.formUnion(self.ends(on: .may, key.held)) }
    return ends
  }

  private static func ends(on scale: Scale, _ held: Held) -> Influence.Ends {
    var ends: Influence.Ends = []
    for verdict in Settlement.order(on: scale) {
      ends.insert(.init(verdict, on: scale))
      if held.verdicts & bit(verdict) != 0 { return ends }
    }
    ends.insert(.init(.silent, on: scale))
    return ends
  }

  private func matters(_ entry: Int, given key: Key, ends: Influence.Ends) -> Bool {
    let kind = rules.entries[entry]
    if kind == .impossible { return true }
    if key.held.isImpossible { return false }
    if kind == .danger { return true }
    if key.held.isDanger { return false }
    switch kind {
    case .impossible, .danger, .scale(.must): return true
    case .scale(.informs): return !key.held.isMust
    case .scale(.may): return false
    case .silence: return !ends.isDisjoint(with: Self.silence)
    case .outcome(let index): return !ends.isDisjoint(with: rules.influences[index].mattering)
    }
  }

  /// Silence, whatever was asked.
  private static let silence = Scale.allCases.reduce(into: Influence.Ends()) { $0.insert(.init(.silent, on: $1)) }

  private static func bit(_ verdict: Verdict) -> UInt16 { 1 << UInt16(Influence.number(verdict)) }
}
