@testable import Checks
import Knowledge
import Testing

@Suite("What was not analysed")
struct NotAnalysedTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("knowledge that is too large to be proved is an error, and nothing else is said about its meaning")
  func large() throws {
    let subject = CheckSubject(try Sample.knowledge(clause), today: Sample.today, limit: 10)
    let report = Checker().report(on: subject)
    #expect(report.findings.filter { $0.severity == .error }.map(\.code) == [.notAnalysed])
    #expect(!report.isClean)
    #expect(!report.isProved)
    #expect(report.summary.contains("not proved"))
  }

  @Test("knowledge that fits is not reported")
  func innocent() throws { #expect(try Sample.subject(clause).findings(.notAnalysed).isEmpty) }
}
