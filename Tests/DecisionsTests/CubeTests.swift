import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("Boxes of situations and regions made of them")
struct CubeTests {
  private let space: FactSpace
  /// Every point of the space, a value for each dimension.
  private let points: [[Int]]

  init() throws {
    let facts = (0..<3).map { Fact.of(FactID("fact-\($0)"), ["a", "b", "c"]) }
    space = FactSpace(try .of(facts, []))
    points = (0..<27).map { [$0 % 3, $0 / 3 % 3, $0 / 9] }
  }

  private func region(_ random: inout SplitMix64) -> Region {
    let cubes = (0..<(1 + random.below(3))).compactMap { _ in
      (0..<3).reduce(Cube?.some(.everything)) { cube, dimension in
        Cube(dimension: dimension, mask: 1 + random.next() % 7, in: space).flatMap { cube?.intersection($0) }
      }
    }
    var effort = Effort.ofKnowledge
    return Region(union: cubes, in: space, &effort)
  }

  private func inside(_ region: Region) -> Set<[Int]> {
    Set(points.filter { point in region.cubes.contains { holds($0, point) } })
  }

  private func holds(_ cube: Cube, _ point: [Int]) -> Bool {
    cube.constraints.allSatisfy { $0.mask & 1 << UInt64(point[$0.dimension]) != 0 }
  }

  @Test("meet, join and part like sets of situations, and no two boxes of a region share one")
  func algebra() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<200 {
      let (left, right) = (region(&random), region(&random))
      var effort = Effort.ofKnowledge
      let results = [
        left.intersection(right, &effort): inside(left).intersection(inside(right)),
        left.union(right, in: space, &effort): inside(left).union(inside(right)),
        left.subtracting(right, in: space, &effort): inside(left).subtracting(inside(right)),
      ]
      for (region, expected) in results {
        #expect(inside(region) == expected)
        #expect(points.allSatisfy { point in region.cubes.filter { holds($0, point) }.count <= 1 })
      }
    }
  }

  @Test("boxes intersect exactly where they share a situation")
  func intersecting() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      guard let left = region(&random).cubes.first, let right = region(&random).cubes.first else { continue }
      let shared = points.contains { holds(left, $0) && holds(right, $0) }
      #expect(left.intersects(right) == shared)
      #expect((left.intersection(right) != nil) == shared)
      #expect(left.contains(right, in: space) == points.allSatisfy { !holds(right, $0) || holds(left, $0) })
    }
  }

  @Test("a box that allows nothing is none")
  func nothing() {
    #expect(Cube(dimension: 0, mask: 0, in: space) == nil)
    #expect(Cube(dimension: 0, mask: 0b1000, in: space) == nil)
    #expect(Cube(dimension: 0, mask: 0b111, in: space) == .everything)
  }
}
