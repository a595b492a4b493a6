import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Bless")
struct BlessTests {
  private func bless(
    _ text: String,
    _ rules: CompiledRules,
    _ classes: Set<Difference.Class>,
    because reason: String = "the policy changed"
  ) throws -> String {
    let file = SampleSchool.file(text)
    let bytes = try Bless(file, results: SampleSchool.replay(text, by: rules))
      .accepting(classes, because: reason, on: SampleSchool.today)
    return String(decoding: bytes, as: UTF8.self)
  }

  private let changed = [
    (
      "account is personal\n    force  prohibited \"must not\"",
      "account is personal\n    force  advised-against \"avoid\""
    )
  ]

  @Test("only the verdict's line and the reason change; notes, blanks and line ends stay")
  func verdict() throws {
    let rules = try SampleSchool.rules(changed[0])
    let text = SampleSchool.recording(["planning", "publish", "personal"], by: try SampleSchool.rules())
      .replacing("status    draft", by: "status    blessed\n# a note\n\n\n")
      .replacing("verdict   prohibited\n", by: "  verdict \t prohibited   # the room will argue\n")
      .replacing("\n", by: "\r\n")
    let after = try bless(text, rules, [.verdict])
    let prose = "| NO. You must not do this.\r\n"
    #expect(text.contains(prose))
    #expect(
      after.replacing("\r\n# 2026-11-20 blessed (verdict): the policy changed", by: "")
        == text.replacing("\t prohibited ", by: "\t advised-against ").replacing(prose, by: "")
    )
    #expect(SampleSchool.replay(after, by: rules)[0].outcome == .passed)
  }

  @Test(
    "whatever differs in the advice passes once it is accepted",
    arguments: [
      (
        ["planning", "publish", "personal"], "rule photos-2-check",
        "rule photos-2-own\n    when activity is publish and account is personal\n    force prohibited \"must not\"\n  rule photos-2-check"
      ),
      (["received", "pupil"], "within \"today\"", "within \"this week\""),
      (["received", "pupil"], "    duty   must \"Turn it down.\"\n", ""),
      (
        ["planning", "connect", "parent"], "first  approve from headteacher",
        "first  approve from deputy-head or headteacher"
      ),
      (["planning", "publish", "school"], "    ask    deputy-head\n", ""),
      (
        ["planning", "publish", "school"], "    condition must  Somebody has checked it.\n    ask    deputy-head\n",
        "    condition should  Somebody has looked.\n"
      ),
      (["planning", "connect", "colleague", "personal"], "    condition must  Your account is private.\n", ""),
      (
        ["planning", "publish", "personal"], "value message \"Writing\"",
        "value message \"Writing\"\n  value use \"Using it\""
      ),
    ]
  )
  func accepts(_ typed: [String], _ old: String, _ new: String) throws {
    let rules = try SampleSchool.rules((old.replacing("\n    ", by: "\n    "), new))
    let text = SampleSchool.recording(typed, by: try SampleSchool.rules())
    #expect(SampleSchool.replay(text, by: rules)[0].outcome == .failed)
    let after = try bless(text, rules, Set(Difference.Class.allCases))
    let result = SampleSchool.replay(after, by: rules)[0]
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    #expect(result.isReviewed)
    #expect(after.contains("# 2026-11-20 blessed"))
  }

  @Test("of two lines that look alike the one with the same words stays")
  func alike() throws {
    let old = "    condition must  Somebody has checked it.\n"
    let two = old + "    condition must  The date is right.\n"
    let text = SampleSchool.recording(["planning", "publish", "school"], by: try SampleSchool.rules((old, two)))
    let rules = try SampleSchool.rules((old, "    condition must  The date is right.\n"))
    let after = try bless(text, rules, [.condition])
    let gone = "condition photos-2 must\n| Somebody has checked it.\n"
    #expect(text.contains(gone))
    #expect(
      after.replacing("# 2026-11-20 blessed (condition): the policy changed\n", by: "")
        == text.replacing(gone, by: "").replacing("draft", by: "blessed")
    )
  }

  @Test("a note behind a line that goes stays, and what is said twice in a day is one note")
  func notes() throws {
    let rules = try SampleSchool.rules(
      ("    condition must  Somebody has checked it.\n    ask    deputy-head\n", "")
    )
    let text = SampleSchool.recording(["planning", "publish", "school"], by: try SampleSchool.rules())
      .replacing("condition photos-2 must", by: "condition photos-2 must   # ask who checks")
    let first = try bless(text, rules, [.condition])
    #expect(first.contains("condition none   # ask who checks\n"))
    let second = try bless(first, rules, [.clause, .escalation])
    let notes = second.split(separator: "\n").filter { $0.hasPrefix("# 2026-11-20 blessed") }
    #expect(notes == ["# 2026-11-20 blessed (clause, condition, escalation): the policy changed"])
  }

  @Test("a class that is not accepted stays, and so does the draft")
  func oneClass() throws {
    let rules = try SampleSchool.rules(("first  approve from headteacher", "first  approve from deputy-head"))
    let text = SampleSchool.recording(["planning", "connect", "parent"], by: try SampleSchool.rules())
    let after = try bless(text, rules, [.escalation])
    let result = SampleSchool.replay(after, by: rules)[0]
    #expect(result.differences.map(\.label) == ["CONDITION"])
    #expect(!result.isReviewed)
  }

  @Test("without a reason nothing but wording is accepted")
  func reason() throws {
    let rules = try SampleSchool.rules(changed[0])
    let text = SampleSchool.recording(["planning", "publish", "personal"], by: try SampleSchool.rules())
    #expect(throws: Bless.Refusal.noReason) { try bless(text, rules, [.verdict], because: "  ") }
  }

  @Test("a question that the file does not answer needs a person")
  func needsPerson() throws {
    let rules = try SampleSchool.rules(
      (
        "when   activity is publish and account is school\n    force  permitted",
        "when   activity is publish and account is school and time is home\n    force  permitted"
      )
    )
    let text = SampleSchool.recording(["planning", "publish", "school"], by: try SampleSchool.rules())
    #expect(throws: Bless.Refusal.self) { try bless(text, rules, Set(Difference.Class.allCases)) }
  }

  @Test("one case of several is changed, and the others stay byte for byte")
  func cases() throws {
    let text = """
      cases 1
      policy oakfield
      status blessed

      case One   # a title keeps its sign
      stage planning
      activity publish
      account personal
      verdict prohibited
      # keep me

      case Two
      stage danger
      verdict danger

      """
    let after = try bless(text, try SampleSchool.rules(changed[0]), [.verdict])
    #expect(
      after
        == text.replacing(
          "verdict prohibited\n# keep me\n",
          by: "verdict advised-against\n# keep me\n# 2026-11-20 blessed (verdict): the policy changed\n"
        )
    )
  }
}
