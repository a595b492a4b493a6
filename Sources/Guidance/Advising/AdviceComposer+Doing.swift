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
    var named = leaves.flatMap { use in
      use.leave.from.roles.map {
        let purpose = use.leave.kind.purpose(isDone: isDone)
        return Turning(role: $0, purpose: purpose, clause: use.clause, leave: use.leave.kind)
      }
    }
    let steps = duties.steps
    func tell(_ uses: [Advice.DutyUse], _ purpose: (Duty) -> String) {
      for use in uses {
        named += (use.duty.to?.roles ?? []).map { Turning(role: $0, purpose: purpose(use.duty), clause: use.clause) }
      }
    }
    tell(steps.map(\.use)) { $0.isAsking ? "to be asked" : "to be told" }
    tell(steps.flatMap(\.fulfilling)) { _ in "may be told as well" }
    for index in contributing {
      let rule = rules.outcomes[index].rule
      named += rule.asks.map { Turning(role: $0, clause: rule.clause) }
    }
    if let silence { named += silence.asks.map { Turning(role: $0) } }
    // Where the policy is silent about a child, whoever looks after children answers first.
    let isUnansweredChild = settlement.verdict == .silent && decision.situation.isAboutChild
    let leads = isUnansweredChild ? DangerRoute(knowledge, purpose: "to answer first").escalation : []
    let others = named.map(\.role).uniqued().filter { role in role != .you && !leads.contains { $0.role == role } }
    return leads + others.map { role in escalation(to: role, by: named.filter { $0.role == role }) }
  }

  /// Why an answer names a role.
  private struct Turning {
    let role: RoleID
    var purpose = ""
    var clause: ClauseID?
    /// The leave that it is to give; nil where it is told, or asked about the matter.
    var leave: Leave.Kind?
  }

  /// A role with everything it is named for, by the clause that names it first.
  ///
  /// A consent is one person's own, and a body that gives leave is no one's to complain about: neither has somebody to
  /// turn to instead.
  private func escalation(to role: RoleID, by turnings: [Turning]) -> Advice.Escalation {
    let purposes = turnings.map(\.purpose).filter { !$0.isEmpty }.uniqued()
    let told = purposes.filter { purpose in !purposes.contains { $0 != purpose && $0.hasPrefix(purpose) } }
    let isOnlyTold = told.contains { $0.hasPrefix("to be told") }
    let isBody = knowledge.vocabulary.role(role)?.isBody ?? false
    return knowledge.escalation(
      to: role,
      purpose: told.filter { !isOnlyTold || $0 != "may be told as well" }.joined(separator: ", "),
      clause: turnings.first?.clause,
      hasAlternate: turnings.contains { $0.leave == nil || $0.leave != .consent && !isBody }
    )
  }

  /// True where it was done already, so that nothing can come first any more.
  private var isDone: Bool { decision.situation["stage"]?.values.first == "did" }

  /// What common practice asks for where something was done that the policy does not allow or does not speak of, and
  /// the policy leaves it at that. What it asks only if something else is so does not count under a ban, nor where it is
  /// about a child.
  func afterwards(besides duties: [Advice.DutyUse]) -> Advice.Afterwards? {
    let own = duties.map(\.duty).filter { $0.by == .you && [.tell, .remove].contains($0.phase) }
    let countsAll = settlement.verdict == .silent && !decision.situation.isAboutChild
    let isLaidDown = own.contains { countsAll || !$0.text.hasPrefix("If ") }
    guard isDone,
      [.prohibited, .needsApproval, .advisedAgainst, .silent].contains(settlement.verdict),
      !isLaidDown
    else { return nil }
    let practices = knowledge.practices.filter { $0.nations.contains(knowledge.policy.nation) }
    guard let practice = practices.lazy.compactMap(\.afterwards).first else { return nil }
    let lead = decision.situation.isAboutChild ? DangerRoute(knowledge).escalation.first : nil
    let told = lead ?? knowledge.escalation(to: practice.role, purpose: "", clause: nil, isPractice: true)
    return Advice.Afterwards(text: practice.text, told: told)
  }

  func generalContact() -> [Advice.Escalation] {
    guard let general = knowledge.policy.general else { return [] }
    return [knowledge.escalation(to: general.role, purpose: "questions about the policy", clause: general.clause)]
  }
}

extension Duty {
  /// True where telling somebody means asking them: *ask*, *talk it over with*.
  fileprivate var isAsking: Bool {
    let words = Words(text).list
    return ["ask", "talk", "discuss", "consult", "advice", "check"].contains(where: words.contains)
  }
}

extension Leave.Kind {
  /// What the role is named for, in a few words.
  func purpose(isDone: Bool) -> String {
    switch self {
    case .approve: isDone ? "had to approve it" : "to approve it first"
    case .consent: isDone ? "had to consent" : "to consent first"
    case .consult: isDone ? "had to be asked" : "to be asked first"
    case .inform: isDone ? "had to be told" : "to be told first"
    }
  }
}
