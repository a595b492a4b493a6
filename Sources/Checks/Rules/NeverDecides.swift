import Decisions
import Knowledge

/// Finds a yes, a conditional yes, or a "not unless" that can never decide, because something stricter always holds
/// there.
///
/// It is an error: the author wrote a yes that nobody can ever be given. Where what it says is added to the stricter
/// answer, it is a warning; where the clauses are declared to contradict each other, a note.
struct NeverDecides: Check {
  static let codes: [Finding.Code] = [.neverDecides]
  static let forces: Set<Force> = [.permitted, .conditional, .needsApproval]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    return subject.placed.compactMap { placed in
      guard Self.forces.contains(placed.rule.force) else { return nil }
      let own = subject.zones.outcomes(ofRuleAt: placed.position)
        .first { subject.rules.outcomes[$0].origin == .asWritten }
      guard let own, subject.zones.deciding[own].isEmpty else { return nil }
      return finding(placed, outcome: own, subject, &atlas)
    }
  }

  private func finding(
    _ placed: CheckSubject.PlacedRule,
    outcome: Int,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Finding {
    let others = Overruling(subject).rules(over: outcome, &atlas)
    let isDeclared = others.contains { subject.isDeclared($0.clause.id, against: placed.clause.id) }
    let severity: Diagnostic.Severity =
      isDeclared ? .note : subject.zones.adding[outcome].isEmpty ? .error : .warning
    let cause =
      others.isEmpty
      ? "no question that is put is answered by it"
      : "\(Overruling.names(others)) always overrule\(others.count == 1 ? "s" : "") it"
    let repair =
      isDeclared
      ? "the contradiction is declared, so this is how it stands"
      : "say `lifts` if it is an exception, `contradicts` if the document disagrees, or narrow the stricter rule"
    return Finding(
      .neverDecides,
      severity,
      about: placed.subjects,
      at: placed.rule.source,
      and: others.first?.rule.source,
      "`\(placed.rule.id)` can never decide: \(cause); \(repair)",
      witness: subject.zones.witness(of: subject.zones.outcomes[outcome], in: &atlas)
    )
  }
}
