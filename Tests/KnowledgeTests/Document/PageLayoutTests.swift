import Testing

@testable import Knowledge

@Suite("Pages of a printed document")
struct PageLayoutTests {
  private func blocks(_ lines: [String]) throws -> [String] {
    try Document([UInt8](lines.joined(separator: "\n").utf8)).blocks.map(\.text)
  }

  @Test("a heading ends early and so stands alone, though no blank line follows it")
  func heading() throws {
    let lines = ["\u{C}Own time", "What staff do at home is their own affair as long as nobody is hurt", "by it."]
    #expect(
      try blocks(lines) == ["Own time", "What staff do at home is their own affair as long as nobody is hurt by it."]
    )
  }

  @Test("without pages the same lines are one paragraph")
  func noPages() throws {
    #expect(try blocks(["Own time", "what staff do at home is their own affair as long as nobody is hurt"]).count == 1)
  }

  @Test("a paragraph goes on over the end of a page where its last line there is full")
  func acrossPages() throws {
    let lines = [
      "What staff do at home is their own affair as long as nobody is hurt.", "",
      "\u{C}Nobody asks about it. Where they post in public, though, they are to",
      "think of the school.",
    ]
    #expect(try blocks(lines).count == 1)
  }

  @Test("a heading at the top of a page begins something new, and so does what follows a line that ended early")
  func newPage() throws {
    let full = "What staff do at home is their own affair as long as nobody is hurt."
    let next = "Nobody asks about it. Where they post in public, though, they are to"
    #expect(try blocks([full, "\u{C}Own time", next]) == [full, "Own time", next])
    #expect(try blocks([full, "Not so here.", "\u{C}\(next)"]) == [full + " Not so here.", next])
  }

  @Test("running heads and page numbers are passed over, and the paragraph goes on behind them")
  func furniture() throws {
    let lines = [
      "Oakfield School", "", "A bullet list follows, which is what most of such documents consist of:",
      "- a point that goes on over the end of the page and is finished on the", "Page 1", "\u{C}Oakfield School",
      "  next one;", "- another.", "Page 2",
    ]
    #expect(
      try blocks(lines) == [
        "A bullet list follows, which is what most of such documents consist of:",
        "a point that goes on over the end of the page and is finished on the next one;", "another.",
      ]
    )
  }

  @Test("a form feed does not set a bullet in")
  func depth() throws {
    let document = try Document([UInt8]("Staff may:\n- read;\n\u{C}- write.\n".utf8))
    #expect(document.blocks.map(\.kind) == [.paragraph, .bullet(depth: 1), .bullet(depth: 1)])
  }
}
