import Knowledge

/// The words that are shown today for one thing, where a transcript shows others.
public struct Wording: Hashable, Sendable {
  /// What the words are of.
  public enum Subject: Hashable, Sendable {
    /// The question that asks a fact.
    case question(FactID)
    /// A clause.
    case clause(ClauseID)
    /// A point of a clause's checklist.
    case condition(ClauseID)
    /// A duty that a clause lays on.
    case duty(ClauseID)
  }

  /// The policy.
  public let policy: PolicyID
  /// What the words are of.
  public let of: Subject
  /// The words in the file.
  public let before: String
  /// The words shown today.
  public let now: String

  /// What the words are of, in words: `clause touch-2`.
  public var subject: String {
    switch of {
    case .question(let id): "question \(id)"
    case .clause(let id): "clause \(id)"
    case .condition(let id): "condition \(id)"
    case .duty(let id): "duty \(id)"
    }
  }

  /// The fingerprint of today's words.
  public var digest: Digest { Digest([now]) }
}
