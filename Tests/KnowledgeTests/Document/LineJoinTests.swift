import Testing

@testable import Knowledge

@Suite("Words that the end of a line parts")
struct LineJoinTests {
  private func text(_ lines: String...) throws -> String {
    let joined = lines.joined(separator: "\n")
    return try Document([UInt8](joined.utf8)).blocks.map(\.text).joined(separator: " | ")
  }

  @Test("a word that the document has in one piece was cut by the line")
  func knownWhole() throws {
    #expect(
      try text("What is confiden-", "tial stays so.", "", "Be confidential.").hasPrefix("What is confidential stays")
    )
  }

  @Test("a word was cut where neither of its parts stands by itself")
  func unknownParts() throws {
    #expect(try text("Whatever is appro-", "priate may be said.") == "Whatever is appropriate may be said.")
  }

  @Test("a hyphen stays behind a prefix, and beside a word of its own")
  func kept() throws {
    #expect(try text("They should co-", "operate.") == "They should co-operate.")
    #expect(try text("When off-", "duty they may.", "", "Duty is duty.").hasPrefix("When off-duty they may."))
  }

  @Test("a dash, a capital and a row of a table part words as ever")
  func dashes() throws {
    #expect(try text("They may -", "within reason - post.") == "They may - within reason - post.")
    #expect(try text("Use Wi-", "Fi at school.") == "Use Wi- Fi at school.")
  }

  @Test("a word keeps its place though it was cut")
  func place() throws {
    let document = try Document([UInt8]("Whatever is appro-\npriate. More.".utf8))
    #expect(document.blocks[0].sentences[0].span == .init(firstLine: 1, firstColumn: 1, lastLine: 2, lastColumn: 7))
  }
}
