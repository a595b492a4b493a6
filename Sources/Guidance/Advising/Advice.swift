import Decisions
import Knowledge

/// The answer to the question put: the verdict, the clauses, what must be done, whom to ask, and why.
///
/// A value of ids and words of our own; names and numbers are those of the policy's card and of the school's contacts.
public struct Advice: Hashable, Sendable {
  /// The part that a clause plays in this answer.
  public enum ClauseRole: String, Hashable, Sendable, CaseIterable {
    /// It decides the verdict.
    case deciding
    /// It adds a leave, a condition, a duty or a contradiction.
    case adds
    /// It speaks of the same subject.
    case also
    /// It is general conduct for any post.
    case standing
    /// It is scope, law, consequence or monitoring.
    case background
  }

  /// A clause in the answer.
  public struct ClauseUse: Hashable, Sendable {
    /// The clause.
    public let clause: Clause
    /// The part that it plays.
    public let role: ClauseRole
    /// The outcomes through which it plays that part, strictest first.
    public let outcomes: [Outcome]
    /// True where it holds only for some answer to a question that the person is not sure of.
    public let isIfSo: Bool

    /// The force with which it holds: that of its strictest outcome; nil where it has none here.
    public var force: Force? { outcomes.first?.force }
    /// The policy's own verb; empty where the author gave none.
    public var modal: String { outcomes.first { !$0.rule.modal.isEmpty }?.rule.modal ?? "" }
  }

  /// A leave on the list to tick.
  public struct LeaveUse: Hashable, Sendable {
    /// The leave.
    public let leave: Leave
    /// The clause that asks for it.
    public let clause: ClauseID
    /// True where the person said that it was given, as it must be.
    public let isGiven: Bool
    /// True where it was refused.
    public let isRefused: Bool
    /// True where it is needed only for some answer to a question that was not answered, or not for sure.
    public let isIfSo: Bool

    /// The facts that say that it was given: that of each role where all must give it, else of the first.
    var facts: [FactID] {
      (leave.from.all ? leave.from.roles : Array(leave.from.roles.prefix(1))).map { LeaveFact.id(leave.kind, from: $0) }
    }
  }

  /// A point on the checklist.
  public struct ConditionUse: Hashable, Sendable {
    /// The point.
    public let point: ChecklistPoint
    /// The clause that makes it.
    public let clause: ClauseID
    /// True where it holds only for some answer to a question that was not answered, or not for sure.
    public let isIfSo: Bool
  }

  /// Something to be done.
  public struct DutyUse: Hashable, Sendable {
    /// The duty.
    public let duty: Duty
    /// The clause that lays it on.
    public let clause: ClauseID
    /// True where it holds only for some answer to a question that the person is not sure of.
    public let isIfSo: Bool
  }

  /// Whom to ask or tell.
  public struct Escalation: Hashable, Sendable {
    /// The role.
    public let role: RoleID
    /// What the policy calls it.
    public let label: String
    /// Who holds it; empty where nobody says.
    public let holder: String
    /// How to reach it; empty where nobody says.
    public let reach: [String]
    /// Whom to reach when that person is away; empty where nobody says.
    public let deputy: String
    /// What for, in a few words; empty where it is plain.
    public let purpose: String
    /// The clause that names it; nil for practice.
    public let clause: ClauseID?
    /// True where it is common practice and not the policy's word.
    public let isPractice: Bool
    /// What to call whoever to turn to where the concern is about that very person; empty where nobody is known.
    public let alternate: String
    /// True where the alternate is common practice.
    public let alternateIsPractice: Bool
    /// True for a school, a board or an office: nobody in particular.
    public let isBody: Bool
  }

  /// What common practice, not the policy, asks of a person about something of their own that should not have been.
  public struct Afterwards: Hashable, Sendable {
    /// What to do.
    public let text: String
    /// Whom to tell oneself.
    public let told: Escalation
  }

  /// One answer behind the advice.
  public struct Reason: Hashable, Sendable {
    /// The fact.
    public let fact: FactID
    /// The answer.
    public let answer: Answer
    /// The answer in words.
    public let words: String
  }

  /// A clause that says the opposite of a deciding one.
  public struct Opposition: Hashable, Sendable {
    /// The clause that decides or adds.
    public let clause: ClauseID
    /// The one that says the opposite.
    public let other: Clause
    /// Who can settle it; nil where the author says nobody.
    public let settledBy: RoleID?
    /// True where the other one has a verdict of its own in this situation, so that the stricter of the two counts.
    public let isWeighed: Bool
  }

  /// The policy.
  public let policy: Policy
  /// The situation.
  public let situation: Situation
  /// The verdict; under "not sure" the strictest that can be reached.
  public let verdict: Verdict
  /// True where no open fact can change the verdict.
  public let isVerdictSettled: Bool
  /// The verdicts that can be reached, strictest first.
  public let reachable: [Verdict]
  /// The facts answered "not sure" on which it hangs.
  public let unsure: [FactID]
  /// The facts not asked that can still change it.
  public let open: [FactID]
  /// Answers that do not exist in this situation.
  public let parked: [FactID]
  /// The clauses, deciding first.
  public let clauses: [ClauseUse]
  /// Whose approval, consent or advice must come first.
  public let leaves: [LeaveUse]
  /// The checklist.
  public let conditions: [ConditionUse]
  /// What must be done, in the order of doing.
  public let duties: [DutyUse]
  /// Whom to ask or tell, the first first.
  public let escalation: [Escalation]
  /// What to do about what was done, by common practice; nil where the policy itself says it, or nothing is amiss.
  public let afterwards: Afterwards?
  /// True where the policy names nobody for this and its general contact stands in.
  public let isGeneralContact: Bool
  /// The answers behind it.
  public let because: [Reason]
  /// What must not be in it for the verdict to hold, as names of volunteered values.
  public let assumed: [String]
  /// Clauses that say the opposite.
  public let oppositions: [Opposition]
  /// How words that need it were read, with the reason.
  public let readings: [Reading]
  /// What the school has settled about the clauses in it.
  public let rulings: [Ruling]
  /// Why the policy is silent; nil where it is not, or where nobody knows.
  public let silence: Silence?
}

extension Situation {
  /// What a person may do about something received, on which the policy is asked: accept a request, answer a message.
  var reply: String? {
    guard self["stage"]?.values.first == "received" else { return nil }
    return switch self["received"]?.values.first {
    case "request": "accept it"
    case "message": "answer it from there"
    default: nil
    }
  }

  /// True where a pupil is the contact, or something about pupils the content.
  var isAboutChild: Bool {
    (self["contact"]?.values ?? []).contains { ["pupil", "pupil-elsewhere"].contains($0) }
      || (self["contents"]?.values ?? []).contains("pupil")
  }
}

extension CompiledRules {
  /// The advice for what the rules say of a situation.
  public func advice(for decision: Decision) -> Advice { AdviceComposer(decision, by: self).advice() }

  /// The advice for a situation.
  public func advice(in situation: Situation) -> Advice { advice(for: decision(hearing: situation)) }
}
