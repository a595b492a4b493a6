import Decisions
import Knowledge

/// What is to be learnt from a question of which it is known what it states.
extension Judge {
  /// The clues that belong to one fact: what was read before it, and what the words say of it.
  struct Lesson {
    let fact: FactID
    let clues: [Clue]
  }

  /// Takes what is stated instead of what would be read, and keeps what there is to learn.
  mutating func taught(_ fact: FactID, _ sayings: [Clue], _ said: [Settled], _ stated: [ValueID]) -> [Settled] {
    lessons.append(Lesson(fact: fact, clues: sayings + decided))
    return stated.compactMap { value in
      if let one = said.first(where: { $0.value == value }) { return one }
      return sign(fact, value, 0..<0, "").map { (value, [$0]) }
    }
  }

  /// What was read before, as clues.
  private var decided: [Clue] {
    chosen.sorted { $0.key < $1.key }.flatMap { number, one in
      one.values.map { Clue("=", space.facts[number].id.text, "=", space.facts[number].values[$0].id.text) }
    }
  }
}

extension QuestionReader {
  /// The clues of a question that states some facts, for those who learn: those of the whole question, and those that
  /// belong to each fact that would be read.
  public func lessons(
    in text: String,
    stating facts: [FactID: [ValueID]]
  ) -> (clues: [String], facts: [(fact: FactID, clues: [String])]) {
    let findings = find(in: withoutNames(text).text)
    var judge = Judge(self, findings)
    var clues: [String] = []
    Clues.each(findings, judge.signs.filter(judge.isMeant), rules.space) { clue, _ in clues.append(clue.text) }
    judge.lessons = [Judge.Lesson(fact: "danger", clues: judge.dangerSign() == nil ? [] : [Clue("\"danger\"")])]
    judge.stated = facts
    judge.decideFacts()
    return (clues, judge.lessons.map { ($0.fact, $0.clues.map(\.text)) })
  }
}
