import Decisions
import Knowledge

/// Composes the advice for what the rules say of a situation.
struct AdviceComposer {
  let rules: CompiledRules
  let decision: Decision
  let settlement: Settlement
  /// The outcomes that hold whatever the open and unsure answers, for every combination of members.
  let certain: Set<Int>

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
      adding: adding.map { rules.outcomes[$0] },
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
      afterwards: afterwards(besides: duties),
      isGeneralContact: escalation.isEmpty && settlement.verdict != .danger && !named.isEmpty,
      because: because(),
      assumed: assumed(),
      oppositions: oppositions(uses),
      readings: decidingOrder(settlement.deciding).compactMap { rules.outcomes[$0].rule.reading }.uniqued(),
      rulings: rulings(on: uses),
      silence: silence
    )
  }

  /// The school's rulings on what is not only beside the answer.
  private func rulings(on uses: [Advice.ClauseUse]) -> [Ruling] {
    guard !knowledge.policy.rulings.isEmpty else { return [] }
    let clauses = Set(uses.filter { $0.role != .also }.map(\.clause.id))
    return knowledge.policy.rulings.filter { !clauses.isDisjoint(with: $0.clauses) }
  }

  var knowledge: KnowledgeBase { rules.knowledge }

  /// The known silence that explains the answer: where it is about a child, one that speaks of children.
  var silence: Silence? {
    let silences = settlement.silences.map { rules.silences[$0] }
    guard decision.situation.isAboutChild else { return silences.first }
    let children: Set<ValueID> = ["pupil", "pupil-elsewhere"]
    return silences.first { !children.isDisjoint(with: $0.when.alternatives.joined().flatMap(\.values)) }
      ?? silences.first
  }

  var contributing: [Int] { settlement.deciding + adding }

  /// The outcomes that add something: where the verdict hangs on what the person is not sure of, what the policy says to
  /// those who are unsure, too.
  private var adding: [Int] {
    guard decision.isDoubtful, settlement.verdict != .danger else { return settlement.adding }
    let doubts = certain.filter { rules.outcomes[$0].force == .ifUnsure }
    return Set(settlement.adding).union(doubts).sorted()
  }

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
    add(adding, as: .adds)
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
    guard outcomes.count > 1 else { return outcomes }
    let precedence = rules.precedence
    return outcomes.sorted { precedence[$0] < precedence[$1] }
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
}
