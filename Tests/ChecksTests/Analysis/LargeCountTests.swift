import Checks
import Testing

@Suite("Large counts")
struct LargeCountTests {
  @Test("a count is exact beyond machine words, and printed in groups of three")
  func exact() {
    let two70 = (0..<70).reduce(LargeCount(1)) { count, _ in count.multiplied(by: 2) }
    #expect(two70.description == "1,180,591,620,717,411,303,424")
    #expect(two70.approximate == 1_180_591_620_717_411_303_424)
    #expect((two70 + two70).description == "2,361,183,241,434,822,606,848")
    #expect((LargeCount(999_999_999) + 1).description == "1,000,000,000")
    #expect(LargeCount(0).description == "0")
    #expect(LargeCount(5).multiplied(by: 0) == 0)
  }

  @Test("counts are ordered by size")
  func order() {
    #expect(LargeCount(7) < 8)
    #expect(LargeCount(999_999_999) < LargeCount(999_999_999).multiplied(by: 3))
    #expect(!(LargeCount(8) < 8))
  }
}
