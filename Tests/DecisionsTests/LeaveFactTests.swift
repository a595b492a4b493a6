import Knowledge
import Testing

@testable import Decisions

@Suite("Leaves as facts")
struct LeaveFactTests {
  private let rules: CompiledRules

  init() throws {
    let rule = Rule.of("posting", .needsApproval) {
      $0.leaves = [
        Leave(.approve, from: RoleChoice(["head", "parent"])), Leave(.consult, from: RoleChoice(["head"])),
      ]
    }
    rules = CompiledRules(try .of([.of("stage", ["planning"])], [rule]))
  }

  @Test("there is one for each kind from each role, after the facts of the vocabulary")
  func names() {
    #expect(rules.space.facts.map(\.id) == ["stage", "approve-head", "approve-parent", "consult-head"])
    #expect(rules.space.askedCount == 1)
  }

  @Test("they are never asked")
  func neverAsked() {
    #expect(rules.decision(in: Situation()).open == [])
    #expect(rules.decision(in: Situation()).verdict == .needsApproval)
  }
}
