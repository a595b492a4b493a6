import Decisions
import Knowledge
import Testing

@testable import Pictures

@Suite("One situation under several policies")
struct SituationComparisonTests {
  private static let stricter = Sample.clauses
    .replacing("force permitted \"may\"", with: "force prohibited \"must not\"")

  private func comparison(_ situation: Situation) throws -> SituationComparison {
    SituationComparison([(try Sample.rules(), situation), (try Sample.rules(Self.stricter), situation)])
  }

  @Test("each policy has its verdict and clause, and where they part the strictest comes first")
  func parting() throws {
    let situation = Situation([
      "stage": .value("planning"), "activity": .value("connect"), "contact": .value("colleague"),
    ])
    let comparison = try comparison(situation)
    #expect(comparison.sides.map(\.verdict) == [.permitted, .prohibited])
    #expect(!comparison.agree)
    let lines = comparison.lines.map(\.text)
    #expect(lines.contains("touch-2 (One): Colleagues may be friends."))
    #expect(lines.suffix(2) == ["NO: oakfield by touch-2", "YES: oakfield by touch-2"])
  }

  @Test("what is open is said with what to give")
  func open() throws {
    let lines = try comparison(Situation(["stage": .value("planning")])).lines.map(\.text)
    #expect(lines.contains("Oakfield School (oakfield): not settled yet"))
    #expect(lines.contains { $0.hasPrefix("give: activity") })
  }

  @Test("where they agree, that is said")
  func agree() throws {
    let comparison = try comparison(Situation(["stage": .value("danger")]))
    #expect(comparison.lines.last?.text == "They all answer the same.")
  }
}
