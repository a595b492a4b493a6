@testable import Checks
import Decisions
import Testing

@Suite("A yes that can never decide")
struct NeverDecidesTests {
  private let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
  private let yes = "when activity is connect and contact is parent\nforce permitted \"may\""

  @Test("a yes inside a ban is reported, with a situation in which the ban wins")
  func yesInsideBan() throws {
    let subject = try Sample.subject(ban + Sample.clause("b", ("b-1", yes)))
    let found = subject.findings(.neverDecides)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.message.contains("`a-1`") == true)
    let witness = try #require(found.first?.witness)
    #expect(subject.applying(in: witness.whole).keys.sorted() == ["a-1", "b-1"])
    #expect(subject.verdict(in: witness.whole) == .prohibited)
  }

  @Test("a yes that several bans cover together is reported")
  func together() throws {
    let first = Sample.clause("a", ("a-1", "when contact is pupil\nforce prohibited \"must not\""))
    let second = Sample.clause("c", ("c-1", "when contact is parent or colleague\nforce prohibited \"must not\""))
    let subject = try Sample.subject(
      first + second + Sample.clause("b", ("b-1", "when activity is connect\nforce permitted \"may\""))
    )
    let found = subject.findings(.neverDecides)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("`c-1` and `a-1`") == true)
  }

  @Test("a set holds the member that is looked at, and none is looked at only where it is empty")
  func sets() throws {
    let with = Sample.clause("a", ("a-1", "when contents is pupils or work\nforce prohibited \"must not\""))
    let without = Sample.clause("c", ("c-1", "when contents has none of pupils\nforce prohibited \"must not\""))
    let yes = Sample.clause("b", ("b-1", "when activity is publish\nforce permitted \"may\""))
    #expect(try Sample.subject(with + without + yes).findings(.neverDecides).count == 1)
  }

  @Test("a declared contradiction makes it a note")
  func declared() throws {
    let rule = (id: "b-1", lines: yes)
    let subject = try Sample.subject(ban + Sample.clause("b", rule, lines: "contradicts a settled-by headteacher"))
    #expect(subject.findings(.neverDecides).map(\.severity) == [.note])
  }

  @Test("a yes that lifts the ban, or reaches further, is not reported")
  func innocent() throws {
    let lifting = try Sample.subject(ban + Sample.clause("b", ("b-1", yes + "\nlifts a-1")))
    #expect(lifting.findings(.neverDecides).isEmpty)
    let wider = Sample.clause("b", ("b-1", "when stage is planning or did\nforce permitted \"may\""))
    #expect(try Sample.subject(ban + wider).findings(.neverDecides).isEmpty)
  }
}
