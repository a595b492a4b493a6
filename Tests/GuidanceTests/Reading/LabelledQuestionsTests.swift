import Guidance
import Testing

/// Measures the reading of questions against those written independently; one half is never looked at while the
/// reader is being written, and only its score is shown.
@Suite("Labelled questions")
struct LabelledQuestionsTests {
  @Test("both halves are read, and the score is printed", arguments: [LabelledQuestion.Half.seen, .unseen])
  func score(half: LabelledQuestion.Half) throws {
    var all = ReadingScore()
    for policy in ReadingKnowledge.policies {
      let reader = QuestionReader(try ReadingKnowledge.rules(of: policy))
      var score = ReadingScore()
      for question in try ReadingKnowledge.questions(about: policy) where question.half == half {
        let read = reader.read(question.text)
        score.add(read, of: question)
        all.add(read, of: question)
      }
      print("\(half.rawValue), \(policy): \(score)")
    }
    print("\(half.rawValue), all: \(all)")
    // What was reached; never to fall below.
    #expect(all.precision >= (half == .seen ? 95 : 88))
    #expect(all.recall >= (half == .seen ? 90 : 70))
  }

  @Test("a name is dropped from each question that holds one, and is in nothing that was read")
  func names() throws {
    for policy in ReadingKnowledge.policies {
      let rules = try ReadingKnowledge.rules(of: policy)
      for question in try ReadingKnowledge.questions(about: policy) where !question.drops.isEmpty {
        let read = QuestionReader(rules).read(question.text)
        #expect(read.droppedNames, "in a question about \(policy)")
        let shown = read.facts.flatMap(\.words).joined(separator: " ")
        #expect(!question.drops.contains { shown.contains($0) })
      }
    }
  }

  @Test("every value that is read is one that the vocabulary has")
  func values() throws {
    for policy in ReadingKnowledge.policies {
      let rules = try ReadingKnowledge.rules(of: policy)
      let reader = QuestionReader(rules)
      for question in try ReadingKnowledge.questions(about: policy) {
        for fact in reader.read(question.text).facts {
          let known = rules.space.fact(fact.fact)
          #expect(fact.answer.values.allSatisfy { known?.value($0) != nil })
        }
      }
    }
  }

  @Test("other words for one value change readings only where they occur")
  func otherWords() throws {
    let added: (String) -> String = { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line == "  value facebook \"Facebook\"" ? line + "\n    other zorblegram, the blue zorble" : line
      }.joined(separator: "\n")
    }
    let before = QuestionReader(try ReadingKnowledge.rules(of: "maesteg"))
    let after = QuestionReader(try ReadingKnowledge.rules(of: "maesteg", changing: added))
    for policy in ReadingKnowledge.policies {
      for question in try ReadingKnowledge.questions(about: policy) where question.half == .seen {
        #expect(before.read(question.text) == after.read(question.text))
      }
    }
    let question = "Can I add a parent on zorblegram?"
    #expect(!before.read(question).facts.contains { $0.fact == "platform" })
    #expect(after.read(question).facts.contains { $0.fact == "platform" && $0.answer == .value("facebook") })
  }
}
