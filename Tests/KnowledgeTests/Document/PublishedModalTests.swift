import Testing

@testable import Knowledge

@Suite("The published modal is held against the force of the rules")
struct PublishedModalTests {
  @Test(
    "the words carry the force that the manual gives their modal",
    arguments: [
      ("Staff must not post it.", Force.prohibited, true), ("Staff must not post it.", .permitted, false),
      ("Staff should also avoid it.", .advisedAgainst, true), ("Staff should ask.", .required, false),
      ("Staff must ask.", .recommended, false), ("Staff must ask.", .required, true),
      ("Staff may post.", .permitted, true),
      ("Staff may post.", .prohibited, false), ("Nothing without the head's consent.", .needsApproval, true),
      ("It will not be tolerated.", .prohibited, true), ("Caution is advised.", .conditional, true),
      ("The head decides.", .required, true), ("Staff must ask.", .informs, true),
      ("You may not post.", .prohibited, true),
    ]
  )
  func carries(words: String, force: Force, expected: Bool) {
    #expect(PublishedModal(words: words).carries(force) == expected)
  }

  @Test("a point takes the modal of its list's head")
  func heads() {
    let point = PublishedModal(words: "not accept requests", head: "You should:")
    #expect(point.uses("should not"))
    #expect(point.carries(.prohibited))
    #expect(PublishedModal(words: "Share secrets", head: "DO NOT").uses("DO NOT"))
    #expect(!PublishedModal(words: "ask", head: "You should:").carries(.prohibited))
  }

  @Test(
    "an author's spelling of the modal is recognised",
    arguments: [
      ("is expected to", "The school expects staff to ask.", true),
      ("must not ... without", "You must not post it without leave.", true),
      ("must not ... without", "Without leave you must not post it.", false),
      ("should never", "You should not.", false),
      ("caution is advised", "Caution is advised.", true),
      ("are strongly advised not", "You are strongly advised not to.", true), ("must", "You should.", false),
    ]
  )
  func uses(modal: String, words: String, expected: Bool) {
    #expect(PublishedModal(words: words).uses(modal) == expected)
  }

  @Test("rules that the words do not bear out are listed, each with what the words say")
  func mismatches() throws {
    var policy = SampleDocument.policy
    var softer = Rule(id: "soft", clause: "touch-5", when: .always, force: .permitted)
    softer.modal = "may"
    var right = Rule(id: "right", clause: "touch-5", when: .always, force: .prohibited)
    right.modal = "must not"
    let place = try #require(policy.sections[1].clauses.firstIndex { $0.id == "touch-5" })
    policy.sections[1].clauses[place].rules = [softer, right]
    let mismatches = DocumentMatch(SampleDocument.document, against: policy).mismatches(of: policy)
    #expect(mismatches.map(\.rule) == ["soft", "soft"])
    #expect(mismatches.map(\.kind) == [.modalNotPrinted, .forceNotCarried])
    #expect(mismatches[0].published.contains("must not"))
  }
}
