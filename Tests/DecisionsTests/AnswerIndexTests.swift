import Knowledge
import TestKit
import Testing

@testable import Decisions

@Suite("The answering index")
struct AnswerIndexTests {
  @Test("answers whole situations as the compiled rules do, in the same order")
  func whole() throws {
    for seed in 0..<80 as Range<UInt64> {
      let world = World(seed: seed, limit: 300)
      let index = AnswerIndex(world.rules)
      for place in world.places {
        let question = try #require(index.place(of: place.box, in: world.rules.space))
        let open = Array(world.rules.open(in: place.box))
        guard index.entries(at: question) == open, index.first(at: question) == open.first else {
          Issue.record("seed \(seed): \(place.view): \(index.entries(at: question)), not \(open)")
          break
        }
      }
    }
  }

  @Test("finds what is open in partial situations, and a dimension that open boxes wait for")
  func partial() throws {
    for seed in 100..<180 as Range<UInt64> {
      let world = World(seed: seed, limit: 50)
      let index = AnswerIndex(world.rules)
      var random = SplitMix64(seed: seed)
      for place in world.places {
        var box = place.box
        for (number, dimension) in world.rules.space.dimensions.enumerated() where random.once(in: 2) {
          box.masks[number] = dimension.full
        }
        let (open, next) = index.turn(at: try #require(index.place(of: box, in: world.rules.space)))
        #expect(open == Array(world.rules.open(in: box)), "seed \(seed), \(box)")
        let boxes = world.rules.openCubes(in: box).map { world.rules.cubes[$0] }
        func count(_ dimension: Int) -> Int {
          boxes.count { $0.constraints.contains { $0.dimension == dimension } }
        }
        let unknown = box.masks.indices.filter { box.masks[$0] == world.rules.space.dimensions[$0].full }
        let most = unknown.map(count).max() ?? 0
        #expect(next == (most == 0 ? nil : unknown.first { count($0) == most }), "seed \(seed), \(box)")
      }
    }
  }

  @Test("knows many rules: rows longer than one portion")
  func manyRules() throws {
    let fact = Fact.of("number", (0..<10).map { ValueID("value-\($0)") })
    let rules = (0..<700).map { number in
      Rule.of(RuleID("rule-\(number)"), .permitted, when: [Test("number", .isAny, [ValueID("value-\(number % 10)")])])
    }
    let compiled = CompiledRules(try .of([fact], rules))
    let index = AnswerIndex(compiled)
    #expect(index.entries(at: [3]).count == 70)
    #expect(index.entries(at: [3]) == Array(compiled.open(in: Box(masks: [1 << 3]))))
  }
}

extension AnswerIndex {
  fileprivate func entries(at place: [UInt8]) -> [Int] {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: boxCount) { buffer in
      place.withUnsafeBufferPointer { place in
        let count = entries(at: place, into: buffer)
        return buffer.prefix(count).map(Int.init)
      }
    }
  }

  fileprivate func first(at place: [UInt8]) -> Int? {
    place.withUnsafeBufferPointer { firstEntry(at: $0) }
  }

  fileprivate func turn(at place: [UInt8]) -> (open: [Int], next: Int?) {
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: wordCount) { buffer in
      place.withUnsafeBufferPointer { place in
        let next = turn(at: place, open: buffer)
        var open: [Int] = []
        forEachOpenEntry(UnsafeBufferPointer(buffer)) { open.append($0) }
        return (open, next)
      }
    }
  }
}
