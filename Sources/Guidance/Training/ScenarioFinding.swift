import Knowledge

/// What is wrong with a scenario or a set of them.
public struct ScenarioFinding: Hashable, Sendable {
  /// What kind.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Its file cannot be read.
    case unreadable
    /// Its facts do not settle the verdict.
    case unsettled
    /// Its facts leave a question open that still changes what is to be done.
    case open
    /// Its facts contradict each other, or one of them does not exist here.
    case impossible
    /// A fact stands behind the story that the story does not seem to tell.
    case untold
    /// There are too few wrong choices beside the right one, or two of them say the same.
    case thinChoices = "thin-choices"
    /// No clause that could be mistaken for the right one stands beside it.
    case farChoices = "far-choices"
    /// A "common wrong answer" is right, or is no answer at all.
    case badWrong = "bad-wrong"
    /// The twin gets the same verdict.
    case sameTwin = "same-twin"
    /// The twin's verdict is not settled.
    case openTwin = "open-twin"
    /// No near miss can be found.
    case noTwin = "no-twin"
    /// It reads too hard.
    case readingAge = "reading-age"
    /// It seems to name a person.
    case personalName = "personal-name"
    /// A hint says the answer.
    case givesAway = "gives-away"
    /// It has no hint.
    case noHint = "no-hint"
    /// Nobody has signed it.
    case unsigned
    /// Its key moved since it was signed.
    case moved
    /// Every scenario of a set has the same verdict.
    case sameVerdict = "same-verdict"
    /// The running order names a scenario that is not there.
    case missing
  }

  /// How bad it is.
  public let severity: Diagnostic.Severity
  /// What kind.
  public let code: Code
  /// Where.
  public let source: SourceRange
  /// What is wrong and what to do; lower case, no full stop.
  public let message: String

  init(_ severity: Diagnostic.Severity, _ code: Code, _ source: SourceRange, _ message: String) {
    self.severity = severity
    self.code = code
    self.source = source
    self.message = message
  }

  /// The line that editors understand.
  public var line: String { "\(source.label): \(severity.rawValue)[\(code.rawValue)]: \(message)" }
}
