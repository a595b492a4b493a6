import FoundationEssentials
import TerminalKit
import Testing

@Suite("Replaying from the command line")
struct ReplayCommandTests {
  private let room = Workroom()
  private let oakfield = "\(TestHouse.root)/Tests/FailingTranscripts/knowledge"

  /// A scenario whose signature is another key's, and one as it was signed.
  private func scenarios() -> [String] {
    ["abused", "badge"].map { name in
      let text = room.shell("cat \"$1\"", ["\(TestHouse.root)/transcripts/maesteg/scenarios/\(name).scenario"]).output
      let moved = text.split(separator: "\n").map { $0.hasPrefix("signed") ? "signed   000000000000 2026-11-21" : $0 }
      let lines = name == "abused" ? moved.joined(separator: "\n") + "\n" : text
      return room.write(Array(lines.utf8), to: "\(name).scenario")
    }
  }

  @Test("a scenario that moved fails in every form of the report, beside one that holds")
  func moved() throws {
    let files = scenarios()
    let plain = room.run(["replay"] + files)
    #expect(plain.status == 1)
    #expect(plain.output.contains("MOVED    They are mocking me"))
    #expect(plain.output.contains("1 scenario as signed, 1 scenario"))
    let tap = room.run(["replay", "--tap", "--junit", "out.xml"] + files)
    #expect(tap.output.hasPrefix("TAP version 14\n1..2\nnot ok 1 - They are mocking me\n# "))
    #expect(tap.output.contains("\nok 2 - "))
    let xml = room.contents(of: "out.xml")
    #expect(xml.contains("tests=\"1\" failures=\"1\" errors=\"0\""))
    #expect(xml.contains("<failure message=\"its key moved since it was signed"))
    #expect(xml.contains("tests=\"1\" failures=\"0\" errors=\"0\""))
    struct Report: Decodable {
      struct Scenario: Decodable {
        let title: String
        let outcome: String
      }
      let moved: Int
      let scenarios: [Scenario]
    }
    let json = try JSONDecoder().decode(Report.self, from: Data(room.run(["replay", "--json"] + files).output.utf8))
    #expect(json.moved == 1)
    #expect(json.scenarios.map(\.outcome) == ["moved", "passed"])
  }

  @Test("a file of a policy that is gone is named, and the others are replayed")
  func orphan() {
    let case1 = "cases 1\npolicy elmtree\nstatus blessed\ncase One\nstage danger\nverdict danger\n"
    let orphan = room.write(Array(case1.utf8), to: "a.case")
    let other = room.write(Array(case1.replacing("elmtree", with: "oakfield").utf8), to: "b.case")
    let outcome = room.run(["replay", "--knowledge", oakfield, orphan, other])
    #expect(outcome.status == 65)
    #expect(outcome.output.contains("error[unknown-policy]"))
    #expect(outcome.output.contains("1 passed, 0 failed"))
  }

  /// A case that passes, one that fails, and a file with errors.
  private func three() -> [String] {
    let head = "cases 1\npolicy oakfield\nstatus blessed\n"
    let files = [
      "a.case": "case One\nstage danger\nverdict danger\n", "b.case": "case Two # 2\nstage danger\nverdict permitted\n",
      "c.case": "case Three\nstage danger\nverdit danger\n",
    ]
    return files.sorted { $0.key < $1.key }.map { room.write(Array((head + $0.value).utf8), to: $0.key) }
  }

  @Test("a file that cannot be read is an error in every form of the report")
  func broken() {
    let replay = ["replay", "--knowledge", oakfield]
    let plain = room.run(replay + three())
    #expect(plain.status == 65)
    #expect(plain.output.contains("1 passed, 1 failed, 0 wording, 0 unreviewed, 1 file with errors"))
    let tap = room.run(replay + ["--tap", "--junit", "out.xml"] + three()).output
    #expect(tap.contains("\n1..3\n"))
    #expect(tap.contains("\nnot ok 2 - Two \\# 2\n"))
    #expect(tap.contains("\nnot ok 3 - ") && tap.contains("c.case can be read\n# "))
    let xml = room.contents(of: "out.xml")
    #expect(xml.contains("c.case\" tests=\"1\" failures=\"0\" errors=\"1\">"))
    #expect(xml.contains("<error message=\"nothing is checked here; is `verdit` in line 6 meant for"))
    let json = room.run(replay + ["--json"] + three()).output
    #expect(json.contains("\"broken\" : [\n    {\n      \"file\""))
    let github = room.run(replay + ["--github"] + three()).output
    #expect(github.contains("::Two # 2: VERDICT permitted -> danger\n"))
    #expect(room.run(replay + ["--failed"]).output.contains("c.case"))
  }

  @Test("coverage says what failed and counts for nothing, and which share is short; it prints JSON")
  func coverage() throws {
    let coverage = ["replay", "--coverage", "--knowledge", oakfield]
    let files = three()
    let some = room.run(coverage + files)
    #expect(some.status == 65)
    #expect(some.messages.contains("what fails covers nothing: 1 failed, 1 file with errors"))
    #expect(some.output.contains("\n         mayi ask --policy oakfield --no-input --fact "))
    #expect(room.run(coverage + [files[0], files[1]]).status == 1)
    #expect(room.run(coverage + [files[0]]).status == 0)
    let short = room.run(coverage + ["--fail-under", "90", files[0]])
    #expect(short.status == 1)
    #expect(short.messages.contains("is covered, less than 90%: "))
    #expect(short.messages.contains("rules 0 of 8"))
    struct Report: Decodable {
      struct Miss: Decodable {
        let subject: String
        let command: String
      }
      let policy: String
      let percent: Int
      let missed: [Miss]
    }
    let json = room.run(coverage + ["--json", files[0]]).output
    let reports = try JSONDecoder().decode([Report].self, from: Data(json.utf8))
    #expect(reports.map(\.policy) == ["oakfield"])
    #expect(reports[0].missed.contains { $0.subject.hasPrefix("rule ") && $0.command.hasPrefix("mayi ask ") })
  }

  @Test(
    "an option that would change nothing is refused",
    arguments: [
      ["--fail-under", "90"], ["--draft"], ["--coverage", "--tap"], ["--coverage", "--draft", "--json"],
      ["--mutate", "--json"], ["--mutate", "--coverage"], ["--coverage", "--tag", "x"],
    ]
  )
  func idle(options: [String]) {
    let outcome = room.run(["replay", "--knowledge", oakfield] + options)
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("--"))
  }

  @Test("where nobody answers, only the classes that are named are accepted")
  func unanswered() {
    let text = """
      cases 1
      policy oakfield
      status blessed
      case One
      stage received
      contact pupil
      verdict permitted
      clause photos-1
      duty none

      """
    let file = room.write(Array(text.utf8), to: "a.case")
    let bless = ["bless", "--knowledge", oakfield, file]
    let outcome = room.run(bless + ["--accept", "verdict", "--reason", "it bans it now"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("a.case: written.\nNot accepted, because nobody answered: clause, duty."))
    #expect(
      room.contents(of: file)
        == text.replacing("verdict permitted", with: "verdict required")
        + "# \(day) blessed (verdict): it bans it now\n"
    )
    let silent = room.run(bless)
    #expect(silent.status == 0)
    #expect(silent.output.contains("nothing was accepted"))
    #expect(room.run(bless + ["--accept", "clause"]).messages.flat.contains("say why: --reason TEXT"))
  }

  /// Today, as notes say it.
  private var day: String { room.shell("date +%F").output.split(separator: "\n").joined() }

  @Test("signed wordings are written into the files, and the lock keeps none that others have followed")
  func renewed() {
    #expect(room.shell("cp -r \"$1\" knowledge && chmod -R u+w knowledge", [oakfield]).status == 0)
    let text =
      "cases 1\npolicy oakfield\nstatus blessed\ncase One\nstage received\ncontact pupil\nclause touch-1\n| Other words.  \n# a note\n"
    let file = room.write(Array(text.utf8), to: "transcripts/one.case")
    _ = room.write(Array("wordings 1\noakfield  clause touch-1  0123456789ab\n".utf8), to: "transcripts/wordings.lock")
    let replay = ["replay", "--knowledge", "knowledge"]
    #expect(room.run(replay).output.contains("STALE"))
    let outcome = room.run(["bless", "--wording", "--knowledge", "knowledge"])
    #expect(outcome.output.contains("Signed off 1 wording in "), "\(outcome)")
    #expect(outcome.output.contains("1 file rewritten with today's words; 1 earlier wording taken out."))
    #expect(
      room.contents(of: file) == text.replacing("| Other words.  ", with: "| Turn down friend requests from pupils.")
    )
    let after = room.run(replay)
    #expect(after.output == "1 passed, 0 failed, 0 wording, 0 unreviewed\n")
  }

  @Test("wordings of a whole folder are signed off, and nothing else is accepted with them")
  func wordings() {
    let text = "cases 1\npolicy oakfield\nstatus blessed\ncase One\nstage danger\nverdict danger\n"
    _ = room.write(Array(text.utf8), to: "transcripts/one.case")
    #expect(room.shell("cp -r \"$1\" knowledge", [oakfield]).status == 0)
    let outcome = room.run(["bless", "--wording", "--knowledge", "knowledge", "transcripts"])
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Signed off"))
    let both = room.run(["bless", "--wording", "--accept", "verdict", "--knowledge", "knowledge", "transcripts"])
    #expect(both.status == 64)
    #expect(both.messages.contains("--wording signs off wordings and nothing else"))
  }

  @Test("a new question is blessed with the answer that is given, and only when it is given")
  func newQuestion() {
    let text = """
      transcript 1
      title     A colleague
      status    blessed
      policy    oakfield  2
      ask       stage
      answer    planning
      # ask the room
      ask       activity
      answer    connect
      ask       contact
      answer    colleague
      verdict   conditional

      """
    let file = room.write(Array(text.utf8), to: "a.transcript")
    let bless = ["bless", "--knowledge", oakfield, "--accept", "question-added", "--reason", "asked now", file]
    #expect(room.run(bless).status != 0)
    #expect(room.contents(of: file) == text)
    #expect(room.run(bless + ["--answer", "account=personal"]).status == 0)
    let after = room.contents(of: file)
    #expect(after.contains("ask       account  options school, personal\n| Whose account?\nanswer    personal\n"))
    #expect(after.contains("# ask the room\n"))
    #expect(room.run(["replay", "--knowledge", oakfield, file]).status == 0)
    #expect(room.run(["bless", "--accept", "everything", file]).status == 64)
  }
}
