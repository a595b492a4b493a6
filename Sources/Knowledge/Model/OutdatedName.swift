/// The name of a law, an office or a platform that policies still print and that has changed.
public struct OutdatedName: Hashable, Sendable {
  /// The name that policies print.
  public var name: String
  /// What holds now: another name, or that it is closed.
  public var now: String
  /// Since when.
  public var since: CalendarDate
  /// Where that can be read.
  public var basis: String
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an outdated name.
  public init(_ name: String, now: String, since: CalendarDate, because basis: String) {
    self.name = name
    self.now = now
    self.since = since
    self.basis = basis
  }
}
