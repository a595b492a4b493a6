import Knowledge
import Testing

@testable import Checks

@Suite("What a ruling brings about")
struct RulingEffectsTests {
  /// Clauses that contradict each other, and the ruling that settles them for the first.
  private func subject(_ clauses: String, following clause: ClauseID, on others: ClauseID...) throws -> CheckSubject {
    let ruling = "ruling r1\non \(([clause] + others).map(\.text).joined(separator: ", "))\nfollow \(clause)\n"
    return try Sample.subject(clauses + ruling + "says We keep to this.\nby headteacher\n")
  }

  private let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
  private let yes = Sample.clause(
    "b",
    ("b-1", "when activity is connect and contact is parent\nforce permitted \"may\""),
    lines: "contradicts a"
  )

  @Test("a rule that a ruling sets aside everywhere is a note that names the ruling")
  func aside() throws {
    let found = try subject(ban + yes, following: "a", on: "b").findings(.unreachableRule)
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.contains("`b-1`") == true)
    #expect(found.first?.message.hasSuffix("the ruling `r1` brings it about, and nothing need be done") == true)
  }

  @Test("what is wrong without the ruling as well stays an error")
  func written() throws {
    let never = Sample.clause("c", ("c-1", "when activity is publish and contact is parent\nforce permitted \"may\""))
    let found = try subject(ban + yes + never, following: "a", on: "b").findings(.unreachableRule)
    #expect(found.count { $0.severity == .error } == 1)
    #expect(found.first { $0.severity == .error }?.message.contains("`c-1`") == true)
  }

  @Test("what the clause that was set aside had covered is a note")
  func laidBare() throws {
    let advice = Sample.clause(
      "c",
      ("c-1", "when activity is connect and contact is parent\nforce advised-against \"avoid\"")
    )
    let subject = try subject(ban + yes + advice, following: "b", on: "a")
    let found = subject.findings(.undeclaredDisagreement)
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.contains("name both clauses after `on`") == true)
    #expect(try Sample.subject(ban + yes + advice).findings(.undeclaredDisagreement).isEmpty)
  }

  @Test("a finding that is expected in the document stays so while a ruling makes it go away")
  func expected() throws {
    let expecting = yes.replacing("rule b-1\n", with: "rule b-1\nexpect never-decides It is declared.\n")
    #expect(try Sample.subject(ban + expecting).findings(.idleExpectation).isEmpty)
    let subject = try subject(ban + expecting, following: "b", on: "a")
    #expect(Checker().report(on: subject).accepted.isEmpty)
    #expect(subject.findings(.idleExpectation).isEmpty)
  }

  // MARK: - The shipped policies

  /// A contradiction that a policy declares, and the clause that a school follows.
  struct Side: Sendable, CustomTestStringConvertible {
    let policy: String
    let clauses: [ClauseID]
    let followed: ClauseID

    var testDescription: String { "\(policy): \(clauses.map(\.text).joined(separator: ", ")), follow \(followed)" }
  }

  private static let sides: [Side] = Shipped.policies.flatMap { policy in
    (Shipped.subjects[policy]?.knowledge.policy.clauses ?? []).flatMap { clause in
      clause.contradictions.flatMap { other in
        [clause.id, other.clause].map { Side(policy: policy, clauses: [clause.id, other.clause], followed: $0) }
      }
    }
  }

  @Test("every declared contradiction is there") func all() { #expect(Self.sides.count >= 30) }

  @Test("whichever side a school follows, the policy loads, no finding is an error or a warning", arguments: sides)
  func shipped(side: Side) throws {
    let ruling = """
      format 1
      ruling r1
        on     \(side.clauses.map(\.text).joined(separator: ", "))
        follow \(side.followed)
        says   We keep to this.
        by     headteacher
        dated  2026-09-01

      """
    let outcome = try Shipped.outcome(side.policy) { files in
      files + [SourceFile(name: "\(side.policy)/rulings.policy", text: ruling)]
    }
    let knowledge = try #require(outcome.knowledge, "\(outcome.diagnostics.map(\.line))")
    let report = Checker().report(on: knowledge, today: Sample.today)
    #expect(report.findings.filter { $0.severity != .note }.map(\.line) == [])
  }
}
