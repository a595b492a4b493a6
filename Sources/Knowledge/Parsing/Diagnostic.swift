/// A mistake in the knowledge, told to its author: what, where, and the repair.
public struct Diagnostic: Hashable, Sendable, Error {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The knowledge cannot be used.
    case error
    /// It can be used, and something is probably wrong.
    case warning
    /// Something worth knowing.
    case note

    /// Orders errors before warnings before notes.
    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// What kind of mistake: `unknown-value`.
  public var code: Code
  /// Where it stands.
  public var source: SourceRange
  /// What is wrong, with the author's words in backticks, and the repair; lower case, no full stop.
  public var message: String

  /// Makes a diagnostic.
  public init(_ severity: Severity, _ code: Code, at source: SourceRange, _ message: String) {
    self.severity = severity
    self.code = code
    self.source = source
    self.message = message
  }

  /// The line that editors understand: `file:line:column: error[code]: message`.
  public var line: String { "\(source.label): \(severity.rawValue)[\(code.rawValue)]: \(message)" }
}
