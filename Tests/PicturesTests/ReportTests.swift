import Decisions
import FoundationEssentials
import Knowledge
import Testing

@testable import Pictures

@Suite("Reports for programs")
struct ReportTests {
  private func keys(_ value: some Encodable) throws -> Set<String> {
    Set(try JSONDecoder().decode([String: Anything].self, from: JSONEncoder().encode(value)).keys)
  }

  private struct Anything: Decodable { init(from decoder: any Decoder) {} }

  @Test("a tree's report names each question with its fact, its answers and where they lead")
  func tree() throws {
    let rules = try Sample.rules()
    let diagram = Diagram(rules.decision(in: Situation()).tree)
    let report = TreeReport(diagram)
    #expect(report.policy == "oakfield")
    #expect(report.questions.first?.id == report.start)
    #expect(report.questions.first?.fact == "stage")
    let names = Set(report.questions.map(\.id) + report.ends.map(\.id))
    #expect(report.questions.flatMap(\.branches).allSatisfy { names.contains($0.to) })
    let related = try #require(report.questions.first { $0.fact == "related" })
    let ends = related.branches.map { branch in report.ends.first { $0.id == branch.to } }
    #expect(related.branches.map(\.values) == [["relative"], ["no"]])
    #expect(ends.map { $0?.verdict } == ["conditional", "prohibited"])
    #expect(ends.map { $0?.deciding } == [["touch-1"], ["touch-1"]])
    #expect(try keys(report) == ["policy", "start", "questions", "ends"])
  }

  @Test("a page that is cut says what follows and how to go on")
  func cut() throws {
    let diagram = Diagram(try Sample.rules().decision(in: Situation()).tree).firstPage(lines: 4)
    let ends = TreeReport(diagram).ends.filter { $0.more != nil }
    #expect(!ends.isEmpty)
    #expect(ends.allSatisfy { $0.verdict == nil && !$0.facts.isEmpty })
  }

  @Test("a comparison and a difference are reported side by side, with a situation for each group")
  func differences() throws {
    let rules = try Sample.rules()
    let situation = Situation(["stage": .value("danger")])
    let comparison = ComparisonReport(SituationComparison([(rules, situation), (rules, situation)]))
    #expect(comparison.agree)
    #expect(comparison.sides.map(\.verdict) == ["danger", "danger"])
    let other = CompiledRules(try Shipped.knowledge("maesteg"))
    let difference = try #require(SituationDifference(other, CompiledRules(try Shipped.knowledge("exceed"))))
    let report = DifferenceReport(difference, names: ["maesteg", "exceed"])
    #expect(report.groups.count == difference.groups.count)
    #expect(report.groups.allSatisfy { !$0.facts.isEmpty && $0.verdicts.count == 2 })
    #expect(try keys(ChangeReport("oakfield", .same)).isSuperset(of: ["policy", "change", "clauses", "touched"]))
  }
}
