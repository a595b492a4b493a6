import Checks
import Decisions
import Guidance
import Knowledge

/// Finds the shortest answers that reach what no transcript shows.
struct CoverageWitnesses {
  private let rules: CompiledRules
  private let zones: RuleZones

  /// Prepares the search for one policy.
  init(_ rules: CompiledRules) {
    self.rules = rules
    zones = RuleZones(rules)
  }

  /// The shortest answers that reach a subject; nil where none do.
  func answers(to subject: Coverage.Subject) -> Situation? {
    switch subject {
    case .rule(let id): witness(outcomes(of: id)) ?? beside(outcomes(of: id))
    case .clause(let id): witness(outcomes(of: id)) ?? beside(outcomes(of: id))
    case .duty(let id, _): witness(outcomes(of: id).filter { !rules.outcomes[$0].duties.isEmpty })
    case .value(let fact, let value): witness(fact, value)
    case .verdict(let verdict): zones.verdicts[verdict].flatMap { zones.witness(of: $0) }?.answers
    case .role(let role): witness(rules.outcomes.indices.filter { names(rules.outcomes[$0], role) }) ?? silence(role)
    }
  }

  private func outcomes(of rule: RuleID) -> [Int] {
    rules.outcomes.indices.filter { rules.outcomes[$0].rule.id == rule }
  }

  private func outcomes(of clause: ClauseID) -> [Int] {
    rules.outcomes.indices.filter { rules.outcomes[$0].rule.clause == clause }
  }

  /// Where one of some outcomes stands beside an answer to which its clause gives nothing else.
  private func beside(_ outcomes: [Int]) -> Situation? {
    for outcome in outcomes where [.decides, .standing].contains(rules.outcomes[outcome].part) {
      var atlas = zones.atlas
      var others = self.outcomes(of: rules.outcomes[outcome].rule.clause).flatMap {
        [zones.deciding[$0], zones.adding[$0]]
      }
      others.append(zones.verdicts[.danger] ?? .none)
      if rules.outcomes[outcome].force == .informs {
        others += zones.verdicts.filter { $0.key != .informs }.map(\.value)
      }
      let zone = atlas.subtracting(atlas.union(others), from: zones.outcomes[outcome])
      if let witness = zones.witness(of: zone, in: &atlas) { return witness.answers }
    }
    return nil
  }

  /// Where the first of some outcomes decides, or else adds something.
  private func witness(_ outcomes: [Int]) -> Situation? {
    for zones in [zones.deciding, zones.adding] {
      for outcome in outcomes {
        if let witness = self.zones.witness(of: zones[outcome]) { return witness.answers }
      }
    }
    return nil
  }

  private func witness(_ fact: FactID, _ value: ValueID) -> Situation? {
    guard let index = rules.space.index(of: fact), let number = rules.space.number(of: value, ofFact: index) else {
      return nil
    }
    var atlas = zones.atlas
    let answered = atlas.zone(rules.space.dimension(ofFact: index), 1 << UInt64(number))
    return zones.witness(of: atlas.intersection(zones.existence[index], answered), in: &atlas)?.answers
  }

  private func names(_ outcome: Outcome, _ role: RoleID) -> Bool {
    outcome.rule.asks.contains(role) || outcome.leaves.contains { $0.from.roles.contains(role) }
      || outcome.duties.contains { $0.to?.roles.contains(role) ?? false }
  }

  /// Where a silence names a role.
  private func silence(_ role: RoleID) -> Situation? {
    guard let silent = zones.verdicts[.silent] else { return nil }
    for (index, entry) in rules.entries.enumerated() {
      guard case .silence(let number) = entry, rules.silences[number].asks.contains(role) else { continue }
      var atlas = zones.atlas
      if let witness = zones.witness(of: atlas.intersection(zones.entries[index], silent), in: &atlas) {
        return witness.answers
      }
    }
    return nil
  }
}
