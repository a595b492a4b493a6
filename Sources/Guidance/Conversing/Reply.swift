import Decisions
import Knowledge

/// What a session answers to a line: what to show, what to ask next, what the outside should do, and what happened.
public struct Reply: Hashable, Sendable {
  /// What the session cannot do itself, because it touches the outside.
  public enum Request: Hashable, Sendable {
    /// Write the transcript, and go on writing it turn by turn; under a name that was chosen, or one of its own where that
    /// is empty.
    case save(String)
    /// Write the advice as a sheet.
    case print(Advice)
    /// Write a draft transcript for the policy officer; the reason is one of mayi's own, never free text.
    case flag
    /// Take up another policy, by what was typed of its number or name; ask which where that is empty.
    case switchPolicy(String)
    /// Say which other policy has the clause.
    case seekClause(ClauseID)
    /// Leave.
    case quit
  }

  /// What is shown, line by line.
  public var lines: [Line]
  /// The prompt, without the blank and sign that follow it.
  public var prompt: String
  /// What the outside should do.
  public var requests: [Request] = []
  /// What happened, for a transcript.
  public var turns: [Turn] = []

  /// Makes a reply.
  public init(_ lines: [Line], prompt: String) {
    self.lines = lines
    self.prompt = prompt
  }
}

/// One thing that happened in a session, by ids.
public enum Turn: Hashable, Sendable {
  /// A question was put.
  case asked(FactID, options: [ValueID], text: String)
  /// A fact was answered, or an answer was changed.
  case answered(FactID, Answer)
  /// An answer was taken back.
  case withdrew(FactID)
  /// Every answer was taken back.
  case restarted
  /// The advice was given.
  case advised(Advice)
}
