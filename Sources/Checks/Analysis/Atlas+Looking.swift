extension Atlas {
  /// The situations of a zone whatever value a dimension has: those that differ from one of the zone in that dimension
  /// alone.
  ///
  /// - Complexity: O(nodes of the zone · values), and the unions at that dimension.
  public mutating func spread(_ zone: Zone, over dimension: Int) -> Zone {
    var memo: [Zone: Zone] = [:]
    return spread(zone, dimension, &memo)
  }

  private mutating func spread(_ zone: Zone, _ dimension: Int, _ memo: inout [Zone: Zone]) -> Zone {
    let first = self.dimension(of: zone)
    guard first <= dimension else { return zone }
    if let known = memo[zone] { return known }
    let parts = (0..<sizes[first]).map { branch(of: zone, at: first, $0) }
    let result: Zone
    if first == dimension {
      result = union(parts)
    } else {
      var branches: [Zone] = []
      for part in parts { branches.append(spread(part, dimension, &memo)) }
      result = self.zone(first, branches: branches)
    }
    memo[zone] = result
    return result
  }

  /// The zone as it is where a dimension has a value; the result does not test that dimension.
  public mutating func fixing(_ dimension: Int, to value: Int, in zone: Zone) -> Zone {
    let there = intersection(zone, self.zone(dimension, 1 << UInt64(value)))
    return spread(there, over: dimension)
  }

  /// A zone that holds the same situations as this one among those of `care`, and hangs on as little else as can be had
  /// in one pass.
  ///
  /// The idea is the restrict operator of Coudert and Madre, "A Unified Framework for the Formal Verification of
  /// Sequential Circuits", ICCAD 1990, doi:10.1109/ICCAD.1990.129859.
  ///
  /// - Complexity: O(pairs of nodes · values).
  public mutating func simplified(_ zone: Zone, within care: Zone) -> Zone {
    var memo: [[Zone]: Zone] = [:]
    return simplified(zone, care, &memo)
  }

  private mutating func simplified(_ zone: Zone, _ care: Zone, _ memo: inout [[Zone]: Zone]) -> Zone {
    if zone == .none || zone == .all || care == .all { return zone }
    if let known = memo[[zone, care]] { return known }
    let first = min(dimension(of: zone), dimension(of: care))
    let cares = (0..<sizes[first]).map { branch(of: care, at: first, $0) }
    let result: Zone
    if dimension(of: zone) > first {
      result = simplified(zone, union(cares), &memo)
    } else {
      var branches: [Zone] = []
      for value in 0..<sizes[first] {
        let part = branch(of: zone, at: first, value)
        branches.append(cares[value].isEmpty ? .all : simplified(part, cares[value], &memo))
      }
      let wanted = Set(branches.indices.filter { !cares[$0].isEmpty }.map { branches[$0] })
      result = wanted.count == 1 ? wanted.first! : self.zone(first, branches: branches)
    }
    memo[[zone, care]] = result
    return result
  }

  /// The dimensions on which a zone hangs, in rising order.
  ///
  /// - Complexity: O(nodes of the zone).
  public func dimensions(of zone: Zone) -> [Int] {
    var dimensions: Set<Int> = []
    forEachNode(of: zone) { dimensions.insert(dimension(of: $0)) }
    return dimensions.sorted()
  }

  /// Tells whether a situation, one value for each dimension, lies in the zone.
  public func contains(_ values: [Int], in zone: Zone) -> Bool {
    var zone = zone
    while zone != .none && zone != .all {
      let dimension = dimension(of: zone)
      zone = branch(of: zone, at: dimension, values[dimension])
    }
    return zone == .all
  }

  /// The number of situations of a zone.
  ///
  /// - Complexity: O(nodes of the zone · values).
  public func count(_ zone: Zone) -> LargeCount {
    var memo: [Zone: LargeCount] = [.none: 0, .all: 1]
    return count(zone, from: 0, &memo)
  }

  /// The number of situations, told apart by the dimensions from `start` on.
  private func count(_ zone: Zone, from start: Int, _ memo: inout [Zone: LargeCount]) -> LargeCount {
    let first = dimension(of: zone)
    var total = memo[zone] ?? 0
    if memo[zone] == nil {
      for value in 0..<sizes[first] {
        total += count(branch(of: zone, at: first, value), from: first + 1, &memo)
      }
      memo[zone] = total
    }
    guard zone != .none else { return 0 }
    for dimension in start..<first { total = total.multiplied(by: sizes[dimension]) }
    return total
  }

  private func forEachNode(of zone: Zone, _ body: (Zone) -> Void) {
    var seen: Set<Zone> = [.none, .all]
    var waiting = [zone]
    while let zone = waiting.popLast() {
      guard seen.insert(zone).inserted else { continue }
      body(zone)
      let first = dimension(of: zone)
      for value in 0..<sizes[first] { waiting.append(branch(of: zone, at: first, value)) }
    }
  }
}
