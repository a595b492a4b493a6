import TerminalKit
import Testing

@Suite("What a school adds to its policy")
struct OverlayTests {
  private let room = Workroom()
  private var knowledge: String { "\(room.folder)/knowledge" }

  init() {
    #expect(room.shell("cp -r \"$1\" knowledge", [TestHouse.knowledge]).status == 0)
  }

  /// The advice on using social media for oneself in the staffroom, in a break, which Dobcroft's document bans and allows.
  private func advice(_ options: String...) -> Program.Outcome {
    let facts = ["stage=planning", "activity=use", "purpose=own", "time=break", "place=staffroom", "device=school"]
    return room.run(
      ["ask", "--policy", "dobcroft", "--knowledge", knowledge, "--no-input"] + facts.flatMap { ["--fact", $0] }
        + options
    )
  }

  private func rule(_ lines: String) {
    _ = room.write(Array("format 1\nruling breaks\n\(lines)\n".utf8), to: "knowledge/dobcroft/rulings.policy")
  }

  private func contacts(_ text: String) {
    #expect(room.shell("mkdir -p ../.config/mayi && printf '%s' \"$1\" >../.config/mayi/contacts", [text]).status == 0)
  }

  @Test("a ruling settles a contradiction: the clause it follows answers, as the school's word and beside the other")
  func settled() {
    #expect(advice().output.hasPrefix("NO."))
    rule("on equipment-2, equipment-3\nfollow equipment-2\nsays Breaks are free.\nby headteacher\ndated 2026-09-01")
    let settled = advice().output.flat
    #expect(settled.hasPrefix("YES, IF"))
    #expect(
      settled.contains(
        "The school's ruling (the Headteacher, 1 September 2026; not the document's words): Breaks are free."
      )
    )
    #expect(settled.contains("The document also says (equipment-3)"))
    #expect(!settled.contains("can settle it"))
    #expect(advice("--json").output.contains("\"verdict\" : \"conditional\""))
    let check = room.run(["check", "--policy", "dobcroft", "--knowledge", knowledge])
    #expect(check.status == 0, "\(check.output)")
  }

  @Test("a ruling without a clause to follow is shown, and the stricter goes on to count")
  func shown() {
    rule("on equipment-2, equipment-3\nsays We keep to the stricter.\nby headteacher")
    let advice = advice().output.flat
    #expect(advice.hasPrefix("NO."))
    #expect(advice.contains("The school's ruling (the Headteacher; not the document's words): We keep to"))
    #expect(advice.contains("The stricter counts."))
    #expect(!advice.contains("can settle it"))
  }

  @Test("contacts give a role its holder and reach, for the policy they name")
  func reached() {
    contacts("format 1\ncontact headteacher\n  policy dobcroft\n  holder A. Head\n  reach Extension 7\n")
    #expect(advice().output.flat.contains("A. Head"))
    #expect(advice().output.flat.contains("Extension 7"))
    contacts("format 1\ncontact headteacher\n  policy maesteg\n  holder A. Head\n")
    #expect(!advice().output.contains("A. Head"))
  }

  @Test(
    "broken contacts are named with file, line and repair, and left out: the policy answers all the same",
    arguments: [
      ("contact headteacher\n", "contacts:1:1: error[no-format]"),
      ("format 1\ncontact headteecher\n  reach Room 1\n", "did you mean `headteacher`?"),
      (
        "format 1\ncontact headteacher\n  policy dobcraft\n  reach Room 1\n", "the policy `dobcraft`, which is not here"
      ),
      ("format 1\ncontact headteacher\n  phone Room 1\n", "error[unknown-keyword]"),
      ("format 1\ncontact headteacher\n  reach\n", "how to reach that person"),
    ]
  )
  func broken(text: String, sentence: String) {
    contacts(text)
    let outcome = advice()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Whom to ask or tell"))
    #expect(outcome.messages.flat.contains(sentence), "\(outcome.messages)")
    #expect(outcome.messages.contains("The contacts are left out until that is mended."))
    #expect(room.run(["check", "--policy", "dobcroft"]).status == 1)
  }

  @Test("a broken ruling is named in the same way")
  func brokenRuling() {
    rule("on equipment-2, equipment-33\nsays It.\nby headteacher")
    let outcome = advice()
    #expect(outcome.status == 78)
    #expect(
      outcome.messages.flat.contains("rulings.policy:3:17: error[unknown-clause]: there is no clause `equipment-33`")
    )
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.contains("Immediate danger: 999."), "who may be at risk is told whatever is broken")
  }
}
