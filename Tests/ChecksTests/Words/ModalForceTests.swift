@testable import Checks
import Testing

@Suite("Verbs and forces")
struct ModalForceTests {
  private func found(_ lines: String) throws -> [Finding] {
    try Sample.subject(Sample.clause("a", ("a-1", "when activity is connect\n\(lines)"))).findings(.modalForce)
  }

  private let reading = "\nreading \"It reads so.\" because \"It must.\""

  @Test(
    "a verb that carries another force, or that the table does not know, is reported with the forces that fit",
    arguments: [
      ("force required \"should not\"\nduty must \"Do it.\"", "`prohibited`"),
      ("force permitted \"must not\"", "`prohibited`"), ("force prohibited \"please\"", "`recommended`"),
      ("force permitted \"fancies\"", "does not know \"fancies\""),
    ]
  )
  func unlike(lines: String, told: String) throws {
    let found = try found(lines)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains(told) == true)
    #expect(found.first?.subjects == [.rule("a-1"), .clause("a")])
  }

  @Test("a reading answers for it, unless it makes a yes of a verb that is none")
  func read() throws {
    #expect(try found("force prohibited \"should\"" + reading).map(\.severity) == [.note])
    #expect(try found("force permitted \"must not\"" + reading).map(\.severity) == [.warning])
  }

  @Test(
    "a verb that fits is not reported, and none is asked of rules that give no verdict",
    arguments: [
      "force prohibited \"should not\"", "force required \"Ensure\"\nduty must \"Do it.\"",
      "force recommended \"please discuss\"\nduty should \"Do it.\"",
      "force required \"is to be\"\nduty must \"Do it.\"",
      "force conditional \"DO\"\ncondition must It.", "force informs \"fancies\"",
      "force adds \"fancies\"\nask governors",
    ]
  )
  func innocent(lines: String) throws { #expect(try found(lines).isEmpty) }
}
