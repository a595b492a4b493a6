import Decisions
import Knowledge

extension Replay {
  /// The facts of a case that nobody would be asked there, and that change nothing in the advice.
  ///
  /// A case that says more than it needs still passes; but a reader takes what it says for what matters.
  ///
  /// - Complexity: O(facts) once the places on its way are known; one decision more for each fact that is not asked.
  public mutating func unusedFacts(of transcript: Transcript, in text: TranscriptText) -> [TranscriptMistake] {
    guard transcript.form == .case else { return [] }
    var given: [FactID: (answer: Answer, row: Int)] = [:]
    for step in transcript.steps {
      if case .given(let fact, let answer) = step.event { given[course.name(fact)] = (answer, step.row) }
    }
    guard let asked = asked(given.mapValues(\.answer)) else { return [] }
    let idle = given.filter { !asked.contains($0.key) }.sorted { $0.value.row < $1.value.row }
    guard !idle.isEmpty else { return [] }
    let whole = Situation(given.mapValues(\.answer))
    let advice = AdviceWithBeside(whole, by: rules)
    return idle.compactMap { id, said in
      var rest = whole
      rest[id] = nil
      guard AdviceWithBeside(rest, by: rules) == advice else { return nil }
      let message = "`\(id)` would not be asked here and changes nothing; take it out"
      return TranscriptMistake(.unusedFact, at: text.source(of: said.row), message, isError: false)
    }
  }

  /// The facts that the interview asks where these are the answers; nil where it asks one that has no answer.
  private mutating func asked(_ answers: [FactID: Answer]) -> Set<FactID>? {
    var place = Course.start
    var asked: Set<FactID> = []
    while let fact = course[place].question?.fact.id {
      guard let answer = answers[fact], let index = course.index(of: fact),
        let next = course.answering(index, with: answer, at: place)
      else { return nil }
      asked.insert(fact)
      place = next
    }
    return asked
  }
}

/// All that an advice shows of a situation, as far as a case can name it.
private struct AdviceWithBeside: Equatable {
  let outlook: Outlook
  let beside: [Outlook.Entry]
  let open: [FactID]
  let parked: [FactID]

  init(_ situation: Situation, by rules: CompiledRules) {
    let decision = rules.decision(in: situation)
    outlook = Outlook(decision, by: rules, saying: rules.knowledge.sayings)
    beside = rules.beside(decision)
    open = decision.open
    parked = decision.parked
  }
}
