import Checks
import Knowledge
import Testing

@Suite("The policy's own gaps")
struct PolicyGapsTests {
  private func items(_ heading: String, _ clauses: String, card: String = Sample.card) throws -> [PolicyGaps.Item] {
    let gaps = PolicyGaps(try Sample.subject(clauses, card: card))
    return try #require(gaps.chapters.first { $0.heading.hasPrefix(heading) }).items
  }

  private let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("contradictions are listed, with who can settle them or the ruling that did")
  func contradictions() throws {
    let yes = (id: "b-1", lines: "when contact is parent\nforce permitted \"may\"")
    let clauses = ban + Sample.clause("b", yes, lines: "contradicts a settled-by headteacher")
    #expect(
      try items("Where the document contradicts", clauses).map(\.text).first?.contains("the headteacher can settle")
        == true
    )
    #expect(try items("Where the document contradicts", ban).isEmpty)
  }

  @Test("readings are listed with their reasons")
  func readings() throws {
    let rule = ban + "reading \"It holds at night, too.\" because \"No time is named.\"\n"
    #expect(try items("How we read", rule).map(\.text) == ["`a-1`: It holds at night, too. Reason: No time is named."])
  }

  @Test("silences are listed, and the shortest situation that none of them explains")
  func silences() throws {
    let silence =
      "silence posts\nwhen activity is publish\nbecause outside\nsays It is silent on posts.\nask governors\n"
    let found = try items("What staff ask", ban + silence)
    #expect(found.count == 2)
    #expect(found[0].text.contains("ask the governors"))
    #expect(found[1].witness?.answers == .init(["stage": .values(["asking"])]))
  }

  @Test("laws and platforms that have changed are listed, and those named with the new name are not")
  func outdated() throws {
    let old = ban.replacing("It says something.", with: "Keep to the Data Protection Act of 1998 on Twitter.")
    #expect(try items("Laws", old).count == 2)
    #expect(try items("Laws", ban.replacing("It says something.", with: "On X (once Twitter).")).isEmpty)
  }

  @Test("dates that are past or not stated are listed")
  func dates() throws {
    let card = Sample.card.replacing("review 2027-09", with: "review none stated")
    #expect(try items("Dates", ban, card: card).count == 1)
    #expect(try items("Dates", ban).isEmpty)
  }
}
