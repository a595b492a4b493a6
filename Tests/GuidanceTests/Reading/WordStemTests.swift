import Testing

@testable import Guidance

@Suite("Word stems")
struct WordStemTests {
  @Test(
    "the forms of a word share a stem",
    arguments: [
      ["post", "posts", "posted", "posting"], ["share", "shares", "shared", "sharing"],
      ["tag", "tags", "tagged", "tagging"],
      ["copy", "copies", "copied", "copying"], ["child", "children"], ["take", "took", "taken", "taking"],
      ["add", "added", "adding"],
      ["class", "classes"],
    ]
  )
  func alike(words: [String]) { #expect(Set(words.map(WordStem.of)).count == 1) }

  @Test(
    "other words do not",
    arguments: [("evening", "even"), ("news", "new"), ("thing", "th"), ("need", "ne"), ("wedding", "wed")]
  )
  func apart(one: String, other: String) { #expect(WordStem.of(one) != WordStem.of(other)) }

  @Test("the past is told from the present")
  func past() {
    #expect(["posted", "sent", "took", "put"].allSatisfy(WordStem.isPast))
    #expect(!["post", "send", "need", "red"].contains(where: WordStem.isPast))
  }
}
