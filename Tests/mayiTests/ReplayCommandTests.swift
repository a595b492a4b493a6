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
