/// A set of situations as disjoint boxes.
struct Region: Hashable, Sendable {
  /// The boxes, no two of which share a situation.
  private(set) var cubes: [Cube] = []
  /// True where there would be more than ``limit`` boxes, or where the effort was spent: then there are none, and whoever
  /// uses the region must say so.
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
  init(union cubes: [Cube], in space: FactSpace, _ effort: inout Effort) {
    for cube in cubes where !isTangled { insert(cube, in: space, &effort) }
  }

  /// True where the region has no situation.
  var isEmpty: Bool { cubes.isEmpty && !isTangled }

  private mutating func insert(_ cube: Cube, in space: FactSpace, _ effort: inout Effort) {
    guard effort.spend(cubes.count + 1) else { return self = .tangled }
    if cubes.contains(where: { $0.contains(cube, in: space) }) { return }
    let more = Region(disjoint: [cube]).subtracting(self, in: space, &effort)
    guard !more.isTangled, cubes.count + more.cubes.count <= Self.limit else { return self = .tangled }
    cubes += more.cubes
  }

  /// The situations in both.
  func intersection(_ other: Region, _ effort: inout Effort) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var pieces: [Cube] = []
    for mine in cubes {
      guard effort.spend((other.cubes.count + 1) * (mine.constraints.count + 1)) else { return .tangled }
      pieces += other.cubes.compactMap { mine.intersection($0) }
      guard pieces.count <= Self.limit else { return .tangled }
    }
    return Region(disjoint: pieces)
  }

  /// The situations here and not there.
  func subtracting(_ other: Region, in space: FactSpace, _ effort: inout Effort) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var pieces = cubes
    for cube in other.cubes {
      guard effort.spend((pieces.count + 1) * (cube.constraints.count + 1)) else { return .tangled }
      guard let first = pieces.firstIndex(where: { $0.intersects(cube) }) else { continue }
      var rest = Array(pieces[..<first])
      for piece in pieces[first...] { rest += piece.subtracting(cube, in: space) }
      guard rest.count <= Self.limit else { return .tangled }
      pieces = rest
    }
    return Region(disjoint: pieces)
  }

  /// The situations in either.
  func union(_ other: Region, in space: FactSpace, _ effort: inout Effort) -> Region {
    guard !isTangled, !other.isTangled else { return .tangled }
    var result = self
    for cube in other.cubes where !result.isTangled { result.insert(cube, in: space, &effort) }
    return result
  }
}
