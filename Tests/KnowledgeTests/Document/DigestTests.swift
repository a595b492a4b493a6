import Testing

@testable import Knowledge

@Suite("A digest is a fingerprint of words")
struct DigestTests {
  @Test("it is the upper 48 bits of the published FNV-1a values")
  func published() {
    #expect(Digest([]).description == "cbf29ce48422")
    #expect(Digest(["a"]).description == "af63dc4c8601")
    #expect(Digest(["foo", "bar"]).description == Digest(["foo bar"]).description)
  }

  @Test(
    "case, punctuation, quotes, blanks and accents typed otherwise do not change it",
    arguments: [
      "STAFF must NOT: post, caf\u{E9}s\u{2026}", "staff must not post  caf\u{65}\u{301}s",
      "(Staff) must-not \"post\" caf\u{E9}s",
    ]
  )
  func sameWords(text: String) {
    #expect(Digest([text]) == Digest(["Staff must not post caf\u{E9}s."]))
  }

  @Test("other words, another order and another head change it")
  func otherWords() {
    let texts = [
      ["Staff must:", "post"], ["Staff may:", "post"], ["post", "Staff must:"], ["post"], ["Staff must posts"],
    ]
    #expect(Set(texts.map { Digest($0) }).count == texts.count)
  }

  @Test("it always has twelve digits")
  func twelveDigits() {
    for number in 0..<20_000 { #expect(Digest(["\(number)"]).description.utf8.count == 12) }
  }
}
