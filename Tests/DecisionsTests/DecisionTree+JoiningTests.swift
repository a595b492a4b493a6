import Knowledge
import Testing

@testable import Decisions

@Suite("Joined decision trees")
struct DecisionTreeJoiningTests {
  /// Joins the trees of two random boxes of a world and looks at them in every place of both.
  @Test("say at every place what both say side by side, the strictest counting")
  func sideBySide() {
    var looked = 0
    for seed in 800..<860 as Range<UInt64> {
      let world = World(seed: seed, limit: 500)
      guard world.isWhole, let fact = world.rules.space.facts.indices.first(where: { isOpen($0, in: world) }) else {
        continue
      }
      let dimension = world.rules.space.dimension(ofFact: fact)
      let trees = (0..<2).map { value in
        var box = world.rules.space.nothingKnown(free: true)
        box.masks[dimension] = 1 << UInt64(value)
        return DecisionTree(world.rules, within: box)
      }
      let joined = trees[0].joined(with: trees[1])
      for place in world.places where place.box.masks[dimension] == 1 {
        var other = place.box
        other.masks[dimension] = 2
        let twin = world.places.first { $0.box == other }
        guard !place.isImpossible, let twin, let first = place.settlement, let second = twin.settlement else {
          continue
        }
        looked += 1
        #expect(
          joined.settlement(in: place.box) == first.joined(with: second, in: world.rules.outcomes),
          "seed \(seed)"
        )
      }
    }
    #expect(looked > 1_000)
  }

  private func isOpen(_ fact: Int, in world: World) -> Bool {
    fact < world.rules.space.askedCount && world.rules.space.facts[fact].arity == .one
      && !world.rules.space.facts[fact].isVolunteered
  }

  @Test("are impossible where one of them is")
  func impossible() throws {
    let contact = Fact.of("contact", ["parent", "colleague"]) { $0.arity = .several }
    let account = Fact.of("account", ["own", "school"])
    let rules = CompiledRules(
      try .of(
        [contact, account],
        [.of("friends", .permitted, when: [Test("contact", .isAny, ["colleague"])])],
        impossible: [Condition(all: Test("contact", .isAny, ["parent"]), Test("account", .isAny, ["school"]))]
      )
    )
    let decision = rules.decision(in: Situation(["contact": .values(["parent", "colleague"])]))
    #expect(decision.tree.settlement(in: Box(masks: [0b01, 0b01]))?.verdict == .silent)
    let school = rules.decision(
      in: Situation(["contact": .values(["parent", "colleague"]), "account": .value("school")])
    )
    #expect(school.isImpossible)
  }

  @Test("are settled at once where a child may be at risk for one of them")
  func danger() throws {
    var contact = Fact.of("contact", ["child", "colleague"]) { $0.arity = .several }
    contact.values[0].isDanger = true
    let account = Fact.of("account", ["own", "school"])
    let rules = CompiledRules(
      try .of([contact, account], [.of("own", .permitted, when: [Test("account", .isAny, ["own"])])])
    )
    let decision = rules.decision(in: Situation(["contact": .values(["colleague", "child"])]))
    #expect(decision.verdict == .danger && decision.open.isEmpty)
    #expect(rules.decision(in: Situation(["contact": .notSure])).verdict == .danger)
  }
}
