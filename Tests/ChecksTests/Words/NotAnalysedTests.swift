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

  @Test("so is knowledge that takes too many steps, be it while it is laid out or while a check looks at it")
  func long() throws {
    let knowledge = try Sample.knowledge(clause)
    let whole = CheckSubject(knowledge, today: Sample.today)
    let needed = Atlas.defaultEffort - whole.zones.atlas.effort
    for effort in [needed / 2, needed + 5] {
      let report = Checker().report(on: CheckSubject(knowledge, today: Sample.today, effort: effort))
      #expect(report.findings.filter { $0.severity == .error }.map(\.code) == [.notAnalysed], "\(effort)")
      #expect(!report.isProved && report.situations == 0)
      #expect(report.findings.allSatisfy { $0.code != .idleQuestion })
    }
    #expect(Checker().report(on: whole).isProved)
  }

  @Test("knowledge that fits is not reported")
  func innocent() throws { #expect(try Sample.subject(clause).findings(.notAnalysed).isEmpty) }
}
