import Decisions
import Knowledge

extension Difference.Kind {
  /// What stands behind a difference: the rule, else the clause, the silence or the fact.
  func cause(
    rule: RuleID?,
    clause: ClauseID?,
    silence: Identifier<Silence>?,
    in rules: CompiledRules
  ) -> Difference.Cause? {
    if let rule = rule.flatMap({ rules.knowledge.rule($0) }) { return .rule(rule.id, rule.clause, rule.source) }
    if let clause = clause.flatMap({ rules.knowledge.clause($0) }) { return .clause(clause.id, clause.source) }
    if let silence = silence.flatMap({ id in rules.silences.first { $0.id == id } }) {
      return .silence(silence.id, silence.source)
    }
    guard let fact = fact.flatMap({ rules.space.fact($0) }), fact.source.line > 0 else {
      if case .wording(let wording) = self, case .clause(let id) = wording.of, let clause = rules.knowledge.clause(id) {
        return .clause(id, clause.source)
      }
      return nil
    }
    return .fact(fact.id, fact.source)
  }

  /// The fact that a difference speaks of; today's where there are two.
  private var fact: FactID? {
    switch self {
    case .questionAdded(let fact), .questionRemoved(let fact), .questionReplaced(_, let fact),
      .optionAdded(let fact, _),
      .optionRemoved(let fact, _), .answerNotOffered(let fact, _, _), .endsEarly(let fact), .neverAsked(let fact):
      fact
    case .questionsReordered(_, let now): now.first
    case .noVerdict(let open): open.first
    case .wording(let wording): if case .question(let fact) = wording.of { fact } else { nil }
    default: nil
    }
  }
}

extension Expectation.Item {
  /// What the words under this line are of; nil where it has none of its own.
  var wordingSubject: Wording.Subject? {
    switch self {
    case .clause(let id), .adds(let id), .also(let id), .standing(let id): .clause(id)
    case .condition(let id, _): .condition(id)
    case .duty(let duty): .duty(duty.clause)
    case .leave, .escalate: nil
    }
  }
}

extension String {
  /// True where two texts differ in blanks alone.
  func sameWords(as other: String) -> Bool {
    split(whereSeparator: \.isWhitespace).elementsEqual(other.split(whereSeparator: \.isWhitespace))
  }
}
