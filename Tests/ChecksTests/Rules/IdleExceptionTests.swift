@testable import Checks
import Testing

@Suite("Idle exceptions and limits")
struct IdleExceptionTests {
  private let ban = Sample.clause(
    "a",
    ("a-1", "when activity is connect and contact is pupil\nforce prohibited \"must not\"")
  )

  @Test("an exception that never meets what it lifts is reported, with a situation in which it holds alone")
  func exception() throws {
    let yes = Sample.clause("b", ("b-1", "when activity is publish\nforce permitted \"may\"\nlifts a-1"))
    let subject = try Sample.subject(ban + yes)
    let found = subject.findings(.idleException)
    #expect(found.map(\.severity) == [.error])
    let witness = try #require(found.first?.witness)
    #expect(subject.applying(in: witness.whole).keys.sorted() == ["b-1"])
  }

  @Test("an exception to a clause is judged by all the clause's rules")
  func clause() throws {
    let yes = Sample.clause("b", ("b-1", "when contact is colleague\nforce permitted \"may\"\nlifts a"))
    #expect(try Sample.subject(ban + yes).findings(.idleException).count == 1)
  }

  @Test("a limit that never holds where its rule does is reported")
  func limit() throws {
    let lines = """
      when activity is connect and contact is parent
      unless related is relative leaving silent
      force prohibited "must not"
      """
    let subject = try Sample.subject(Sample.clause("a", ("a-1", lines)))
    let found = subject.findings(.idleLimit)
    #expect(found.map(\.source.line) == [8])
    let witness = try #require(found.first?.witness)
    #expect(subject.applying(in: witness.whole) == ["a-1": [.prohibited]])
  }

  @Test("an exception and a limit that meet their rule are not reported")
  func innocent() throws {
    let lines = """
      when activity is connect and contact is pupil
      unless related is relative leaving silent
      force prohibited "must not"
      """
    let yes = Sample.clause("b", ("b-1", "when related is no\nforce permitted \"may\"\nlifts a"))
    let subject = try Sample.subject(Sample.clause("a", ("a-1", lines)) + yes)
    #expect(subject.findings(.idleException).isEmpty)
    #expect(subject.findings(.idleLimit).isEmpty)
  }
}
