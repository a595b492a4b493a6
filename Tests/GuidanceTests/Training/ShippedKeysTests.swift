import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("The keys of the shipped scenarios")
struct ShippedKeysTests {
  @Test(
    "changing one rule moves exactly the scenarios that the reference evaluator says it moves",
    arguments: Shipped.policies
  )
  func exact(_ id: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: id))
    let scenarios = try Self.scenarios(rules)
    #expect(scenarios.count >= 12)
    #expect(scenarios.allSatisfy { ScenarioKey(rules.advice(in: $0.situation)).digest == $0.signed })
    let before = ReferenceEvaluator(rules.knowledge)
    var flagged = 0
    for mutation in Self.mutations(of: rules, touching: scenarios) {
      guard let knowledge = mutation.knowledge(from: rules.knowledge) else { continue }
      let after = ReferenceEvaluator(knowledge)
      let changed = CompiledRules(knowledge)
      for one in scenarios {
        let decision = changed.decision(in: one.situation)
        let isFlagged = ScenarioKey(changed.advice(for: decision)).digest != one.signed
        if isFlagged { flagged += 1 }
        let what: Comment = "\(mutation.text) (\(mutation.rule)): \(one.id)"
        if before.applications(in: one.situation) == after.applications(in: one.situation), decision.open.isEmpty {
          if case .force = mutation.flip { #expect(!isFlagged, what) }
          if case .exception = mutation.flip { #expect(!isFlagged, what) }
        }
        guard decision.verdict != nil else { continue }
        let answers = (Self.answer(of: before, rules, one), Self.answer(of: after, changed, one))
        if answers.0 != answers.1 { #expect(isFlagged, what) }
        if case .role = mutation.flip { continue }
        if answers.0 == answers.1, Self.roles(of: rules, one) == Self.roles(of: changed, one) {
          #expect(!isFlagged, what)
        }
      }
    }
    #expect(flagged > 0)
  }

  /// The verdict and the deciding clauses, by the plain reading of the rules.
  private static func answer(of reference: ReferenceEvaluator, _ rules: CompiledRules, _ one: Told) -> [String] {
    let verdict = reference.verdict(in: one.situation) ?? .silent
    let clauses = Dictionary(
      rules.knowledge.policy.clauses.flatMap { clause in clause.rules.map { ($0.id, clause.id.text) } }
    ) { first, _ in first }
    let deciding = reference.applications(in: one.situation).joined()
      .filter { Verdict($0.force) == verdict }.compactMap { clauses[$0.rule] }
    return [verdict.rawValue] + Set(deciding).sorted()
  }

  private static func roles(of rules: CompiledRules, _ one: Told) -> Set<RoleID> {
    Set(ScenarioKey(rules.advice(in: one.situation)).contacts)
  }

  /// Changes of rules that some scenario is about, and of some that none is: as many of each, chosen by a seed.
  private static func mutations(of rules: CompiledRules, touching scenarios: [Told]) -> [Mutation] {
    let reference = ReferenceEvaluator(rules.knowledge)
    let near = Set(scenarios.flatMap { reference.applications(in: $0.situation).joined().map(\.rule) })
    var random = WalkRandom(seed: 7)
    let all = Mutation.all(of: rules.knowledge).shuffled(using: &random)
    return Array(all.filter { near.contains($0.rule) }.prefix(6)) + all.filter { !near.contains($0.rule) }.prefix(3)
  }

  /// A shipped scenario: what is known in it, and the key that was signed.
  private struct Told {
    let id: ScenarioID
    let situation: Situation
    let signed: String?
  }

  private static func scenarios(_ rules: CompiledRules) throws -> [Told] {
    try ShippedScenarios.all(of: rules.knowledge.policy.id).map { scenario, session in
      let facts = ScenarioFacts(of: scenario, session: session, in: rules.space)
      #expect(facts.diagnostics.map(\.line) == [])
      return Told(id: scenario.id, situation: facts.situation, signed: scenario.signature?.digest)
    }
  }
}
