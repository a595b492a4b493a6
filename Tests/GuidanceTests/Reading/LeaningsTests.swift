import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Leanings")
struct LeaningsTests {
  @Test("the tables know only values that some vocabulary has")
  func values() throws {
    let spaces = try ReadingKnowledge.policies.map { try ReadingKnowledge.rules(of: $0).space }
    for fact: FactID in ["stage", "activity", "topic", "received", "seen", "contact", "capacity"] {
      let values = try #require(Leanings.table(of: fact)).values
      for value in values where value != "-" {
        let isKnown = spaces.contains { $0.fact(fact)?.value(value) != nil }
        #expect(isKnown, "\(fact)=\(value)")
      }
    }
  }

  @Test(
    "what nothing says outright is read by what the words lean to",
    arguments: [
      ("Twitter for our school - who has overall charge of that?", "topic=who"),
      ("is it out of order to whatsapp my line manager on a sunday night", "activity=message"),
    ]
  )
  func leaning(question: String, wanted: String) throws {
    let read = QuestionReader(try ReadingKnowledge.rules(of: "maesteg")).read(question)
    let facts = read.facts.flatMap { fact in fact.answer.values.map { "\(fact.fact)=\($0)" } }
    #expect(facts.contains(wanted))
  }

  @Test("a word that neither the tables nor the vocabulary have is never shown again")
  func unknownWords() throws {
    let reader = QuestionReader(try ReadingKnowledge.rules(of: "maesteg"))
    let word = "zqxjkvwzqed"
    for question in try ReadingKnowledge.questions(about: "maesteg") where question.half == .seen {
      let words = question.text.split(separator: " ").flatMap { [String($0), word] }.joined(separator: " ")
      for text in [words, "\(word) \(question.text)", "\(question.text) \(word) them"] {
        let shown = reader.read(text).facts.flatMap(\.words)
        #expect(!shown.contains { $0.contains(word) }, "\(shown)")
      }
    }
  }

  @Test("a value that a vocabulary does not have is leant to by nothing")
  func missing() throws {
    let rules = try ReadingKnowledge.rules(of: "maesteg")
    let findings = QuestionReader(rules).find(in: "can I post this on facebook?")
    let clues = Clues(findings, signs: [], in: rules.space)
    #expect(clues.leaning(to: "activity") { $0 != "publish" }?.value != "publish")
    #expect(clues.leaning(to: "activity") { _ in false } == nil)
    #expect(clues.leaning(to: "no-such-fact") { _ in true } == nil)
  }
}
