import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Danger route")
struct DangerRouteTests {
  @Test("the policy's own lead comes first, with the clause that names it and the way to reach it")
  func own() throws {
    let route = DangerRoute(try SampleSchool.rules().knowledge)
    let lead = try #require(route.escalation.first)
    #expect(route.escalation.count == 1)
    #expect(lead.role == "safeguarding-lead")
    #expect(lead.clause == "touch-1")
    #expect(!lead.isPractice)
    #expect(lead.reach == ["Room 4"])
  }

  @Test("before a school is chosen it still says whom to tell, labelled as practice")
  func withoutSchool() throws {
    let rules = try #require(ShippedRules.all.first).rules
    let route = DangerRoute(practices: rules.knowledge.practices)
    #expect(!route.emergencies.isEmpty)
    #expect(!route.escalation.isEmpty)
    #expect(route.escalation.allSatisfy { $0.isPractice && $0.clause == nil })
    let text = AdviceText.danger(route, in: nil).map(\.text)
    #expect(text[0].hasPrefix("A child may be at risk."))
    #expect(text.contains { $0.contains("(common practice, not this policy)") })
  }

  @Test(
    "every shipped policy says whom to tell, and never its general contact unless that is the lead",
    arguments: ShippedRules.names
  )
  func shipped(_ policy: PolicyID) throws {
    let knowledge = try #require(ShippedRules.rules(of: policy)).knowledge
    let route = DangerRoute(knowledge)
    let lead = try #require(route.escalation.first)
    #expect(lead.isPractice == (knowledge.policy.lead == nil))
    #expect(lead.clause == knowledge.policy.lead?.clause)
    if let general = knowledge.policy.general, knowledge.policy.lead?.role != general.role {
      #expect(!route.escalation.contains { $0.role == general.role })
    }
    #expect(route.emergencies.contains { $0.number == "999" })
    #expect(!route.routes.isEmpty)
    #expect(!route.record.isEmpty)
    let text = AdviceText.danger(route, in: knowledge).map(\.text)
    #expect(text.contains { $0.contains("999") && $0.contains("(common practice)") })
    #expect(text.contains { $0.hasPrefix("Tell ") && $0.contains(", now.") })
    #expect(text.contains { $0.hasPrefix("If it is about ") })
  }
}
