import Decisions
import Knowledge

/// How many questions a way of asking needs.
public enum QuestionCount {
  /// The ways that are compared.
  public enum Way: String, CaseIterable, Sendable {
    /// The program's own order.
    case mayi
    /// The author's fixed order, asking only what can still change the advice.
    case fixed
  }

  /// What one whole situation is asked: the number of questions, and the verdict that the answers come to.
  ///
  /// - Parameter whole: an answer for every fact that can be asked.
  public static func asked(_ whole: Situation, by rules: CompiledRules, _ way: Way) -> (count: Int, verdict: Verdict?) {
    var situation = Situation()
    var count = 0
    var decision = rules.opening
    while let fact = next(in: decision, by: rules, way), let answer = whole[fact] {
      situation = situation.answering(fact, with: answer)
      decision = rules.decision(in: situation)
      count += 1
    }
    return (count, decision.verdict)
  }

  /// The number of questions where everything is asked that exists in a situation.
  public static func everything(_ whole: Situation, by rules: CompiledRules) -> Int {
    whole.answers.count - rules.decision(in: whole).parked.count
  }

  private static func next(in decision: Decision, by rules: CompiledRules, _ way: Way) -> FactID? {
    guard decision.verdict != .danger else { return nil }
    return way == .mayi ? QuestionOrder(rules).next(in: decision) : decision.open.first
  }
}

/// The expected number of questions over all situations of a small policy, every answer as likely as any other.
///
/// All situations are gone through, so that nothing is left to chance; the least that any order can reach is found by
/// trying every open fact at every turn.
public struct ExpectedQuestions {
  /// The expectations, in questions.
  public private(set) var mayi = 0.0
  /// That of the author's fixed order, asking only what can still change the advice.
  public private(set) var fixed = 0.0
  /// The least that is possible.
  public private(set) var least = 0.0

  private let rules: CompiledRules
  private var decisions: [Situation: Decision] = [:]
  private var memo: [[Situation: Double]] = [[:], [:], [:]]

  /// Works out the expectations.
  ///
  /// - Complexity: O(product over the facts of one more than their values); for small policies only.
  public init(_ rules: CompiledRules) {
    self.rules = rules
    let start = Situation()
    mayi = expected(start, 0) { QuestionOrder(rules).next(in: $0).map { [$0] } ?? [] }
    fixed = expected(start, 1) { Array($0.open.prefix(1)) }
    least = expected(start, 2, \.open)
  }

  /// The questions still to come where one of some facts is asked next, the best of them.
  private mutating func expected(
    _ situation: Situation,
    _ way: Int,
    _ choices: (Decision) -> [FactID]
  ) -> Double {
    if let known = memo[way][situation] { return known }
    let decision = decisions[situation] ?? rules.decision(in: situation)
    decisions[situation] = decision
    var best: Double?
    for id in choices(decision) {
      guard let fact = rules.space.fact(id) else { continue }
      var sum = 0.0
      for value in fact.values { sum += expected(situation.answering(id, with: .value(value.id)), way, choices) }
      best = min(best ?? .infinity, 1 + sum / Double(fact.values.count))
    }
    memo[way][situation] = best ?? 0
    return best ?? 0
  }
}
