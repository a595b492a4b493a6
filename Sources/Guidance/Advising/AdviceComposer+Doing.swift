import Decisions
import Knowledge

/// What is to be done, and whom to ask or tell.
extension AdviceComposer {
  func leaves() -> [Advice.LeaveUse] {
    guard settlement.verdict != .prohibited else { return [] }
    var seen: Set<Leave> = []
    return contributing.flatMap { index in
      rules.outcomes[index].leaves.map { use($0, of: index) }
    }.filter { seen.insert($0.leave).inserted }
  }

  private func use(_ leave: Leave, of index: Int) -> Advice.LeaveUse {
    let states = leave.from.roles.map { decision.situation[LeaveFact.id(leave.kind, from: $0)]?.values.first }
    let enough = leave.isWritten ? [LeaveFact.written] : [LeaveFact.given, LeaveFact.written]
    let given = states.map { $0.map(enough.contains) ?? false }
    return Advice.LeaveUse(
      leave: leave,
      clause: rules.outcomes[index].rule.clause,
      isGiven: leave.from.all ? given.allSatisfy { $0 } : given.contains(true),
      isRefused: states.contains(LeaveFact.refused),
      isIfSo: !certain.contains(index)
    )
  }

  /// The checklist: none under a ban; what an exception's limit leaves carries its rule's conditions.
  func conditions() -> [Advice.ConditionUse] {
    guard [.needsApproval, .advisedAgainst, .conditional, .permitted, .silent].contains(settlement.verdict) else {
      return []
    }
    var seen: Set<ChecklistPoint> = []
    return contributing.flatMap { index in
      let outcome = rules.outcomes[index]
      return outcome.conditions.map {
        Advice.ConditionUse(point: $0, clause: outcome.rule.clause, isIfSo: !certain.contains(index))
      }
    }.filter { seen.insert($0.point).inserted }
  }

  /// The duties in the order of their phases, so that nothing is removed before it is kept; those of others come last.
  func duties() -> [Advice.DutyUse] {
    var seen: Set<Duty> = []
    let own = contributing.flatMap { index in
      uses(of: rules.outcomes[index], isIfSo: !certain.contains(index)) { _ in true }
    }
    let all = (own + skippedForChild()).filter { seen.insert($0.duty).inserted }
    let phases = Duty.Phase.allCases
    func rank(_ duty: Duty) -> Int { (duty.by == .you ? 0 : phases.count) + phases.firstIndex(of: duty.phase)! }
    return all.enumerated().sorted { a, b in
      (rank(a.element.duty), a.offset) < (rank(b.element.duty), b.offset)
    }.map(\.element)
  }

  /// The duties to tell whoever looks after children that hang on questions which the person did not answer.
  private func skippedForChild() -> [Advice.DutyUse] {
    guard decision.verdict != nil, !decision.open.isEmpty else { return [] }
    let leads = Set([knowledge.policy.lead?.role].compactMap { $0 } + knowledge.practices.compactMap(\.lead))
    let reachable = Set(decision.tree.reachableSettlements.flatMap { $0.deciding + $0.adding }).subtracting(
      contributing
    )
    return reachable.sorted().flatMap { index in
      uses(of: rules.outcomes[index], isIfSo: true) { duty in
        duty.by == .you && duty.phase == .tell && duty.to.map { !leads.isDisjoint(with: $0.roles) } ?? false
      }
    }
  }

  private func uses(of outcome: Outcome, isIfSo: Bool, where isMeant: (Duty) -> Bool) -> [Advice.DutyUse] {
    outcome.duties.filter(isMeant).map { Advice.DutyUse(duty: $0, clause: outcome.rule.clause, isIfSo: isIfSo) }
  }

  func escalation(duties: [Advice.DutyUse], leaves: [Advice.LeaveUse]) -> [Advice.Escalation] {
    if settlement.verdict == .danger { return DangerRoute(knowledge).escalation }
    var named: [(role: RoleID, purpose: String, clause: ClauseID?)] = []
    for use in leaves { named += use.leave.from.roles.map { ($0, use.leave.kind.purpose, use.clause) } }
    let steps = duties.steps
    func tell(_ uses: [Advice.DutyUse], _ purpose: String) {
      for use in uses { named += (use.duty.to?.roles ?? []).map { ($0, purpose, use.clause) } }
    }
    tell(steps.map(\.use), "to be told")
    tell(steps.flatMap(\.fulfilling), "may be told as well")
    for index in contributing {
      let rule = rules.outcomes[index].rule
      named += rule.asks.map { ($0, "", rule.clause) }
    }
    if let silence { named += silence.asks.map { ($0, "", nil) } }
    // Where the policy is silent about a child, whoever looks after children answers first.
    let isUnansweredChild = settlement.verdict == .silent && decision.situation.isAboutChild
    let leads = isUnansweredChild ? DangerRoute(knowledge, purpose: "to answer first").escalation : []
    var seen = Set(leads.map(\.role))
    let others = named.filter { $0.role != .you && seen.insert($0.role).inserted }
    return leads + others.map { knowledge.escalation(to: $0.role, purpose: $0.purpose, clause: $0.clause) }
  }

  func generalContact() -> [Advice.Escalation] {
    guard let general = knowledge.policy.general else { return [] }
    return [knowledge.escalation(to: general.role, purpose: "questions about the policy", clause: general.clause)]
  }
}

extension Leave.Kind {
  /// What the role is named for, in a few words.
  var purpose: String {
    switch self {
    case .approve: "to approve it first"
    case .consent: "to consent first"
    case .consult: "to be asked first"
    case .inform: "to be told first"
    }
  }
}
