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
    guard all.questions > 0 else { return }
    print("\(half.rawValue), all: \(all)")
    // What was reached; never to fall below.
    #expect(all.precision >= (half == .seen ? 98.5 : 94.5))
    #expect(all.recall >= (half == .seen ? 96.5 : 82))
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
      let taught = try ReadingKnowledge.questions(about: "taught")
      for question in try ReadingKnowledge.questions(about: policy) + taught {
        for fact in reader.read(question.text).facts {
          let known = rules.space.fact(fact.fact)
          #expect(fact.answer.values.allSatisfy { known?.value($0) != nil })
        }
      }
    }
  }

  @Test(
    "other words for one value change readings only where they occur",
    arguments: Array(zip(1...5, ReadingKnowledge.policies))
  )
  func otherWords(seed: Int, policy: String) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let values = ["facebook", "parent", "staffroom", "picture", "news", "request", "headteacher", "relative"]
    let value = values.randomElement(using: &random)!
    // A word that no question holds: no letter pattern of English.
    let word = "zq" + String((0..<8).map { _ in "bcdfghjkmnpqrtvwxz".randomElement(using: &random)! })
    var isAdded = false
    let added: (String) -> String = { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        guard !isAdded, line.hasPrefix("  value \(value) ") else { return String(line) }
        isAdded = true
        return line + "\n    other \(word), the blue \(word)"
      }.joined(separator: "\n")
    }
    let before = QuestionReader(try ReadingKnowledge.rules(of: policy))
    let after = QuestionReader(try ReadingKnowledge.rules(of: policy, changing: added))
    for question in try ReadingKnowledge.questions(about: policy).shuffled(using: &random).prefix(40) {
      #expect(before.read(question.text) == after.read(question.text))
    }
  }

  @Test("where the new word occurs, it is read")
  func newWord() throws {
    let added: (String) -> String = { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        line == "  value facebook \"Facebook\"" ? line + "\n    other zorblegram, the blue zorble" : line
      }.joined(separator: "\n")
    }
    let before = QuestionReader(try ReadingKnowledge.rules(of: "maesteg"))
    let after = QuestionReader(try ReadingKnowledge.rules(of: "maesteg", changing: added))
    let question = "Can I add a parent on zorblegram?"
    #expect(!before.read(question).facts.contains { $0.fact == "platform" })
    #expect(after.read(question).facts.contains { $0.fact == "platform" && $0.answer == .value("facebook") })
  }
}

/// Numbers that are the same on every run.
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
