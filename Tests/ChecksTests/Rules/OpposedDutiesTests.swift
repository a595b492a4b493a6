@testable import Checks
import Testing

@Suite("Opposed duties")
struct OpposedDutiesTests {
  private func subject(_ first: String, _ second: String, when: String = "stage is did") throws -> CheckSubject {
    let one = Sample.clause("a", (id: "a-1", lines: "when stage is did\nforce required \"must\"\nduty must \(first)"))
    let two = Sample.clause("b", (id: "b-1", lines: "when \(when)\nforce required \"must\"\nduty must \(second)"))
    return try Sample.subject(one + two)
  }

  @Test(
    "removing what must be kept, and doing what must not be done, are reported with a situation in which both hold",
    arguments: [
      ("\"Delete the post.\"", "\"Keep a copy of the post.\" phase keep"),
      ("\"Do not delete the post.\"", "\"Delete the post.\""),
      ("\"Never answer the message.\"", "\"Answer the message.\""),
    ]
  )
  func opposed(first: String, second: String) throws {
    let subject = try subject(first, second)
    let found = subject.findings(.opposedDuties)
    #expect(found.map(\.severity) == [.error])
    let witness = try #require(found.first?.witness)
    #expect(subject.applying(in: witness.whole).keys.sorted() == ["a-1", "b-1"])
  }

  @Test("phases put keeping before removing; duties that never meet are not opposed")
  func innocent() throws {
    let ordered = try subject("\"Delete the post.\" phase remove", "\"Keep a copy of the post.\" phase keep")
    #expect(ordered.findings(.opposedDuties).isEmpty)
    let apart = try subject("\"Delete the post.\"", "\"Do not delete the post.\"", when: "stage is asking")
    #expect(apart.findings(.opposedDuties).isEmpty)
    let unlike = try subject("\"Do not answer the pupil.\"", "\"Answer the headteacher.\"")
    #expect(unlike.findings(.opposedDuties).isEmpty)
  }
}
