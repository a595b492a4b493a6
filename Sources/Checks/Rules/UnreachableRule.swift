import Decisions
import Knowledge

/// Finds rules that no situation reaches, and `when` lines that never hold.
struct UnreachableRule: Check {
  static let codes: [Finding.Code] = [.unreachableRule, .idleWhen]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    return subject.placed.flatMap { placed in
      unreachable(placed, subject, &atlas).map { [$0] } ?? idleLines(placed, subject, &atlas)
    }
  }

  /// The finding for a rule that is never reached; nil where it is.
  private func unreachable(
    _ placed: CheckSubject.PlacedRule,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Finding? {
    let rule = placed.rule
    let words = subject.zones.words[placed.position]
    func finding(_ message: String, and other: SourceRange? = nil) -> Finding {
      let witness = subject.zones.witness(of: words, in: &atlas)
      return Finding(
        .unreachableRule,
        .error,
        about: placed.subjects,
        at: rule.source,
        and: other,
        message,
        witness: witness
      )
    }
    if words.isEmpty {
      let own = RuleZones.zone(of: rule.when, in: subject.zones, &atlas)
      if own.isEmpty {
        return finding(
          "no situation can meet the `when` of `\(rule.id)`; its tests exclude each other, so mend or remove one"
        )
      }
      return finding(
        "`\(rule.id)` is never reached: its `when` and what its section or clause `applies` to exclude each other; "
          + "mend one of them, or move the rule",
        and: placed.clause.source
      )
    }
    let own = subject.zones.outcomes(ofRuleAt: placed.position).filter { !isLimit($0, subject) }
    guard own.isEmpty else { return nil }
    if !rule.limits.isEmpty, isCoveredByLimits(placed, subject, &atlas) {
      return finding(
        "the `unless` lines of `\(rule.id)` leave nothing of it; narrow them, or give the rule the force they leave"
      )
    }
    let exception = subject.placed.first {
      $0.rule.lifts.contains { $0 == .rule(rule.id) || $0 == .clause(rule.clause) }
    }
    return finding(
      "the exceptions to `\(rule.id)` lift it everywhere; narrow one of them, or remove the rule",
      and: exception?.rule.source
    )
  }

  private func isLimit(_ outcome: Int, _ subject: CheckSubject) -> Bool {
    if case .limit = subject.rules.outcomes[outcome].origin { true } else { false }
  }

  private func isCoveredByLimits(
    _ placed: CheckSubject.PlacedRule,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Bool {
    let limits = placed.rule.limits.map { subject.zone(of: $0.condition, &atlas) }
    let rest = atlas.subtracting(atlas.union(limits), from: subject.zones.words[placed.position])
    return rest.isEmpty
  }

  private func idleLines(
    _ placed: CheckSubject.PlacedRule,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> [Finding] {
    guard placed.rule.when.alternatives.count > 1 else { return [] }
    let scope = subject.knowledge.scope(of: placed.clause)
    return placed.rule.when.alternatives.compactMap { tests in
      let zone = RuleZones.zone(of: scope.and(Condition([tests])), in: subject.zones, &atlas)
      guard zone.isEmpty, let source = tests.first?.source else { return nil }
      let message = "this `when` line of `\(placed.rule.id)` can never hold; mend it, or remove it"
      return Finding(.idleWhen, .warning, about: placed.subjects, at: source, and: placed.rule.source, message)
    }
  }
}
