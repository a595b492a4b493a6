import Guidance
import Testing

@Suite("A question word by word")
struct WordByWordTests {
  @Test("each word is shown with the values it speaks for, and what was made of the whole")
  func lines() throws {
    let words = WordByWord(QuestionReader(try ReadingKnowledge.rules(of: "maesteg")))
    let lines = words.lines(for: "may I post pics of my class on insta, Zebedee Crumplehorn?").map(\.text)
    #expect(lines.contains { $0.hasPrefix("insta: platform=instagram") })
    #expect(lines.contains { $0.contains("contents=pupil") })
    #expect(lines.contains("I read this as:"))
    #expect(!lines.contains { $0.lowercased().contains("zebedee") })
  }
}
