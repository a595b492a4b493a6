import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Replay")
struct ReplayTests {
  /// What is typed, the change of the knowledge, and the heads of the lines that the report must show.
  struct Change: Sendable, CustomStringConvertible {
    let name: String
    let typed: [String]
    let old: String
    let new: String
    let shows: [String]
    var description: String { name }
  }

  @Test(
    "a recording passes under the rules that it was made with",
    arguments: [
      ["planning", "connect", "parent"], ["planning", "connect", "colleague", "personal"], ["3"],
      ["planning", "publish", "personal"], ["received", "pupil"], ["planning", "message", "1,2"],
      ["planning", "connect", "not sure", "not sure"], ["planning", "publish", "back", "connect", "pupil"],
      ["planning", "connect", "parent", "change 2", "publish", "school"],
      ["planning", "connect", "parent", "restart", "", "planning", "publish", "school"],
      ["planning", "connect", "change 1", "back", "colleague", "undo", "parent"],
      ["planning", "connect", "colleague", "skip", "school"],
    ]
  )
  func passes(_ typed: [String]) throws {
    let rules = try SampleSchool.rules()
    let text = SampleSchool.recording(typed, by: rules)
    let file = SampleSchool.file(text)
    #expect(file.mistakes.isEmpty, "\(file.mistakes.map(\.line))")
    let results = SampleSchool.replay(text, by: rules)
    #expect(results.count == 1)
    #expect(results.flatMap(\.differences).map(\.lines).isEmpty, "\(text)")
    #expect(results.first?.outcome == .passed)
  }

  static let changes = [
    Change(
      name: "verdict",
      typed: ["planning", "publish", "personal"],
      old: "account is personal\n    force  prohibited \"must not\"",
      new: "account is personal\n    force  advised-against \"avoid\"",
      shows: ["VERDICT  prohibited -> advised-against"]
    ),
    Change(
      name: "clause",
      typed: ["planning", "publish", "personal"],
      old: "rule photos-2-check",
      new:
        "rule photos-2-own\n    when activity is publish and account is personal\n    force prohibited \"must not\"\n  rule photos-2-check",
      shows: ["CLAUSE   none -> photos-2"]
    ),
    Change(
      name: "duty",
      typed: ["received", "pupil"],
      old: "within \"today\"",
      new: "within \"this week\"",
      shows: [
        "DUTY     touch-1 must to safeguarding-lead within \"today\" -> touch-1 must to safeguarding-lead within \"this week\""
      ]
    ),
    Change(
      name: "role",
      typed: ["planning", "connect", "parent"],
      old: "first  approve from headteacher",
      new: "first  approve from deputy-head",
      shows: ["CONDITION", "ROLE     headteacher -> deputy-head"]
    ),
    Change(
      name: "condition",
      typed: ["planning", "connect", "colleague", "personal"],
      old: "condition must  Your",
      new: "condition should  Your",
      shows: ["CONDITION touch-3 must -> touch-3 should"]
    ),
    Change(
      name: "question added",
      typed: ["planning", "publish", "school"],
      old: "when   activity is publish and account is school\n    force  permitted",
      new: "when   activity is publish and account is school and time is home\n    force  permitted",
      shows: ["QUESTION time is asked now", "NO VERDICT"]
    ),
    Change(
      name: "ends early",
      typed: ["planning", "connect", "colleague", "personal"],
      old: "contact is colleague and account is school\n    force  prohibited \"must not\"",
      new: "contact is colleague\n    force  prohibited \"must not\"",
      shows: ["ENDS EARLY", "VERDICT  conditional -> prohibited"]
    ),
    Change(
      name: "option added",
      typed: ["planning", "publish", "personal"],
      old: "value message \"Writing\"",
      new: "value message \"Writing\"\n  value use \"Using it\"",
      shows: ["OPTION   activity: use is offered now"]
    ),
  ]

  @Test("each kind of change shows its own difference", arguments: changes)
  func differs(_ change: Change) throws {
    let text = SampleSchool.recording(change.typed, by: try SampleSchool.rules())
    let changed = try SampleSchool.rules((change.old, change.new))
    let results = SampleSchool.replay(text, by: changed)
    let heads = results.flatMap(\.differences).map { $0.lines[0] }
    for wanted in change.shows {
      #expect(heads.contains { $0.hasPrefix(wanted) }, "\(wanted) in \(heads)")
    }
    #expect(results.first?.outcome == .failed)
  }

  @Test("a verdict is reported with its line and with the rule behind it")
  func places() throws {
    let text = SampleSchool.recording(["planning", "publish", "personal"], by: try SampleSchool.rules())
    let changed = try SampleSchool.rules(
      (
        "account is personal\n    force  prohibited \"must not\"",
        "account is personal\n    force  advised-against \"avoid\""
      )
    )
    let lines = SampleSchool.replay(text, by: changed)[0].differences[0].lines
    let row = 1 + text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.hasPrefix("verdict") }!
    let source = try #require(changed.knowledge.rule("photos-1-own")?.source.line)
    #expect(lines[0] == "VERDICT  prohibited -> advised-against   transcripts/a.transcript:\(row)")
    #expect(lines[1] == "         rule photos-1-own, knowledge/oakfield/card.policy:\(source) (photos-1)")
  }

  @Test("a question that stands in the place of another is told as one change")
  func replaced() throws {
    let text = SampleSchool.recording(["planning", "publish", "school"], by: try SampleSchool.rules())
    let changed = try SampleSchool.rules(
      ("activity is publish and account is personal", "activity is publish and time is work"),
      ("activity is publish and account is school", "activity is publish and time is home")
    )
    let differences = SampleSchool.replay(text, by: changed)[0].differences
    #expect(
      differences.map(\.summary) == ["account -> time", "time can still change it"]
        + differences.dropFirst(2).map(\.summary)
    )
  }

  @Test("a removed question is told from one that comes in another place")
  func removedAndReordered() throws {
    let rules = try SampleSchool.rules(
      (
        "when   activity is publish and account is school\n    force  permitted",
        "when   activity is publish and account is school and time is home\n    force  permitted"
      )
    )
    let text = SampleSchool.recording(["planning", "publish", "school", "home"], by: rules)
    let early = try SampleSchool.rules(
      (
        "when   activity is publish and account is school\n    force  permitted",
        "when   activity is publish and account is school and time is home\n    force  permitted"
      ),
      ("fact time \"When?\"", "fact time \"When?\"\n  early 3")
    )
    let reordered = SampleSchool.replay(text, by: early)[0]
    #expect(reordered.differences.map(\.label) == ["ORDER"])
    #expect(reordered.outcome == .failed)
    let outcome = SampleSchool.replay(text.replacing("check     path", by: "check     outcome"), by: early)[0]
    #expect(outcome.differences.map(\.label) == ["ORDER"])
    #expect(outcome.outcome == .passed)
  }

  @Test("a value that is gone names its nearest successor")
  func answerGone() throws {
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let changed = try SampleSchool.rules(
      ("value parent \"A parent\"", "value parents \"A parent\""),
      ("contact is parent", "contact is parents")
    )
    let differences = SampleSchool.replay(text, by: changed)[0].differences
    #expect(differences.contains { $0.summary == "contact: there is no parent any more; nearest is parents" })
    #expect(differences.contains { $0.label == "OPTION" })
  }

  @Test("renamed facts, values and clauses are followed")
  func formerly() throws {
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let changed = try SampleSchool.rules(
      ("value parent \"A parent\"", "value family \"A parent\"\n    formerly parent"),
      ("contact is parent", "contact is family"),
      ("clause touch-2 at paragraph 2", "clause touch-two at paragraph 2\n  formerly touch-2"),
      ("rule touch-2-parent", "rule touch-two-parent")
    )
    let result = SampleSchool.replay(text, by: changed)[0]
    #expect(result.differences.map { $0.lines[0] } == [])
  }

  @Test("a changed wording is listed, fails nothing, and is signed off once for all")
  func wording() throws {
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let changed = try SampleSchool.rules(("Parents need the head's leave.", "Parents need the leave of the head."))
    let results = SampleSchool.replay(text, by: changed) + SampleSchool.replay(text, by: changed)
    #expect(results.allSatisfy { $0.outcome == .passed })
    let report = ReplayReport(results: results)
    #expect(report.wordings.map(\.wording.subject) == ["clause touch-2"])
    #expect(report.wordings.map(\.count) == [2])
    #expect(
      report.lines().contains {
        $0.hasPrefix("WORDING  clause touch-2") && $0.hasSuffix("signed off never; shown in 2 transcripts")
      }
    )
    let lock = Bless.signingOff(report, in: WordingLock())
    #expect(SampleSchool.replay(text, by: changed, lock: lock)[0].differences.isEmpty)
  }

  @Test("never-asked and says are checked")
  func remarks() throws {
    let rules = try SampleSchool.rules()
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: rules)
    #expect(
      SampleSchool.replay(text + "never-asked account\nsays \"head's leave\"\n", by: rules)[0].differences.isEmpty
    )
    let broken = SampleSchool.replay(text + "never-asked contact\nsays \"all is well\"\n", by: rules)[0]
    #expect(broken.differences.map(\.label) == ["ASKED", "SAYS"])
    #expect(broken.outcome == .failed)
  }

  @Test("a case checks what it lists and nothing else")
  func cases() throws {
    let rules = try SampleSchool.rules()
    let text = """
      cases 1
      policy oakfield  2
      status blessed

      case A parent
      verdict needs-approval
      clause touch-2
      stage planning
      contact parent
      activity connect

      case A colleague, wrongly
      stage planning
      activity connect
      contact colleague
      account personal
      verdict permitted
      escalate none

      """
    let results = SampleSchool.replay(text, by: rules)
    #expect(results.map(\.outcome) == [.passed, .failed])
    #expect(results[1].differences.map(\.summary) == ["permitted -> conditional", "none -> headteacher general"])
    #expect(ReplayReport(results: results).summary == "1 passed, 1 failed, 0 wording, 0 unreviewed")
  }

  @Test("a fact that does not exist in the situation is reported, and an unknown one refused")
  func unusedFacts() throws {
    let rules = try SampleSchool.rules()
    let head = "cases 1\npolicy oakfield\ncase One\nstage planning\nactivity message\nverdict silent\n"
    let unused = SampleSchool.replay(head + "contact pupil\ntime home\n", by: rules)[0]
    #expect(unused.mistakes.map(\.code) == [.unusedFact])
    #expect(unused.outcome == .passed)
    let unknown = SampleSchool.replay(head + "contacts pupil\n", by: rules)[0]
    #expect(unknown.mistakes.first?.message == "there is no fact `contacts`; did you mean `contact`?")
    #expect(unknown.outcome == .invalid)
  }

  @Test("a fact that nobody would be asked and that changes nothing is found; one that a note hangs on is not")
  func idleFacts() throws {
    let rules = try SampleSchool.rules()
    func idle(_ facts: String) -> [String] {
      let file = SampleSchool.file("cases 1\npolicy oakfield\ncase One\n\(facts)verdict prohibited\n")
      var replay = Replay(rules, today: SampleSchool.today)
      return file.transcripts.flatMap { replay.unusedFacts(of: $0, in: file.text) }.map(\.message)
    }
    let pupil = "stage planning\nactivity connect\ncontact pupil\n"
    #expect(idle(pupil) == [])
    #expect(
      idle(pupil + "account personal\n") == ["`account` would not be asked here and changes nothing; take it out"]
    )
    #expect(idle("stage planning\nactivity connect\ncontact colleague\naccount school\n") == [])
    // Where the file leaves a question open, nobody can tell what would be asked next.
    #expect(idle("stage planning\naccount school\n") == [])
  }

  @Test("what replay compares is what the advice says, in every situation that answers can reach")
  func twin() throws {
    let rules = try SampleSchool.rules()
    var waiting = [Interview(rules)]
    var count = 0
    while let interview = waiting.popLast(), count < 500 {
      count += 1
      let advice = rules.advice(for: interview.decision)
      let outlook = rules.outlook(in: interview.situation)
      #expect(Expectation(advice, sentence: "").lines == outlook.expectation().lines)
      guard let question = interview.question else { continue }
      let answers = question.options.map { Answer.value($0.value) } + [.notSure]
      waiting += answers.map { interview.answering(question.fact.id, with: $0) }
    }
    #expect(count > 20)
  }
}
