import Testing

@testable import Knowledge

@Suite("Headings are guessed where no knowledge names them")
struct HeadingGuessTests {
  private func headings(_ text: String) throws -> [String] {
    let blocks = try Document([UInt8](text.utf8)).blocks
    return HeadingGuess(blocks: blocks).headings().map { blocks[$0].text }
  }

  @Test("the invented policy's headings are found, its title and contents are none")
  func sample() throws {
    #expect(try headings(SampleDocument.text) == ["Staying in touch", "Photographs", "Own time"])
  }

  @Test(
    "marks, numbers, capitals and short lines make headings",
    arguments: [
      ("SECTION 2 PURPOSE\n\nText.", 1), ("3. Scope\n\nText.", 1), ("6.1 Respect\n\nText.", 1),
      ("**Bold**\n\nText.", 1),
      ("Who decides?\n\nText.", 1), ("You must:\n\n- ask", 0), ("The trust will\n\n- ask", 0),
      ("Ask the head.\n\nText.", 0),
      ("1. Ask\n2. Wait\n3. Post", 0), ("This binds all\n\nText.", 0), ("Write to head@oakfield.example\n\nText.", 0),
      ("Signed", 0),
    ]
  )
  func kinds(text: String, count: Int) throws {
    #expect(try headings(text).count == count)
  }
}
