@testable import Checks
import Knowledge
import Testing

@Suite("Review dates")
struct ReviewPassedTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("a review date that has passed is a note on the day after it, and not on its last day")
  func passed() throws {
    let card = Sample.card.replacing("review 2027-09", with: "review 2026-08")
    #expect(try Sample.subject(clause, card: card).findings(.reviewPassed).map(\.severity) == [.note])
    #expect(
      try Sample.subject(clause, card: card).findings(.reviewPassed).first?.message.contains("August 2026") == true
    )
    let current = Sample.card.replacing("review 2027-09", with: "review 2026-09")
    #expect(try Sample.subject(clause, card: current).findings(.reviewPassed).isEmpty)
  }
}
