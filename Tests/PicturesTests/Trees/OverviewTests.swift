import Checks
import Decisions
import Knowledge
import Testing

@testable import Pictures

@Suite("A policy on one page")
struct OverviewTests {
  @Test("each kind of activity has the verdicts that can be had, and the clauses that decide them")
  func rows() throws {
    let overview = try #require(Overview(RuleZones(try Sample.rules())))
    #expect(overview.blocks.map(\.label) == ["I am planning something", "I saw something", "A child may be at risk"])
    let rows = overview.blocks[0].rows
    #expect(rows.map(\.label) == ["Posting", "Being friends", "Writing"])
    #expect(rows[0].clauses == [.silent: []])
    #expect(
      rows[1].clauses
        == [.prohibited: ["touch-1"], .conditional: ["touch-1"], .permitted: ["touch-2"], .silent: []]
    )
  }

  @Test("the page fits its width, and in a narrow window it is told in lines", arguments: [20, 60, 80])
  func widths(width: Int) throws {
    let overview = try #require(Overview(RuleZones(try Sample.rules())))
    let lines = overview.lines(width: width)
    let isTable = lines.contains { $0.text.contains("Posting") && $0.text.contains(" x ") }
    #expect(isTable == (width > 40))
    if isTable { #expect(lines.filter { $0.text.contains("  .") }.allSatisfy { $0.text.count <= width }) }
  }

  @Test("the legend speaks of what is on the page: of the table's marks only where there is a table")
  func legend() throws {
    let overview = try #require(Overview(RuleZones(try Sample.rules())))
    func legend(_ width: Int) -> String { overview.lines(width: width).suffix(2).map(\.text).joined(separator: " ") }
    #expect(legend(80).contains("Unless = ") || legend(80).contains("No = "))
    #expect(legend(80).contains("x has none"))
    #expect(!legend(20).contains("x has none") && !legend(20).contains(" = "))
    #expect(legend(20).contains("The numbers count"))
  }

  @Test("the shipped policies fit on a page", arguments: Shipped.policies)
  func shipped(policy: String) throws {
    let overview = try #require(Overview(RuleZones(CompiledRules(try Shipped.knowledge(policy)))))
    #expect(overview.lines(width: 80).count <= 60)
    #expect(overview.blocks.count == 6)
  }
}
