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
  /// - Complexity: O(log of the number of constraints).
  func mask(at dimension: Int, in space: FactSpace) -> UInt64 {
    let position = position(of: dimension)
    guard position < constraints.count, constraints[position].dimension == dimension else {
      return space.dimensions[dimension].full
    }
    return constraints[position].mask
  }

  /// The place of the first constraint that is not on a dimension before this one.
  private func position(of dimension: Int) -> Int {
    var (low, high) = (0, constraints.count)
    while low < high {
      let middle = (low + high) / 2
      if constraints[middle].dimension < dimension { low = middle + 1 } else { high = middle }
    }
    return low
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
      guard allowed & ~constraint.mask != 0 else { continue }
      pieces.append(rest.setting(constraint.dimension, to: allowed & ~constraint.mask))
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

  /// Tells whether some situation of what is known is in this box.
  ///
  /// - Complexity: O(number of constraints).
  func isMet(in box: Box) -> Bool { constraints.allSatisfy { box.masks[$0.dimension] & $0.mask != 0 } }

  private func setting(_ dimension: Int, to mask: UInt64) -> Cube {
    var copy = constraints
    let position = position(of: dimension)
    let constraint = Constraint(dimension: dimension, mask: mask)
    if position < copy.endIndex, copy[position].dimension == dimension {
      copy[position] = constraint
    } else {
      copy.insert(constraint, at: position)
    }
    return Cube(constraints: copy)
  }
}
