/// Rules: what each force may carry, and what it needs.
extension Resolver {
  mutating func check(_ rule: Rule, of clause: Clause) {
    if rule.clause != clause.id {
      report(.misfiled, rule.source, "rule `\(rule.id)` stands under clause `\(clause.id)` and names another")
    }
    check(rule.when)
    for limit in rule.limits { check(limit, of: rule) }
    for leave in rule.leaves { check(leave, of: rule) }
    for duty in rule.duties { check(duty) }
    for role in rule.asks { checkRole(role, rule.source, keyword: "ask") }
    if let judgement = rule.judgement { checkRole(judgement, rule.source, keyword: "judgement") }
    for point in rule.conditions where point.text.isEmpty {
      report(.emptyText, rule.source, keyword: "condition", "a condition of `\(rule.id)` is empty; say what must be so")
    }
    checkNeeds(of: rule)
    if warns { checkModal(of: rule) }
  }

  private mutating func check(_ limit: Rule.Limit, of rule: Rule) {
    check(limit.condition)
    guard limit.leaving != .silent, rule.force.scale != .may else { return }
    report(
      .leavingScale,
      limit.condition.alternatives.first?.first?.source ?? rule.source,
      "`\(rule.force.rawValue)` does not answer \"may I\", so its `unless` can only leave `silent`"
    )
  }

  private mutating func check(_ leave: Leave, of rule: Rule) {
    for role in leave.from.roles { checkRole(role, leave.source) }
    if leave.from.roles.isEmpty {
      report(.missingName, leave.source, "this leave names nobody who gives it; name a role after `from`")
    }
    if leave.kind.opens, leave.from.roles.contains(.you) {
      report(.ownLeave, leave.source, word: "you", "nobody gives leave to themselves; name who gives it")
    }
    switch rule.force {
    case .needsApproval, .advisedAgainst, .conditional, .permitted, .adds: break
    default:
      report(
        .misplacedLeave,
        leave.source,
        "`\(rule.force.rawValue)` cannot wait for a leave; use `needs-approval`, or make it a `condition` or `duty`"
      )
    }
  }

  private mutating func check(_ duty: Duty) {
    checkRole(duty.by, duty.source)
    for role in duty.to?.roles ?? [] { checkRole(role, duty.source) }
    if duty.text.isEmpty { report(.emptyText, duty.source, "this duty is empty; say what is to be done") }
  }

  // MARK: - What a force needs

  private mutating func checkNeeds(of rule: Rule) {
    let hasMore = !rule.conditions.isEmpty || !rule.duties.isEmpty || !rule.leaves.isEmpty || rule.judgement != nil
    switch rule.force {
    case .needsApproval where !rule.leaves.contains(where: \.kind.opens):
      report(
        .noOpeningLeave,
        rule.source,
        keyword: "force",
        word: rule.force.rawValue,
        "`needs-approval` needs a `first approve from ...` or `first consent from ...`; without it, it is `prohibited`"
      )
    case .conditional where !hasMore:
      warn(
        .idleRule,
        rule.source,
        keyword: "force",
        word: rule.force.rawValue,
        "`conditional` names no condition; add `condition`, `judgement` or `first`"
      )
    case .adds where !hasMore && rule.asks.isEmpty:
      warn(
        .idleRule,
        rule.source,
        keyword: "force",
        word: rule.force.rawValue,
        "`adds` adds nothing; give the rule a `condition`, `duty` or `first`"
      )
    case .required where rule.duties.isEmpty, .recommended where rule.duties.isEmpty:
      warn(
        .idleRule,
        rule.source,
        keyword: "force",
        word: rule.force.rawValue,
        "`\(rule.force.rawValue)` says nothing to do; add a `duty`"
      )
    case .ifUnsure where rule.duties.isEmpty && rule.asks.isEmpty:
      warn(
        .idleRule,
        rule.source,
        keyword: "force",
        word: rule.force.rawValue,
        "`if-unsure` says neither what to do nor whom to ask; add a `duty` or `ask`"
      )
    default: break
    }
  }

  /// Asks for the policy's own verb where the rule gives a verdict; whether it fits is for the checks to say.
  private mutating func checkModal(of rule: Rule) {
    guard rule.modal.isEmpty, rule.force.scale == .may || rule.force.scale == .must else { return }
    warn(
      .noModal,
      rule.source,
      keyword: "force",
      word: rule.force.rawValue,
      "say the policy's own verb after `\(rule.force.rawValue)`, in quotation marks"
    )
  }
}
