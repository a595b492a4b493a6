import Decisions
import Knowledge

/// Finds exceptions that never meet what they lift, and limits that never hold where their rule does.
struct IdleException: Check {
  static let codes: [Finding.Code] = [.idleException, .idleLimit]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    return subject.placed.flatMap { placed in
      guard !subject.zones.words[placed.position].isEmpty else { return [Finding]() }
      return exceptions(placed, subject, &atlas) + limits(placed, subject, &atlas)
    }
  }

  private func exceptions(
    _ placed: CheckSubject.PlacedRule,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> [Finding] {
    let limits = placed.rule.limits.map { subject.zone(of: $0.condition, &atlas) }
    let lifting = atlas.subtracting(atlas.union(limits), from: subject.zones.words[placed.position])
    return placed.rule.lifts.compactMap { lifted in
      // A ruling sets aside whole clauses, some rules of which may never meet.
      if subject.knowledge.hasRuling(setting: lifted, asideFor: placed.clause.id) { return nil }
      let (name, targets) = targets(of: lifted, subject)
      let reached = targets.contains { target in
        !atlas.intersection(lifting, subject.zones.words[target.position]).isEmpty
      }
      guard !reached else { return nil }
      return Finding(
        .idleException,
        .error,
        about: placed.subjects,
        at: placed.rule.source,
        and: targets.first?.rule.source,
        "`\(placed.rule.id)` lifts `\(name)`, which never holds where it does; remove `lifts \(name)`, or mend a "
          + "`when`",
        witness: subject.zones.witness(of: lifting, in: &atlas)
      )
    }
  }

  private func targets(
    of lifted: Rule.Lifted,
    _ subject: CheckSubject
  ) -> (name: String, rules: [CheckSubject.PlacedRule]) {
    switch lifted {
    case .rule(let id):
      let rule = subject.knowledge.rule(id)
      let sisters = rule.flatMap { subject.ofClause[$0.clause] } ?? []
      return (id.text, sisters.filter { $0.rule.id == rule?.id })
    case .clause(let id):
      let clause = subject.knowledge.clause(id)?.id
      return (id.text, clause.flatMap { subject.ofClause[$0] } ?? [])
    }
  }

  private func limits(
    _ placed: CheckSubject.PlacedRule,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> [Finding] {
    placed.rule.limits.compactMap { limit in
      let zone = subject.zone(of: limit.condition, &atlas)
      guard atlas.intersection(zone, subject.zones.words[placed.position]).isEmpty else { return nil }
      return Finding(
        .idleLimit,
        .warning,
        about: placed.subjects,
        at: limit.condition.alternatives.first?.first?.source ?? placed.rule.source,
        and: placed.rule.source,
        "this `unless` never holds where `\(placed.rule.id)` does; mend it, or remove it",
        witness: subject.zones.witness(of: subject.zones.words[placed.position], in: &atlas)
      )
    }
  }
}
