import TestKit
import Testing

@testable import Decisions

@Suite("Memos")
struct MemoTests {
  /// A key of which many mix to the same number.
  private struct Clashing: Mixing {
    let number: Int
    var mixed: UInt64 { UInt64(number % 7) }
  }

  @Test("keep what was worked out for each key, also where keys mix to the same number")
  func keeping() {
    var memo = Memo<Clashing, String>()
    var twin: [Int: String] = [:]
    var random = SplitMix64(seed: 4)
    for _ in 0..<2_000 {
      let number = random.below(400)
      #expect(memo[Clashing(number: number)] == twin[number])
      guard twin[number] == nil else { continue }
      memo[Clashing(number: number)] = "\(number)"
      twin[number] = "\(number)"
    }
    #expect(memo.count == twin.count)
  }
}
