import Testing

@testable import Knowledge

@Suite("What an author probably meant")
struct SuggestionTests {
  @Test(
    "the distance counts letters left out, put in, changed or swapped",
    arguments: [
      ("pupil", "pupil", 0), ("pupl", "pupil", 1), ("pupiil", "pupil", 1), ("pupal", "pupil", 1), ("puipl", "pupil", 1),
      ("", "abc", 3), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ]
  )
  func distance(left: String, right: String, expected: Int) {
    #expect(Suggestion.distance(Array(left.utf8), Array(right.utf8)) == expected)
    #expect(Suggestion.distance(Array(right.utf8), Array(left.utf8)) == expected)
    #expect(Suggestion.distance(Array(left.utf8), Array(right.utf8), limit: expected) == expected)
    #expect(Suggestion.distance(Array(left.utf8), Array(right.utf8), limit: expected - 1) == nil)
  }

  @Test("the nearest is suggested, and the first of two equally near")
  func nearest() {
    #expect(Suggestion.nearest(to: "parnt", among: ["pupil", "parent", "paint"]) == "parent")
    #expect(Suggestion.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(Suggestion.nearest(to: "Parent", among: ["parent"]) == "parent")
  }

  @Test("nothing far away is suggested", arguments: ["x", "", "zebra", String(repeating: "p", count: 500)])
  func far(word: String) {
    #expect(Suggestion.nearest(to: word, among: ["pupil", "parent"]) == nil)
    #expect(Suggestion.question(for: word, among: ["pupil", "parent"]) == "")
  }
}
