import Testing

@testable import Checks

@Suite("Atlas")
struct AtlasTests {
  private let sizes = [3, 2, 4, 2, 3]

  private func randomBox(_ numbers: inout Seeded) -> [(dimension: Int, mask: UInt64)] {
    sizes.indices.filter { _ in Bool.random(using: &numbers) }.map { dimension in
      (dimension: dimension, mask: UInt64.random(in: 1..<(1 << UInt64(sizes[dimension])), using: &numbers))
    }
  }

  /// A zone of a few random boxes, and the situations that it should hold.
  private func random(_ atlas: inout Atlas, _ numbers: inout Seeded) -> (zone: Zone, members: Set<[Int]>) {
    var zone = Zone.none
    var members: Set<[Int]> = []
    for _ in 0..<Int.random(in: 0...4, using: &numbers) {
      let box = randomBox(&numbers)
      zone = atlas.union(zone, atlas.zone(box))
      members.formUnion(
        everySituation(sizes).filter { situation in box.allSatisfy { $0.mask >> situation[$0.dimension] & 1 == 1 } }
      )
    }
    return (zone, members)
  }

  private func members(_ zone: Zone, in atlas: Atlas) -> Set<[Int]> {
    Set(everySituation(sizes).filter { atlas.contains($0, in: zone) })
  }

  @Test("zones are the sets that they stand for", arguments: 0..<200)
  func sets(seed: Int) {
    var numbers = Seeded(UInt64(seed))
    var atlas = Atlas(sizes: sizes)
    let one = random(&atlas, &numbers)
    let other = random(&atlas, &numbers)
    #expect(members(one.zone, in: atlas) == one.members)
    #expect(members(atlas.union(one.zone, other.zone), in: atlas) == one.members.union(other.members))
    #expect(members(atlas.intersection(one.zone, other.zone), in: atlas) == one.members.intersection(other.members))
    #expect(members(atlas.subtracting(other.zone, from: one.zone), in: atlas) == one.members.subtracting(other.members))
    #expect((one.zone == other.zone) == (one.members == other.members))
    #expect(atlas.count(one.zone) == LargeCount(one.members.count))
  }

  @Test(
    "spreading forgets one dimension, and a zone hangs on just the dimensions that can change it",
    arguments: 0..<100
  )
  func dimensions(seed: Int) {
    var numbers = Seeded(UInt64(seed) + 1_000)
    var atlas = Atlas(sizes: sizes)
    let one = random(&atlas, &numbers)
    for dimension in sizes.indices {
      let spread = Set(
        everySituation(sizes).filter { situation in
          (0..<sizes[dimension]).contains { value in
            var changed = situation
            changed[dimension] = value
            return one.members.contains(changed)
          }
        }
      )
      #expect(members(atlas.spread(one.zone, over: dimension), in: atlas) == spread)
      #expect(atlas.dimensions(of: one.zone).contains(dimension) == (spread != one.members))
    }
  }

  @Test("a simplified zone is the same where it matters", arguments: 0..<200)
  func simplified(seed: Int) {
    var numbers = Seeded(UInt64(seed) + 2_000)
    var atlas = Atlas(sizes: sizes)
    let one = random(&atlas, &numbers)
    let care = random(&atlas, &numbers)
    let simple = members(atlas.simplified(one.zone, within: care.zone), in: atlas)
    #expect(simple.intersection(care.members) == one.members.intersection(care.members))
  }

  @Test("beyond its limit an atlas says that it gave up")
  func limit() {
    var atlas = Atlas(sizes: Array(repeating: 2, count: 20), limit: 15)
    var zone = Zone.none
    for dimension in 0..<20 { zone = atlas.union(zone, atlas.zone([(dimension, 0b01)])) }
    #expect(atlas.isExhausted)
  }
}
