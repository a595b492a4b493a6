import Decisions
import Knowledge

/// The three questions, and the alternatives beside the right answer.
extension Exercise {
  /// How many wrong clauses and wrong people stand beside the right one.
  static let alternatives = 3

  /// The questions in the order in which they are put.
  public var questions: [PredictionQuestion] { asked.value { PredictionItem.allCases.map(makeQuestion) } }

  /// The question for an item.
  public func question(_ item: PredictionItem) -> PredictionQuestion { questions.first { $0.item == item }! }

  private func makeQuestion(_ item: PredictionItem) -> PredictionQuestion {
    switch item {
    case .verdict: verdictQuestion
    case .clause: clauseQuestion
    case .contact: contactQuestion
    }
  }

  private var verdictQuestion: PredictionQuestion {
    let authored = scenario.wrongAnswers.compactMap { Verdict(rawValue: $0.answer) }
    let verdicts = VerdictChoice.verdicts(in: situation, and: [key.verdict] + authored)
    return PredictionQuestion(
      .verdict,
      question,
      verdicts.map { .init(id: $0.rawValue, label: VerdictChoice.label($0)) },
      right: [key.verdict.rawValue],
      isScored: key.discussed.isEmpty,
      key: key
    )
  }

  // MARK: The clause

  private var clauseQuestion: PredictionQuestion {
    let shown = Array(key.clauses.prefix(1)) + alternativeClauses
    let order = knowledge.policy.clauses.filter { shown.contains($0.id) }
    let none = PredictionQuestion.Choice(id: PredictionQuestion.noClause, label: "No clause of the policy answers this")
    return PredictionQuestion(
      .clause,
      "Which clause decides it?",
      order.map { .init(id: $0.id.text, label: $0.says) } + [none],
      right: key.clauses.isEmpty ? [PredictionQuestion.noClause] : key.clauses.map(\.text),
      isScored: !key.isContradicted && key.verdict != .danger,
      key: key
    )
  }

  /// The wrong clauses that stand beside the right one: likely ones, and where they are too few the first of the document.
  var alternativeClauses: [ClauseID] {
    let likely = likelyClauses
    guard likely.count < Self.alternatives else { return likely }
    return Array(fair(likely + ruled).prefix(Self.alternatives))
  }

  /// Clauses that are easily mistaken for the right one: those that the author knows of, those that decide neighbours, those of
  /// the same subject, then those that speak most of what the story tells.
  var likelyClauses: [ClauseID] {
    let authored = scenario.wrongAnswers.map { ClauseID($0.answer) }
    let also = advice.clauses.filter { $0.role == .also }.map(\.clause.id)
    let near = fair(authored + nearClauses + also)
    guard near.count < Self.alternatives else { return Array(near.prefix(Self.alternatives)) }
    let told = ClauseFinder(knowledge).find((scenario.story + [question]).joined(separator: " ")).map(\.id)
    return Array(fair(near + told.filter(ruled.contains)).prefix(Self.alternatives))
  }

  /// The clauses that can decide something, in the order of the document.
  private var ruled: [ClauseID] {
    knowledge.policy.clauses.filter { !$0.rules.isEmpty && $0.part == .decides }.map(\.id)
  }

  /// Those that are wrong beyond doubt, and say something of their own.
  private func fair(_ ids: [ClauseID]) -> [ClauseID] {
    let opposed = advice.oppositions.flatMap { [$0.clause, $0.other.id] }
    let taken = Set(key.clauses + key.adding + opposed)
    var texts = Set((key.clauses + key.adding).compactMap { knowledge.clause($0).map { Words($0.says) } })
    return ids.uniqued().filter { id in
      guard !taken.contains(id), let clause = knowledge.clause(id) else { return false }
      return texts.insert(Words(clause.says)).inserted
    }
  }

  // MARK: Whom to ask or tell

  private var contactQuestion: PredictionQuestion {
    let shown = Array(key.contacts.prefix(1)) + alternativeContacts
    let order = (roles + shown).uniqued().filter(shown.contains)
    let nobody = PredictionQuestion.Choice(id: PredictionQuestion.none, label: "The policy names nobody for this")
    return PredictionQuestion(
      .contact,
      "Whom do you ask or tell?",
      order.map { .init(id: $0.text, label: knowledge.label(of: $0).capitalisedFirst) } + [nobody],
      right: key.contacts.map(\.text)
        + (key.namesNobody ? [PredictionQuestion.none] + (key.general.map { [$0.text] } ?? []) : []),
      isScored: true,
      key: key
    )
  }

  /// The policy's own roles in its card's order, then the people whom staff turn to anywhere.
  private var roles: [RoleID] {
    let usual: [RoleID] = ["headteacher", "safeguarding-lead", "line-manager", "chair-of-governors", "police"]
    return (knowledge.policy.roles.map(\.role) + usual).uniqued().filter { $0 != .you }
  }

  /// People who might be named and are not: those whom the author knows of, then those whom one would think of first.
  private var alternativeContacts: [RoleID] {
    let authored = scenario.wrongAnswers.map { RoleID($0.answer) }.filter { knowledge.vocabulary.role($0) != nil }
    let first: [RoleID] =
      ["headteacher", "safeguarding-lead", "line-manager"] + (situation.isAboutChild ? ["parent"] : [])
    let likely = (first.filter(roles.contains) + roles).filter {
      $0 != key.general && (situation.isAboutChild || $0 != "parent")
    }
    var labels = Set(key.contacts.map { knowledge.label(of: $0) })
    let fair = (authored + likely).uniqued().filter { role in
      !key.contacts.contains(role) && labels.insert(knowledge.label(of: role)).inserted
    }
    return Array(fair.prefix(Self.alternatives))
  }
}
