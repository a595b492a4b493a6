import Knowledge
import Testing

@testable import Guidance

@Suite("Transcript files")
struct TranscriptFileTests {
  static let good = """
    transcript 1
    title     A post
    policy    oakfield 2
    tags      photos, induction

    ask       stage  options planning, danger
    | What brings you here?
    answer    planning
    # Trainer: wait here.
    verdict   prohibited   # the room will argue
    clause    photos-1
    | Staff keep posts
    | to the school's account.
    duty      photos-1 must by headteacher to deputy-head or headteacher within "today" phase keep if-so
    escalate  headteacher general

    """

  @Test("what stands in a file is read")
  func reads() throws {
    let file = SampleSchool.file(Self.good)
    #expect(file.mistakes.map(\.line) == [])
    let transcript = try #require(file.transcripts.first)
    #expect(transcript.title == "A post")
    #expect(transcript.status == .draft)
    #expect(transcript.version == "2")
    #expect(transcript.tags == ["photos", "induction"])
    let advice = try #require(transcript.expectations.first)
    #expect(advice.verdict == .prohibited)
    #expect(advice.lines[0].prose == "Staff keep posts to the school's account.")
    #expect(advice.stated == [.clause, .duty, .escalate])
    #expect(
      advice.lines(.duty)[0].item.body
        == "photos-1 must by headteacher to deputy-head or headteacher within \"today\" phase keep if-so"
    )
  }

  @Test("parse and print are inverse")
  func inverse() throws {
    for typed in [["planning", "connect", "parent", "change 2", "publish", "school"], ["received", "pupil"]] {
      let text = SampleSchool.recording(typed, by: try SampleSchool.rules())
      let first = try #require(SampleSchool.file(text).transcripts.first)
      let second = try #require(SampleSchool.file(first.text).transcripts.first)
      #expect(first.text == second.text)
      #expect(second.text.filter { $0 != "\n" } == text.filter { $0 != "\n" })
    }
  }

  @Test("CRLF, a byte order mark, tabs and trailing blanks are accepted")
  func foreignEnds() {
    let text = "\u{FEFF}" + Self.good.replacing("\n", by: " \t\r\n").replacing("   ", by: "\t")
    let file = TranscriptFile(SourceFile(name: "a", text: text))
    #expect(file.mistakes.map(\.line) == [])
    #expect(file.transcripts.first?.expectations.first?.lines.count == 3)
  }

  @Test(
    "each mistake has its own word and place",
    arguments: [
      ("", "", "a:1:1: error[no-format]: the first line should be `transcript 1` or `cases 1`"),
      (
        "transcript 1", "transcript 2",
        "a:1:1: error[unknown-format]: this mayi reads version 1; a newer mayi may read this file"
      ),
      (
        "verdict   prohibited ", "verdit    prohibited ",
        "a:10:1: error[unknown-keyword]: `verdit` is no key word here; did you mean `verdict`?"
      ),
      (
        "# Trainer: wait here.", "<<<<<<< HEAD",
        "a:9:1: error[merge-conflict]: two versions of this file were merged and not settled here; keep one and remove the marks"
      ),
      ("policy    oakfield 2", "", "a:1:1: error[no-policy]: no `policy` line says whose policy answers"),
      (
        "must by headteacher", "shall by headteacher",
        "a:14:20: error[unknown-word]: `shall` is not known here; use one of `must`, `should`, `may`"
      ),
      ("headteacher general", "headteacher vaguely", "a:15:23: error[trailing-words]: `vaguely` does not belong here"),
      (
        "title     A post", "title     A post\ntitle     B",
        "a:3:1: error[repeated-line]: `title` stands here twice; keep one"
      ),
      (
        "answer    planning", "answer    Planning",
        "a:8:11: error[bad-name]: `Planning` is no name; names are lower-case words joined by hyphens"
      ),
      (
        "answer    planning", "answer",
        "a:8:7: error[missing-word]: an answer is missing; write a value, `none` or `not-sure`"
      ),
    ]
  )
  func mistakes(_ old: String, _ new: String, _ line: String) {
    let text = old.isEmpty ? "" : Self.good.replacing(old, by: new)
    let file = TranscriptFile(SourceFile(name: "a", text: text))
    #expect(file.mistakes.map(\.line).contains(line), "\(file.mistakes.map(\.line))")
    #expect(file.transcripts.isEmpty)
  }

  @Test("a slip in a verdict is named once, whatever stands under it")
  func slips() {
    let line = "verdict   prohibited   # the room will argue\n"
    for other in ["verdit    prohibited\n", "verdict   prohibitted\n", ""] {
      #expect(SampleSchool.file(Self.good.replacing(line, by: other)).mistakes.count == 1, "\(other)")
    }
    let head = "cases 1\npolicy oakfield\ncase One\nstage danger\nverdit danger\n"
    #expect(
      SampleSchool.file(head).mistakes.map(\.message) == [
        "nothing is checked here; is `verdit` in line 5 meant for `verdict`?"
      ]
    )
    let told = try? SampleSchool.replay(head + "clause none\n", by: SampleSchool.rules()).flatMap(\.mistakes)
    #expect(told?.map(\.message) == ["there is no fact `verdit`; did you mean `verdict`?"])
  }

  @Test("what a title says is no note, and a note behind another line is none of its words")
  func titles() throws {
    let text = Self.good.replacing("title     A post", by: "title     A post # 2")
    let transcript = try #require(SampleSchool.file(text).transcripts.first)
    #expect(transcript.title == "A post # 2")
    #expect(SampleSchool.file(transcript.text).transcripts.first?.title == "A post # 2")
  }

  @Test("a file that checks nothing is an error, and a torn last line a warning")
  func nothingAndTorn() {
    let nothing = SampleSchool.file("transcript 1\npolicy oakfield\nask stage\nanswer planning\n")
    #expect(nothing.mistakes.map(\.code) == [.nothingChecked])
    #expect(nothing.transcripts.isEmpty)
    let empty = SampleSchool.file("cases 1\npolicy oakfield\n")
    #expect(empty.mistakes.map(\.code) == [.nothingChecked])
    let torn = SampleSchool.file(String(Self.good.dropLast()))
    #expect(torn.mistakes.map(\.code) == [.tornLine])
    #expect(torn.isUsable)
    let latin = TranscriptFile(SourceFile(name: "a", bytes: Array("transcript 1\ntitle caf".utf8) + [0xE9, 10]))
    #expect(latin.mistakes.map(\.code) == [.notUTF8])
  }

  @Test("the lock of wordings is printed as it is read")
  func lock() throws {
    var lock = WordingLock()
    lock.accept(Wording(policy: "oakfield", of: .clause("touch-2"), before: "a", now: "b"))
    lock.accept(Wording(policy: "oakfield", of: .question("stage"), before: "a", now: "c"))
    #expect(try WordingLock(SourceFile(name: "l", text: lock.text)) == lock)
    #expect(throws: TranscriptMistake.self) {
      try WordingLock(SourceFile(name: "l", text: lock.text + "<<<<<<< HEAD\n"))
    }
  }
}
