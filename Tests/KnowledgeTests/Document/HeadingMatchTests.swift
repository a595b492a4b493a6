import Testing

@testable import Knowledge

@Suite("The headings of a policy's sections are found in the document")
struct HeadingMatchTests {
  private func found(_ headings: [(String, String)], in text: String) throws -> [Int?] {
    let sections = headings.enumerated().map { index, heading in
      var section = Section(id: SectionID("s\(index)"), heading: heading.0)
      section.number = heading.1
      return section
    }
    let match = HeadingMatch(document: try Document([UInt8](text.utf8)), sections: sections).headings()
    return sections.indices.map { match[$0] }
  }

  @Test("case, markup and numbering are set aside")
  func spelling() throws {
    let text = "SECTION 1 INTRODUCTION\n\n## **2. Safe use**\n\n6.1 Who decides?\n\n- 7. The end of it all and more"
    let headings = [("Introduction", "1"), ("Safe use", "2"), ("Who decides", "6.1"), ("The end of it all and", "7")]
    #expect(try found(headings, in: text) == [0, 1, 2, 3])
  }

  @Test("a heading that begins another one is not taken for it")
  func prefixes() throws {
    let text = "Monitoring and review\n\nText.\n\nMonitoring\n\nText."
    #expect(try found([("Monitoring", "")], in: text) == [2])
    #expect(try found([("Monitoring and review", ""), ("Monitoring", "")], in: text) == [0, 2])
  }

  @Test("contents that repeat all headings do not draw them away from their numbers")
  func contents() throws {
    let text = "Aims\n\nScope\n\n1. Aims\n\nText.\n\n2. Scope\n\nText."
    #expect(try found([("Aims", "1"), ("Scope", "2")], in: text) == [2, 4])
  }

  @Test("a heading that is numbered otherwise is found by its words, and one with the right number before it")
  func renumbered() throws {
    let text = "1. Aims\n\nText.\n\n3. Scope\n\nText.\n\n4. Review\n\nText."
    #expect(try found([("Aims", "1"), ("Scope", "2"), ("Review", "4")], in: text) == [0, 2, 4])
    #expect(try found([("Scope", "3")], in: text + "\n\n5. Scope\n\nText.") == [2])
    #expect(try found([("Aims and more", "7")], in: text) == [nil])
  }

  @Test("a heading that is gone leaves the others in place")
  func missing() throws {
    let text = "Aims\n\nText.\n\nReview\n\nText."
    #expect(try found([("Aims", ""), ("Scope", ""), ("Review", "")], in: text) == [0, nil, 2])
  }

  @Test("headings keep the document's order: the most are kept that can be")
  func order() throws {
    let text = "Aims\n\nScope\n\nReview\n\nAims\n\nEnd"
    #expect(try found([("Scope", ""), ("Review", ""), ("Aims", ""), ("End", "")], in: text) == [1, 2, 3, 4])
  }

  @Test("long paragraphs and several sentences are no headings")
  func paragraphs() throws {
    #expect(try found([("Staff", "")], in: "Staff must ask. Staff must wait.\n\nStaff") == [1])
  }
}
