@testable import Checks
import Decisions
import Testing

@Suite("Undeclared disagreements")
struct UndeclaredDisagreementTests {
  private func subject(ban: String, yes: String, lines: String = "") throws -> CheckSubject {
    let ban = Sample.clause("a", (id: "a-1", lines: ban))
    return try Sample.subject(ban + Sample.clause("b", (id: "b-1", lines: yes), lines: lines))
  }

  private let ban = "when activity is connect and contact is pupil or parent\nforce prohibited \"must not\""
  private let yes = "when activity is connect and contact is parent or colleague\nforce permitted \"may\""

  @Test("a ban and a yes that name the same person are reported at both places, with a situation in which both hold")
  func overlapping() throws {
    let subject = try subject(ban: ban, yes: yes)
    let found = subject.findings(.undeclaredDisagreement)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.source.line == 12)
    #expect(found.first?.other?.line == 6)
    let witness = try #require(found.first?.witness)
    #expect(witness.whole["contact"] == .values(["parent"]))
    #expect(subject.applying(in: witness.whole) == ["a-1": [.prohibited], "b-1": [.permitted]])
  }

  @Test("what an `unless` leaves is a yes, too")
  func limit() throws {
    let limited = """
      when activity is connect and contact is pupil
      unless related is relative leaving conditional
      force prohibited "must not"
      condition must Be careful.
      """
    let found = try subject(ban: ban, yes: limited).findings(.undeclaredDisagreement)
    #expect(found.count == 1)
  }

  @Test("advice against what another clause permits is reported")
  func advice() throws {
    let advice = "when activity is connect and contact is pupil or parent\nforce advised-against \"avoid\""
    #expect(try subject(ban: advice, yes: yes).findings(.undeclaredDisagreement).count == 1)
  }

  @Test(
    "layers of a policy are not reported",
    arguments: [
      // The ban speaks of something that the yes does not speak of.
      ("when activity is publish and contents is pupils", "when activity is publish and capacity is school"),
      ("when activity is publish and nature is offensive", "when activity is publish and capacity is school"),
      // The ban takes a piece out of a wider yes.
      ("when activity is connect and contact is parent", "when activity is connect and contact is parent or colleague"),
      // They never meet.
      ("when activity is connect and contact is pupil", "when activity is connect and contact is colleague"),
    ]
  )
  func layers(ban: String, yes: String) throws {
    let subject = try subject(ban: ban + "\nforce prohibited \"must not\"", yes: yes + "\nforce permitted \"may\"")
    #expect(subject.findings(.undeclaredDisagreement).isEmpty)
  }

  @Test("an exception, a declared contradiction and a \"not unless\" are not reported")
  func settled() throws {
    #expect(try subject(ban: ban, yes: yes + "\nlifts a-1").findings(.undeclaredDisagreement).isEmpty)
    let declared = try subject(ban: ban, yes: yes, lines: "contradicts a settled-by headteacher")
    #expect(declared.findings(.undeclaredDisagreement).isEmpty)
    let approval = """
      when activity is connect and contact is pupil or parent
      force needs-approval "not without"
      first approve from headteacher
      """
    #expect(try subject(ban: approval, yes: yes).findings(.undeclaredDisagreement).isEmpty)
  }
}
