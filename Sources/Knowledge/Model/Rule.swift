/// What a clause does in situations of a certain kind: when … unless … → force.
public struct Rule: Hashable, Sendable, Identifiable {
  /// A limit written in the same clause, and what it leaves.
  public struct Limit: Hashable, Sendable {
    /// When the limit holds.
    public var condition: Condition
    /// What the rule does then.
    public var leaving: Leaving

    /// Makes a limit.
    public init(_ condition: Condition, leaving: Leaving) {
      self.condition = condition
      self.leaving = leaving
    }
  }

  /// What an exception lifts.
  public enum Lifted: Hashable, Sendable {
    /// One rule.
    case rule(RuleID)
    /// Every rule of a clause.
    case clause(ClauseID)
  }

  /// The rule's name, unique in its policy.
  public let id: RuleID
  /// The clause it comes from.
  public var clause: ClauseID
  /// When it holds, in the author's words alone; ``KnowledgeBase/scope(of:)`` has what it inherits.
  public var when: Condition
  /// The limits written in the same clause.
  public var limits: [Limit] = []
  /// What it does.
  public var force: Force
  /// The policy's own verb; empty where the author gave none.
  public var modal = ""
  /// Whose approval, consent or advice must come first; all of them are needed.
  public var leaves: [Leave] = []
  /// What is left once the leaves are given.
  public var then: Leaving = .conditional
  /// Points of the checklist.
  public var conditions: [ChecklistPoint] = []
  /// Whose judgement it is; nil where the rule leaves nothing to judgement.
  public var judgement: RoleID?
  /// What is to be done.
  public var duties: [Duty] = []
  /// Whom to ask or tell besides the roles of leaves and duties.
  public var asks: [RoleID] = []
  /// The rules and clauses it is an exception to.
  public var lifts: [Lifted] = []
  /// How we read words that need it; nil where they are plain.
  public var reading: Reading?
  /// Earlier names.
  public var formerly: [RuleID] = []
  /// What the checks may find in it, and why that is as it should be.
  public var expected: [Expectation] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a rule without limits, leaves or duties.
  public init(id: RuleID, clause: ClauseID, when: Condition, force: Force) {
    self.id = id
    self.clause = clause
    self.when = when
    self.force = force
  }
}

/// How we read words that need it, with the reason; a policy officer signs it.
public struct Reading: Hashable, Sendable {
  /// How it is read.
  public var text: String
  /// Why.
  public var reason: String

  /// Makes a reading.
  public init(text: String, reason: String) {
    self.text = text
    self.reason = reason
  }
}

/// How strongly something is to be done.
public enum Strength: String, Hashable, Sendable, CaseIterable {
  /// It must be done.
  case must
  /// It should be done.
  case should
  /// It may be done.
  case may
}

/// A point on the checklist of a conditional yes.
public struct ChecklistPoint: Hashable, Sendable {
  /// How strongly it is asked for.
  public var strength: Strength
  /// What must be so, as a sentence.
  public var text: String

  /// Makes a point.
  public init(_ strength: Strength, _ text: String) {
    self.strength = strength
    self.text = text
  }
}

/// Several roles of which any, or all, are meant.
public struct RoleChoice: Hashable, Sendable {
  /// The roles, at least one, in the author's order.
  public var roles: [RoleID]
  /// True where all are needed, false where any one will do.
  public var all: Bool

  /// Makes a choice of roles.
  public init(_ roles: [RoleID], all: Bool = false) {
    self.roles = roles
    self.all = all
  }
}

/// Whose approval, consent or advice must come first.
public struct Leave: Hashable, Sendable {
  /// What is to be had.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Somebody in office says yes.
    case approve
    /// The person concerned says yes.
    case consent
    /// Somebody is asked for advice.
    case consult
    /// Somebody is told.
    case inform

    /// True where this kind lifts a "not unless".
    public var opens: Bool { self == .approve || self == .consent }
  }

  /// What is to be had.
  public var kind: Kind
  /// From whom.
  public var from: RoleChoice
  /// True where it must be in writing.
  public var isWritten = false
  /// Before what, as printed; empty where nothing is said.
  public var before = ""
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a leave.
  public init(_ kind: Kind, from: RoleChoice) {
    self.kind = kind
    self.from = from
  }
}

/// Something to be done.
public struct Duty: Hashable, Sendable {
  /// The order of doing: nothing is removed before it is kept.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Make it safe.
    case safe
    /// Tell somebody.
    case tell
    /// Keep what proves it.
    case keep
    /// Remove it.
    case remove
  }

  /// How strongly it is asked for.
  public var strength: Strength
  /// What is to be done, as a sentence.
  public var text: String
  /// Who does it; `you` where nothing is said.
  public var by: RoleID = .you
  /// To whom; nil where it is done to nobody.
  public var to: RoleChoice?
  /// By when, as printed; empty where nothing is said.
  public var within = ""
  /// When it comes in the order of doing.
  public var phase: Phase = .safe
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a duty.
  public init(_ strength: Strength, _ text: String) {
    self.strength = strength
    self.text = text
  }
}
