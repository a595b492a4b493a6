import Knowledge
import Testing

@testable import Decisions

@Suite("Outcomes")
struct OutcomeTests {
  private func outcome(_ origin: Outcome.Origin, _ force: Force) -> Outcome {
    let rule = Rule.of("posting", .needsApproval) {
      $0.leaves = [Leave(.approve, from: RoleChoice(["head"]))]
      $0.duties = [Duty(.must, "Show the post.")]
      $0.conditions = [ChecklistPoint(.must, "The account is private.")]
    }
    return Outcome(rule: rule, position: 0, origin: origin, force: force, part: .decides)
  }

  @Test("a rule's own force carries its duties, leaves and conditions")
  func asWritten() {
    let outcome = outcome(.asWritten, .needsApproval)
    #expect(outcome.duties.count == 1 && outcome.leaves.count == 1 && outcome.conditions.count == 1)
  }

  @Test("what a limit leaves carries neither duties nor leaves, and a plain yes no conditions")
  func limits() {
    let conditional = outcome(.limit(0), .conditional)
    #expect(conditional.duties.isEmpty && conditional.leaves.isEmpty && conditional.conditions.count == 1)
    #expect(conditional.hasContent)
    let permitted = outcome(.limit(0), .permitted)
    #expect(permitted.duties.isEmpty && permitted.leaves.isEmpty && permitted.conditions.isEmpty)
    #expect(!permitted.hasContent)
  }
}
