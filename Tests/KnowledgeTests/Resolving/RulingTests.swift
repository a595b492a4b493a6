import Testing

@testable import Knowledge

@Suite("Rulings of the school")
struct RulingTests {
  private func outcome(_ ruling: String, lifting lifted: String? = nil) -> KnowledgeParser.Outcome {
    let text = """
      format 1
      policy oakfield
        title none stated
        organisation Oakfield
        nation england
        version none stated
        dated none stated
        review none stated
        covers Everybody.
      role head "the head"
        reach Room 1
      section s ""
      clause s-1 at paragraph 1 digest 000000000000
        says Breaks are yours.
        purpose Rest.
        rule s-1-may
          force permitted "may"
        rule s-1-must
          force required "must"
      clause s-2 at paragraph 2 digest 000000000000
        says Never at work.
        purpose Work.
        contradicts s-1
        rule s-2-not
          force prohibited "must not"\(lifted.map { "\nlifts \($0)" } ?? "")
        rule s-2-tell
          force required "must"
        rule s-2-more
          force adds "should"
          condition should It is short.
      ruling breaks
      \(ruling)
      """
    let vocabulary = "format 1\nrole head \"the head\"\n"
    return KnowledgeParser.read(
      vocabulary: [SourceFile(name: "a.vocabulary", text: vocabulary)],
      policy: "oakfield",
      files: [SourceFile(name: "card.policy", text: text)],
      warns: false
    )
  }

  @Test("the clause that is followed lifts the rules of the other that answer the same question, and no others")
  func follow() throws {
    let read = outcome("  on s-1, s-2\n  follow s-1\n  says Breaks are free.\n  by head")
    let knowledge = try #require(read.knowledge, "\(read.diagnostics.map(\.line))")
    #expect(knowledge.rule("s-1-may")?.lifts == [.rule("s-2-not")])
    #expect(knowledge.rule("s-1-must")?.lifts == [.rule("s-2-tell")])
    #expect(knowledge.rule("s-2-not")?.lifts == [])
  }

  @Test(
    "an exception that the clause set aside made to the one that is followed is taken back, by the rule or by the clause",
    arguments: ["s-1-may", "s-1"]
  )
  func takenBack(lifted: String) throws {
    let read = outcome("  on s-1, s-2\n  follow s-1\n  says Breaks are free.\n  by head", lifting: lifted)
    let knowledge = try #require(read.knowledge, "\(read.diagnostics.map(\.line))")
    #expect(knowledge.rule("s-1-may")?.lifts == [.rule("s-2-not")])
    #expect(knowledge.rule("s-2-not")?.lifts == (lifted == "s-1" ? [.rule("s-1-must")] : []))
    let plain = try #require(knowledge.withoutFollowing)
    #expect(plain.rule("s-2-not")?.lifts == [lifted == "s-1" ? .clause("s-1") : .rule("s-1-may")])
    #expect(plain.rule("s-1-may")?.lifts == [])
    #expect(plain.withoutFollowing == nil)
  }

  @Test("rulings that set each other's clauses aside are reported at the later one, with the repair")
  func circle() {
    let read = outcome(
      "  on s-1, s-2\n  follow s-1\n  says It.\n  by head\nruling other\n  on s-1, s-2\n  follow s-2\n  says It.\n  by head"
    )
    #expect(read.knowledge == nil)
    let circles = read.diagnostics.filter { $0.code == .exceptionCircle }
    #expect(!circles.isEmpty)
    for circle in circles {
      #expect(circle.message.hasPrefix("by the ruling `other` exceptions go in a circle: "), "\(circle.line)")
      #expect(circle.message.hasSuffix("follow another clause, or leave `follow` out"))
      #expect(circle.source.line == 38)
    }
  }

  @Test("a ruling that follows none of the clauses only says something")
  func says() throws {
    let read = outcome("  on s-1, s-2\n  says Breaks are free.\n  by head")
    #expect(try #require(read.knowledge).policy.rules.allSatisfy(\.lifts.isEmpty))
  }

  @Test(
    "a ruling that cannot be followed is refused with its repair",
    arguments: [
      ("  on s-1, s-2\n  follow s-3\n  says It.\n  by head", "name `s-3` and another after `on`"),
      ("  on s-1\n  follow s-1\n  says It.\n  by head", "name `s-1` and another after `on`"),
      ("  on s-1, s-9\n  says It.\n  by head", "there is no clause `s-9`"),
      ("  on s-1, s-2\n  says It.\n  by governors", "there is no role `governors`"),
      ("  on s-1, s-2\n  says It.", "this ruling has no `by` line"),
      ("  on s-1, s-2\n  says It.\n  by head\n  dated soon", "date"),
    ]
  )
  func refused(lines: String, repair: String) {
    let read = outcome(lines)
    #expect(read.knowledge == nil)
    #expect(read.diagnostics.contains { $0.line.contains(repair) }, "\(read.diagnostics.map(\.line))")
  }
}
