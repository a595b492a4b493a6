import TestKit
import Testing

@testable import Decisions

@Suite("Bit sets")
struct BitSetTests {
  @Test("hold what was put in and not taken out", arguments: [1, 63, 64, 65, 200])
  func membership(capacity: Int) {
    var random = SplitMix64(seed: UInt64(capacity))
    var bits = BitSet(capacity: capacity)
    var twin: Set<Int> = []
    for _ in 0..<300 {
      let number = random.below(capacity)
      if random.once(in: 2) {
        bits.insert(number)
        twin.insert(number)
      } else {
        bits.remove(number)
        twin.remove(number)
      }
      #expect(Array(bits) == twin.sorted())
      #expect(bits.count == twin.count && bits.isEmpty == twin.isEmpty && bits.first == twin.min())
    }
  }

  @Test("meet, join and part like sets of numbers")
  func algebra() {
    var random = SplitMix64(seed: 9)
    for _ in 0..<50 {
      let numbers = (0..<2).map { _ in Set((0..<20).map { _ in random.below(130) }) }
      let bits = numbers.map { numbers in
        numbers.reduce(into: BitSet(capacity: 130)) { $0.insert($1) }
      }
      var (both, either, rest) = (bits[0], bits[0], bits[0])
      both.formIntersection(bits[1])
      either.formUnion(bits[1])
      rest.subtract(bits[1])
      #expect(Array(both) == numbers[0].intersection(numbers[1]).sorted())
      #expect(Array(either) == numbers[0].union(numbers[1]).sorted())
      #expect(Array(rest) == numbers[0].subtracting(numbers[1]).sorted())
      #expect(bits[0].intersects(bits[1]) == !numbers[0].isDisjoint(with: numbers[1]))
    }
  }

  @Test("of all numbers below a count hold just those", arguments: [0, 1, 63, 64, 65, 128])
  func all(count: Int) {
    #expect(Array(BitSet(allBelow: count)) == Array(0..<count))
  }
}
