import FoundationEssentials
import Glibc
import TerminalKit
import Testing

@Suite("check")
struct CheckCommandTests {
  /// A knowledge folder with one small policy whose second clause says yes to what the first forbids.
  private func folder(in house: TestHouse) -> String {
    let folder = "\(house.home)/knowledge"
    let files = [
      "vocabulary/base.vocabulary": """
      format 1
      fact stage "What brings you here?"
        early 1
        value planning "I am planning something"
          other may i
        value danger "A child may be at risk"
          other urgent
          danger
      fact contact "Who is it?"
        when stage is planning
        value pupil "A pupil"
          other student
        value parent "A parent"
          other mum
      role headteacher "the headteacher"

      """,
      "oakfield/card.policy": """
      format 1
      policy oakfield
        title Social media policy
        organisation Oakfield School
        nation england
        version 1
        dated 2025-09
        review 2027-09
        covers Everybody.
        general headteacher
        lead headteacher
      role headteacher "the headteacher"
        reach office@oakfield.example

      """,
      "oakfield/01-contact.policy": """
      format 1
      section contact "Contact"
      clause ban at paragraph 1 digest 000000000000
        says Do not be friends with pupils.
        purpose It keeps a distance.
        rule ban-pupil
          when contact is pupil
          force prohibited "must not"
      clause yes at paragraph 2 digest 000000000000
        says You may be friends with pupils.
        purpose It is friendly.
        rule yes-pupil
          when contact is pupil
          force permitted "may"

      """,
    ]
    for name in ["", "/vocabulary", "/oakfield"] { mkdir(folder + name, 0o755) }
    for (name, text) in files {
      #expect((try? Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))) != nil)
    }
    return folder
  }

  private struct Finding: Decodable {
    struct Place: Decodable {
      let file: String
      let line: Int
      let column: Int
      let endColumn: Int
    }

    let code: String
    let severity: String
    let at: Place?
    let other: Place?
    let message: String
    let witness: String?
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  private struct Advice: Decodable { let verdict: String? }

  @Test("a finding has both places, the repair and a line that runs as it stands")
  func witness() throws {
    let house = TestHouse()
    let outcome = house.run(["check", "--knowledge", folder(in: house), "--json"])
    #expect(outcome.status == 1)
    let findings = try JSONDecoder().decode([Finding].self, from: Data(outcome.output.utf8))
    let found = try #require(findings.first { $0.code == "undeclared-disagreement" })
    #expect(found.severity == "error")
    #expect(found.at?.line == 12)
    #expect(found.other?.line == 6)
    #expect(found.at.map { $0.endColumn - $0.column } == "yes-pupil".count)
    #expect(found.message.contains("say `lifts ban-pupil`"))
    let words = try #require(found.witness).split(separator: " ").map { String($0) }
    #expect(words.first == "mayi")
    let answer = house.run(words.dropFirst() + ["--json", "--knowledge", "\(house.home)/knowledge"])
    #expect(answer.status == 0)
    #expect(try JSONDecoder().decode(Advice.self, from: Data(answer.output.utf8)).verdict == "prohibited")
  }

  @Test("findings are drafted as cases that replay, and a file that is there is left alone")
  func draft() {
    let house = TestHouse()
    let folder = folder(in: house)
    let words = ["check", "--knowledge", folder, "--draft", "\(house.home)/drafts"]
    let outcome = house.run(words)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Drafted 1 case in "))
    let replay = house.run(["replay", "--knowledge", folder, "\(house.home)/drafts"])
    #expect(replay.output.contains("1 unreviewed"), "\(replay.output)")
    #expect(house.run(words).status == 74)
  }

  @Test("twins are printed with their count, and drafted in pairs")
  func twins() {
    let house = TestHouse()
    let folder = folder(in: house)
    let outcome = house.run(["check", "--twins", "--knowledge", folder, "--draft", "\(house.home)/drafts"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("ban-pupil: contact decides\n  prohibited: mayi ask"))
    #expect(outcome.output.contains("oakfield: 1 of 2 rules have a twin"))
    #expect(outcome.output.contains("Drafted 2 cases"))
    #expect(house.run(["check", "--twins", "--gaps", "--knowledge", folder]).status == 64)
  }

  @Test("reports for programs are JSON", arguments: ["--gaps", "--statistics", "--twins", "--sarif"])
  func json(report: String) throws {
    let house = TestHouse()
    let words = report == "--sarif" ? [report] : [report, "--json"]
    let outcome = house.run(["check", "--knowledge", folder(in: house)] + words)
    _ = try JSONDecoder().decode(Anything.self, from: Data(outcome.output.utf8))
  }
}
