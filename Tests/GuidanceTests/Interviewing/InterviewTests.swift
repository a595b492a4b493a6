import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

@Suite("Interview")
struct InterviewTests {
  private func interview(_ answers: (FactID, ValueID)...) throws -> Interview {
    answers.reduce(Interview(try SampleSchool.rules())) { $0.answering($1.0, with: .value($1.1)) }
  }

  @Test("answers are kept by fact, in the order of answering, and not by position")
  func byFact() throws {
    let one = try interview(("stage", "planning"), ("activity", "connect"), ("contact", "colleague"))
    let other = try interview(("contact", "colleague"), ("activity", "connect"), ("stage", "planning"))
    #expect(one.situation == other.situation)
    #expect(one.decision.settlement == other.decision.settlement)
    #expect(one.order == ["stage", "activity", "contact"])
    #expect(one.question?.fact.id == "account")
    #expect(other.question?.fact.id == "account")
  }

  @Test("changing one answer keeps the others and its place")
  func changing() throws {
    let changed = try interview(("stage", "planning"), ("activity", "connect"), ("contact", "colleague"))
      .answering("activity", with: .value("message"))
    #expect(changed.order == ["stage", "activity", "contact"])
    #expect(changed.situation["contact"] == .value("colleague"))
  }

  @Test("what no longer exists is parked: kept, not answered, without a say; and used again")
  func parking() throws {
    let before = try interview(("stage", "planning"), ("activity", "connect"), ("contact", "pupil"))
    #expect(before.decision.verdict == .prohibited)
    let after = before.answering("activity", with: .value("publish"))
    #expect(after.decision.parked == ["contact"])
    #expect(after.answered == ["stage", "activity"])
    #expect(after.situation["contact"] == .value("pupil"))
    #expect(
      after.decision.settlement == (try interview(("stage", "planning"), ("activity", "publish"))).decision.settlement
    )
    let again = after.answering("activity", with: .value("connect"))
    #expect(again.decision.settlement == before.decision.settlement)
    #expect(again.decision.parked.isEmpty)
    #expect(again.question == nil)
  }

  @Test("what cannot be so together is not offered; said all the same, it is named", arguments: ShippedRules.names)
  func impossible(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    let facts: [(FactID, ValueID)] = [("stage", "planning"), ("activity", "message"), ("contact", "pupil")]
    let interview = facts.reduce(Interview(rules)) { $0.answering($1.0, with: .value($1.1)) }
    let offered = try #require(interview.question(asking: "capacity")).options.map(\.value)
    #expect(offered.contains("own-account") && !offered.contains("staff-group"))
    #expect(interview.contradicting.isEmpty)
    let said = interview.answering("capacity", with: .value("staff-group"))
    #expect(said.contradicting.last == "capacity" && said.contradicting.contains("contact"))
    let (session, reply) = Session(rules, today: SampleSchool.today, situation: said.situation).begin()
    #expect(reply.text.contains("These cannot be so together: "))
    #expect(session.currentQuestion?.fact.id == "capacity")
    #expect(session.receive("1").0.interview.contradicting.isEmpty)
  }

  @Test("an answer that is withdrawn is as if it was never given")
  func withdrawing() throws {
    let before = try interview(("stage", "planning"), ("activity", "connect"))
    let after = before.answering("contact", with: .value("pupil")).withdrawing("contact")
    #expect(after.situation == before.situation)
    #expect(after.order == before.order)
    #expect(after.question == before.question)
  }

  @Test("a fact that nobody knows changes nothing")
  func strange() throws {
    let before = try interview(("stage", "planning"))
    #expect(before.answering("nonsense", with: .notSure).situation == before.situation)
    #expect(before.withdrawing("nonsense").order == before.order)
    #expect(before.question(asking: "nonsense") == nil)
  }

  @Test("values are kept in the vocabulary's order, each once, unknown ones dropped")
  func canonical() throws {
    let interview = try interview(("stage", "received"))
      .answering("contact", with: .values(["colleague", "nonsense", "pupil", "colleague"]))
    #expect(interview.situation["contact"] == .values(["pupil", "colleague"]))
  }

  @Test("in a hurry, no question follows a settled verdict")
  func hurrying() throws {
    let knowledge = try SampleSchool.rules()
    var interview = Interview(knowledge, situation: Situation(["stage": .value("received")])).hurrying()
    #expect((interview.question == nil) == (interview.decision.verdict != nil))
    interview = interview.answering("contact", with: .value("pupil"))
    #expect(interview.question == nil)
  }

  @Test("danger stops the questions")
  func danger() throws {
    let interview = try interview(("stage", "danger"))
    #expect(interview.isDanger)
    #expect(interview.question == nil)
  }

  @Test("no shipped policy asks anything after a sign of danger", arguments: ShippedRules.names)
  func shippedDanger(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    var found = 0
    var random = SplitMix64(seed: 11)
    for _ in 0..<5 {
      var interview = Interview(rules)
      while let question = interview.question {
        for value in question.fact.values where value.isDanger {
          let risk = interview.answering(question.fact.id, with: .value(value.id))
          #expect(risk.isDanger && risk.question == nil, "\(question.fact.id)=\(value.id)")
          found += 1
        }
        let option = question.options[random.below(question.options.count)]
        interview = interview.answering(question.fact.id, with: .value(option.value))
      }
    }
    #expect(found >= 5)
  }
}
