import Knowledge

/// What a rule comes to in some of its situations: its own force, what a limit leaves, or what a leave changes.
public struct Outcome: Hashable, Sendable {
  /// How a rule comes to this outcome.
  public enum Origin: Hashable, Sendable {
    /// The rule as it stands, its leaves not given.
    case asWritten
    /// A limit of the rule holds: the index into its limits.
    case limit(Int)
    /// A leave that it needs was refused.
    case refused
    /// The leaves that it needs were given.
    case given
  }

  /// The rule.
  public let rule: Rule
  /// The rule's place in the document's order, from 0.
  public let position: Int
  /// How the rule comes to this.
  public let origin: Origin
  /// The force that holds then.
  public let force: Force
  /// The part that the rule's clause plays in an answer.
  public let part: Clause.Part

  /// The verdict that it gives where it decides; nil where it decides nothing.
  public var verdict: Verdict? { Verdict(force) }

  /// Tells whether it has anything for a checklist: leaves, conditions, duties, somebody to ask.
  ///
  /// What a limit leaves as a plain yes carries nothing of the rule but its conditions.
  public var hasContent: Bool {
    !rule.duties.isEmpty || !rule.leaves.isEmpty || !rule.conditions.isEmpty || !rule.asks.isEmpty
      || rule.judgement != nil
  }

  /// The duties that hold under this outcome: a rule's duties go with its own force, not with what a limit leaves.
  public var duties: [Duty] {
    switch origin {
    case .asWritten, .refused, .given: rule.duties
    case .limit: []
    }
  }

  /// The leaves that hold under this outcome.
  public var leaves: [Leave] {
    switch origin {
    case .asWritten, .refused, .given: rule.leaves
    case .limit: []
    }
  }

  /// The rank by strictness: the first of the outcomes that apply decides.
  var rank: Int { Force.allCases.firstIndex(of: force)! }
}
