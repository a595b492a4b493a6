@testable import Checks
import Testing

@Suite("Idle questions")
struct IdleQuestionTests {
  private let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("a question that no rule needs is a note")
  func unused() throws {
    let found = try Sample.subject(ban).findings(.idleQuestion)
    #expect(
      found.map(\.subjects) == [[.fact("contact")], [.fact("related")], [.fact("capacity")], [.fact("contents")]]
    )
    #expect(Set(found.map(\.severity)) == [.note])
  }

  @Test("a question that a rule tests without any effect is reported")
  func ineffective() throws {
    let advice = Sample.clause("b", ("b-1", "when contact is parent\nforce advised-against \"avoid\""))
    let did = "when stage is did and activity is connect\nforce required \"must\"\nduty must \"Say so.\""
    #expect(
      try Sample.subject(ban + advice + Sample.clause("c", ("c-1", did))).findings(.idleQuestion).map(\.subjects)
        .contains([.fact("contact")])
    )
  }

  @Test("a question that changes a verdict, or only a condition, is not reported")
  func innocent() throws {
    let yes = Sample.clause("b", ("b-1", "when activity is publish and capacity is own\nforce permitted \"may\""))
    let more = Sample.clause("c", ("c-1", "when contents is work\nforce adds \"must\"\ncondition must Be fair."))
    let found = try Sample.subject(ban + yes + more).findings(.idleQuestion).map(\.subjects)
    #expect(found == [[.fact("contact")], [.fact("related")]])
  }
}
