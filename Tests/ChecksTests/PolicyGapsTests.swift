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
    #expect(
      try items("How we read", rule).map(\.text) == ["`a` (One): It holds at night, too. Reason: No time is named."]
    )
  }

  @Test("silences are listed, and every kind of situation that none of them explains")
  func silences() throws {
    let silence =
      "silence posts\nwhen activity is publish\nbecause outside\nsays It is silent on posts.\nask governors\n"
    let found = try items("What staff ask", ban + silence)
    #expect(found.first?.text.contains("ask the governors") == true)
    #expect(found.dropFirst().allSatisfy { $0.text.contains("no `silence` says why") && $0.witness != nil })
    #expect(found.count == 2)
    #expect(found.contains { $0.witness?.answers == .init(["stage": .values(["asking"])]) })
    #expect(!found.dropFirst().contains { $0.text.contains("stage is planning and activity is publish") })
  }

  @Test("laws and platforms that have changed are listed, and those named with the new name are not")
  func outdated() throws {
    let practice = """
      format 1
      practice names
        nation england
        outdated "Data Protection Act 1998" now "the Data Protection Act 2018" since 2018-05 because "Schedule 19."
        outdated "Twitter" now "X" since 2023-07 because "Renamed."
        outdated "something" now "nothing" since 2031-01 because "Not yet."
      practice names-wales
        nation wales
        outdated "on" now "at" since 2001-01 because "Elsewhere."

      """
    func found(_ says: String) throws -> [String] {
      let clauses = ban.replacing("It says something.", with: says)
      let gaps = PolicyGaps(CheckSubject(try Sample.knowledge(clauses, practices: practice), today: Sample.today))
      return gaps.chapters.first { $0.heading.hasPrefix("Laws") }?.items.map(\.text) ?? []
    }
    #expect(
      try found("Keep to the Data Protection Act of 1998 on Twitter.") == [
        "`a` (One) names Data Protection Act 1998; since May 2018: the Data Protection Act 2018 (Schedule 19.)",
        "`a` (One) names Twitter; since July 2023: X (Renamed.)",
      ]
    )
    #expect(try found("On X (once Twitter) say something.").isEmpty)
  }

  @Test("what only the attached document names is listed with its line, and where it stands in the knowledge")
  func outdatedInDocument() throws {
    let practice = """
      format 1
      practice names
        nation england
        outdated "Data Protection Act 1998" now "the Data Protection Act 2018 or UK GDPR" since 2018-05 because "Schedule 19."
        outdated "Twitter" now "X" since 2023-07 because "Renamed."

      """
    let text = """
      Before 1998 there was no Data Protection Act 1998. Twitter was not there.

      One

      Say nothing on Twitter, nor on Twitter or the like, under the Data Protection Act of 1998.

      Keep to the UK GDPR and not to the Data Protection Act 1998. On Twitter you must not.
      """
    let subject = CheckSubject(
      try Sample.knowledge(
        ban.replacing("It says something.", with: "It says something of Twitter."),
        practices: practice
      ),
      today: Sample.today
    )
    let document = try Document(Array(text.utf8))
    let items = PolicyGaps(subject, document: document).chapters.first { $0.heading.hasPrefix("Laws") }?.items ?? []
    let law = "names Data Protection Act 1998; since May 2018: the Data Protection Act 2018 or UK GDPR (Schedule 19.)"
    let platform = "names Twitter; since July 2023: X (Renamed.)"
    #expect(
      items.map(\.text) == [
        "`a` (One) \(platform)", "line 1 of the document \(law)", "line 1 of the document \(platform)",
        "line 5 of the document, where `a` (One) stands, \(law)",
      ]
    )
    #expect(items.map(\.source.file) == ["01-one.policy", "card.policy", "card.policy", "01-one.policy"])
  }

  @Test("dates that are past or not stated are listed")
  func dates() throws {
    let card = Sample.card.replacing("review 2027-09", with: "review none stated")
    #expect(try items("Dates", ban, card: card).count == 1)
    #expect(try items("Dates", ban).isEmpty)
  }
}
