/// A finding of the checks that the author expects, with the reason: it is listed as accepted and no longer counts.
public struct Expectation: Hashable, Sendable {
  /// The code of the finding, as reports print it: `undeclared-disagreement`.
  public var code: String
  /// Why it is as it should be.
  public var reason: String
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an expectation.
  public init(_ code: String, because reason: String) {
    self.code = code
    self.reason = reason
  }
}
