import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("The tree of all that can be asked")
struct WholeTreeTests {
  @Test("what is cut from it is what would be built, node for node", arguments: 0..<20 as Range<UInt64>)
  func cut(batch: UInt64) throws {
    var cuts = 0
    for seed in batch * 20..<(batch + 1) * 20 {
      let world = World(seed: seed, limit: 0)
      let whole = try #require(WholeTree(world.rules))
      var random = SplitMix64(seed: seed)
      for _ in 0..<20 {
        let situation = world.situation(using: &random, whole: false)
        for box in world.rules.boxes(of: situation) {
          guard let tree = whole.tree(within: box) else { continue }
          cuts += 1
          #expect(tree.isSame(as: DecisionTree(world.rules, within: box)), "seed \(seed): \(situation.answers)")
        }
      }
    }
    #expect(cuts > 100)
  }

  @Test("what somebody says that nobody is asked is not in it")
  func volunteered() throws {
    let offensive = Fact.of("character", ["offensive"]) {
      $0.arity = .several
      $0.isVolunteered = true
    }
    let rules = CompiledRules(
      try .of([.of("a", ["yes", "no"]), offensive], [.of("one", .prohibited, when: [Test("a", .isAny, ["yes"])])])
    )
    let whole = try #require(WholeTree(rules))
    func tree(_ answers: [FactID: Answer]) -> DecisionTree? {
      whole.tree(within: rules.boxes(of: Situation(answers))[0])
    }
    #expect(tree(["a": .value("yes")])?.settled?.verdict == .prohibited)
    #expect(tree(["a": .value("yes"), "character": .value("offensive")]) == nil)
  }

  @Test("a decision is the same before an interview has begun and after", arguments: 0..<100 as Range<UInt64>)
  func decisions(seed: UInt64) {
    let world = World(seed: seed, limit: 0)
    let begun = CompiledRules(world.knowledge)
    _ = begun.opening
    var random = SplitMix64(seed: seed)
    for _ in 0..<20 {
      let situation = world.situation(using: &random, whole: false)
      let (built, cut) = (world.rules.decision(in: situation), begun.decision(in: situation))
      #expect(built.tree.isSame(as: cut.tree) && built.essential.isSame(as: cut.essential))
      #expect(built.settlement == cut.settlement && built.verdict == cut.verdict && built.reachable == cut.reachable)
      #expect(built.open == cut.open && built.parked == cut.parked && built.unsure == cut.unsure)
      #expect(QuestionOrder(world.rules).next(in: built) == QuestionOrder(begun).next(in: cut))
    }
  }

  @Test("what is settled is known by numbers alone")
  func numbers() {
    let found = (0..<200 as Range<UInt64>).reduce(0) { $0 + numbers(seed: $1) }
    #expect(found > 500)
  }

  /// The number of situations whose settlement is known by numbers; each is held against the decision.
  private func numbers(seed: UInt64) -> Int {
    let world = World(seed: seed, limit: 0)
    let rules = world.rules
    var random = SplitMix64(seed: seed)
    let situations = (0..<30).map { world.situation(using: &random, whole: $0 % 2 == 0) }
    let said = situations.map { situation in
      rules.space.facts.indices.compactMap { fact -> (fact: Int, values: UInt64)? in
        guard let answer = situation[rules.space.facts[fact].id], answer != .notSure else { return nil }
        return (fact, rules.space.mask(of: answer.values, ofFact: fact))
      }
    }
    #expect(said.allSatisfy { rules.settlement(where: $0) == nil }, "no interview has begun")
    _ = rules.opening
    var found = 0
    for (situation, said) in zip(situations, said) where !situation.answers.values.contains(.notSure) {
      let decision = rules.decision(in: situation)
      let settlement = rules.settlement(where: said)
      let isAsked = rules.boxes(of: situation).allSatisfy { box in
        zip(box.masks, rules.blank.masks).allSatisfy { $0 & ~$1 == 0 }
      }
      #expect(settlement == nil || isAsked && settlement == decision.tree.settled, "\(situation.answers)")
      #expect(rules.canExist(situation) != decision.isImpossible)
      found += settlement == nil ? 0 : 1
    }
    return found
  }

  @Test("every shipped policy has one", arguments: Shipped.policies)
  func shipped(_ id: PolicyID) throws {
    guard let knowledge = Shipped.knowledge(of: id) else { return print("skipped: the policy \(id) does not load yet") }
    let rules = CompiledRules(knowledge)
    let whole = try #require(WholeTree(rules))
    let built = DecisionTree(rules, within: rules.blank)
    print("\(id): \(whole.count) tests where the impossible is told apart, \(built.nodes.count) where it is not")
  }

  @Test("there is none where it would be too much")
  func tooMuch() {
    let rules = World(seed: 3, limit: 0).rules
    #expect(WholeTree(rules, effort: 0) == nil)
    #expect(WholeTree(rules) != nil)
  }
}

extension DecisionTree {
  /// Tells whether both trees have the same tests and the same settlements everywhere, however they are numbered.
  fileprivate func isSame(as other: DecisionTree) -> Bool {
    var pairs: [Part: Part] = [:]
    func isSame(_ part: Part, _ mate: Part) -> Bool {
      if let known = pairs[part] { return known == mate }
      pairs[part] = mate
      switch (part, mate) {
      case (.impossible, .impossible): return true
      case (.leaf(let one), .leaf(let two)): return settlements[one] == other.settlements[two]
      case (.node(let one), .node(let two)):
        let (mine, theirs) = (nodes[one], other.nodes[two])
        return mine.dimension == theirs.dimension && zip(mine.branches, theirs.branches).allSatisfy(isSame)
      default: return false
      }
    }
    return isSame(root, other.root) && nodes.count == other.nodes.count && settlements.count == other.settlements.count
      && isWhole == other.isWhole
  }
}
