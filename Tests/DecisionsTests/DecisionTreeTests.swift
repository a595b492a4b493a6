import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("Decision trees")
struct DecisionTreeTests {
  private let activity = Fact.of("activity", ["publish", "connect"])
  private let capacity = Fact.of("capacity", ["own", "school"])
  private let platform = Fact.of("platform", ["x", "y", "z"])

  private func rules() throws -> CompiledRules {
    let connecting = Rule.of("connecting", .prohibited, when: [Test("activity", .isAny, ["connect"])])
    let posting = Rule.of(
      "posting",
      .permitted,
      when: [Test("activity", .isAny, ["publish"]), Test("capacity", .isAny, ["own"])]
    )
    return CompiledRules(try .of([activity, capacity, platform], [connecting, posting]))
  }

  @Test("a fact that no answer hangs on is not open")
  func openFacts() throws {
    let rules = try rules()
    #expect(rules.decision(in: Situation()).open == ["activity", "capacity"])
    #expect(rules.decision(in: Situation(["activity": .value("connect")])).open == [])
    #expect(rules.decision(in: Situation(["activity": .value("publish")])).open == ["capacity"])
  }

  @Test("equal parts are there once, and no test leads to the same part whatever its value")
  func reduced() {
    for seed in 0..<60 as Range<UInt64> {
      let world = World(seed: seed, limit: 0)
      let tree = DecisionTree(world.rules, within: world.rules.space.nothingKnown(free: true))
      #expect(Set(tree.nodes).count == tree.nodes.count)
      #expect(Set(tree.settlements).count == tree.settlements.count)
      for node in tree.nodes {
        #expect(Set(node.branches.filter { $0 != .impossible }).count > 1, "seed \(seed)")
        #expect(node.branches.count == world.rules.space.dimensions[node.dimension].count)
      }
    }
  }

  @Test("the tests on every way through stand in the order of the space")
  func ordered() {
    for seed in 0..<60 as Range<UInt64> {
      let world = World(seed: seed, limit: 0)
      let tree = DecisionTree(world.rules, within: world.rules.space.nothingKnown(free: true))
      for node in tree.nodes {
        for case .node(let next) in node.branches { #expect(tree.nodes[next].dimension > node.dimension) }
      }
    }
  }

  @Test("where the vocabulary declares nothing impossible, a fact is open exactly where its change alone can count")
  func exactlyOpen() {
    var shape = RandomKnowledge.Shape()
    shape.impossibilities = false
    var opens = 0
    for seed in 700..<760 as Range<UInt64> {
      let world = World(seed: seed, shape: shape, limit: 700)
      guard world.isWhole else { continue }
      var random = SplitMix64(seed: seed)
      for _ in 0..<3 {
        let box = world.box(around: random.pick(world.places), using: &random)
        let open = Set(DecisionTree(world.rules, within: box).openFacts)
        opens += open.count
        #expect(open == world.mattering(among: world.places(in: box)), "seed \(seed), \(box)")
      }
    }
    #expect(opens > 50)
  }

  @Test("what is not known any more counts as its strictest value")
  func projecting() throws {
    let rules = try rules()
    let tree = DecisionTree(rules, within: rules.space.nothingKnown())
    let unsure = tree.projecting(out: 0)
    #expect(unsure.openFacts == [])
    #expect(unsure.settled?.verdict == .prohibited)
    #expect(tree.projecting(out: 1).openFacts == ["activity"])
    #expect(tree.projecting(out: 0, limit: 0) == nil)
  }
}
