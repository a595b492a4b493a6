import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Blessing questions")
struct BlessQuestionsTests {
  /// A rule that makes the time of a school's post matter.
  private let timed = (
    "when   activity is publish and account is school\n    force  permitted",
    "when   activity is publish and account is school and time is home\n    force  permitted"
  )
  private let early = ("fact time \"When?\"", "fact time \"When?\"\n  early 3")

  /// A recording with a note and blank lines between its questions, blessed.
  private func story(_ typed: [String], by rules: CompiledRules) -> String {
    SampleSchool.recording(typed, by: rules).replacing("status    draft", by: "status    blessed")
      .replacing("answer    publish\n", by: "answer    publish\n# ask who has done it\n\n\n")
      .replacing("answer    school\n", by: "answer    school   # whose?\n# and the newsletter?\n")
  }

  /// The file with some classes accepted, and the replay of what came of it.
  private func bless(
    _ text: String,
    _ rules: CompiledRules,
    _ classes: Set<Difference.Class>,
    answering answers: [FactID: Answer] = [:]
  ) throws -> (text: String, result: ReplayResult) {
    let bytes = try Bless(SampleSchool.file(text), results: SampleSchool.replay(text, by: rules))
      .accepting(classes, answering: answers, because: "the rules changed", on: SampleSchool.today)
    let after = String(decoding: bytes, as: UTF8.self)
    return (after, SampleSchool.replay(after, by: rules)[0])
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test("a question that is new stands where it is asked, with the answer that was given", arguments: ["\n", "\r\n"])
  func added(lineEnd: String) throws {
    let rules = try SampleSchool.rules(timed)
    let text = story(["planning", "publish", "school"], by: try SampleSchool.rules()).replacing("\n", by: lineEnd)
    let (after, result) = try bless(text, rules, [.questionAdded], answering: ["time": .value("home")])
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    let new = ["ask       time  options work, home", "| When?", "answer    home", ""]
    let note = "# 2026-11-20 blessed (question-added): the rules changed"
    let added = (new + [note]).map { $0 + lineEnd }.joined()
    #expect(after.contains(new.map { $0 + lineEnd }.joined()))
    #expect(lines(after).count == lines(text).count + lines(added).count - 1)
    #expect(after.replacing(new.map { $0 + lineEnd }.joined(), by: "").replacing(note + lineEnd, by: "") == text)
  }

  @Test("a question that is new is left alone without an answer, and named")
  func unanswered() throws {
    let rules = try SampleSchool.rules(timed)
    let text = story(["planning", "publish", "school"], by: try SampleSchool.rules())
    #expect(throws: Bless.Refusal.needsPerson(["QUESTION time is asked now (line 20)"])) {
      try bless(text, rules, [.questionAdded])
    }
    let questions = Bless(SampleSchool.file(text), results: SampleSchool.replay(text, by: rules))
      .newQuestions(of: [.questionAdded])
    #expect(questions.map(\.fact.id) == ["time"])
    #expect(questions[0].options.map(\.value) == ["work", "home"])
  }

  @Test("a question that comes first is written before the others")
  func first() throws {
    let rules = try SampleSchool.rules(timed, early)
    let text = story(["planning", "publish", "school"], by: try SampleSchool.rules())
    let (after, result) = try bless(text, rules, [.questionAdded], answering: ["time": .value("home")])
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    let order = lines(after).filter { $0.hasPrefix("ask ") }.map { $0.split(separator: " ")[1] }
    #expect(order == ["stage", "activity", "time", "account"])
  }

  @Test("a question that is gone is taken out with its answer; notes and blank lines stay")
  func removed() throws {
    let text = story(["planning", "publish", "home", "school"], by: try SampleSchool.rules(timed, early))
    let (after, result) = try bless(text, try SampleSchool.rules(), [.questionRemoved])
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    let gone = ["ask       time  options work, home", "| When?", "answer    home"]
    let note = "# 2026-11-20 blessed (question-removed): the rules changed"
    #expect(lines(after).filter { $0 != note } == lines(text).filter { !gone.contains($0) })
  }

  @Test("a question in whose place another stands makes room for it")
  func replaced() throws {
    let rules = try SampleSchool.rules(
      ("activity is publish and account is personal", "activity is publish and time is work"),
      ("activity is publish and account is school", "activity is publish and time is home")
    )
    let text = story(["planning", "publish", "school"], by: try SampleSchool.rules())
    let (after, result) = try bless(text, rules, [.questionReplaced], answering: ["time": .value("home")])
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    #expect(!after.contains("ask       account"))
    for kept in ["# ask who has done it\n\n\n", "# and the newsletter?\n"] { #expect(after.contains(kept)) }
    #expect(after.contains("# 2026-11-20 blessed (question-replaced): the rules changed"))
  }

  @Test("questions in another order are moved as whole blocks")
  func reordered() throws {
    let text = story(["planning", "publish", "school", "home"], by: try SampleSchool.rules(timed))
    let (after, result) = try bless(text, try SampleSchool.rules(timed, early), [.questionOrder])
    #expect(result.outcome == .passed, "\(after)\n\(result.differences.map { $0.lines[0] })")
    let note = "# 2026-11-20 blessed (question-order): the rules changed"
    #expect(lines(after).filter { $0 != note }.sorted() == lines(text).sorted())
    let account = try #require(after.firstRange(of: "ask       account"))
    #expect(after[account.lowerBound...].contains("answer    school   # whose?\n# and the newsletter?\n"))
    #expect(try #require(after.firstRange(of: "ask       time")).lowerBound < account.lowerBound)
  }

  @Test("an order that is not accepted stays, while another class is")
  func oneClass() throws {
    let more = ("value message \"Writing\"", "value message \"Writing\"\n  value use \"Using it\"")
    let text = story(["planning", "publish", "school", "home"], by: try SampleSchool.rules(timed))
    let (after, result) = try bless(text, try SampleSchool.rules(timed, early, more), [.option])
    #expect(result.differences.map(\.label) == ["ORDER"])
    #expect(after.contains("options connect, publish, message, use"))
  }

  @Test("a clause that does not stand beside the answer any more is taken out")
  func beside() throws {
    let text = """
      cases 1
      policy oakfield
      status blessed

      case A post
      stage planning
      activity publish
      account school
      verdict permitted
      # beside it
      standing photos-3

      """
    let standing = (
      "section photos \"Pictures\"\n",
      "section photos \"Pictures\"\n\nclause photos-3 at paragraph 3\n  says     Be polite.\n  part     standing\n  rule photos-3-polite\n    when   activity is publish\n    force  adds\n    condition must  Be polite.\n"
    )
    #expect(SampleSchool.replay(text, by: try SampleSchool.rules(standing))[0].outcome == .passed)
    let elsewhere = (standing.0, standing.1.replacing("when   activity is publish", by: "when   activity is connect"))
    let rules = try SampleSchool.rules(elsewhere)
    #expect(SampleSchool.replay(text, by: rules)[0].differences.map(\.summary) == ["standing photos-3 -> none"])
    let (after, result) = try bless(text, rules, [.clause])
    #expect(result.outcome == .passed)
    #expect(lines(after).filter { !$0.hasPrefix("# 2026") } == lines(text).filter { $0 != "standing photos-3" })
  }
}
