@testable import Checks
import Knowledge
import Testing

@Suite("Roles in reach")
struct RolesInReachTests {
  private func subject(_ lines: String, card: String = Sample.card, vocabulary: String = Sample.vocabulary) throws
    -> CheckSubject
  {
    try Sample.subject(Sample.clause("a", (id: "a-1", lines: lines)), card: card, vocabulary: vocabulary)
  }

  @Test("a role with no way to reach it and no alternate is an error, and with an alternate a note")
  func reach() throws {
    let lines = "when activity is connect\nforce prohibited \"must not\"\nask warden"
    let vocabulary = Sample.vocabulary + "\nrole warden \"the warden\""
    #expect(try subject(lines, vocabulary: vocabulary).findings(.roleOutOfReach).map(\.subjects) == [[.role("warden")]])
    let note = try subject(lines, vocabulary: vocabulary + "\n  alternate headteacher")
    #expect(note.findings(.roleOutOfReach).isEmpty)
    #expect(note.findings(.noneNamed).map(\.severity) == [.note])
  }

  @Test("a person concerned, whose consent is asked for, needs no address")
  func concerned() throws {
    let lines = "when activity is connect\nforce needs-approval \"not without\"\nfirst consent from parent"
    let found = try subject(lines, vocabulary: Sample.vocabulary + "\nrole parent \"the parent\"")
    #expect(found.findings(.roleOutOfReach).isEmpty)
  }

  @Test("a duty to tell nobody is a note, and one to tell somebody is none")
  func nobody() throws {
    let rule = "when stage is did\nforce required \"must\"\nduty must \"Report it.\" "
    #expect(try subject(rule + "phase tell").findings(.noneNamed).count == 1)
    #expect(try subject(rule + "to headteacher").findings(.noneNamed).isEmpty)
  }
}
