import Decisions
import Knowledge

/// The situation that differs from a scenario's in one answer and gets another verdict: what really decides it.
public struct NearMissTwin: Hashable, Sendable {
  /// The fact whose answer is changed.
  public let fact: Fact
  /// The other answer.
  public let answer: Answer
  /// The situation with that answer.
  public let situation: Situation
  /// The verdict that it gets.
  public let verdict: Verdict
}

/// All situations that differ from one in a single answer.
struct Neighbourhood {
  /// A neighbour: what was changed and what the rules say then.
  struct Neighbour {
    let fact: Fact
    let answer: Answer
    let decision: Decision
    /// How far it is from the situation: smaller is nearer.
    let distance: Int
  }

  /// The neighbours that can exist and are settled, the nearest first.
  let neighbours: [Neighbour]
  private let decision: Decision

  /// Looks at every other answer to every answered question.
  ///
  /// - Complexity: one decision for each value of each answered fact.
  init(of decision: Decision, by rules: CompiledRules) {
    self.decision = decision
    let facts = rules.space.facts.prefix(rules.space.askedCount).enumerated()
    let found = facts.flatMap { index, fact -> [(Neighbour, Int)] in
      guard let said = decision.situation[fact.id], !decision.parked.contains(fact.id), !Self.isAnotherStory(fact)
      else { return [] }
      return Self.others(than: said, for: fact).compactMap { answer in
        let other = rules.decision(in: decision.situation.answering(fact.id, with: answer))
        guard !other.isImpossible, !other.parked.contains(fact.id) else { return nil }
        let far = Self.distance(fact, other, from: decision)
        return (Neighbour(fact: fact, answer: answer, decision: other, distance: far), index)
      }
    }
    // Later questions are the finer points, so their neighbours are nearer.
    neighbours = found.enumerated().sorted { a, b in
      (a.element.0.distance, -a.element.1, a.offset) < (b.element.0.distance, -b.element.1, b.offset)
    }.map(\.element.0)
  }

  /// What else could have been said: one other value; of a set also one value less.
  private static func others(than said: Answer, for fact: Fact) -> [Answer] {
    let single = fact.values.map { Answer.value($0.id) }
    let fewer =
      said.values.count > 1 ? said.values.map { left in Answer.values(said.values.filter { $0 != left }) } : []
    let none = fact.noneLabel != nil ? [Answer.values([])] : []
    return (fewer + single + none).uniqued().filter { $0 != said }
  }

  private static func distance(_ fact: Fact, _ other: Decision, from decision: Decision) -> Int {
    let isFar = ["errand", "received", "seen"].contains(fact.id.text)
    return (other.settlement.verdict == .danger ? 100 : 0) + (isFar ? 50 : 0)
      + max(0, other.parked.count - decision.parked.count) * 10
      + (crosses(decision.settlement.verdict, other.settlement.verdict) ? 0 : 5)
  }

  /// Another answer to one of these makes it another story, not a near miss.
  private static func isAnotherStory(_ fact: Fact) -> Bool { ["stage", "activity", "topic"].contains(fact.id.text) }

  /// Tells whether one of two verdicts is a yes and the other is not.
  private static func crosses(_ one: Verdict, _ other: Verdict) -> Bool {
    let yes: Set<Verdict> = [.conditional, .permitted]
    return yes.contains(one) != yes.contains(other)
  }

  /// The nearest settled neighbour with another verdict; nil where there is none.
  var twin: NearMissTwin? {
    neighbours.first { neighbour in
      // What a danger hangs on is the danger itself.
      (decision.settlement.verdict != .danger || neighbour.fact.values.contains(where: \.isDanger))
        && neighbour.decision.verdict.map { $0 != decision.settlement.verdict } ?? false
    }.map { neighbour in
      NearMissTwin(
        fact: neighbour.fact,
        answer: neighbour.answer,
        situation: neighbour.decision.situation,
        verdict: neighbour.decision.settlement.verdict
      )
    }
  }
}
