import Testing

@testable import Platform

@Suite("What Tab comes to")
struct CompletionTests {
  private func choice(_ before: String, _ words: [String]) -> CompletionChoice {
    CompletionChoice(before: before, completions: words.map { Completion(word: $0) })
  }

  @Test("the only match is put in, in its own spelling")
  func single() {
    #expect(choice("pu", ["pupil", "parent"]).replacement == "pupil")
    #expect(choice("PU", ["pupil", "parent"]).replacement == "pupil")
    #expect(choice("1, pu", ["pupil"]).replaced == 2)
  }

  @Test("several matches give what they share, and nothing where that is typed already")
  func several() {
    #expect(choice("p", ["pupil", "pupil elsewhere"]).replacement == "pupil")
    #expect(choice("pupil", ["pupil", "pupil elsewhere"]).replacement == nil)
    #expect(choice("pupil", ["pupil", "pupil elsewhere"]).matches.count == 2)
    #expect(choice("p", ["pupil", "parent"]).replacement == nil)
  }

  @Test("a label of several words is completed from its first word on")
  func labels() {
    let found = choice("tell own acc", ["own account", "accept"])
    #expect(found.replacement == "own account")
    #expect(found.replaced == 7)
  }

  @Test("after a blank, and on an empty line, everything is offered")
  func everything() {
    #expect(choice("", ["a", "b"]).matches.count == 2)
    #expect(choice("x=", ["a", "b"]).matches.count == 2)
    #expect(choice("x ", ["a", "b", "a"]).matches.count == 2)
  }

  @Test("nothing that fits means nothing to do")
  func nothing() {
    #expect(choice("z", ["a"]) == choice("z", []))
    #expect(choice("z", ["a"]).replacement == nil)
    #expect(choice("", []).matches.isEmpty)
  }
}
