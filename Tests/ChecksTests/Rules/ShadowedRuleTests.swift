@testable import Checks
import Decisions
import Testing

@Suite("Shadowed rules")
struct ShadowedRuleTests {
  @Test("advice against what is forbidden anyway is reported, with a situation in which both hold")
  func shadowed() throws {
    let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let advice = Sample.clause(
      "b",
      ("b-1", "when activity is connect and contact is parent\nforce advised-against \"avoid\"")
    )
    let subject = try Sample.subject(ban + advice)
    let found = subject.findings(.shadowedRule)
    #expect(found.map(\.subjects) == [[.rule("b-1"), .clause("b")]])
    let witness = try #require(found.first?.witness)
    #expect(subject.applying(in: witness.whole)["b-1"] == [.advisedAgainst])
    #expect(subject.verdict(in: witness.whole) == .prohibited)
  }

  @Test("conditions that only ever meet a ban are reported, because a ban shows none")
  func adds() throws {
    let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let more = Sample.clause("b", ("b-1", "when contact is pupil\nforce adds \"must\"\ncondition must Be kind."))
    #expect(try Sample.subject(ban + more).findings(.shadowedRule).map(\.subjects.first) == [.rule("b-1")])
  }

  @Test("a rule that a sister rule of its clause makes needless is reported")
  func twin() throws {
    let clause = Sample.clause(
      "a",
      ("a-1", "when activity is connect\nforce prohibited \"must not\""),
      ("a-2", "when contact is parent\nforce prohibited \"must not\"")
    )
    #expect(try Sample.subject(clause).findings(.shadowedRule).map(\.subjects.first) == [.rule("a-2")])
  }

  @Test("advice that reaches further than the ban is not reported")
  func innocent() throws {
    let ban = Sample.clause("a", ("a-1", "when contact is pupil\nforce prohibited \"must not\""))
    let advice = Sample.clause("b", ("b-1", "when activity is connect\nforce advised-against \"avoid\""))
    #expect(try Sample.subject(ban + advice).findings(.shadowedRule).isEmpty)
  }

  @Test("a standing clause that a stricter one covers is not reported, because it is listed by itself")
  func standing() throws {
    let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let rule = ("b-1", "when contact is parent\nforce advised-against \"avoid\"")
    let advice = Sample.clause("b", (id: rule.0, lines: rule.1), lines: "part standing")
    #expect(try Sample.subject(ban + advice).findings(.shadowedRule).isEmpty)
  }
}
