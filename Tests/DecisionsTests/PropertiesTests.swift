import Knowledge
import TestKit
import Testing

@testable import Decisions

/// What must hold of every policy, whatever it says.
@Suite("Properties of every policy")
struct PropertiesTests {
  /// Looks at pairs of a random policy and the same one changed, in random whole situations.
  private func comparing(
    _ seeds: Range<UInt64>,
    shape: RandomKnowledge.Shape = .init(),
    changing change: (inout Policy, KnowledgeBase, inout SplitMix64) -> Void,
    _ check: (World, Decision, World, Decision) -> Bool
  ) throws {
    for seed in seeds {
      let world = World(seed: seed, shape: shape, limit: 0)
      var random = SplitMix64(seed: seed &* 17)
      var policy = world.knowledge.policy
      change(&policy, world.knowledge, &random)
      let changed = World(try KnowledgeBase(vocabulary: world.knowledge.vocabulary, policy: policy), limit: 0)
      for _ in 0..<20 {
        let situation = world.situation(using: &random, whole: true)
        let before = world.rules.decision(in: situation)
        let after = changed.rules.decision(in: situation)
        guard before.isImpossible || check(world, before, changed, after) else {
          Issue.record("seed \(seed): \(situation.answers)")
          break
        }
      }
    }
  }

  @Test("the order of sections, clauses, rules, limits and alternatives never matters")
  func order() throws {
    try comparing(0..<80) { policy, _, random in
      policy.sections.shuffle(using: &random)
      for section in policy.sections.indices {
        policy.sections[section].clauses.shuffle(using: &random)
        for clause in policy.sections[section].clauses.indices {
          policy.sections[section].clauses[clause].rules.shuffle(using: &random)
          for rule in policy.sections[section].clauses[clause].rules.indices {
            policy.sections[section].clauses[clause].rules[rule].limits.shuffle(using: &random)
            policy.sections[section].clauses[clause].rules[rule].when.alternatives.shuffle(using: &random)
          }
        }
      }
    } _: { world, before, changed, after in
      let rules = before.settlement.names(in: world.rules)
      return before.verdict == after.verdict && rules == after.settlement.names(in: changed.rules)
    }
  }

  @Test("saying everything twice never matters")
  func duplicates() throws {
    try comparing(100..<160) { policy, _, _ in
      for section in policy.sections.indices {
        for clause in policy.sections[section].clauses.indices {
          let rules = policy.sections[section].clauses[clause].rules
          policy.sections[section].clauses[clause].rules = rules.map(\.liftingTwice) + rules.map(\.liftingTwice.again)
        }
      }
    } _: { world, before, changed, after in
      let rules = before.settlement.names(in: world.rules)
      return before.verdict == after.verdict && before.settlement.verdict == after.settlement.verdict
        && rules == after.settlement.names(in: changed.rules)
    }
  }

  @Test("adding a prohibition never loosens a verdict")
  func addingProhibitions() throws {
    var tightened = 0
    try comparing(200..<300) { policy, knowledge, random in
      let fact = random.pick(knowledge.vocabulary.facts)
      let when = Condition(all: Test(fact.id, .isAny, random.some(of: fact.values.map(\.id))))
      let clause = policy.clauses[0].id
      let rule = Rule(id: "added", clause: clause, when: when, force: .prohibited)
      policy.sections[policy.sections.firstIndex { !$0.clauses.isEmpty }!].clauses[0].rules.append(rule)
    } _: { _, before, _, after in
      if before.settlement.verdict != after.settlement.verdict { tightened += 1 }
      return Settlement.strictness(after.settlement.verdict) <= Settlement.strictness(before.settlement.verdict)
    }
    #expect(tightened > 20, "some of the added prohibitions should count")
  }

  @Test("a prohibition is lifted only by an exception that names it")
  func onlyNamedExceptions() throws {
    var shape = RandomKnowledge.Shape()
    shape.marks = false
    var bans = 0
    for seed in 300..<500 as Range<UInt64> {
      let world = World(seed: seed, shape: shape, limit: 300)
      let lifted = Set(world.knowledge.policy.rules.flatMap(\.lifts))
      let unnamed = world.knowledge.policy.rules.filter { rule in
        rule.force == .prohibited && rule.limits.isEmpty
          && !lifted.contains(.rule(rule.id)) && !lifted.contains(.clause(rule.clause))
      }
      for rule in unnamed {
        let alone = World(try world.knowledge.keeping(only: rule), limit: 0)
        for place in world.places where !place.isImpossible && alone.reference.verdict(in: place.view) == .prohibited {
          bans += 1
          guard place.settlement?.verdict != .prohibited else { continue }
          Issue.record("seed \(seed): \(rule.id) does not forbid \(place.view)")
          break
        }
      }
    }
    #expect(bans > 1_000, "the bans should reach somewhere")
  }

  @Test("an exception lifts just the rule that it names, where it holds itself")
  func exceptionsLift() throws {
    let who = Fact.of("contact", ["pupil", "colleague"])
    let related = Fact.of("related", ["yes", "no"])
    let ban = Rule.of("ban", .prohibited, when: [Test("contact", .isAny, ["pupil"])])
    let other = Rule.of("other", .prohibited, when: [Test("contact", .isAny, ["colleague"])])
    let exception = Rule.of("family", .permitted, when: [Test("related", .isAny, ["yes"])]) {
      $0.lifts = [.rule("ban")]
    }
    let rules = CompiledRules(try .of([who, related], [ban, other, exception]))
    func verdict(_ contact: ValueID, _ related: ValueID) -> Verdict? {
      rules.decision(in: Situation(["contact": .value(contact), "related": .value(related)])).verdict
    }
    #expect(verdict("pupil", "yes") == .permitted)
    #expect(verdict("pupil", "no") == .prohibited)
    #expect(verdict("colleague", "yes") == .prohibited)
  }

  @Test("a permission covers only what it names: with a member that no rule speaks of, there is no yes")
  func permissionsCoverWhatTheyName() throws {
    let contents = Fact.of("contents", ["holiday", "pupil", "colleague"]) { $0.arity = .several }
    let holiday = Rule.of("holiday", .permitted, when: [Test("contents", .isAny, ["holiday"])])
    let rules = CompiledRules(try .of([contents], [holiday]))
    func verdict(_ values: [ValueID]) -> Verdict? {
      rules.decision(in: Situation(["contents": .values(values)])).verdict
    }
    #expect(verdict(["holiday"]) == .permitted)
    #expect(verdict(["pupil"]) == .silent)
    #expect(verdict(["holiday", "pupil"]) == .silent)
    #expect(verdict(["colleague", "holiday", "pupil"]) == .silent)
  }

  @Test("a known silence never turns a verdict, and what it says is said under silence only")
  func silences() throws {
    try comparing(600..<660) { policy, knowledge, random in
      let fact = random.pick(knowledge.vocabulary.facts)
      let when = Condition(all: Test(fact.id, .isAny, [random.pick(fact.values).id]))
      policy.sections[0].silences.append(
        Silence(id: "added", when: when, reason: .notForbidden, says: "Nothing forbids it.", asks: [])
      )
    } _: { _, before, _, after in
      before.verdict == after.verdict && before.settlement.deciding == after.settlement.deciding
        && (after.settlement.silences.isEmpty || after.settlement.verdict == .silent)
    }
  }
}

extension Rule {
  /// The rule, lifting what is said twice both times.
  fileprivate var liftingTwice: Rule {
    var copy = self
    copy.lifts += lifts.compactMap { lifted in
      if case .rule(let id) = lifted { .rule(RuleID("\(id)-again")) } else { nil }
    }
    return copy
  }

  /// The rule once more, under another name.
  fileprivate var again: Rule {
    var copy = Rule(id: RuleID("\(id)-again"), clause: clause, when: when, force: force)
    copy.limits = limits
    copy.leaves = leaves
    copy.then = then
    copy.conditions = conditions
    copy.duties = duties
    copy.asks = asks
    copy.lifts = lifts
    return copy
  }
}
