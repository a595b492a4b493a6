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

  private struct Key: Hashable {
    let holding: BitSet
    let isPlanning: Bool
  }

  private let rules: CompiledRules
  private let impossible = 0
  private let danger: Int
  private let must: Int
  private let informs: Int
  /// The boxes of the entries that choose a scale.
  private var scaleCubes: BitSet
  /// Entries on which the influence of others depends.
  private var steering: BitSet
  private var cache: [Key: Irrelevant] = [:]

  init(_ rules: CompiledRules) {
    self.rules = rules
    danger = rules.entries.firstIndex(of: .danger)!
    must = rules.entries.firstIndex(of: .scale(.must))!
    informs = rules.entries.firstIndex(of: .scale(.informs))!
    steering = BitSet(capacity: rules.entries.count)
    for (index, entry) in rules.entries.enumerated() {
      switch entry {
      case .impossible, .danger, .scale: steering.insert(index)
      case .outcome(let outcome) where [.prohibited, .required].contains(rules.outcomes[outcome].force):
        steering.insert(index)
      case .outcome, .silence: break
      }
    }
    scaleCubes = BitSet(capacity: rules.cubes.count)
    for (cube, entry) in rules.entryOfCube.enumerated() where entry == must || entry == informs {
      scaleCubes.insert(cube)
    }
  }

  /// What can no longer change the settlement where `holding` holds and only `alive` can still come to hold.
  mutating func irrelevant(given holding: BitSet, while alive: BitSet) -> Irrelevant {
    var decisive = holding
    decisive.formIntersection(steering)
    let isPlanning = !holding.contains(must) && !holding.contains(informs) && !alive.intersects(scaleCubes)
    let key = Key(holding: decisive, isPlanning: isPlanning)
    if let known = cache[key] { return known }
    var irrelevant = Irrelevant(
      entries: BitSet(capacity: rules.entries.count),
      cubes: BitSet(capacity: rules.cubes.count)
    )
    let bans = hasForce(.prohibited, in: decisive)
    let requires = hasForce(.required, in: decisive)
    for entry in rules.entries.indices {
      if isIrrelevant(entry, given: decisive, isPlanning: isPlanning, bans: bans, requires: requires) {
        irrelevant.entries.insert(entry)
      }
    }
    for (cube, entry) in rules.entryOfCube.enumerated() where irrelevant.entries.contains(entry) {
      irrelevant.cubes.insert(cube)
    }
    cache[key] = irrelevant
    return irrelevant
  }

  private func isIrrelevant(
    _ entry: Int,
    given decisive: BitSet,
    isPlanning: Bool,
    bans: Bool,
    requires: Bool
  ) -> Bool {
    if entry == impossible { return false }
    if decisive.contains(impossible) { return true }
    if entry == danger { return false }
    if decisive.contains(danger) { return true }
    switch rules.entries[entry] {
    case .impossible, .danger, .scale: return false
    case .silence: return requires && decisive.contains(must) || bans && isPlanning
    case .outcome(let index):
      let outcome = rules.outcomes[index]
      if isPlanning { return !matters(outcome, toPlanningUnderBan: bans) }
      return decisive.contains(must) && requires && outcome.force.scale != .must
    }
  }

  /// Tells whether an outcome can matter to a question of the kind "may I?".
  private func matters(_ outcome: Outcome, toPlanningUnderBan isBanned: Bool) -> Bool {
    switch outcome.force {
    case .prohibited: true
    case .informs: false
    case .required, .recommended: outcome.part == .decides && !outcome.duties.isEmpty
    case .adds: !isBanned && outcome.part == .decides && outcome.hasContent
    case .needsApproval, .advisedAgainst, .conditional, .permitted, .ifUnsure: !isBanned
    }
  }

  private func hasForce(_ force: Force, in holding: BitSet) -> Bool {
    holding.contains { entry in
      guard case .outcome(let index) = rules.entries[entry] else { return false }
      return rules.outcomes[index].force == force
    }
  }
}
