import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Steps of an advice")
struct AdviceStepsTests {
  /// The steps of an advice under which these duties hold, each from a clause of its own.
  private func steps(_ duties: String...) throws -> [Advice.Step] {
    let rules = try SampleSchool.rules(
      (
        "account is personal\n    force  prohibited \"must not\"",
        "account is personal\n    force  prohibited \"must not\"" + duties.map { "\n    duty \($0)" }.joined()
      )
    )
    let situation = Situation([
      "stage": .value("planning"), "activity": .value("publish"), "account": .value("personal"),
    ])
    let advice = rules.advice(in: situation)
    #expect(advice.duties.count == duties.count)
    return advice.steps
  }

  @Test("one telling that does two duties is one step")
  func once() throws {
    let steps = try steps(
      "should \"Report it to the head or the lead, if it was a misuse.\" to headteacher or safeguarding-lead",
      "should \"Report it to the lead, if it was a misuse.\" to safeguarding-lead"
    )
    #expect(steps.map(\.use.duty.text) == ["Report it to the lead, if it was a misuse."])
    #expect(steps[0].fulfilling.map(\.duty.text) == ["Report it to the head or the lead, if it was a misuse."])
    #expect(steps[0].clauses == ["photos-1"])
  }

  @Test(
    "another person, another thing, another strength or another time is another step",
    arguments: [
      "should \"Report it to the deputy, if it was a misuse.\" to deputy-head",
      "should \"Report it to the lead, if a child was hurt.\" to safeguarding-lead",
      "must \"Report it to the lead, if it was a misuse.\" to safeguarding-lead",
      "should \"Report it to the lead, if it was a misuse.\" to safeguarding-lead within \"today\"",
      "should \"Report it to the lead, if it was a misuse.\" to safeguarding-lead phase keep",
    ]
  )
  func apart(_ other: String) throws {
    let wide = "should \"Report it to the head or the lead, if it was a misuse.\" to headteacher or safeguarding-lead"
    #expect(try steps(wide, other).count == 2)
    #expect(try steps(wide.replacing(" or safeguarding", by: " and safeguarding"), other).count == 2)
  }

  @Test("no duty of a shipped policy is lost: each stands in one step", arguments: ShippedRules.names)
  func whole(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for activity in ["publish", "connect", "message"] {
      let facts: [FactID: Answer] = [
        "stage": .value("did"), "activity": .value(ValueID(activity)), "capacity": .value("own-account"),
      ]
      let advice = rules.advice(in: Situation(facts))
      let inSteps = advice.steps.flatMap { [$0.use] + $0.fulfilling }
      #expect(inSteps.count == advice.duties.count && Set(inSteps) == Set(advice.duties))
    }
  }

  @Test("the sheet says it once, and names both clauses")
  func shown() throws {
    let rules = try #require(ShippedRules.rules(of: "lcsspan"))
    let seen = Situation(["stage": .value("saw"), "seen": .value("misuse")])
    let advice = rules.advice(in: seen)
    let text = AdviceText(advice, in: rules.knowledge, today: SampleSchool.today).lines().map(\.text)
    #expect(text.filter { $0.contains("DSL") && $0.contains("You should") }.count == 1, "\(text)")
    #expect(text.contains { $0.hasSuffix("You should (personal-19, carry-5).") }, "\(text)")
    #expect(advice.duties.map(\.clause).contains("carry-5"))
  }
}
