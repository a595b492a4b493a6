import FoundationEssentials
import Glibc
import TerminalKit
import Testing

@Suite("check")
struct CheckCommandTests {
  /// A knowledge folder with one small policy whose second clause says yes to what the first forbids.
  ///
  /// - Parameter lines: further lines of the second clause's rule.
  private func folder(in house: TestHouse, expecting lines: String = "") -> String {
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
          \(lines)

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
    let accepted: String?
  }

  /// What the author of the second clause expects.
  private static let expected = """
    expect undeclared-disagreement The head knows; it goes in May.
    expect never-decides The ban stands above it.
    """

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

  @Test("what an author expects is counted, and listed with its reason where notes are")
  func accepted() throws {
    let house = TestHouse()
    let folder = folder(in: house, expecting: Self.expected)
    let short = house.run(["check", "--knowledge", folder])
    #expect(short.status == 0)
    #expect(short.output.contains(", 2 accepted (--notes shows them)"), "\(short.output)")
    #expect(!short.output.contains("because:"))
    let long = house.run(["check", "--knowledge", folder, "--notes"])
    #expect(long.output.contains("accepted[undeclared-disagreement]: "))
    #expect(long.output.contains("  because: The head knows; it goes in May."))
    let findings = try JSONDecoder().decode(
      [Finding].self,
      from: Data(house.run(["check", "--knowledge", folder, "--json"]).output.utf8)
    )
    #expect(
      findings.filter { $0.severity == "accepted" }.map(\.accepted) == [
        "The ban stands above it.", "The head knows; it goes in May.",
      ]
    )
    #expect(findings.allSatisfy { ($0.accepted != nil) == ($0.severity == "accepted") })
  }

  @Test("SARIF has where a finding ends, and suppresses what an author expects, with the reason")
  func sarif() throws {
    let house = TestHouse()
    let open = house.run(["check", "--knowledge", folder(in: house), "--sarif"]).output
    #expect(open.contains("\"endLine\" : 12") && open.contains("\"endColumn\" : 17"), "\(open)")
    #expect(!open.contains("suppressions"))
    let suppressed = house.run(["check", "--knowledge", folder(in: house, expecting: Self.expected), "--sarif"]).output
    #expect(suppressed.contains("\"justification\" : \"The head knows; it goes in May.\""))
    #expect(suppressed.contains("\"kind\" : \"inSource\""))
  }

  @Test("an annotation has the code as its title, its end, and the line to paste")
  func annotations() throws {
    let house = TestHouse()
    let lines = house.run(["check", "--knowledge", folder(in: house), "--github"]).output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("undeclared-disagreement") })
    #expect(line.contains(",line=12,col=8,endColumn=17,title=undeclared-disagreement::"), "\(line)")
    #expect(line.contains("%0Amayi ask --policy oakfield --no-input --fact "))
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
