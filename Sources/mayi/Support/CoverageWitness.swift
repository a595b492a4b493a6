import Checks
import Decisions
import Guidance
import Knowledge

/// Finds the shortest answers that reach what no transcript shows.
struct CoverageWitness {
  private let rules: CompiledRules
  private let zones: RuleZones
  private let positions: [RuleID: Int]

  init(_ rules: CompiledRules, today: CalendarDate) {
    self.rules = rules
    zones = CheckSubject(rules, today: today).zones
    positions = Dictionary(uniqueKeysWithValues: rules.knowledge.policy.rules.enumerated().map { ($1.id, $0) })
  }

  /// The answers that reach a subject; nil where none do.
  func answers(for subject: Coverage.Subject) -> Situation? {
    switch subject {
    case .rule(let id), .duty(let id, _): rule(id)
    case .clause(let id): rules.knowledge.clause(id)?.rules.lazy.compactMap { rule($0.id) }.first
    case .value(let fact, let value): self.value(value, of: fact)
    case .verdict(let verdict): self.verdict(verdict)
    case .role(let role): self.role(role)
    }
  }

  private func rule(_ id: RuleID) -> Situation? {
    positions[id].flatMap { zones.witness(ofRuleAt: $0) }?.answers
  }

  private func verdict(_ verdict: Verdict) -> Situation? {
    rules.outcomes.indices.lazy.filter { rules.outcomes[$0].verdict == verdict }
      .compactMap { zones.witness(ofOutcome: $0)?.answers }
      .first { rules.decision(in: $0).reachable.contains(verdict) }
  }

  private func role(_ role: RoleID) -> Situation? {
    rules.knowledge.policy.rules.lazy.filter { rule in
      rule.asks.contains(role) || rule.leaves.contains { $0.from.roles.contains(role) }
        || rule.duties.contains { $0.to?.roles.contains(role) ?? false }
    }.compactMap { self.rule($0.id) }.first
  }

  /// The answers by which a fact comes to exist, and then its value.
  private func value(_ value: ValueID, of id: FactID) -> Situation? {
    guard let fact = rules.space.fact(id) else { return nil }
    return ways(to: fact, depth: 0).lazy.map { $0.answering(id, with: .value(value)) }
      .first { situation in !rules.decision(in: situation).isImpossible && !rules.decision(in: situation).parked.contains(id) }
  }

  /// Situations in which a fact exists, one for each alternative of its condition.
  private func ways(to fact: Fact, depth: Int) -> [Situation] {
    guard let condition = fact.when, depth < 8 else { return [Situation()] }
    return condition.alternatives.flatMap { tests -> [Situation] in
      tests.reduce([Situation()]) { situations, test in
        guard let other = rules.space.fact(test.fact), test.relation == .isAny || test.relation == .hasAll else { return [] }
        let values: [Answer] = test.relation == .hasAll ? [.values(test.values)] : test.values.map { .value($0) }
        return situations.flatMap { situation in
          ways(to: other, depth: depth + 1).flatMap { way in
            values.map { answer in
              let joined = situation.answers.merging(way.answers) { mine, _ in mine }
              return Situation(joined).answering(test.fact, with: situation[test.fact] ?? answer)
            }
          }
        }
      }
    }
  }
}
