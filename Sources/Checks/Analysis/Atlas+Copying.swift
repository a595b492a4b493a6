extension Atlas {
  /// What a dimension of another atlas stands for in this one.
  public enum Counterpart: Sendable {
    /// A dimension here, and the value here of each value there; nil for a value that cannot be said here.
    case dimension(Int, values: [Int?])
    /// No dimension here: it always has this value.
    case fixed(Int)
  }

  /// A zone of another atlas among the situations of this one.
  ///
  /// - Parameter counterparts: what each dimension of the other atlas stands for; no two the same dimension.
  /// - Complexity: O(nodes of the zone · values) unions.
  public mutating func copying(_ zone: Zone, of other: Atlas, as counterparts: [Counterpart]) -> Zone {
    var memo: [Zone: Zone] = [:]
    return copying(zone, of: other, as: counterparts, &memo)
  }

  private mutating func copying(
    _ zone: Zone,
    of other: Atlas,
    as counterparts: [Counterpart],
    _ memo: inout [Zone: Zone]
  ) -> Zone {
    if zone == .none || zone == .all { return zone }
    if let known = memo[zone] { return known }
    let first = other.dimension(of: zone)
    var result = Zone.none
    switch counterparts[first] {
    case .fixed(let value):
      result = copying(other.branch(of: zone, at: first, value), of: other, as: counterparts, &memo)
    case .dimension(let dimension, let values):
      for value in 0..<other.sizes[first] {
        guard let mine = values[value] else { continue }
        let there = copying(other.branch(of: zone, at: first, value), of: other, as: counterparts, &memo)
        result = union(result, intersection(self.zone(dimension, 1 << UInt64(mine)), there))
      }
    }
    memo[zone] = result
    return result
  }
}
