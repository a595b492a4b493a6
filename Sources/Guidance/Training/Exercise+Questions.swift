import Decisions
import Knowledge

/// The three questions, and the alternatives beside the right answer.
extension Exercise {
  /// How many wrong clauses and wrong people stand beside the right one.
  static let alternatives = 3

  /// The questions in the order in which they are put.
  public var questions: [PredictionQuestion] { PredictionItem.allCases.map(question) }

  /// The question for an item.
  public func question(_ item: PredictionItem) -> PredictionQuestion {
    switch item {
    case .verdict: verdictQuestion
    case .clause: clauseQuestion
    case .contact: contactQuestion
    }
  }

  private var verdictQuestion: PredictionQuestion {
    let verdicts = VerdictChoice.verdicts(in: situation, right: key.verdict)
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

  /// Clauses that are easily mistaken for the right one: those that decide neighbours, then those of the same subject, then of
  /// the same section, then the nearest of the document.
  var alternativeClauses: [ClauseID] {
    let sections = Set(key.clauses.compactMap { knowledge.clause($0)?.section })
    let also = advice.clauses.filter { $0.role == .also }.map(\.clause.id)
    let ruled = knowledge.policy.clauses.filter { !$0.rules.isEmpty }
    let near = ruled.filter { sections.contains($0.section) && $0.part == .decides }.map(\.id)
    let rest = ruled.filter { $0.part == .decides }.map(\.id)
    var texts = Set((key.clauses + key.adding).compactMap { knowledge.clause($0).map { Words($0.says) } })
    let opposed = Set(advice.oppositions.flatMap { [$0.clause, $0.other.id] })
    let taken = Set(key.clauses + key.adding).union(opposed)
    let fair = (nearClauses + also + near + rest).uniqued().filter { id in
      guard !taken.contains(id), let clause = knowledge.clause(id) else { return false }
      return texts.insert(Words(clause.says)).inserted
    }
    return Array(fair.prefix(Self.alternatives))
  }

  // MARK: Whom to ask or tell

  private var contactQuestion: PredictionQuestion {
    let shown = Array(key.contacts.prefix(1)) + alternativeContacts
    let order = roles.filter(shown.contains)
    let nobody = PredictionQuestion.Choice(id: PredictionQuestion.none, label: "The policy names nobody for this")
    let named = key.contacts.map(\.text)
    return PredictionQuestion(
      .contact,
      "Whom does the policy name for it?",
      order.map { .init(id: $0.text, label: knowledge.label(of: $0).capitalisedFirst) } + [nobody],
      right: (named.isEmpty ? [PredictionQuestion.none] + (key.general.map { [$0.text] } ?? []) : named)
        + childContact.map(\.text),
      isScored: true,
      key: key
    )
  }

  /// The safeguarding lead, where the policy is silent about a child: the advice says to wait for that answer, so it is never wrong.
  private var childContact: [RoleID] {
    let people = situation["contact"]?.values ?? []
    let isAboutChild =
      people.contains { ["pupil", "pupil-elsewhere"].contains($0) }
      || (situation["contents"]?.values ?? []).contains("pupil")
    return key.verdict == .silent && isAboutChild ? ["safeguarding-lead"] : []
  }

  /// The policy's own roles in its card's order, then the people whom staff turn to anywhere.
  private var roles: [RoleID] {
    let usual: [RoleID] = ["headteacher", "safeguarding-lead", "line-manager", "chair-of-governors", "police"]
    return (knowledge.policy.roles.map(\.role) + usual).uniqued().filter { $0 != .you }
  }

  /// People who might be named and are not; those whom one would think of first come first.
  private var alternativeContacts: [RoleID] {
    let first: [RoleID] = ["headteacher", "safeguarding-lead", "line-manager", "parent"]
    var labels = Set(key.contacts.map { knowledge.label(of: $0) })
    let fair = (first.filter(roles.contains) + roles).uniqued().filter { role in
      !(key.contacts + childContact).contains(role) && role != key.general
        && labels.insert(knowledge.label(of: role)).inserted
    }
    return Array(fair.prefix(Self.alternatives))
  }
}
