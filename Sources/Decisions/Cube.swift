/// A box of situations: for some dimensions, the values allowed there.
struct Cube: Hashable, Sendable {
  /// The values allowed in one dimension.
  struct Constraint: Hashable, Sendable {
    let dimension: Int
    let mask: UInt64
  }

  /// The constraints, ordered by dimension.
  ///
  /// Invariant: no mask is empty, and none allows every value of its dimension.
  private(set) var constraints: [Constraint]

  /// The box of all situations.
  static let everything = Cube(constraints: [])

  private init(constraints: [Constraint]) { self.constraints = constraints }

  /// The box that allows `mask` in one dimension; nil where it allows nothing.
  init?(dimension: Int, mask: UInt64, in space: FactSpace) {
    let full = space.dimensions[dimension].full
    guard mask & full != 0 else { return nil }
    constraints = mask & full == full ? [] : [Constraint(dimension: dimension, mask: mask & full)]
  }

  /// The values allowed in a dimension.
  ///
  /// - Complexity: O(number of constraints).
  func mask(at dimension: Int, in space: FactSpace) -> UInt64 {
    for constraint in constraints where constraint.dimension == dimension { return constraint.mask }
    return space.dimensions[dimension].full
  }

  /// The situations in both boxes; nil where there are none.
  ///
  /// - Complexity: O(number of constraints of both).
  func intersection(_ other: Cube) -> Cube? {
    guard intersects(other) else { return nil }
    if constraints.isEmpty { return other }
    if other.constraints.isEmpty { return self }
    var merged: [Constraint] = []
    merged.reserveCapacity(constraints.count + other.constraints.count)
    var (mine, theirs) = (0, 0)
    while mine < constraints.count, theirs < other.constraints.count {
      let (a, b) = (constraints[mine], other.constraints[theirs])
      if a.dimension < b.dimension {
        merged.append(a)
        mine += 1
      } else if b.dimension < a.dimension {
        merged.append(b)
        theirs += 1
      } else {
        merged.append(Constraint(dimension: a.dimension, mask: a.mask & b.mask))
        mine += 1
        theirs += 1
      }
    }
    merged += constraints[mine...]
    merged += other.constraints[theirs...]
    return Cube(constraints: merged)
  }

  /// Tells whether the boxes share a situation.
  ///
  /// - Complexity: O(number of constraints of both).
  func intersects(_ other: Cube) -> Bool {
    var (mine, theirs) = (0, 0)
    while mine < constraints.count, theirs < other.constraints.count {
      let (a, b) = (constraints[mine], other.constraints[theirs])
      if a.dimension == b.dimension, a.mask & b.mask == 0 { return false }
      if a.dimension <= b.dimension { mine += 1 }
      if b.dimension <= a.dimension { theirs += 1 }
    }
    return true
  }

  /// The situations of this box that are not in the other, as disjoint boxes.
  ///
  /// - Complexity: O(product of the numbers of constraints).
  func subtracting(_ other: Cube, in space: FactSpace) -> [Cube] {
    guard intersects(other) else { return [self] }
    var rest = self
    var pieces: [Cube] = []
    for constraint in other.constraints {
      let allowed = rest.mask(at: constraint.dimension, in: space)
      if allowed & ~constraint.mask != 0 {
        pieces.append(rest.setting(constraint.dimension, to: allowed & ~constraint.mask))
      }
      rest = rest.setting(constraint.dimension, to: allowed & constraint.mask)
    }
    return pieces
  }

  /// Tells whether every situation of the other box is in this one.
  func contains(_ other: Cube, in space: FactSpace) -> Bool {
    constraints.allSatisfy { other.mask(at: $0.dimension, in: space) & ~$0.mask == 0 }
  }

  /// Tells whether every situation of what is known is in this box.
  ///
  /// - Complexity: O(number of constraints).
  func contains(_ box: Box) -> Bool { constraints.allSatisfy { box.masks[$0.dimension] & ~$0.mask == 0 } }

  private func setting(_ dimension: Int, to mask: UInt64) -> Cube {
    var copy = constraints
    let position = copy.firstIndex { $0.dimension >= dimension } ?? copy.endIndex
    let constraint = Constraint(dimension: dimension, mask: mask)
    if position < copy.endIndex, copy[position].dimension == dimension {
      copy[position] = constraint
    } else {
      copy.insert(constraint, at: position)
    }
    return Cube(constraints: copy)
  }
}

/// A set of situations as disjoint boxes.
struct Region: Hashable, Sendable {
  /// The boxes, no two of which share a situation.
  private(set) var cubes: [Cube] = []
  /// True where there would be more than ``limit`` boxes: then there are none, and whoever uses the region must say so.
  private(set) var isTangled = false

  /// The most boxes that a region may come to; what is cut up further is refused, not worked out for hours.
  static let limit = 4_096

  /// The region without situations.
  static let empty = Region()
  /// The region of all situations.
  static let everything = Region(disjoint: [.everything])
  private static let tangled = Region(isTangled: true)

  private init(isTangled: Bool = false) { self.isTangled = isTangled }

  /// Makes a region of boxes that are known to be disjoint.
  init(disjoint cubes: [Cube]) { self.cubes = cubes }

  /// Makes a region of boxes that may overlap.
  init(union cubes: [Cube], in space: FactSpace) {
    for cube in cubes where !isTangled { insert(cube, in: space) }
  }

  /// True where the region has no situation.
  var isEmpty: Bool { cubes.isEmpty && !isTangled }

  private mutating func insert(_ cube: Cube, in space: FactSpace) {
    if cubes.contains(where: { $0.contains(cube, in: space) }) { return }
    let more = Region(disjoint: [cube]).subtracting(self, in: space)
    guard !more.isTangled, cubes.count + more.cubes.count <= Self.limit else { return self = .tangled }
    cubes += more.cubes
  }

  /// The situations in both.
  func intersection(_ other: Region) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var pieces: [Cube] = []
    for mine in cubes {
      pieces += other.cubes.compactMap { mine.intersection($0) }
      guard pieces.count <= Self.limit else { return .tangled }
    }
    return Region(disjoint: pieces)
  }

  /// The situations here and not there.
  func subtracting(_ other: Region, in space: FactSpace) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var pieces = cubes
    for cube in other.cubes {
      guard let first = pieces.firstIndex(where: { $0.intersects(cube) }) else { continue }
      var rest = Array(pieces[..<first])
      for piece in pieces[first...] { rest += piece.subtracting(cube, in: space) }
      guard rest.count <= Self.limit else { return .tangled }
      pieces = rest
    }
    return Region(disjoint: pieces)
  }

  /// The situations in either.
  func union(_ other: Region, in space: FactSpace) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var result = self
    for cube in other.cubes where !result.isTangled { result.insert(cube, in: space) }
    return result
  }
}
