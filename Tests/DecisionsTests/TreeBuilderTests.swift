import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("Trees that are too large to be built")
struct TreeBuilderTests {
  @Test(
    "a sketch has every verdict that the whole tree has, and settles nothing else",
    arguments: 0..<300 as Range<UInt64>,
    [DecisionTree.usualEffort, 0]
  )
  func verdicts(seed: UInt64, sketching: Int) {
    var shape = RandomKnowledge.Shape()
    shape.facts = 3...5
    shape.rules = 3...9
    let rules = CompiledRules(RandomKnowledge.make(seed: seed, shape: shape))
    let box = rules.boxes(of: Situation())[0]
    let whole = DecisionTree(rules, within: box)
    let sketch = DecisionTree(rules, within: box, effort: 0, sketching: sketching)
    #expect(whole.isWhole)
    let verdicts = Set(whole.reachableSettlements.map(\.verdict))
    let sketched = Set(sketch.reachableSettlements.map(\.verdict))
    #expect(sketched.isSuperset(of: verdicts))
    #expect(sketch.isWhole || sketch.nodes.count <= 2 * rules.space.dimensions.count)
    if sketched.count == 1, !verdicts.isEmpty { #expect(verdicts == sketched) }
  }

  @Test("a tree is the same whatever size of sets it is built with", arguments: 0..<100 as Range<UInt64>)
  func sizes(seed: UInt64) {
    let rules = CompiledRules(RandomKnowledge.make(seed: seed, shape: RandomKnowledge.Shape()))
    for effort in [100, 1_000_000] {
      let open = OpenRules(rules, within: rules.boxes(of: Situation())[0], telling: .everything)
      guard open.size <= FixedBits<SIMD2<UInt64>>.limit else { continue }
      let trees = [
        TreeBuilder<FixedBits<SIMD2<UInt64>>>.tree(of: open, effort: effort),
        TreeBuilder<FixedBits<SIMD8<UInt64>>>.tree(of: open, effort: effort),
        TreeBuilder<FixedBits<SIMD16<UInt64>>>.tree(of: open, effort: effort),
        TreeBuilder<FixedBits<SIMD32<UInt64>>>.tree(of: open, effort: effort),
        TreeBuilder<BitSet>.tree(of: open, effort: effort),
      ]
      for tree in trees {
        #expect(tree.root == trees[0].root && tree.settlements == trees[0].settlements)
        #expect(Array(tree.nodes) == Array(trees[0].nodes) && tree.isWhole == trees[0].isWhole)
      }
    }
  }

  @Test("rules that cross one another without end are answered all the same, fact after fact")
  func crossing() throws {
    let facts = facts(10, values: 5)
    var random = SplitMix64(seed: 1)
    let rules = (0..<40).map { number in
      var rule = Rule(id: RuleID("rule-\(number)"), clause: "clause-0", when: .always, force: .permitted)
      rule.force = random.pick([.prohibited, .advisedAgainst, .conditional, .permitted])
      let tested = facts.shuffled(using: &random).prefix(3)
      rule.when = Condition([tested.map { Test($0.id, .isAny, random.some(of: $0.values.map(\.id))) }])
      return rule
    }
    let compiled = CompiledRules(try knowledge(rules, facts))
    var situation = Situation()
    #expect(!DecisionTree(compiled, within: compiled.boxes(of: situation)[0], effort: 20_000).isWhole)
    for fact in facts { situation[fact.id] = .value(random.pick(fact.values).id) }
    #expect(compiled.decision(in: situation).verdict == ReferenceEvaluator(compiled.knowledge).verdict(in: situation))
  }

  @Test("a rule that limits cut into too many boxes is named, and has no outcome")
  func tangled() throws {
    let facts = facts(28, values: 3)
    var rule = Rule(id: "rule-0", clause: "clause-0", when: .always, force: .prohibited)
    // Each pair doubles the boxes.
    for pair in stride(from: 0, to: facts.count, by: 2) {
      let both = Condition(
        all: Test(facts[pair].id, .isAny, ["value-0"]),
        Test(facts[pair + 1].id, .isAny, ["value-0"])
      )
      rule.limits.append(.init(both, leaving: .silent))
    }
    let rules = CompiledRules(try knowledge([rule], facts))
    #expect(rules.isTangled)
    #expect(rules.tangled == [rule.id])
    #expect(rules.outcomes.allSatisfy { $0.origin != .asWritten })
  }

  @Test("where all rules together take too much effort, those that are left are named, and nothing is decided")
  func tooMuch() throws {
    let facts = facts(3, values: 3)
    let rules = (0..<20).map { number in
      let when = Condition(all: Test(facts[number % 3].id, .isAny, ["value-0"]))
      return Rule(id: RuleID("rule-\(number)"), clause: "clause-0", when: when, force: .prohibited)
    }
    let knowledge = try knowledge(rules, facts)
    #expect(!CompiledRules(knowledge).isTangled)
    let compiled = CompiledRules(knowledge, effort: Effort(60))
    #expect(compiled.isTangled)
    #expect(
      (1..<20).contains(compiled.tangled.count) && compiled.tangled == rules.suffix(compiled.tangled.count).map(\.id)
    )
    #expect(compiled.boxesOfEntries().allSatisfy { $0.isEmpty })
  }

  private func facts(_ count: Int, values: Int) -> [Fact] {
    (0..<count).map { number in
      var fact = Fact(id: FactID("fact-\(number)"), question: "Fact \(number)?")
      fact.values = (0..<values).map { Value(id: ValueID("value-\($0)"), label: "Value \($0)") }
      return fact
    }
  }

  private func knowledge(_ rules: [Rule], _ facts: [Fact]) throws -> KnowledgeBase {
    var section = Section(id: "section-0", heading: "")
    var clause = Clause(id: "clause-0", section: section.id)
    clause.rules = rules
    section.clauses = [clause]
    var policy = Policy(id: "crossing")
    policy.sections = [section]
    return try KnowledgeBase(vocabulary: Vocabulary(facts: facts), policy: policy)
  }
}
