import Knowledge
import Testing

@testable import Checks

@Suite("The report")
struct CheckReportTests {
  private let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
  private let yes = "when contact is parent\nforce permitted \"may\""

  @Test("findings stand in the order of file, line, column and code")
  func order() throws {
    let knowledge = try Sample.knowledge(Sample.clause("b", ("b-1", yes)) + ban + Sample.clause("c", ("c-1", yes)))
    let report = Checker().report(on: knowledge, today: Sample.today)
    #expect(report.findings == report.findings.sorted(by: Finding.precedes))
    let errors = report.findings.filter { $0.severity == .error }.map { "\($0.source.line) \($0.code.rawValue)" }
    #expect(
      errors == ["6 never-decides", "6 undeclared-disagreement", "18 never-decides", "18 undeclared-disagreement"]
    )
    #expect(report.findings.first?.line.hasPrefix("01-one.policy:6:6: error[never-decides]: `b-1`") == true)
  }

  @Test("a report counts what it found and what it proved")
  func summary() throws {
    let report = Checker().report(on: try Sample.knowledge(ban), today: Sample.today)
    #expect(report.isClean)
    #expect(report.situations == 80)
    #expect(report.summary == "no errors, no warnings, 7 notes; 80 situations proved")
  }

  @Test("every code belongs to one check alone, but for that of idle expectations")
  func codes() {
    let codes = Checker.all.flatMap { type(of: $0).codes }
    #expect(Set(codes).count == codes.count)
    #expect(Set(codes).union([.idleExpectation]) == Set(Finding.Code.allCases))
  }

  @Test("a finding that the author expects is accepted with the reason; one that is not there is reported")
  func expectations() throws {
    let knowledge = try Sample.knowledge(ban + Sample.clause("b", ("b-1", yes)))
    var policy = knowledge.policy
    policy.sections[0].clauses[1].expected = [
      Expectation("never-decides", because: "The head decides case by case."),
      Expectation("undeclared-disagreement", because: "The head decides case by case."),
      Expectation("opposed-duties", because: "No reason."), Expectation("no-such-code", because: "No reason."),
    ]
    let base = try KnowledgeBase(vocabulary: knowledge.vocabulary, policy: policy)
    let report = Checker().report(on: base, today: Sample.today)
    #expect(report.accepted.map(\.finding.code) == [.neverDecides, .undeclaredDisagreement])
    #expect(report.accepted.first?.reason == "The head decides case by case.")
    let idle = report.findings.filter { $0.code == .idleExpectation }
    #expect(idle.map(\.severity).sorted() == [.error, .warning])
    #expect(report.count(.error) == 1)
  }

  @Test("what is expected of one clause is not accepted of another")
  func elsewhereOpen() throws {
    let innocent = (id: "b-1", lines: "when stage is asking\nforce informs \"is\"")
    let clauses =
      ban + Sample.clause("b", innocent, lines: "expect never-decides No.") + Sample.clause("c", ("c-1", yes))
    let report = Checker().report(on: try Sample.knowledge(clauses), today: Sample.today)
    #expect(report.accepted.isEmpty)
    let found = report.findings.filter { [.neverDecides, .idleExpectation].contains($0.code) }
    #expect(found.count == 2)
  }

  @Test("an `expect` line in a file is read with its place and reason")
  func written() throws {
    let rule = (id: "b-1", lines: yes + "\nexpect never-decides The head decides.")
    let clauses = ban + Sample.clause("b", rule, lines: "expect undeclared-disagreement It is an old promise.")
    let report = Checker().report(
      on: try Sample.knowledge(clauses + "expect opposed-duties None."),
      today: Sample.today
    )
    #expect(report.accepted.map(\.reason) == ["The head decides.", "It is an old promise."])
    #expect(report.findings.filter { $0.severity != .note }.map(\.code) == [.idleExpectation])
  }

  @Test("a fact, a role of the card and the card itself can expect findings, too")
  func elsewhere() throws {
    let vocabulary = Sample.vocabulary.replacing(
      "  changeable\n",
      with: "  changeable\n  expect idle-question Asked anyway.\n"
    )
    let card = Sample.card.replacing("  lead headteacher\n", with: "  lead headteacher\n  expect nobody-to-ask No.\n")
    let role = card.replacing("  reach office", with: "  expect none-named No.\n  reach office")
    let knowledge = try Sample.knowledge(ban, card: role, vocabulary: vocabulary)
    #expect(knowledge.vocabulary.fact("activity")?.expected == [Expectation("idle-question", because: "Asked anyway.")])
    #expect(knowledge.policy.expected.map(\.code) == ["nobody-to-ask"])
    #expect(knowledge.policy.roles.first?.expected.map(\.code) == ["none-named"])
  }

  @Test("what was not analysed cannot be expected away")
  func notAnalysed() throws {
    var policy = try Sample.knowledge(ban).policy
    policy.expected = [Expectation("not-analysed", because: "We are in a hurry.")]
    let base = try KnowledgeBase(vocabulary: Sample.knowledge(ban).vocabulary, policy: policy)
    let report = Checker().report(on: CheckSubject(base, today: Sample.today, limit: 10))
    #expect(report.findings.filter { $0.severity == .error }.map(\.code) == [.idleExpectation, .notAnalysed])
  }
}
