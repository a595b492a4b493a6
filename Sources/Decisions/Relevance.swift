import Knowledge

/// Which entries can no longer change a settlement once others hold.
///
/// Leaving them out early keeps a tree small: under a ban no looser rule is looked at, however its own facts stand.
struct Relevance {
  /// What holds, as far as the influence of entries depends on it.
  struct Held: Hashable {
    fileprivate var bits: UInt16 = 0

    fileprivate static let isImpossible: UInt16 = 1 << 10
    fileprivate static let isDanger: UInt16 = 1 << 11
    fileprivate static let isMust: UInt16 = 1 << 12
    fileprivate static let isInforms: UInt16 = 1 << 13

    fileprivate func has(_ bit: UInt16) -> Bool { bits & bit != 0 }
    /// A bit for every verdict that an outcome which holds would give.
    fileprivate static func bit(_ verdict: Verdict) -> UInt16 { 1 << UInt16(Influence.number(verdict)) }
  }

  /// What holds, and which scales the question may still be put on.
  struct Standing: Mixing {
    fileprivate let held: Held
    fileprivate let canBeMust: Bool
    fileprivate let canBeInforms: Bool

    init(_ held: Held, canBeMust: Bool, canBeInforms: Bool) {
      self.held = held
      self.canBeMust = canBeMust || held.has(Held.isMust)
      self.canBeInforms = canBeInforms || held.has(Held.isInforms)
    }

    var mixed: UInt64 {
      UInt64(0).mixing(UInt64(held.bits) | (canBeMust ? 1 << 16 : 0) | (canBeInforms ? 1 << 17 : 0))
    }
  }

  private let rules: CompiledRules
  private let grain: Grain

  init(_ rules: CompiledRules, telling grain: Grain = .everything) {
    self.rules = rules
    self.grain = grain
  }

  /// What holds once one more entry does.
  func adding(_ entry: Int, to held: inout Held) {
    switch rules.entries[entry] {
    case .impossible: held.bits |= Held.isImpossible
    case .danger: held.bits |= Held.isDanger
    case .scale(.must): held.bits |= Held.isMust
    case .scale(.informs): held.bits |= Held.isInforms
    case .scale(.may), .silence: break
    case .outcome(let index): if let verdict = rules.influences[index].verdict { held.bits |= Held.bit(verdict) }
    }
  }

  /// The entries among some that can still change what is told of the settlement.
  func mattering(among entries: some Sequence<Int>, in standing: Standing) -> [Int] {
    let ends = Self.ends(standing)
    return entries.filter { matters($0, in: standing, ends: ends) }
  }

  /// The answers that can still be the last word, on each scale that can still be that of the question.
  private static func ends(_ standing: Standing) -> Influence.Ends {
    var ends: Influence.Ends = []
    let held = standing.held
    if standing.canBeMust { ends.formUnion(self.ends(on: .must, held)) }
    if standing.canBeInforms, !held.has(Held.isMust) { ends.formUnion(self.ends(on: .informs, held)) }
    if !held.has(Held.isMust), !held.has(Held.isInforms) { ends.formUnion(self.ends(on: .may, held)) }
    return ends
  }

  private static func ends(on scale: Scale, _ held: Held) -> Influence.Ends {
    var ends: Influence.Ends = []
    for verdict in Settlement.order(on: scale) {
      ends.insert(.init(verdict, on: scale))
      if held.has(Held.bit(verdict)) { return ends }
    }
    ends.insert(.init(.silent, on: scale))
    return ends
  }

  private func matters(_ entry: Int, in standing: Standing, ends: Influence.Ends) -> Bool {
    let kind = rules.entries[entry]
    if kind == .impossible { return true }
    if grain == .existence || standing.held.has(Held.isImpossible) { return false }
    if kind == .danger { return true }
    if standing.held.has(Held.isDanger) { return false }
    switch kind {
    case .impossible, .danger, .scale(.must): return true
    case .scale(.informs): return !standing.held.has(Held.isMust)
    case .scale(.may): return false
    case .silence: return grain == .everything && !ends.isDisjoint(with: Self.silence)
    case .outcome(let index):
      let influence = rules.influences[index]
      return !ends.isDisjoint(with: grain == .everything ? influence.mattering : influence.deciding)
    }
  }

  /// Silence, whatever was asked.
  private static let silence = Scale.allCases.reduce(into: Influence.Ends()) { $0.insert(.init(.silent, on: $1)) }
}
