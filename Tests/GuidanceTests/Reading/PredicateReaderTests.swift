import Testing

@testable import Guidance

@Suite("Verbs and who does them")
struct PredicateReaderTests {
  /// What is read of the verb: its doer and its mood.
  private func read(_ verb: String, in text: String) -> Predicate? {
    let words = QuestionText(text)
    return PredicateReader(words).predicates().first { words.tokens[$0.verb].text == verb }
  }

  @Test(
    "what one may, wants, has done and must do are told apart",
    arguments: [
      ("post", "can I post a photo", Predicate.Mood.asked), ("post", "is it ok to post a photo", .asked),
      ("posting", "is posting a photo ok", .asked), ("post", "I want to post a photo", .intended),
      ("posting", "thinking of posting a photo", .intended), ("posted", "I posted a photo", .done),
      ("posted", "I have accidentally posted a photo", .done), ("posted", "posted a photo last night", .done),
      ("scrolling", "I was scrolling in class", .done), ("put", "I put a photo up", .done),
      ("report", "do I have to report it", .must), ("post", "what happens if I post a photo", .supposed),
    ]
  )
  func mine(verb: String, text: String, mood: Predicate.Mood) {
    #expect(read(verb, in: text)?.doer == .me)
    #expect(read(verb, in: text)?.mood == mood)
  }

  @Test("a have that ends its sentence is looked at behind the verb before it")
  func lastHave() {
    let text = "who's the one to speak to when someone's got into the account and shouldn't have"
    #expect(!PredicateReader(QuestionText(text)).predicates().isEmpty)
    #expect(!PredicateReader(QuestionText(text.replacing("and", with: "that"))).predicates().isEmpty)
  }

  @Test(
    "what others do is theirs, and what meets me is told",
    arguments: [
      ("sent", "a lad in my class has sent me a request", Predicate.Mood.done, true),
      ("messaged", "A dad, the one with the van, has messaged me", .done, true),
      ("follow", "a pupil wants to follow me", .intended, true), ("keeps", "a mum keeps messaging me", .ongoing, false),
      ("posted", "one of the teachers has posted a photo", .done, false),
    ]
  )
  func theirs(verb: String, text: String, mood: Predicate.Mood, meetsMe: Bool) {
    #expect(read(verb, in: text)?.doer == .other)
    #expect(read(verb, in: text)?.mood == mood)
    if meetsMe { #expect(read(verb, in: text)?.meetsMe == true) }
  }

  @Test("a not and a passive are told")
  func denied() {
    #expect(read("posted", in: "I have not posted anything")?.isNegated == true)
    #expect(read("tagged", in: "I was tagged in a photo")?.isPassive == true)
    #expect(read("posted", in: "I posted a photo")?.isPassive == false)
  }

  @Test("nothing, and words without a verb, give no predicates")
  func nothing() {
    #expect(PredicateReader(QuestionText("")).predicates().isEmpty)
    #expect(PredicateReader(QuestionText("facebook on my phone?")).predicates().isEmpty)
  }
}
