import Knowledge

/// A mistake in a transcript or case file, told to whoever edits it: what, where, and the repair.
public struct TranscriptMistake: Hashable, Sendable, Error {
  /// What kind of mistake it is; codes never change their meaning.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file is too large.
    case fileTooLarge = "file-too-large"
    /// A line is too long.
    case lineTooLong = "line-too-long"
    /// The file is not UTF-8 text.
    case notUTF8 = "not-utf8"
    /// A line holds a control character.
    case controlCharacter = "control-character"
    /// Two versions of the file were merged and not settled.
    case mergeConflict = "merge-conflict"
    /// The last line has no end: it may have been cut off.
    case tornLine = "torn-line"
    /// Line one does not say what kind of file it is.
    case noFormat = "no-format"
    /// The format is one that is not known.
    case unknownFormat = "unknown-format"
    /// A line starts with a word that is no key word.
    case unknownKeyword = "unknown-keyword"
    /// A line stands where it means nothing.
    case misplacedLine = "misplaced-line"
    /// A line stands twice where one is possible.
    case repeatedLine = "repeated-line"
    /// A word is missing.
    case missingWord = "missing-word"
    /// A word is none of those possible.
    case unknownWord = "unknown-word"
    /// More stands on a line than belongs there.
    case trailingWords = "trailing-words"
    /// A name is badly formed.
    case badName = "bad-name"
    /// A date is badly formed.
    case badDate = "bad-date"
    /// A quotation has no end.
    case openQuotation = "open-quotation"
    /// No policy is named.
    case noPolicy = "no-policy"
    /// The file checks nothing, so it would always pass.
    case nothingChecked = "nothing-checked"
    /// There is no policy of that name.
    case unknownPolicy = "unknown-policy"
    /// There is no such fact.
    case unknownFact = "unknown-fact"
    /// The fact has no such value.
    case unknownValue = "unknown-value"
    /// The facts describe something that cannot exist.
    case impossibleSituation = "impossible-situation"
    /// A fact was given that no rule looks at in this situation.
    case unusedFact = "unused-fact"
    /// The policy's version is another than the one that was recorded.
    case otherVersion = "other-version"
    /// The file has more steps than any session.
    case tooManySteps = "too-many-steps"
  }

  /// True where the file cannot be used; false for a warning.
  public let isError: Bool
  /// What kind of mistake it is.
  public let code: Code
  /// Where it stands.
  public let source: SourceRange
  /// What is wrong, and the repair; lower case, no full stop.
  public let message: String

  /// Makes a mistake.
  public init(_ code: Code, at source: SourceRange, _ message: String, isError: Bool = true) {
    self.isError = isError
    self.code = code
    self.source = source
    self.message = message
  }

  /// A transcript or case whose policy is not there.
  public static func unknownPolicy(of transcript: Transcript, in text: TranscriptText) -> TranscriptMistake {
    let message = "there is no policy `\(transcript.policy)`; name one that there is, or take this out"
    return TranscriptMistake(.unknownPolicy, at: text.source(of: transcript.rows.lowerBound), message)
  }

  /// The line that editors understand: `file:line:column: error[code]: message`.
  public var line: String { "\(source.label): \(isError ? "error" : "warning")[\(code.rawValue)]: \(message)" }
}
