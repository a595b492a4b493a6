import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Replay reports")
struct ReplayReportTests {
  private static let cases = """
    cases 1
    policy oakfield
    status blessed
    tags contact

    case Right
    stage planning
    activity connect
    contact pupil
    verdict prohibited
    clause touch-1

    case Wrong
    stage planning
    activity publish
    account school
    verdict prohibited

    case Nobody has read this
    status draft
    tags photos
    stage planning
    activity publish
    account school
    verdict prohibited

    """

  @Test("drafts are listed, count as unreviewed, and fail nothing")
  func drafts() throws {
    let report = ReplayReport(results: SampleSchool.replay(Self.cases, by: try SampleSchool.rules()))
    #expect(report.summary == "1 passed, 1 failed, 0 wording, 1 unreviewed")
    #expect(report.lines().filter { $0.hasPrefix("VERDICT") }.map { $0.hasSuffix("(draft)") } == [false, true])
    #expect(!report.hasErrors)
  }

  @Test("a report ends with the counts and with what to run next")
  func ends() throws {
    let rules = try SampleSchool.rules()
    let failed = ReplayReport(results: SampleSchool.replay(Self.cases, by: rules)).lines(after: "0.02 s")
    #expect(
      Array(failed.suffix(2)) == [
        "1 passed, 1 failed, 0 wording, 1 unreviewed   (0.02 s)",
        "Look again: mayi replay --failed      Accept: mayi bless transcripts/a.transcript",
      ]
    )
    let passed = ReplayReport(results: Array(SampleSchool.replay(Self.cases, by: rules).prefix(1)))
    #expect(passed.lines() == ["1 passed, 0 failed, 0 wording, 0 unreviewed"])
  }

  @Test("a difference names the class that it is accepted by, where its label does not")
  func acceptance() throws {
    let rules = try SampleSchool.rules(("first  approve from headteacher", "first  approve from deputy-head"))
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let lines = SampleSchool.replay(text, by: rules)[0].differences.map { $0.lines[0] }
    #expect(lines.count == 2)
    #expect(lines[0].contains("CONDITION leave touch-2 approve from headteacher -> leave touch-2 approve from"))
    #expect(!lines[0].contains("--accept"))
    #expect(lines[1].hasPrefix("ROLE     headteacher -> deputy-head"))
    #expect(lines[1].hasSuffix("  (--accept escalation)"))
  }

  @Test("a file that cannot be read whole is counted, and looked at again")
  func broken() {
    let file = SampleSchool.file("transcript 1\npolicy oakfield\nverdit danger\n")
    let report = ReplayReport(mistakes: file.mistakes + file.mistakes)
    #expect(report.broken.map(\.file) == ["transcripts/a.transcript"])
    #expect(report.filesToRepeat == ["transcripts/a.transcript"])
    #expect(report.summary == "0 passed, 0 failed, 0 wording, 0 unreviewed, 1 file with errors")
    #expect(report.next == ["Mend the errors, then: mayi replay --failed"])
  }

  @Test("blanks that differ are made visible")
  func blanks() throws {
    let text = Self.cases.replacing("clause touch-1\n", by: "clause touch-1\n| Turn downfriend requests from pupils.\n")
    let report = ReplayReport(results: SampleSchool.replay(text, by: try SampleSchool.rules()))
    #expect(report.lines().contains("         - Turn_downfriend_requests_from_pupils."))
    #expect(report.lines().contains("         + Turn_down_friend_requests_from_pupils."))
  }

  @Test("a selection asks for path, tag, policy, clause and question")
  func selection() throws {
    let transcripts = SampleSchool.file(Self.cases).transcripts
    func chosen(_ change: (inout ReplaySelection) -> Void) -> [String] {
      var selection = ReplaySelection()
      change(&selection)
      return transcripts.filter { selection.wants($0, in: "transcripts/oakfield/a.case") }.map(\.title)
    }
    #expect(chosen { _ in }.count == 3)
    #expect(chosen { $0.paths = ["elmtree"] }.isEmpty)
    #expect(chosen { $0.tags = ["photos"] } == ["Nobody has read this"])
    #expect(chosen { $0.policies = ["elmtree"] }.isEmpty)
    #expect(chosen { $0.clauses = ["touch-1"] } == ["Right"])
    #expect(chosen { $0.questions = ["account"] } == ["Wrong", "Nobody has read this"])
  }

  @Test("a transcript with more steps than any session is refused")
  func endless() {
    let steps = String(repeating: "restart\n", count: Replay.stepLimit + 1)
    let file = SampleSchool.file("transcript 1\npolicy oakfield\n\(steps)verdict danger\n")
    #expect(file.mistakes.map(\.code) == [.tooManySteps])
    #expect(file.transcripts.isEmpty)
  }
}
