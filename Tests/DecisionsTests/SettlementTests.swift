import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("Settlements")
struct SettlementTests {
  private let stage: Fact = {
    var stage = Fact.of("stage", ["planning", "did", "asking"])
    stage.values[1].asks = .must
    stage.values[2].asks = .informs
    return stage
  }()

  private func settlement(_ stage: ValueID, _ forces: [Force]) throws -> (Settlement, CompiledRules) {
    let rules = forces.enumerated().map { number, force in
      Rule.of(RuleID("rule-\(number)"), force) { rule in
        if force == .needsApproval { rule.leaves = [Leave(.approve, from: RoleChoice(["head"]))] }
        rule.duties = [Duty(.must, "Do it.")]
      }
    }
    let compiled = CompiledRules(try .of([self.stage], rules))
    return (compiled.decision(in: Situation(["stage": .value(stage)])).settlement, compiled)
  }

  @Test("on the scale `may I` the strictest wins, and silence comes before any yes")
  func mayScale() throws {
    let forces: [Force] = [.prohibited, .needsApproval, .advisedAgainst, .conditional, .permitted]
    for (number, force) in forces.enumerated() {
      let found = try settlement("planning", Array(forces[number...].reversed())).0
      #expect(found.verdict == Verdict(force))
    }
    let order: [Verdict] = [.prohibited, .needsApproval, .advisedAgainst, .silent, .conditional, .permitted]
    #expect(order == order.sorted { Settlement.strictness($0) < Settlement.strictness($1) })
    #expect(try settlement("planning", []).0.verdict == .silent)
  }

  @Test("the scales never mix: a duty answers no `may I`, a permission no `who`")
  func scales() throws {
    #expect(try settlement("planning", [.required, .informs]).0.verdict == .silent)
    #expect(try settlement("asking", [.permitted, .required, .informs]).0.verdict == .informs)
    #expect(try settlement("asking", [.permitted, .required]).0.verdict == .silent)
    #expect(try settlement("did", [.prohibited, .recommended]).0.verdict == .prohibited)
    #expect(try settlement("did", [.prohibited, .required]).0.verdict == .required)
    #expect(try settlement("did", [.permitted, .recommended]).0.verdict == .recommended)
    #expect(try settlement("did", [.recommended, .required]).0.verdict == .required)
  }

  @Test("`adds` and `if-unsure` never set a verdict")
  func noVerdict() throws {
    for stage in ["planning", "did", "asking"] as [ValueID] {
      #expect(try settlement(stage, [.adds, .ifUnsure]).0.verdict == .silent)
    }
  }

  @Test("duties add up over all rules that apply, and a ban carries no checklist")
  func adding() throws {
    let (found, rules) = try settlement("planning", [.prohibited, .required, .adds, .permitted])
    #expect(found.adding.map { rules.outcomes[$0].force } == [.required, .adds])
    let (approval, others) = try settlement("planning", [.needsApproval, .adds, .conditional])
    #expect(approval.adding.map { others.outcomes[$0].force } == [.conditional, .adds])
  }

  @Test("joining is the same in any order and grouping, and never looser than either side")
  func joining() {
    for seed in 0..<40 as Range<UInt64> {
      let world = World(seed: seed, limit: 60)
      let settlements = world.places.compactMap(\.settlement)
      var random = SplitMix64(seed: seed)
      func joined(_ left: Settlement, _ right: Settlement) -> Settlement {
        left.joined(with: right, in: world.rules.outcomes)
      }
      for _ in 0..<20 where !settlements.isEmpty {
        let (a, b, c) = (random.pick(settlements), random.pick(settlements), random.pick(settlements))
        #expect(joined(a, b) == joined(b, a))
        #expect(joined(joined(a, b), c) == joined(a, joined(b, c)))
        #expect(joined(a, a) == a)
        let strictness = Settlement.strictness(joined(a, b).verdict)
        #expect(strictness == min(Settlement.strictness(a.verdict), Settlement.strictness(b.verdict)))
      }
    }
  }
}
