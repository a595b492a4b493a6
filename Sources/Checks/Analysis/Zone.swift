/// A set of situations, kept in an ``Atlas``.
///
/// Two zones of one atlas hold the same situations exactly when they are equal.
public struct Zone: Hashable, Sendable {
  /// The node of the atlas where the zone's diagram starts.
  let node: Int32

  /// The zone without situations.
  public static let none = Zone(node: 0)
  /// The zone of all situations.
  public static let all = Zone(node: 1)

  /// True where the zone has no situation.
  public var isEmpty: Bool { self == .none }
}
