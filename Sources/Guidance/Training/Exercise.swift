import Decisions
import Knowledge

/// A scenario held against the rules: its situation, its advice, its key and its twin.
public struct Exercise: Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// The rules that answer it.
  public let rules: CompiledRules
  /// The facts behind the story, and where they were said.
  public let facts: ScenarioFacts
  /// The situation that they describe.
  public let situation: Situation
  /// The advice, which the reveal shows.
  public let advice: Advice
  /// The right answer.
  public let key: ScenarioKey
  /// The near-miss twin; nil where no single changed answer changes the verdict.
  public let twin: NearMissTwin?
  /// The clauses that decide the neighbours, the nearest first: what is easily mistaken for the right one.
  let nearClauses: [ClauseID]
  /// The questions, made when the first is put: the wrong answers beside the right one take a search of the policy.
  let asked = Once<[PredictionQuestion]>()

  /// Holds a scenario against the rules of its policy.
  ///
  /// - Parameter session: The transcript that the scenario is told from; nil where it names none, or there is none.
  /// - Returns: the exercise, or every fact that the vocabulary does not know.
  /// - Complexity: one decision for each value of each given fact.
  public static func make(
    _ scenario: Scenario,
    session: SourceFile? = nil,
    by rules: CompiledRules
  ) -> Result<Exercise, TrainingMistakes> {
    let facts = ScenarioFacts(of: scenario, session: session, in: rules.space)
    var diagnostics = facts.diagnostics
    var twin: [(FactID, Answer)] = []
    if let given = scenario.twin {
      switch SituationReader(rules.space).read([given.text]) {
      case .success(let answers): twin = answers
      case .failure(let mistake):
        diagnostics.append(Diagnostic(.error, .unknownValue, at: given.source, mistake.message))
      }
    }
    if scenario.policy != rules.knowledge.policy.id {
      let message = "this scenario is for `\(scenario.policy)`, not for `\(rules.knowledge.policy.id)`"
      diagnostics.append(Diagnostic(.error, .wrongPolicy, at: scenario.source, message))
    }
    guard diagnostics.isEmpty else { return .failure(TrainingMistakes(diagnostics)) }
    return .success(Exercise(scenario, facts, twin: twin, by: rules))
  }

  private init(_ scenario: Scenario, _ facts: ScenarioFacts, twin: [(FactID, Answer)], by rules: CompiledRules) {
    self.scenario = scenario
    self.rules = rules
    self.facts = facts
    situation = facts.situation
    let decision = rules.decision(in: situation)
    advice = rules.advice(for: decision)
    key = ScenarioKey(advice)
    let around = Neighbourhood(of: decision, by: rules)
    self.twin = twin.first.flatMap { Self.twin($0, of: facts.situation, by: rules) } ?? around.twin
    nearClauses = around.neighbours.flatMap { neighbour in
      neighbour.decision.settlement.deciding.map { rules.outcomes[$0].rule.clause }
    }.uniqued()
  }

  private static func twin(_ change: (FactID, Answer), of situation: Situation, by rules: CompiledRules)
    -> NearMissTwin?
  {
    guard let fact = rules.space.fact(change.0) else { return nil }
    let other = situation.answering(change.0, with: change.1)
    let verdict = rules.decision(in: other).settlement.verdict
    return NearMissTwin(fact: fact, answer: change.1, situation: other, verdict: verdict)
  }

  /// The knowledge behind it.
  public var knowledge: KnowledgeBase { rules.knowledge }

  /// How the signature stands to the key.
  public var signOff: SignOff {
    guard let signature = scenario.signature else { return .unsigned }
    return signature.digest == key.digest ? .holds : .moved(since: signature.date)
  }

  /// The question at the end of the story: the author's, or the usual one.
  public var question: String {
    guard scenario.question.isEmpty else { return scenario.question }
    switch situation["stage"]?.values.first?.text {
    case "planning": return "May you?"
    case "did": return "What does the policy say of it?"
    case "asking": return "What does the policy say?"
    default: return "What must you do?"
    }
  }

  /// What the twin changes and what comes of it, in words; nil where there is no twin.
  public var twinSentence: String? {
    twin.map { twin in
      let said = situation[twin.fact.id].map { "\"\(twin.fact.words(for: $0))\"" } ?? "nothing"
      return "\(twin.fact.question) Here the answer was \(said). Had it been \"\(twin.fact.words(for: twin.answer))\", "
        + "the answer would be \"\(VerdictChoice.label(twin.verdict))\"."
    }
  }
}

/// The verdicts as a learner chooses among them.
public enum VerdictChoice {
  /// A verdict in plain words.
  public static func label(_ verdict: Verdict) -> String {
    switch verdict {
    case .danger: "Stop: a child may be at risk. Tell somebody now"
    case .prohibited: "No: the policy forbids it"
    case .needsApproval: "Not unless somebody agrees first"
    case .advisedAgainst: "Better not: the policy advises against it"
    case .silent: "The policy does not say, and that is not a yes"
    case .conditional: "Yes, if something holds"
    case .permitted: "Yes"
    case .required: "There is something you must do"
    case .recommended: "There is something you should do"
    case .informs: "The policy tells you"
    }
  }

  /// The verdicts to choose from in a situation: those of its scale and some more, in the order of strictness.
  ///
  /// Danger always stands among them, so that its being there gives nothing away.
  static func verdicts(in situation: Situation, and more: [Verdict]) -> [Verdict] {
    let usual: [Verdict] =
      switch situation["stage"]?.values.first?.text {
      case "planning": [.danger, .prohibited, .needsApproval, .advisedAgainst, .silent, .conditional, .permitted]
      case "asking": [.danger, .required, .recommended, .silent, .informs]
      default: [.danger, .prohibited, .required, .recommended, .silent, .conditional]
      }
    return (usual + more).uniqued().sorted {
      Verdict.strictness($0) < Verdict.strictness($1)
    }
  }
}
