@testable import Checks
import Testing

@Suite("Unreachable rules")
struct UnreachableRuleTests {
  @Test("a rule whose section excludes its `when` is reported, and says so")
  func scope() throws {
    let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let found = try Sample.subject(clause, applies: "capacity is own").findings(.unreachableRule)
    #expect(found.count == 1)
    #expect(found.first?.severity == .error)
    #expect(found.first?.message.contains("applies") == true)
    #expect(found.first?.source.line == 7)
  }

  @Test("a rule whose own tests exclude each other is reported")
  func when() throws {
    let lines = "when activity is connect and capacity is own\nforce prohibited \"must not\""
    let found = try Sample.subject(Sample.clause("a", ("a-1", lines))).findings(.unreachableRule)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("`when`") == true)
  }

  @Test("a rule of which its limits leave nothing is reported")
  func limits() throws {
    let lines = """
      when activity is connect and contact is pupil
      unless related is relative or no leaving conditional
      force prohibited "must not"
      condition must Be careful.
      """
    let found = try Sample.subject(Sample.clause("a", ("a-1", lines))).findings(.unreachableRule)
    #expect(found.first?.message.contains("`unless`") == true)
  }

  @Test("a rule that an exception lifts everywhere is reported")
  func exceptions() throws {
    let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let yes = Sample.clause("b", ("b-1", "when activity is connect or publish\nforce permitted \"may\"\nlifts a-1"))
    let found = try Sample.subject(ban + yes).findings(.unreachableRule)
    #expect(found.map(\.subjects) == [[.rule("a-1"), .clause("a")]])
    #expect(found.first?.message.contains("exceptions") == true)
  }

  @Test("a rule that keeps a piece of itself is not reported")
  func innocent() throws {
    let ban = """
      when activity is connect and contact is pupil
      unless related is relative leaving silent
      force prohibited "must not"
      """
    let yes = "when activity is connect and contact is parent\nforce permitted \"may\"\nlifts a-1"
    let subject = try Sample.subject(Sample.clause("a", ("a-1", ban)) + Sample.clause("b", ("b-1", yes)))
    #expect(subject.findings(.unreachableRule).isEmpty)
  }

  @Test("a `when` line that never holds is reported beside one that does")
  func line() throws {
    let lines = "when activity is connect\nwhen activity is connect and capacity is own\nforce prohibited \"must not\""
    let found = try Sample.subject(Sample.clause("a", ("a-1", lines))).findings(.idleWhen)
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.source.line == 8)
  }
}
