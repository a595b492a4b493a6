import Knowledge

/// A policy as large as wanted that is like a real one: variations on the rules of a shipped policy.
public struct GrownPolicy {
  private let shipped: KnowledgeBase
  private let facts: [FactID: Fact]
  /// The facts on which others hang: a variation leaves them as they are, so that its rules can be reached.
  private let fixed: Set<FactID>
  private let clauses: [Clause]

  /// Takes a policy to vary.
  public init(like shipped: KnowledgeBase) {
    self.shipped = shipped
    let all = shipped.vocabulary.facts
    facts = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    fixed = Set(all.flatMap { $0.when?.facts ?? [] } + all.flatMap { $0.values.flatMap { $0.means.map(\.fact) } })
    clauses = shipped.policy.clauses.filter { !$0.rules.isEmpty }
  }

  /// A policy of so many rules, each in a clause of its own.
  public func knowledge(rules count: Int, seed: UInt64) throws -> KnowledgeBase {
    var random = SplitMix64(seed: seed)
    var policy = shipped.policy
    policy.general?.clause = nil
    policy.lead?.clause = nil
    policy.rulings = []
    var section = Section(id: "grown", heading: "Grown")
    section.clauses = (0..<count).map { clause($0, &random) }
    policy.sections = [section]
    return try KnowledgeBase(vocabulary: shipped.vocabulary, policy: policy, practices: shipped.practices)
  }

  private func clause(_ number: Int, _ random: inout SplitMix64) -> Clause {
    let model = clauses.randomElement(using: &random)!
    let like = model.rules.randomElement(using: &random)!
    var clause = Clause(id: ClauseID("clause-\(number)"), section: "grown")
    clause.says = model.says
    clause.part = model.part
    let words = shipped.scope(of: model).and(like.when)
    var rule = Rule(id: RuleID("rule-\(number)"), clause: clause.id, when: varied(words, &random), force: like.force)
    rule.modal = like.modal
    rule.limits = like.limits
    rule.leaves = like.leaves
    rule.then = like.then
    rule.conditions = like.conditions
    rule.judgement = like.judgement
    rule.duties = like.duties
    rule.asks = like.asks
    clause.rules = [rule]
    return clause
  }

  /// The condition with other values, about as many as it had.
  private func varied(_ condition: Condition, _ random: inout SplitMix64) -> Condition {
    Condition(
      condition.alternatives.map { tests in
        tests.map { test in
          guard !fixed.contains(test.fact), let values = facts[test.fact]?.values.map(\.id) else { return test }
          let wanted = max(1, test.values.count + Int.random(in: -1...1, using: &random))
          var test = test
          test.values = Array(values.shuffled(using: &random).prefix(wanted))
          return test
        }
      }
    )
  }
}
