import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Changes of outcome")
struct OutcomeChangeTests {
  private func changes(to new: CompiledRules) throws -> [OutcomeChange] {
    let old = try SampleSchool.rules()
    return OutcomeChange.changes(
      in: try TellingSample.tellings(by: old),
      from: old,
      to: new,
      today: SampleSchool.today
    )
  }

  private func shown(_ changes: [OutcomeChange]) -> [String] { changes.lines(limit: 12).dropFirst(2).map(\.text) }

  @Test("under the same rules nothing changes")
  func same() throws {
    #expect(try changes(to: SampleSchool.rules()).isEmpty)
  }

  @Test("another force is shown with both verdicts, in each telling that it decides, and in no other")
  func force() throws {
    let new = try SampleSchool.rules(
      ("account is school\n    force  permitted \"may\"", "account is school\n    force  prohibited \"must not\"")
    )
    let found = try changes(to: new)
    #expect(found.map(\.telling.source.line) == [16, 1])
    #expect(found.map(\.telling.kind) == [.case, .scenario])
    #expect(
      shown(found).prefix(2) == [
        "transcripts/some.case:16  A picture on the school's account", "verdict: permitted -> prohibited",
      ]
    )
  }

  @Test("a duty that nobody expects in the file counts all the same")
  func unexpected() throws {
    let new = try SampleSchool.rules(("    ask    deputy-head", "    ask    headteacher"))
    let found = try changes(to: new)
    #expect(found.map(\.telling.kind) == [.case, .scenario])
    #expect(shown(found).contains("role: deputy-head -> headteacher"))
  }

  @Test("other words and a new name for a clause change nothing")
  func words() throws {
    #expect(try changes(to: SampleSchool.rules(("Say who checked a post.", "Say who has looked at it."))).isEmpty)
    let renamed = try SampleSchool.rules(
      ("clause touch-2 at paragraph 2", "clause touch-8 at paragraph 2\n  formerly touch-2")
    )
    #expect(try changes(to: renamed).isEmpty)
  }

  @Test("a telling whose verdict hangs on a new question has no advice any more")
  func open() throws {
    let new = try SampleSchool.rules(
      (
        "when   activity is publish and account is school\n    force  permitted",
        "when   activity is publish and account is school and time is home\n    force  permitted"
      )
    )
    let found = try changes(to: new)
    #expect(found.map(\.telling.kind) == [.case, .scenario])
    #expect(shown(found).contains("has no advice any more: the verdict hangs on time"))
  }

  @Test("a change that a file does not check is shown with that, and the heading says that verdicts stay")
  func unchecked() throws {
    let new = try SampleSchool.rules(("    ask    deputy-head", "    ask    headteacher"))
    let found = try changes(to: new)
    let lines = found.lines(limit: 12).map(\.text)
    #expect(lines[1].hasPrefix("The same verdict with other clauses, conditions, duties or contacts: "))
    for change in found where change.telling.kind == .case {
      #expect(change.failsNow != lines.contains { $0.contains("does not check that") })
    }
  }

  @Test("a file whose advice is the same by another way is listed where it checks these")
  func way() throws {
    let old = try SampleSchool.rules()
    let transcript = SampleSchool.file(SampleSchool.recording(["received", "pupil"], by: old)).tellings
    let wider = try SampleSchool.rules(
      ("  value parent \"A parent\"", "  value parent \"A parent\"\n  value carer \"A carer\"")
    )
    let found = OutcomeChange.changes(in: transcript, from: old, to: wider, today: SampleSchool.today)
    #expect(found.map(\.isOfAdvice) == [false])
    #expect(found.map(\.failsNow) == [true])
    #expect(found.lines(limit: 12).map(\.text)[1] == "The same advice by another way: 1 transcript")
  }

  @Test("what lies beyond the limit is named by its place")
  func limit() throws {
    let found = try changes(to: SampleSchool.rules(("    ask    deputy-head", "    ask    headteacher")))
    #expect(found.lines(limit: 1).last?.text == "And: transcripts/trip.scenario")
  }
}
