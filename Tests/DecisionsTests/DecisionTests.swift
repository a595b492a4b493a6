import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("Decisions")
struct DecisionTests {
  /// Decides 40 situations of each of many random worlds.
  private func inWorlds(
    whole: Bool,
    shape: RandomKnowledge.Shape = .init(),
    seeds: Range<UInt64>,
    times: Int = 40,
    _ check: (World, Situation, Decision, inout SplitMix64) -> Bool
  ) {
    for seed in seeds {
      let world = World(seed: seed, shape: shape, limit: 0)
      var random = SplitMix64(seed: seed &* 31)
      for _ in 0..<times {
        let situation = world.situation(using: &random, whole: whole)
        guard check(world, situation, world.rules.decision(in: situation), &random) else {
          Issue.record("seed \(seed): \(situation.answers)")
          break
        }
      }
    }
  }

  @Test("the verdict on a whole situation with sets is the strictest over its members", arguments: [0, 500, 1_000])
  func strictestOverMembers(start: UInt64) {
    var severals = 0
    inWorlds(whole: true, seeds: start..<(start + 100)) { world, situation, decision, _ in
      let expected = world.reference.verdict(in: situation)
      if world.reference.views(of: situation).count > 1 { severals += 1 }
      if expected == nil { return decision.isImpossible && decision.verdict == nil }
      return decision.verdict == expected && decision.settlement.verdict == expected
        && decision.reachable == [expected!]
    }
    #expect(severals > 500, "the situations should have sets of several members")
  }

  @Test("every completion of what is known is settled as if it had been said at once")
  func completions() {
    inWorlds(whole: false, seeds: 0..<60, times: 10) { world, situation, decision, random in
      guard decision.unsure.isEmpty, !situation.answers.values.contains(.notSure) else { return true }
      for _ in 0..<15 {
        let whole = world.completing(situation, using: &random)
        let expected = world.rules.decision(in: whole)
        guard !expected.isImpossible else { continue }
        let boxes = world.rules.space.boxes(of: whole)
        // A set that is still open is looked at one member at a time.
        let members = boxes.compactMap { decision.tree.settlement(in: $0) }
        guard members.count == boxes.count else { return false }
        let joined = members.dropFirst().reduce(members[0]) { $0.joined(with: $1, in: world.rules.outcomes) }
        guard joined == expected.settlement, decision.reachable.contains(joined.verdict) else { return false }
      }
      return true
    }
  }

  @Test("where nothing is open any more, no further answer changes what a person would do")
  func settledStaysSettled() {
    var settled = 0
    inWorlds(whole: false, seeds: 100..<250, times: 15) { world, situation, decision, random in
      guard decision.isSettled, !decision.isImpossible, !situation.answers.values.contains(.notSure) else {
        return true
      }
      settled += 1
      func essential(_ decision: Decision) -> Settlement { decision.settlement.essential(in: world.rules.outcomes) }
      for _ in 0..<5 {
        let later = world.rules.decision(in: world.completing(situation, using: &random, volunteering: false))
        guard later.isImpossible || essential(later) == essential(decision) else { return false }
      }
      return true
    }
    #expect(settled > 200, "enough situations should be settled early")
  }

  @Test("no question is asked that could only add one more clause to a ban, and one that could add a duty is")
  func idleQuestions() throws {
    let facts: [Fact] = [.of("activity", ["publish", "connect"]), .of("platform", ["x", "y"])]
    func open(_ change: (inout Rule) -> Void) throws -> [FactID] {
      let ban = Rule.of("ban", .prohibited, when: [Test("activity", .isAny, ["publish"])])
      let other = Rule.of("other", .prohibited, when: [Test("platform", .isAny, ["x"])], change)
      let rules = CompiledRules(try .of(facts, [ban, other]))
      return rules.decision(in: Situation(["activity": .value("publish")])).open
    }
    #expect(try open { _ in } == [])
    #expect(try open { $0.duties = [Duty(.must, "Tell the head.")] } == ["platform"])
  }

  @Test("answers given in any order, and the members of a set in any order, end in the same settled part")
  func anyOrder() {
    inWorlds(whole: false, seeds: 250..<330, times: 10) { world, situation, decision, random in
      var again = Situation()
      for (fact, answer) in situation.answers.shuffled(using: &random) {
        _ = world.rules.decision(in: again)
        if case .values(let values) = answer {
          again = again.answering(fact, with: .values(values.shuffled(using: &random)))
        } else {
          again = again.answering(fact, with: answer)
        }
      }
      let other = world.rules.decision(in: again)
      return other.settlement == decision.settlement && other.open == decision.open
        && other.reachable == decision.reachable
    }
  }

  @Test("\"not sure\" is never looser than any real answer")
  func notSure() {
    inWorlds(whole: true, seeds: 330..<480, times: 10) { world, situation, _, random in
      let fact = random.pick(Array(world.rules.space.facts.prefix(world.rules.space.askedCount)))
      let unsure = world.rules.decision(in: situation.answering(fact.id, with: .notSure))
      for answer in world.answers(to: fact) {
        let sure = world.rules.decision(in: situation.answering(fact.id, with: answer))
        guard !sure.isImpossible else { continue }
        let isLooser =
          Settlement.strictness(unsure.settlement.verdict) > Settlement.strictness(sure.settlement.verdict)
        guard !isLooser, unsure.reachable.contains(sure.settlement.verdict) else { return false }
      }
      return true
    }
  }

  @Test("what supposes one answer to a question is not asked of a person who is not sure of it")
  func supposing() throws {
    func decision(_ topics: [ValueID]) throws -> Decision {
      let about = Fact.of("about", ["friend", "post"]) { $0.when = Condition([[Test("topic", .isAny, topics)]]) }
      let ban = Rule.of("ban", .prohibited, when: [Test("about", .isAny, ["friend"])])
      let rules = CompiledRules(try .of([.of("topic", ["a", "b", "c"]), about], [ban]))
      return rules.decision(in: Situation(["topic": .notSure]))
    }
    let one = try decision(["a"])
    #expect(one.open == [] && one.settlement.verdict == .prohibited && one.unsure == ["topic"])
    #expect(try decision(["a", "b"]).open == ["about"])
  }

  @Test("\"not sure\" takes the strictest of the real answers where nothing is impossible")
  func notSureIsStrictest() {
    var shape = RandomKnowledge.Shape()
    shape.impossibilities = false
    inWorlds(whole: true, shape: shape, seeds: 480..<560, times: 10) { world, situation, _, random in
      let single = world.rules.space.facts.prefix(world.rules.space.askedCount).filter {
        $0.arity == .one && !$0.isVolunteered
      }
      guard !single.isEmpty else { return true }
      let fact = random.pick(Array(single))
      let unsure = world.rules.decision(in: situation.answering(fact.id, with: .notSure)).settlement
      let sure = world.answers(to: fact).map { answer in
        world.rules.decision(in: situation.answering(fact.id, with: answer)).settlement
      }
      return unsure == sure.dropFirst().reduce(sure[0]) { $0.joined(with: $1, in: world.rules.outcomes) }
    }
  }

  @Test("silence is never a yes: without a rule that says so, nothing is permitted")
  func silence() {
    inWorlds(whole: true, seeds: 560..<660) { world, situation, decision, _ in
      guard let verdict = decision.verdict, [.permitted, .conditional].contains(verdict) else { return true }
      return !decision.settlement.deciding.isEmpty
        && decision.settlement.deciding.allSatisfy { world.rules.outcomes[$0].verdict == verdict }
    }
  }
}
