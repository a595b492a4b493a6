import Decisions
import Knowledge

/// Which transcripts, cases and scenarios cite each clause.
///
/// A telling cites a clause where the advice that the rules give it today rests on the clause: it decides, it adds something, it
/// names somebody to ask or tell, or it is shown as saying the opposite. Clauses that only speak of the same subject do not
/// count. What cannot be replayed cites the clauses that it expects.
public struct Citations: Sendable {
  private let tellings: [ClauseID: [Telling]]

  /// Replays what was told under one policy, and notes what its advice rests on.
  ///
  /// - Parameters:
  ///   - tellings: those of other policies are passed over.
  ///   - today: the day, for those that do not say theirs.
  /// - Complexity: that of the replay, and of one advice for each that is reached.
  public init(in tellings: [Telling], by rules: CompiledRules, today: CalendarDate) {
    var replay = Replay(rules, today: today)
    var found: [ClauseID: [Telling]] = [:]
    for telling in tellings where telling.policy == rules.knowledge.policy.id {
      let result = telling.result(&replay)
      let cited =
        result.outcome == .invalid
        ? Self.expected(by: telling, rules.knowledge)
        : result.reached.flatMap { Self.cited(in: $0.situation, by: rules) }
      for clause in cited.uniqued() { found[clause, default: []].append(telling) }
    }
    self.tellings = found
  }

  /// Those that cite a clause, in the order given; none for a clause that the policy does not have.
  public func citing(_ clause: ClauseID) -> [Telling] { tellings[clause] ?? [] }

  private static func cited(in situation: Situation, by rules: CompiledRules) -> [ClauseID] {
    let advice = rules.advice(in: situation)
    return advice.clauses.filter { [.deciding, .adds].contains($0.role) }.map(\.clause.id)
      + advice.escalation.compactMap(\.clause) + advice.oppositions.flatMap { [$0.clause, $0.other.id] }
  }

  private static func expected(by telling: Telling, _ knowledge: KnowledgeBase) -> [ClauseID] {
    telling.transcript.expectations.flatMap(\.lines).compactMap(\.item.clause)
      .compactMap { knowledge.clause($0)?.id }
  }
}
