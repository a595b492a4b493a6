import Decisions
import Testing

@testable import Checks

@Suite("Statistics")
struct StatisticsTests {
  @Test("a policy's figures are counted, the danger question included")
  func figures() throws {
    let subject = try Sample.subject(RuleZonesTests.rich)
    let statistics = Statistics(subject)
    #expect(statistics.clauses == 3)
    #expect(statistics.rules == 9)
    #expect(statistics.facts == 7)
    #expect(statistics.questions == 6)
    // The last rule is reached by the first question alone; the first needs who it is, and whether related.
    #expect(statistics.interviews.last == 1)
    #expect(statistics.interviews.first == 4)
    #expect(statistics.longest == 4)
    #expect(statistics.longestPath == 4)
    #expect(statistics.lines.count == 3)
  }
}
