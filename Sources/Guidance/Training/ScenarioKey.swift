import Decisions
import Knowledge

/// The right answer to a scenario, computed from the rules as they are now.
public struct ScenarioKey: Hashable, Sendable {
  /// Why an item is talked about and not scored.
  public enum Discussed: Hashable, Sendable {
    /// The document says both.
    case contradiction(ClauseID, ClauseID)
    /// It is a matter of somebody's judgement.
    case judgement(RoleID)
  }

  /// The verdict.
  public let verdict: Verdict
  /// The clauses that decide it, any of which is right; empty where no clause answers.
  public let clauses: [ClauseID]
  /// The clauses that add something: neither right nor a fair alternative.
  public let adding: [ClauseID]
  /// Whom to ask or tell, the first first: any of them is right; empty where there is only the general contact.
  public let contacts: [RoleID]
  /// Those of them whom only common practice names.
  public let practice: Set<RoleID>
  /// True where no clause names anybody for this: then "nobody is named" is right, too, and so is the general contact.
  public let namesNobody: Bool
  /// Its general contact, which stands in where it names nobody.
  public let general: RoleID?
  /// Why the verdict is talked about and not scored; empty where it is scored.
  public let discussed: [Discussed]

  /// Makes the key of an advice.
  public init(_ advice: Advice) {
    verdict = advice.verdict
    let lead = advice.verdict == .danger ? advice.escalation.compactMap(\.clause) : []
    let deciding = advice.clauses.filter { $0.role == .deciding }
    clauses = (deciding.map(\.clause.id) + lead).uniqued()
    adding = advice.clauses.filter { $0.role == .adds }.map(\.clause.id)
    let named = advice.isGeneralContact ? [] : advice.escalation
    contacts = named.map(\.role)
    practice = Set(named.filter(\.isPractice).map(\.role))
    namesNobody = advice.verdict != .danger && named.allSatisfy { $0.clause == nil && !$0.isPractice }
    general = advice.isGeneralContact ? advice.escalation.first?.role : advice.policy.general?.role
    let known = Set(deciding.map(\.clause.id))
    let opposed = advice.oppositions.filter { known.contains($0.clause) || known.contains($0.other.id) }
    // Where something is required, or forbidden outright, there is nothing left to judge.
    let isJudged = [.conditional, .advisedAgainst, .permitted].contains(advice.verdict)
    let judges = isJudged ? deciding.flatMap { $0.outcomes.compactMap(\.rule.judgement) }.uniqued() : []
    discussed = opposed.map { .contradiction($0.clause, $0.other.id) } + judges.map { .judgement($0) }
  }

  /// True where the document contradicts itself about it.
  public var isContradicted: Bool {
    discussed.contains { if case .contradiction = $0 { true } else { false } }
  }

  /// Twelve hexadecimal digits that change when the verdict, the clauses or the contacts do.
  ///
  /// The order of the clauses and of the contacts does not count.
  public var digest: String {
    let texts =
      ["verdict \(verdict.rawValue)"] + clauses.map { "clause \($0)" }.sorted()
      + contacts.map { "contact \($0)" }.sorted()
    return Digest(texts).description
  }
}

/// How a scenario's signature stands to its key.
public enum SignOff: Hashable, Sendable {
  /// Nobody has signed it.
  case unsigned
  /// The key is the one that was signed.
  case holds
  /// The key has moved since.
  case moved(since: CalendarDate)
}
