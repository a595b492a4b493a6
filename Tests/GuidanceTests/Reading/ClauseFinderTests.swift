import Guidance
import Testing

@Suite("Finding clauses")
struct ClauseFinderTests {
  private let finder: ClauseFinder

  init() throws { finder = ClauseFinder(try ReadingKnowledge.rules(of: "maesteg").knowledge) }

  @Test("two words and a whole sentence find clauses that speak of them")
  func finds() {
    let few = finder.find("friend requests").prefix(5)
    #expect(few.contains { clause in clause.rules.contains { $0.when.facts.contains("activity") } })
    let sentence = finder.find("a newspaper has asked me for a quote about the school").prefix(5)
    #expect(sentence.contains { ["press", "media", "journalist"].contains(where: $0.says.lowercased().contains) })
  }

  @Test(
    "the right clause is among the first three, for two words as for a sentence",
    arguments: [
      Search("maesteg", "school logo", ["property-3"]), Search("maesteg", "press enquiries", ["educational-3"]),
      Search("maesteg", "a newspaper has asked me for a quote about the school", ["educational-3"]),
      Search("maesteg", "job applicants", ["recruitment-1", "recruitment-2"]),
      Search("maesteg", "can I give a colleague a reference on LinkedIn", ["related-13"]),
      Search("maesteg", "reminders for parents", ["protocol-5"]),
      Search("maesteg", "somebody is rude about the school online, whom do I tell", ["reputation-19"]),
      Search("maesteg", "photos on my own phone", ["photos-1", "photos-2"]),
      Search("maesteg", "confidential information", ["property-1", "reputation-16", "related-6"]),
      Search("exceed", "friend requests", ["personal-4", "personal-5"]),
      Search("exceed", "a pupil has asked to be my friend on Facebook", ["personal-4", "personal-5"]),
      Search("exceed", "edit wikipedia", ["personal-11"]),
      Search("exceed", "academy logo", ["personal-13", "personal-9"]),
      Search("exceed", "change my passwords", ["personal-17"]),
      Search("exceed", "what happens if I break the policy", ["use-4", "discipline-1", "monitoring-1"]),
      Search("dobcroft", "photo of a colleague", ["standards-14"]),
      Search("dobcroft", "privacy settings", ["standards-7", "standards-5", "enforce-13", "standards-9"]),
      Search("dobcroft", "can I use my phone in the staffroom", ["standards-38"]),
      Search("dobcroft", "a parent wants a photo of her child taken down", ["dojo-5"]),
      Search("dobcroft", "class page", ["dojo-4"]),
    ]
  )
  fileprivate func first(search: Search) throws {
    let finder = ClauseFinder(try ReadingKnowledge.rules(of: search.policy).knowledge)
    let found = finder.find(search.words).prefix(3).map(\.id.text)
    #expect(!Set(found).isDisjoint(with: search.clauses), "found \(found.joined(separator: ", "))")
  }

  @Test("forms of a word find the same, and the order is the same on every run")
  func forms() {
    #expect(finder.find("photograph").map(\.id) == finder.find("photographs").map(\.id))
    #expect(finder.find("photograph").map(\.id) == finder.find("photograph").map(\.id))
  }

  @Test("small words and unknown ones find nothing")
  func nothing() {
    #expect(finder.find("the of and").isEmpty)
    #expect(finder.find("zubblewump").isEmpty)
    #expect(finder.find("").isEmpty)
  }
}

/// A search under a policy, and clauses of which one is to be found.
private struct Search: CustomTestStringConvertible {
  let policy: String
  let words: String
  let clauses: [String]

  init(_ policy: String, _ words: String, _ clauses: [String]) {
    self.policy = policy
    self.words = words
    self.clauses = clauses
  }

  var testDescription: String { "\(policy): \(words)" }
}
