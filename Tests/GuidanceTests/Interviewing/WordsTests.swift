import Testing

@testable import Guidance

@Suite("Words")
struct WordsTests {
  @Test(
    "spellings that a person would call the same are the same",
    arguments: [
      ("Caf\u{E9}", "cafe"), ("cafe\u{301}", "cafe"), ("friend-request", "Friend request"), ("don't", "dont"),
      ("don\u{2019}t", "dont"), ("  A  b ", "a b"), ("\u{212B}ngstr\u{F6}m", "angstrom"),
    ]
  )
  func same(_ first: String, _ second: String) { #expect(Words(first) == Words(second)) }

  @Test("a text without letter and digit has no words", arguments: ["", " ", "?!", "\u{1F600}", "'"])
  func empty(_ text: String) { #expect(Words(text).list.isEmpty) }

  @Test(
    "slips of the finger are counted up to a limit",
    arguments: [
      ("pupil", "pupil", 0), ("pupil", "pupl", 1), ("pupil", "puipl", 1), ("pupil", "parent", 3), ("", "ab", 2),
    ]
  )
  func slipping(_ first: String, _ second: String, _ count: Int) {
    #expect(slips(first, second, limit: 2) == count)
    #expect(slips(second, first, limit: 2) == count)
  }

  @Test("words are held only side by side in their order")
  func holding() {
    #expect(Words("a pupil of mine").holds(Words("pupil of")))
    #expect(!Words("a pupil of mine").holds(Words("pupil mine")))
    #expect(!Words("a").holds(Words("")))
    #expect(!Words("pupil").holds(Words("a pupil")))
  }
}
