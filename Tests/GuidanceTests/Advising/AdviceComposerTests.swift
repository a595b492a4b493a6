import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

@Suite("Composing advice")
struct AdviceComposerTests {
  @Test("a duty to tell somebody for a child's safety shows even where its question is skipped")
  func skippedForChild() throws {
    let rules = try SampleSchool.rules(
      (
        "account is personal\n    force  prohibited \"must not\"",
        """
        account is personal
            force  prohibited "must not"
          rule lead-at-home
            when   account is personal and time is home
            force  prohibited "must not"
            duty   must "Tell the lead." to safeguarding-lead
            duty   must "Tell the deputy." to deputy-head
        """
      )
    )
    let situation = Situation([
      "stage": .value("planning"), "activity": .value("publish"), "account": .value("personal"),
    ])
    let open = rules.decision(in: situation)
    #expect(open.verdict == .prohibited && open.open == ["time"])
    let skipped = rules.advice(for: open)
    #expect(skipped.duties.map(\.duty.text) == ["Tell the lead."])
    #expect(skipped.duties.allSatisfy { $0.isIfSo })
    #expect(skipped.escalation.contains { $0.role == "safeguarding-lead" })
    #expect(rules.advice(in: situation.answering("time", with: .value("work"))).duties.isEmpty)
  }

  @Test(
    "what the policy says to those who are unsure is said where the verdict hangs on what the person is not sure of"
  )
  func unsure() throws {
    let rules = try #require(ShippedRules.rules(of: "maesteg"))
    let asked = Situation([
      "stage": .value("planning"), "activity": .value("publish"), "capacity": .value("own-account"),
    ])
    let doubtful = rules.advice(in: asked.answering("contents", with: .notSure))
    #expect(doubtful.reachable.count > 1)
    #expect(doubtful.clauses.contains { $0.clause.id == "reputation-18" && $0.role == .adds })
    #expect(doubtful.escalation.map(\.role).prefix(2) == ["line-manager", "head-of-department"])
    #expect(doubtful.duties.contains { $0.clause == "reputation-18" && $0.duty.to != nil })
    // Who knows what it is, and that it is forbidden, is not told to ask.
    let forbidden = rules.advice(
      in: asked.answering("contents", with: .value("school"))
        .answering("school-content", with: .value("confidential"))
    )
    #expect(forbidden.verdict == .prohibited)
    #expect(forbidden.duties.allSatisfy { $0.clause != "reputation-18" })
  }

  @Test("so it is in every shipped policy, wherever the verdict is settled", arguments: ShippedRules.names)
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    let own = rules.knowledge.policy.lead.map { [$0.role] } ?? []
    let leads = Set(own + rules.knowledge.practices.compactMap(\.lead))
    var random = SplitMix64(seed: 31)
    for _ in 0..<12 {
      var interview = Interview(rules)
      while let question = interview.question {
        if interview.decision.verdict != nil {
          let told = Set(rules.advice(for: interview.decision).duties.map(\.duty))
          let possible = duties(within: interview.decision.tree, rules).filter { duty in
            duty.by == .you && duty.phase == .tell && !leads.isDisjoint(with: duty.to?.roles ?? [])
          }
          #expect(told.isSuperset(of: possible), "\(RandomWalk.flags(for: interview.situation))")
        }
        let option = question.options[random.below(question.options.count)]
        interview = interview.answering(question.fact.id, with: .value(option.value))
      }
    }
  }

  /// The duties of every settlement that can still be reached.
  private func duties(within tree: DecisionTree, _ rules: CompiledRules) -> [Duty] {
    let outcomes = Set(tree.reachableSettlements.flatMap { $0.deciding + $0.adding })
    return outcomes.sorted().flatMap { rules.outcomes[$0].duties }
  }
}
