import TestKit
import Testing

@testable import Decisions

@Suite("Sets of numbers while a tree is built")
struct FixedBitsTests {
  @Test("of every size meet, part and are told apart like sets of numbers")
  func algebra() {
    check(FixedBits<SIMD2<UInt64>>.self)
    check(FixedBits<SIMD8<UInt64>>.self)
    check(FixedBits<SIMD32<UInt64>>.self)
    check(BitSet.self)
  }

  private func check<Bits: NumberSet>(_ type: Bits.Type) {
    let capacity = min(Bits.limit, 300)
    var random = SplitMix64(seed: 9)
    for _ in 0..<50 {
      let numbers = (0..<2).map { _ in Set((0..<20).map { _ in random.below(capacity) }) }
      let bits = numbers.map { numbers in numbers.reduce(into: Bits(capacity: capacity)) { $0.insert($1) } }
      var (both, rest) = (bits[0], bits[0])
      both.formIntersection(bits[1])
      rest.subtract(bits[1])
      #expect(members(of: both) == numbers[0].intersection(numbers[1]).sorted())
      #expect(members(of: rest) == numbers[0].subtracting(numbers[1]).sorted())
      #expect(bits[0].intersects(bits[1]) == !numbers[0].isDisjoint(with: numbers[1]))
      #expect(rest.isEmpty == numbers[0].isSubset(of: numbers[1]))
      let again = numbers[0].shuffled(using: &random).reduce(into: Bits(capacity: capacity)) { $0.insert($1) }
      #expect(again == bits[0] && again.mixed == bits[0].mixed)
      #expect((bits[0] == bits[1]) == (numbers[0] == numbers[1]))
    }
  }

  private func members(of bits: some NumberSet) -> [Int] {
    var members: [Int] = []
    bits.forEach { members.append($0) }
    return members
  }
}
