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
  /// What a limit leaves carries neither the duties nor the leaves of the rule, and a plain yes not its conditions
  /// either.
  public var hasContent: Bool {
    !duties.isEmpty || !leaves.isEmpty || !conditions.isEmpty || !rule.asks.isEmpty || rule.judgement != nil
  }

  /// The duties that hold under this outcome: a rule's duties go with its own force, not with what a limit leaves.
  public var duties: [Duty] {
    switch origin {
    case .asWritten, .refused, .given: rule.duties
    case .limit: []
    }
  }

  /// The checklist that holds under this outcome: a limit that leaves a plain yes leaves none.
  public var conditions: [ChecklistPoint] {
    if case .limit = origin, force == .permitted { [] } else { rule.conditions }
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
