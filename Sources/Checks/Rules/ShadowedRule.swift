import Decisions
import Knowledge

/// Finds rules that never matter, because others always hold where they do.
///
/// A rule is shadowed where it never decides and never adds anything to what others decide; the rules of standing and
/// background clauses need not, because they are listed by themselves. A rule of the same clause and force that holds
/// wherever this one does, and says all that it says, shadows it as well.
struct ShadowedRule: Check {
  static let codes: [Finding.Code] = [.shadowedRule]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    return subject.placed.compactMap { placed in
      never(placed, subject, &atlas) ?? twin(placed, subject, &atlas)
    }
  }

  /// The finding for a rule that never decides nor adds.
  private func never(_ placed: CheckSubject.PlacedRule, _ subject: CheckSubject, _ atlas: inout Atlas) -> Finding? {
    let zones = subject.zones
    let outcomes = zones.outcomes(ofRuleAt: placed.position)
    guard placed.clause.part == .decides, !NeverDecides.forces.contains(placed.rule.force), !outcomes.isEmpty,
      outcomes.allSatisfy({ zones.deciding[$0].isEmpty && zones.adding[$0].isEmpty })
    else { return nil }
    let holding = atlas.union(outcomes.map { zones.outcomes[$0] })
    let danger = zones.verdicts[.danger] ?? .none
    let others = Overruling(subject).rules(over: outcomes[0], &atlas)
    let isDanger = atlas.subtracting(danger, from: holding).isEmpty
    let message =
      isDanger
      ? "`\(placed.rule.id)` speaks only of a child at risk, and there mayi goes straight to whom to tell; nothing "
        + "need be done"
      : "`\(placed.rule.id)` never changes an answer: \(cause(placed.rule, others)); give it another force, widen "
        + "its `when`, "
        + "or remove the rule"
    return Finding(
      .shadowedRule,
      isDanger ? .note : .warning,
      about: placed.subjects,
      at: placed.rule.source,
      and: others.first?.rule.source,
      message,
      witness: zones.witness(of: holding, in: &atlas)
    )
  }

  private func cause(_ rule: Rule, _ others: [CheckSubject.PlacedRule]) -> String {
    let force = rule.force.rawValue
    guard !others.isEmpty else { return "no question that is put is answered by `\(force)` there" }
    return "wherever it holds, the answer is that of \(Overruling.names(others)), to which `\(force)` adds nothing"
  }

  /// The finding for a rule that a sister rule of the same clause makes needless.
  private func twin(_ placed: CheckSubject.PlacedRule, _ subject: CheckSubject, _ atlas: inout Atlas) -> Finding? {
    let zones = subject.zones
    let mine = zones.words[placed.position]
    guard !mine.isEmpty, placed.rule.lifts.isEmpty else { return nil }
    for other in subject.ofClause[placed.clause.id] ?? [] where other.position != placed.position {
      let theirs = zones.words[other.position]
      guard says(other.rule, allOf: placed.rule), atlas.subtracting(theirs, from: mine).isEmpty,
        mine != theirs || other.position < placed.position
      else { continue }
      return Finding(
        .shadowedRule,
        .warning,
        about: placed.subjects,
        at: placed.rule.source,
        and: other.rule.source,
        "`\(other.rule.id)` says the same wherever `\(placed.rule.id)` holds; remove `\(placed.rule.id)`",
        witness: zones.witness(of: mine, in: &atlas)
      )
    }
    return nil
  }

  private func says(_ other: Rule, allOf rule: Rule) -> Bool {
    other.force == rule.force && other.limits == rule.limits && other.leaves == rule.leaves && other.then == rule.then
      && Set(rule.duties).isSubset(of: other.duties) && Set(rule.conditions).isSubset(of: other.conditions)
      && Set(rule.asks).isSubset(of: other.asks) && other.judgement == rule.judgement
  }
}
