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
