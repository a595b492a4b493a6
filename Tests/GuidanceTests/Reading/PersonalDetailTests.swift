import Testing

@testable import Guidance

@Suite("Personal details")
struct PersonalDetailTests {
  private func rest(_ text: String) -> String {
    let known: Set<String> = ["school", "facebook", "year", "sports", "day", "her", "asked", "year"]
    return PersonalDetail.removed(from: text) { known.contains($0) || OrdinaryWords.contains($0) }.text
  }

  @Test(
    "names, handles, addresses and numbers are dropped",
    arguments: [
      ("can I add Dilwyn Prothero-Vane on Facebook", "can I add somebody on Facebook"),
      ("can I add mrs jones on facebook", "can I add somebody on facebook"),
      ("a boy called Zebulon added me", "a boy called somebody added me"),
      ("Sophie's mum added me", "somebody's mum added me"),
      ("she is @zebulon99 there", "she is  there"),
      ("ring 01632 960 123 now", "ring  now"),
      ("write to x@example.org please", "write to  please"),
      ("he lives at 12 Larkhill Road now", "he lives at  now"),
    ]
  )
  func dropped(text: String, expected: String) { #expect(rest(text) == expected) }

  @Test(
    "ordinary words stay",
    arguments: [
      "Can I post on Facebook about Sports Day in Year 9?", "CAN I POST ON FACEBOOK", "in 2019 there were 30 of them",
    ]
  )
  func kept(text: String) { #expect(rest(text) == text) }
}
