import Decisions
import Knowledge

/// The advice in the form that programs read: the JSON of `mayi ask --json`, schema 1.
public struct AdviceReport: Encodable, Hashable, Sendable {
  /// The policy.
  public struct PolicyPart: Encodable, Hashable, Sendable {
    let id: String
    let title: String
    let version: String?
    let reviewDue: String?
  }

  /// One value, or the values of a set.
  public enum FactValue: Encodable, Hashable, Sendable {
    case one(String)
    case several([String])

    /// Writes the value, or the list of values.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .one(let value): try container.encode(value)
      case .several(let values): try container.encode(values)
      }
    }
  }

  struct OpenFact: Encodable, Hashable, Sendable {
    let fact: String
    let question: String
    let values: [String]
  }

  struct ClausePart: Encodable, Hashable, Sendable {
    let id: String
    let section: String
    let force: String?
    let modal: String?
    let role: String
    let says: String
  }

  struct LeavePart: Encodable, Hashable, Sendable {
    let kind: String
    let from: [String]
    let written: Bool
    let given: Bool
    let facts: [String]
  }

  struct DutyPart: Encodable, Hashable, Sendable {
    let strength: String
    let does: String
    let by: String
    let to: [String]
    let within: String?
    let phase: String
    let clause: String
  }

  struct EscalationPart: Encodable, Hashable, Sendable {
    let role: String
    let name: String?
    let contact: [String]
    let `for`: String?
    let clause: String?
    let practice: Bool
  }

  struct ReasonPart: Encodable, Hashable, Sendable {
    let fact: String
    let value: FactValue
  }

  struct ChangePart: Encodable, Hashable, Sendable {
    let change: [String: FactValue]
    let verdict: String
  }

  /// What was read of a question in own words; nil where none was put.
  public var read: Reading?
  /// The number of this form.
  public let schema = 1
  /// The policy.
  public let policy: PolicyPart
  let facts: [String: FactValue]
  let parked: [String]
  let unsure: [String]
  let open: [OpenFact]
  /// The verdict; nil while an open fact can still change it.
  public let verdict: String?
  let reachable: [String]
  let clauses: [ClausePart]
  let leaves: [LeavePart]
  let conditions: [String]
  let duties: [DutyPart]
  let escalation: [EscalationPart]
  let because: [ReasonPart]
  let how: [ChangePart]
  let notes: [String]

  private enum CodingKeys: String, CodingKey {
    case schema, policy, facts, parked, unsure, open, verdict, reachable, clauses, leaves, conditions, duties
    case escalation, because, how, notes, read
  }

  /// Writes every key, `verdict` as null where it is not settled.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(policy, forKey: .policy)
    try container.encode(facts, forKey: .facts)
    try container.encode(parked, forKey: .parked)
    try container.encode(unsure, forKey: .unsure)
    try container.encode(open, forKey: .open)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(reachable, forKey: .reachable)
    try container.encode(clauses, forKey: .clauses)
    try container.encode(leaves, forKey: .leaves)
    try container.encode(conditions, forKey: .conditions)
    try container.encode(duties, forKey: .duties)
    try container.encode(escalation, forKey: .escalation)
    try container.encode(because, forKey: .because)
    try container.encode(how, forKey: .how)
    try container.encode(notes, forKey: .notes)
    try container.encodeIfPresent(read, forKey: .read)
  }

  /// Makes the report of an advice.
  ///
  /// - Complexity: that of ``WayToYes`` for a settled verdict.
  public init(_ advice: Advice, for decision: Decision, by rules: CompiledRules, today: CalendarDate) {
    let knowledge = rules.knowledge
    let space = rules.space
    func value(_ fact: FactID, _ answer: Answer) -> FactValue {
      let names = answer.values.map(\.text)
      return space.fact(fact)?.arity == .several ? .several(names) : .one(names.first ?? "")
    }
    policy = PolicyPart(
      id: advice.policy.id.text,
      title: advice.policy.title,
      version: advice.policy.version.isEmpty ? nil : advice.policy.version,
      reviewDue: advice.policy.review?.description
    )
    let known = advice.situation.answers.filter { $0.value != .notSure && !advice.parked.contains($0.key) }
    facts = Dictionary(uniqueKeysWithValues: known.map { ($0.key.text, value($0.key, $0.value)) })
    parked = advice.parked.map(\.text)
    unsure = space.facts.map(\.id).filter { advice.situation[$0] == .notSure }.map(\.text)
    open = advice.open.compactMap { id in
      space.fact(id).map { fact in
        OpenFact(
          fact: id.text,
          question: fact.question(in: advice.situation),
          values: fact.values.map(\.id.text)
        )
      }
    }
    verdict = advice.isVerdictSettled ? advice.verdict.rawValue : nil
    reachable = advice.reachable.map(\.rawValue)
    clauses = advice.clauses.map { use in
      ClausePart(
        id: use.clause.id.text,
        section: use.clause.section.text,
        force: use.force?.rawValue,
        modal: use.modal.isEmpty ? nil : use.modal,
        role: use.role.rawValue,
        says: use.clause.says
      )
    }
    leaves = advice.leaves.map { use in
      LeavePart(
        kind: use.leave.kind.rawValue,
        from: use.leave.from.roles.map(\.text),
        written: use.leave.isWritten,
        given: use.isGiven,
        facts: use.leave.from.roles.map { LeaveFact.id(use.leave.kind, from: $0).text }
      )
    }
    conditions = advice.conditions.map(\.point.text)
    duties = advice.duties.map { use in
      DutyPart(
        strength: use.duty.strength.rawValue,
        does: use.duty.text,
        by: use.duty.by.text,
        to: use.duty.to?.roles.map(\.text) ?? [],
        within: use.duty.within.isEmpty ? nil : use.duty.within,
        phase: use.duty.phase.rawValue,
        clause: use.clause.text
      )
    }
    escalation = advice.escalation.map { one in
      EscalationPart(
        role: one.role.text,
        name: one.holder.isEmpty ? nil : one.holder,
        contact: one.reach,
        for: one.purpose.isEmpty ? nil : one.purpose,
        clause: one.clause?.text,
        practice: one.isPractice
      )
    }
    because = advice.because.filter { $0.answer != .notSure }.map {
      ReasonPart(fact: $0.fact.text, value: value($0.fact, $0.answer))
    }
    let ways = advice.isVerdictSettled && advice.open.isEmpty ? WayToYes(from: decision, by: rules).changes : []
    how = ways.map { way in
      let change = Dictionary(uniqueKeysWithValues: way.answers.map { ($0.key.text, value($0.key, $0.value)) })
      return ChangePart(change: change, verdict: way.verdict.rawValue)
    }
    notes = Self.notes(advice, knowledge, today: today)
  }

  private static func notes(_ advice: Advice, _ knowledge: KnowledgeBase, today: CalendarDate) -> [String] {
    var notes: [String] = []
    if let review = advice.policy.review, review.isPast(on: today) {
      notes.append("The policy's review was due in \(review.inWords).")
    }
    if !advice.assumed.isEmpty {
      notes.append("This holds only if nothing in it is \(advice.assumed.joined(separator: ", ")).")
    }
    if let silence = advice.silence { notes.append(silence.says) }
    notes += advice.oppositions.map { "The document also says (\($0.other.id)): \($0.other.says)" }
    notes += advice.readings.map { "As we read it: \($0.text) (\($0.reason))" }
    notes += advice.rulings.map(knowledge.sentence)
    if let afterwards = advice.afterwards {
      notes.append(
        "Common practice, not this policy: \(afterwards.text.endingWithStop) Tell \(afterwards.told.label) yourself."
      )
    }
    if advice.isGeneralContact { notes.append("The policy names nobody for this; its general contact is given.") }
    return notes
  }
}
