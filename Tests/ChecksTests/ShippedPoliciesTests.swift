import Decisions
import Knowledge
import Testing

@testable import Checks

/// Runs the checks on the policies that are shipped.
@Suite("The shipped policies")
struct ShippedPoliciesTests {
  private func subject(_ policy: String) throws -> CheckSubject { try #require(Shipped.subjects[policy]) }

  @Test("there are five of them")
  func count() { #expect(Shipped.policies.count == 5) }

  @Test(
    "each can be proved whole, nothing in it is an error or an unanswered warning, and each witness can exist",
    arguments: Shipped.policies
  )
  func proved(policy: String) throws {
    let subject = try subject(policy)
    let report = Checker().report(on: subject)
    #expect(report.isProved)
    #expect(report.situations > 1_000_000)
    #expect(report.findings.filter { $0.severity != .note }.map(\.line) == [])
    #expect(try Shipped.outcome(policy).diagnostics.map(\.line) == [])
    let evaluator = ReferenceEvaluator(subject.knowledge)
    for witness in (report.findings + report.accepted.map(\.finding)).compactMap(\.witness) {
      #expect(!evaluator.isImpossible(witness.whole))
    }
  }

  @Test(
    "each rule that can be reached has a witness that the reference evaluator confirms",
    arguments: Shipped.policies
  )
  func witnesses(policy: String) throws {
    let subject = try subject(policy)
    for placed in subject.placed {
      guard let witness = subject.zones.witness(ofRuleAt: placed.position) else { continue }
      #expect(subject.applying(in: witness.whole)[placed.rule.id] != nil, "\(placed.rule.id)")
      let decision = subject.rules.decision(in: witness.answers)
      let decides = subject.zones.outcomes(ofRuleAt: placed.position).contains { !subject.zones.deciding[$0].isEmpty }
      guard decides else { continue }
      #expect(decision.verdict == subject.verdict(in: witness.whole), "\(placed.rule.id)")
      #expect(decision.parked.isEmpty, "\(placed.rule.id)")
    }
  }
}
