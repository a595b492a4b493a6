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
