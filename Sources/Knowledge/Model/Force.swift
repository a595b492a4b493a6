/// What a rule does: forbid, allow, require, tell.
public enum Force: String, Hashable, Sendable, CaseIterable {
  /// The policy forbids it.
  case prohibited
  /// The policy forbids it unless somebody agrees first.
  case needsApproval = "needs-approval"
  /// The policy advises against it.
  case advisedAgainst = "advised-against"
  /// The policy allows it on conditions, or on somebody's judgement.
  case conditional
  /// The policy allows it.
  case permitted
  /// The policy says that something must be done.
  case required
  /// The policy says that something should be done.
  case recommended
  /// The policy says who, what they may do, what happens, what help there is.
  case informs
  /// Adds conditions or duties to another rule's answer, and decides nothing.
  case adds
  /// Says what to do, and whom to ask, where a person is unsure; never a verdict.
  case ifUnsure = "if-unsure"

  /// The scale of verdicts that this force belongs to; nil where it decides nothing.
  public var scale: Scale? {
    switch self {
    case .prohibited, .needsApproval, .advisedAgainst, .conditional, .permitted: .may
    case .required, .recommended: .must
    case .informs: .informs
    case .adds, .ifUnsure: nil
    }
  }
}

/// The kind of question that is put, and so the scale on which it is answered.
public enum Scale: String, Hashable, Sendable, CaseIterable {
  /// May I?
  case may
  /// What must I do?
  case must
  /// Who, what may they, what happens, what help?
  case informs
}

/// The answer to the question put.
///
/// The order of the cases is that of strictness within each scale: on the scale *may I* ``silent`` stands between
/// ``advisedAgainst`` and ``conditional``, because silence is never a yes.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// A child may be at risk: nothing is asked, somebody is told.
  case danger
  /// No.
  case prohibited
  /// Not unless somebody agrees.
  case needsApproval = "needs-approval"
  /// Better not.
  case advisedAgainst = "advised-against"
  /// The policy does not say; never a yes.
  case silent
  /// Yes, on conditions.
  case conditional
  /// Yes.
  case permitted
  /// Something must be done.
  case required
  /// Something should be done.
  case recommended
  /// The policy says who, what, or which help.
  case informs

  /// The verdict that a rule of this force gives where it decides; nil for forces that decide nothing.
  public init?(_ force: Force) {
    switch force {
    case .adds, .ifUnsure: return nil
    default: self.init(rawValue: force.rawValue)
    }
  }
}

/// What an `unless` leaves behind, or what a leave that was given does.
public enum Leaving: String, Hashable, Sendable, CaseIterable {
  /// A plain yes.
  case permitted
  /// A yes on the rule's conditions.
  case conditional
  /// Nothing: this clause does not answer.
  case silent

  /// The force that is left; nil for silence.
  public var force: Force? { Force(rawValue: rawValue) }
}
