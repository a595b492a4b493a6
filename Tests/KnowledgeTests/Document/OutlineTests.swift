import Testing

@testable import Knowledge

@Suite("Paragraphs, bullets and sentences are counted as the manual says")
struct OutlineTests {
  private func outline(_ text: String, headings: [Int]) throws -> Outline {
    Outline(try Document([UInt8](text.utf8)), headings: headings)
  }

  @Test("bullets count under the paragraph they follow, and under paragraph 0 at the start of a section")
  func counting() throws {
    let outline = try outline("Links\n\n- one\n- two\n\nFirst. Again.\n\n- three. four.", headings: [0])
    #expect(
      outline.entries.map(\.place.text) == [
        "paragraph 0, bullet 1, sentence 1", "paragraph 0, bullet 2, sentence 1", "paragraph 1, sentence 1",
        "paragraph 1, sentence 2", "paragraph 1, bullet 1, sentence 1", "paragraph 1, bullet 1, sentence 2",
      ]
    )
  }

  @Test("the head of a list is the last sentence of the paragraph above, and none under paragraph 0")
  func heads() throws {
    let outline = try outline("Links\n\n- one\n\nFirst. You must:\n\n- two", headings: [0])
    #expect(outline.entries.indices.map { outline.head(of: $0) } == [nil, nil, nil, 2])
    #expect(outline.digest(of: [3]) == Digest(["You must", "two"]))
    #expect(outline.digest(of: [0]) == Digest(["one"]))
  }

  @Test("neighbouring sentences make one place, and all of a paragraph needs no sentences")
  func places() throws {
    let outline = try outline("Top\n\nOne. Two. Three.\n\nFour.", headings: [0])
    #expect(outline.places(of: [1, 2]).map(\.text) == ["paragraph 1, sentence 2 to 3"])
    #expect(outline.places(of: [0, 1, 2, 3]).map(\.text) == ["paragraph 1", "paragraph 2"])
    #expect(outline.sentences(at: Place(paragraph: 1, sentences: 2...4), in: 1) == nil)
    #expect(outline.sentences(at: Place(paragraph: 3), in: 1) == nil)
    #expect(outline.sentences(at: Place(paragraph: 0), in: 1) == nil)
  }
}
