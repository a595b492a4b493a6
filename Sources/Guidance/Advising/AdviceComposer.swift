import Decisions
import Knowledge

/// Composes the advice for what the rules say of a situation.
struct AdviceComposer {
  private let rules: CompiledRules
  private let decision: Decision
  private let settlement: Settlement
  /// The outcomes that hold whatever the open and unsure answers, for every combination of members.
  private let certain: Set<Int>

  /// Makes a composer.
  ///
  /// - Parameter settledOnly: true where only ``settledPart()`` is wanted, which costs a fraction of the whole advice.
  init(_ decision: Decision, by rules: CompiledRules, settledOnly: Bool = false) {
    self.rules = rules
    self.decision = decision
    settlement = decision.settlement
    let isPlain = settledOnly && decision.unsure.isEmpty && decision.open.isEmpty
    // With nothing open and nothing unsure, what the settlement holds is certain.
    certain = isPlain ? Set(settlement.deciding + settlement.adding) : rules.certainOutcomes(in: decision.situation)
  }

  /// The part of an advice that routes, replays and properties compare: what is settled.
  struct SettledPart {
    let verdict: Verdict
    /// The outcomes that decide, strictest first, ties in the order in which advice shows them.
    let deciding: [Outcome]
    /// The outcomes that add something, in the order of advice.
    let adding: [Outcome]
    let leaves: [Advice.LeaveUse]
    let conditions: [Advice.ConditionUse]
    let duties: [Advice.DutyUse]
    let escalation: [Advice.Escalation]
    let isGeneralContact: Bool
    let silence: Silence?
  }

  /// Composes the settled part alone; equal to that of ``advice()``.
  func settledPart() -> SettledPart {
    let duties = self.duties()
    let leaves = self.leaves()
    let escalation = self.escalation(duties: duties, leaves: leaves)
    let named = escalation.isEmpty ? generalContact() : escalation
    return SettledPart(
      verdict: settlement.verdict,
      deciding: decidingOrder(settlement.deciding).map { rules.outcomes[$0] },
      adding: settlement.adding.map { rules.outcomes[$0] },
      leaves: leaves,
      conditions: conditions(),
      duties: duties,
      escalation: named,
      isGeneralContact: escalation.isEmpty && settlement.verdict != .danger && !named.isEmpty,
      silence: silence
    )
  }

  func advice() -> Advice {
    let duties = self.duties()
    let leaves = self.leaves()
    let escalation = self.escalation(duties: duties, leaves: leaves)
    let named = escalation.isEmpty ? generalContact() : escalation
    let uses = clauses()
    return Advice(
      policy: knowledge.policy,
      situation: decision.situation,
      verdict: settlement.verdict,
      isVerdictSettled: decision.verdict != nil,
      reachable: decision.reachable,
      unsure: decision.unsure,
      open: decision.open,
      parked: decision.parked,
      clauses: uses,
      leaves: leaves,
      conditions: conditions(),
      duties: duties,
      escalation: named,
      isGeneralContact: escalation.isEmpty && settlement.verdict != .danger && !named.isEmpty,
      because: because(),
      assumed: assumed(),
      oppositions: oppositions(uses),
      readings: decidingOrder(settlement.deciding).compactMap { rules.outcomes[$0].rule.reading }.uniqued(),
      rulings: knowledge.policy.rulings.filter { ruling in
        uses.contains { $0.role != .also && ruling.clauses.contains($0.clause.id) }
      },
      silence: silence
    )
  }

  private var knowledge: KnowledgeBase { rules.knowledge }

  /// The known silence that explains the answer: where it is about a child, one that speaks of children.
  private var silence: Silence? {
    let silences = settlement.silences.map { rules.silences[$0] }
    guard decision.situation.isAboutChild else { return silences.first }
    let children: Set<ValueID> = ["pupil", "pupil-elsewhere"]
    return silences.first { !children.isDisjoint(with: $0.when.alternatives.joined().flatMap(\.values)) }
      ?? silences.first
  }

  private var contributing: [Int] { settlement.deciding + settlement.adding }

  // MARK: Clauses

  private func clauses() -> [Advice.ClauseUse] {
    var used: Set<ClauseID> = []
    var uses: [Advice.ClauseUse] = []
    func add(_ outcomes: [Int], as role: Advice.ClauseRole) {
      for group in grouped(outcomes) where used.insert(group.clause.id).inserted {
        uses.append(
          Advice.ClauseUse(
            clause: group.clause,
            role: role,
            outcomes: group.outcomes.map { rules.outcomes[$0] },
            isIfSo: group.outcomes.allSatisfy { !certain.contains($0) }
          )
        )
      }
    }
    add(decidingOrder(settlement.deciding), as: .deciding)
    add(settlement.adding, as: .adds)
    let others = certain.subtracting(contributing).sorted().filter { isAnswer(rules.outcomes[$0]) }
    add(others.filter { rules.outcomes[$0].part == .decides }, as: .also)
    add(others.filter { rules.outcomes[$0].part == .standing }, as: .standing)
    if settlement.verdict == .informs { add(others.filter { rules.outcomes[$0].part == .background }, as: .background) }
    return uses
  }

  /// Tells whether an outcome belongs to an answer on this scale at all.
  private func isAnswer(_ outcome: Outcome) -> Bool {
    settlement.verdict == .informs || outcome.force != .informs
  }

  /// Ties are decided by the strongest modal, then by the narrower situation, then by the document's order.
  private func decidingOrder(_ outcomes: [Int]) -> [Int] {
    outcomes.sorted { first, second in
      let (a, b) = (rules.outcomes[first], rules.outcomes[second])
      return (Modal.weakness(a.rule.modal), -narrowness(a), a.position)
        < (Modal.weakness(b.rule.modal), -narrowness(b), b.position)
    }
  }

  private func narrowness(_ outcome: Outcome) -> Int {
    outcome.rule.when.alternatives.map(\.count).max() ?? 0
  }

  private func grouped(_ outcomes: [Int]) -> [(clause: Clause, outcomes: [Int])] {
    var order: [ClauseID] = []
    var groups: [ClauseID: [Int]] = [:]
    for outcome in outcomes {
      let id = rules.outcomes[outcome].rule.clause
      if groups[id] == nil { order.append(id) }
      groups[id, default: []].append(outcome)
    }
    return order.compactMap { id in knowledge.clause(id).map { ($0, groups[id]!) } }
  }

  // MARK: What to do

  private func leaves() -> [Advice.LeaveUse] {
    guard settlement.verdict != .prohibited else { return [] }
    var seen: Set<Leave> = []
    return contributing.flatMap { index in
      rules.outcomes[index].leaves.map { use($0, of: rules.outcomes[index]) }
    }.filter { seen.insert($0.leave).inserted }
  }

  private func use(_ leave: Leave, of outcome: Outcome) -> Advice.LeaveUse {
    let states = leave.from.roles.map { decision.situation[LeaveFact.id(leave.kind, from: $0)]?.values.first }
    let enough = leave.isWritten ? [LeaveFact.written] : [LeaveFact.given, LeaveFact.written]
    let given = states.map { $0.map(enough.contains) ?? false }
    return Advice.LeaveUse(
      leave: leave,
      clause: outcome.rule.clause,
      isGiven: leave.from.all ? given.allSatisfy { $0 } : given.contains(true),
      isRefused: states.contains(LeaveFact.refused)
    )
  }

  /// The checklist: none under a ban; what an exception's limit leaves carries its rule's conditions.
  private func conditions() -> [Advice.ConditionUse] {
    guard [.needsApproval, .advisedAgainst, .conditional, .permitted, .silent].contains(settlement.verdict) else {
      return []
    }
    var seen: Set<ChecklistPoint> = []
    return contributing.flatMap { index in
      let outcome = rules.outcomes[index]
      return outcome.conditions.map { Advice.ConditionUse(point: $0, clause: outcome.rule.clause) }
    }.filter { seen.insert($0.point).inserted }
  }

  private func duties() -> [Advice.DutyUse] {
    var seen: Set<Duty> = []
    let uses = contributing.flatMap { index -> [Advice.DutyUse] in
      let outcome = rules.outcomes[index]
      return outcome.duties.map {
        Advice.DutyUse(duty: $0, clause: outcome.rule.clause, isIfSo: !certain.contains(index))
      }
    }.filter { seen.insert($0.duty).inserted }
    let phases = Duty.Phase.allCases
    return uses.enumerated().sorted { a, b in
      (phases.firstIndex(of: a.element.duty.phase)!, a.offset) < (
        phases.firstIndex(of: b.element.duty.phase)!, b.offset
      )
    }.map(\.element)
  }

  // MARK: Whom to ask or tell

  private func escalation(duties: [Advice.DutyUse], leaves: [Advice.LeaveUse]) -> [Advice.Escalation] {
    if settlement.verdict == .danger { return DangerRoute(knowledge).escalation }
    var named: [(role: RoleID, purpose: String, clause: ClauseID?)] = []
    for use in leaves { named += use.leave.from.roles.map { ($0, use.leave.kind.purpose, use.clause) } }
    for use in duties { named += (use.duty.to?.roles ?? []).map { ($0, "to be told", use.clause) } }
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

  private func generalContact() -> [Advice.Escalation] {
    guard let general = knowledge.policy.general else { return [] }
    return [knowledge.escalation(to: general.role, purpose: "questions about the policy", clause: general.clause)]
  }

  // MARK: Why

  private func because() -> [Advice.Reason] {
    rules.space.facts.compactMap { fact in
      guard let answer = decision.situation[fact.id], !decision.parked.contains(fact.id) else { return nil }
      let words = fact.words(for: answer)
      let isShort = answer == .notSure || ["yes", "no"].contains(Words(words).list.first)
      return Advice.Reason(fact: fact.id, answer: answer, words: isShort ? "\(fact.name): \(words)" : words)
    }
  }

  /// What nobody said, and what would make the verdict stricter if it were so.
  private func assumed() -> [String] {
    guard [.needsApproval, .conditional, .permitted].contains(settlement.verdict) else { return [] }
    return rules.space.facts.prefix(rules.space.askedCount).filter(\.isVolunteered).flatMap { fact -> [String] in
      guard decision.situation[fact.id] == nil else { return [] }
      return fact.values.filter { value in
        let other = rules.decision(in: decision.situation.answering(fact.id, with: .value(value.id)))
        return Verdict.strictness(other.settlement.verdict) < Verdict.strictness(settlement.verdict)
      }.map { $0.id.text.split(separator: "-").joined(separator: " ") }
    }
  }

  private func oppositions(_ uses: [Advice.ClauseUse]) -> [Advice.Opposition] {
    let roles = Dictionary(uses.map { ($0.clause.id, $0.role) }) { first, _ in first }
    func rank(_ clause: ClauseID) -> Int {
      roles[clause].map { Advice.ClauseRole.allCases.firstIndex(of: $0)! } ?? .max
    }
    var found: [Advice.Opposition] = []
    for clause in knowledge.policy.clauses {
      for contradiction in clause.contradictions {
        // The one that plays the greater part here is answered by the other.
        let isFirst = rank(clause.id) <= rank(contradiction.clause)
        let (shown, otherID) = isFirst ? (clause.id, contradiction.clause) : (contradiction.clause, clause.id)
        guard [.deciding, .adds].contains(roles[shown]), let other = knowledge.clause(otherID), applies(other),
          !found.contains(where: { $0.other.id == otherID })
        else { continue }
        let isWeighed = certain.contains {
          rules.outcomes[$0].rule.clause == otherID && rules.outcomes[$0].force.scale == .may
        }
        found.append(.init(clause: shown, other: other, settledBy: contradiction.settledBy, isWeighed: isWeighed))
      }
    }
    return found
  }

  /// Tells whether a clause has something to say in this situation.
  private func applies(_ clause: Clause) -> Bool {
    certain.contains { rules.outcomes[$0].rule.clause == clause.id }
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

extension Fact {
  /// An answer in words: the labels of its values.
  public func words(for answer: Answer) -> String {
    switch answer {
    case .notSure: "not sure"
    case .values(let values) where values.isEmpty: noneLabel ?? "none of these"
    case .values(let values): values.compactMap { value($0)?.label }.joined(separator: " + ")
    }
  }
}

/// How strong a policy's verb is.
enum Modal {
  /// 0 for the strongest verbs, more for weaker ones; verbs that are not known come last.
  static func weakness(_ modal: String) -> Int {
    let words = Words(modal).joined
    let order = [
      ["never", "must", "prohibited", "not permitted", "not allowed", "not tolerated", "required"],
      ["do not", "may not", "unacceptable"], ["should"],
    ]
    return order.firstIndex { $0.contains { words.contains($0) } } ?? order.count
  }
}
