import FoundationEssentials
import Glibc
import TerminalKit
import Testing

@Suite("tree, compare, diff and format")
struct PictureCommandsTests {
  /// A copy of the shipped knowledge in a house's home.
  private func copy(in house: TestHouse) -> String {
    let folder = "\(house.home)/knowledge"
    #expect(Program(path: "/bin/cp").run(["-r", TestHouse.knowledge, folder]).status == 0)
    return folder
  }

  /// Edits a file by `sed`.
  private func edit(_ path: String, _ script: String) {
    #expect(Program(path: "/bin/sed").run(["-i", script, path]).status == 0)
  }

  @Test("the tree of a large policy is a page with facts to go on, and each of them goes on")
  func tree() throws {
    let house = TestHouse()
    let page = house.run(["tree", "--policy", "maesteg"])
    #expect(page.status == 0)
    #expect(page.output.contains("too many for a page"))
    let next = house.run(["tree", "--policy", "maesteg", "--fact", "stage=received", "--fact", "received=message"])
    #expect(next.status == 0)
    #expect(!next.output.contains("What brings you here?"))
  }

  @Test("a clause's leaf is found by its name, in text and for Graphviz")
  func clause() {
    let house = TestHouse()
    let text = house.run(["tree", "--policy", "dobcroft", "--clause", "standards-12"])
    #expect(text.status == 0)
    #expect(text.output.contains("adds standards-12"))
    #expect(text.output.contains("The shortest way there: mayi ask"))
    let dot = house.run(["tree", "--policy", "dobcroft", "--clause", "standards-12", "--format", "dot"])
    #expect(dot.output.hasPrefix("digraph"))
    #expect(house.run(["tree", "--policy", "dobcroft", "--clause", "nothing"]).status == 65)
  }

  @Test("a clause that adds to many answers is drawn where it decides")
  func decides() {
    let house = TestHouse()
    let text = house.run(["tree", "--policy", "exceed", "--clause", "conduct-7"])
    #expect(text.status == 0)
    #expect(text.output.contains("-> NO: conduct-7"))
    #expect(text.output.contains("--fact activity=connect"))
    #expect(text.output.split(separator: "\n").count < 100)
  }

  @Test("a tree fits the terminal's width", arguments: [20, 40, 80])
  func narrow(columns: Int) {
    let house = TestHouse()
    let words = ["tree", "--policy", "lcsspan", "--clause", "edu-5", "--plain"]
    let terminal = Terminal(house.program, words, columns: columns)
    #expect(terminal.status() == 0)
    let lines = terminal.screen.split { $0 == "\n" || $0 == "\r\n" }
    #expect(lines.count > 10)
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(terminal.screen.split { $0.isWhitespace }.joined(separator: " ").contains("NOT UNLESS: edu-5"))
  }

  /// The keys of JSON, sorted; those of the first element of a list.
  private func keys(_ text: String) throws -> [String] {
    let data = Data(text.utf8)
    let one = try? JSONDecoder().decode([String: Anything].self, from: data)
    let keys = try one?.keys ?? JSONDecoder().decode([[String: Anything]].self, from: data).first?.keys
    return keys?.sorted() ?? []
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  @Test("for programs there is JSON with the same keys every time")
  func json() throws {
    let house = TestHouse()
    let tree = ["tree", "--policy", "maesteg", "--fact", "stage=received", "--json"]
    #expect(try keys(house.run(tree).output) == ["ends", "policy", "questions", "start"])
    let overview = ["tree", "--policy", "maesteg", "--overview", "--json"]
    #expect(try keys(house.run(overview).output) == ["blocks", "policy"])
    let compare = ["compare", "maesteg", "exceed", "--fact", "stage=danger", "--json"]
    #expect(try keys(house.run(compare).output) == ["agree", "sides"])
    let all = ["compare", "--all", "maesteg", "exceed", "--json"]
    #expect(
      try keys(house.run(all).output) == [
        "different", "groups", "otherClause", "regroupings", "sides", "situations",
      ]
    )
    let new = copy(in: house)
    edit("\(new)/lcsspan/12-personal.policy", "s/force *prohibited/force permitted/")
    let diff = ["diff", TestHouse.knowledge, new, "--policy", "lcsspan", "--json"]
    #expect(
      try keys(house.run(diff).output) == [
        "answers", "change", "changedRules", "changedRulings", "changedSilences", "clauses", "failing", "policy",
        "rewordings", "rules", "rulings", "silences", "touched", "vocabulary",
      ]
    )
  }

  @Test("without Graphviz SVG is refused in a clear sentence")
  func noGraphviz() {
    let house = TestHouse(environment: ["PATH": "/nonexistent"])
    let outcome = house.run(["tree", "--policy", "maesteg", "--format", "svg"])
    #expect(outcome.status == 66)
    #expect(outcome.messages.contains("Graphviz"))
    #expect(outcome.output.isEmpty)
  }

  @Test("one situation is compared under every policy, and two policies under every situation")
  func compare() {
    let house = TestHouse()
    let one = house.run(["compare", "--fact", "stage=danger"])
    #expect(one.status == 0)
    #expect(one.output.contains("They all answer the same."))
    let all = house.run(["compare", "--all", "maesteg", "exceed", "--limit", "2"])
    #expect(all.status == 0)
    #expect(all.output.contains("situations have another verdict"))
    #expect(house.run(["compare", "--all", "maesteg"]).status == 64)
    #expect(house.run(["compare", "--fact", "nonsense=1"]).status == 65)
  }

  @Test("a copy has no difference, and a changed force is counted with its clause")
  func diff() {
    let house = TestHouse()
    let new = copy(in: house)
    let same = house.run(["diff", TestHouse.knowledge, new, "--policy", "lcsspan"])
    #expect(same.output.contains("lcsspan: nothing changed"))
    edit("\(new)/lcsspan/12-personal.policy", "s/force *prohibited/force permitted/")
    let changed = house.run(["diff", TestHouse.knowledge, new, "--policy", "lcsspan"])
    #expect(changed.status == 0, "\(changed.messages)")
    #expect(changed.output.contains("before NO, now"))
    #expect(changed.output.contains("Rules changed: "))
  }

  @Test("format lays files out once and for all, and --check lists what is not laid out")
  func format() {
    let house = TestHouse()
    let folder = copy(in: house)
    let file = "\(folder)/lcsspan/card.policy"
    #expect(house.run(["format", file]).status == 0)
    #expect(house.run(["format", "--check", file]).status == 0)
    edit(file, "s/^  title */  title /")
    let check = house.run(["format", "--check", file])
    #expect(check.status == 1)
    #expect(check.output.contains("card.policy"))
    #expect(house.run(["format", file]).status == 0)
    #expect(house.run(["format", "--check", file]).status == 0)
    #expect(house.run(["diff", TestHouse.knowledge, folder, "--policy", "lcsspan"]).output.contains("nothing changed"))
  }
}
