/// Keeps sets of situations as reduced, ordered, multi-valued decision diagrams, equal parts once.
///
/// Every question about a set has an exact answer here: is it empty, how many situations has it, on which dimensions
/// does it hang, which situation is the shortest to say. The idea of the reduced, ordered diagram is that of Bryant,
/// "Graph-Based Algorithms for Boolean Function Manipulation", IEEE Transactions on Computers 35(8), 1986,
/// doi:10.1109/TC.1986.1676819.
public struct Atlas: Sendable {
  private enum Operation: UInt64 {
    case union, intersection, subtraction
  }

  /// The number of nodes beyond which an atlas gives up: some thirty megabytes.
  public static let defaultLimit = 500_000
  /// The number of steps after which an atlas gives up: a few seconds.
  public static let defaultEffort = 20_000_000

  /// The number of values of each dimension.
  public let sizes: [Int]
  /// True once there were more nodes, or more steps, than the limits allow; no zone made since can be trusted.
  public private(set) var isExhausted = false

  private let limit: Int
  /// The dimension of each node; the number of dimensions for the two that end a diagram.
  private var dimensionOf: [Int32]
  /// Where each node's branches start in ``branches``.
  private var starts: [Int32]
  private var branches: [Int32] = []
  /// The nodes by hash, with open addressing; 0 where a place is free.
  private var table: [Int32]
  /// What was worked out lately, by its key: a later result takes the place of an earlier one that lies there.
  private var memo: [(key: UInt64, result: Int32)] = []
  private var scratch: [Int32] = []
  /// The steps that may still be taken.
  public private(set) var effort: Int

  /// Makes an atlas of situations whose dimensions have so many values each.
  public init(sizes: [Int], limit: Int = Atlas.defaultLimit, effort: Int = Atlas.defaultEffort) {
    self.sizes = sizes
    self.limit = limit
    self.effort = effort
    dimensionOf = [Int32(sizes.count), Int32(sizes.count)]
    starts = [0, 0]
    table = Array(repeating: 0, count: 1 << 12)
  }

  /// The number of nodes.
  public var count: Int { dimensionOf.count }

  /// Forgets what was worked out on the way; the zones stay.
  public mutating func trim() { memo = [] }

  /// Counts steps that somebody else took with what lies here.
  public mutating func spend(_ steps: Int) {
    effort -= steps
    if effort < 0 { isExhausted = true }
  }

  // MARK: - Looking at nodes

  /// The dimension that a zone tests first; the number of dimensions where it tests none.
  func dimension(of zone: Zone) -> Int { Int(dimensionOf[Int(zone.node)]) }

  /// The part of a zone where its first dimension has a value; the zone itself where it tests another dimension first.
  func branch(of zone: Zone, at dimension: Int, _ value: Int) -> Zone {
    guard dimensionOf[Int(zone.node)] == Int32(dimension) else { return zone }
    return Zone(node: branches[Int(starts[Int(zone.node)]) + value])
  }

  // MARK: - Making zones

  /// The zone whose dimension has one of the values of `mask`.
  public mutating func zone(_ dimension: Int, _ mask: UInt64) -> Zone { zone([(dimension, mask)]) }

  /// The zone in which each of these dimensions has one of the values of its mask.
  ///
  /// - Parameter box: dimensions in rising order, each once.
  public mutating func zone(_ box: [(dimension: Int, mask: UInt64)]) -> Zone {
    var node: Int32 = 1
    for (dimension, mask) in box.reversed() {
      let base = scratch.count
      for value in 0..<sizes[dimension] { scratch.append(mask & 1 << UInt64(value) != 0 ? node : 0) }
      node = make(dimension, from: base)
    }
    return Zone(node: node)
  }

  /// The zone of a dimension's branches, one zone for each value, none of which tests a dimension before it.
  mutating func zone(_ dimension: Int, branches: [Zone]) -> Zone {
    let base = scratch.count
    for branch in branches { scratch.append(branch.node) }
    return Zone(node: make(dimension, from: base))
  }

  /// The situations in either.
  public mutating func union(_ left: Zone, _ right: Zone) -> Zone { Zone(node: apply(.union, left.node, right.node)) }

  /// The situations in both.
  public mutating func intersection(_ left: Zone, _ right: Zone) -> Zone {
    Zone(node: apply(.intersection, left.node, right.node))
  }

  /// The situations of the first that are not in the second.
  public mutating func subtracting(_ right: Zone, from left: Zone) -> Zone {
    Zone(node: apply(.subtraction, left.node, right.node))
  }

  /// The situations that are not in the zone.
  public mutating func complement(_ zone: Zone) -> Zone { subtracting(zone, from: .all) }

  /// The situations in any of the zones.
  public mutating func union(_ zones: [Zone]) -> Zone {
    var zones = zones
    while zones.count > 1 {
      var next: [Zone] = []
      for index in stride(from: 0, to: zones.count - 1, by: 2) { next.append(union(zones[index], zones[index + 1])) }
      if zones.count % 2 == 1 { next.append(zones[zones.count - 1]) }
      zones = next
    }
    return zones.first ?? .none
  }

  /// The situations in all of the zones.
  public mutating func intersection(_ zones: [Zone]) -> Zone {
    var result = Zone.all
    for zone in zones where !result.isEmpty { result = intersection(result, zone) }
    return result
  }

  private mutating func apply(_ operation: Operation, _ left: Int32, _ right: Int32) -> Int32 {
    var (left, right) = (left, right)
    switch operation {
    case .union:
      if left == 1 || right == 1 { return 1 }
      if left == 0 || left == right { return right }
      if right == 0 { return left }
    case .intersection:
      if left == 0 || right == 0 { return 0 }
      if left == 1 || left == right { return right }
      if right == 1 { return left }
    case .subtraction:
      if left == 0 || right == 1 || left == right { return 0 }
      if right == 0 { return left }
    }
    if isExhausted { return 0 }
    if operation != .subtraction, right < left { swap(&left, &right) }
    let key = operation.rawValue << 62 | UInt64(left) << 31 | UInt64(right)
    if let known = known(key) { return known }
    spend(1)
    let dimension = Int(min(dimensionOf[Int(left)], dimensionOf[Int(right)]))
    let base = scratch.count
    for value in 0..<sizes[dimension] {
      let part = apply(operation, branch(left, dimension, value), branch(right, dimension, value))
      scratch.append(part)
    }
    let result = make(dimension, from: base)
    remember(key, result)
    return result
  }

  // MARK: - What was worked out

  private func known(_ key: UInt64) -> Int32? {
    guard !memo.isEmpty else { return nil }
    let entry = memo[slot(of: key)]
    return entry.key == key ? entry.result : nil
  }

  private mutating func remember(_ key: UInt64, _ result: Int32) {
    // As many places as there are nodes, or so: small while the atlas is, never more than sixteen megabytes.
    if memo.count < min(dimensionOf.count, 1 << 20) {
      memo = Array(repeating: (0, 0), count: max(1 << 12, memo.count * 4))
    }
    memo[slot(of: key)] = (key, result)
  }

  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (memo.count - 1)
  }

  private func branch(_ node: Int32, _ dimension: Int, _ value: Int) -> Int32 {
    dimensionOf[Int(node)] == Int32(dimension) ? branches[Int(starts[Int(node)]) + value] : node
  }

  // MARK: - The table of nodes

  /// The node with the branches that lie on the scratch from `base` on; takes them off.
  private mutating func make(_ dimension: Int, from base: Int) -> Int32 {
    defer { scratch.removeSubrange(base...) }
    let first = scratch[base]
    if !scratch[base...].contains(where: { $0 != first }) { return first }
    var slot = hash(dimension, base) & (table.count - 1)
    while table[slot] != 0 {
      if isEqual(table[slot], dimension, base) { return table[slot] }
      slot = (slot + 1) & (table.count - 1)
    }
    // Sixteen values for a node on average; facts of more make fewer nodes, not more megabytes.
    guard dimensionOf.count < limit, branches.count < 16 * limit else {
      isExhausted = true
      return 0
    }
    let node = Int32(dimensionOf.count)
    dimensionOf.append(Int32(dimension))
    starts.append(Int32(branches.count))
    branches.append(contentsOf: scratch[base...])
    table[slot] = node
    if dimensionOf.count * 2 > table.count { grow() }
    return node
  }

  private func hash(_ dimension: Int, _ base: Int) -> Int {
    var hash = UInt64(dimension) &+ 0x9E37_79B9_7F4A_7C15
    for position in base..<scratch.count { hash = Self.mixed(hash, scratch[position]) }
    return Int(truncatingIfNeeded: hash >> 20)
  }

  private static func mixed(_ hash: UInt64, _ branch: Int32) -> UInt64 {
    (hash ^ UInt64(UInt32(bitPattern: branch))) &* 0xBF58_476D_1CE4_E5B9 ^ (hash >> 29)
  }

  private func isEqual(_ node: Int32, _ dimension: Int, _ base: Int) -> Bool {
    guard dimensionOf[Int(node)] == Int32(dimension) else { return false }
    let start = Int(starts[Int(node)])
    for offset in 0..<sizes[dimension] where branches[start + offset] != scratch[base + offset] { return false }
    return true
  }

  private mutating func grow() {
    table = Array(repeating: 0, count: table.count * 2)
    for node in 2..<dimensionOf.count {
      let dimension = Int(dimensionOf[node])
      var hash = UInt64(dimension) &+ 0x9E37_79B9_7F4A_7C15
      for offset in 0..<sizes[dimension] { hash = Self.mixed(hash, branches[Int(starts[node]) + offset]) }
      var slot = Int(truncatingIfNeeded: hash >> 20) & (table.count - 1)
      while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
      table[slot] = Int32(node)
    }
  }
}
