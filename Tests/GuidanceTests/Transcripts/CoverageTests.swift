import Checks
import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Coverage and mutation")
struct CoverageTests {
  private static let cases = """
    cases 1
    policy oakfield
    status blessed

    case A pupil
    stage planning
    activity connect
    contact pupil
    verdict prohibited
    clause touch-1

    case A draft
    status draft
    stage danger
    verdict danger

    case A failing one
    stage planning
    activity publish
    account school
    verdict prohibited

    """

  @Test("only what is blessed and passes counts, and each miss has its place and its answers")
  func counts() throws {
    let rules = try SampleSchool.rules()
    let zones = RuleZones(rules)
    let results = SampleSchool.replay(Self.cases, by: rules)
    let coverage = Coverage(results, of: rules) { subject in
      guard case .rule(let id) = subject, let place = rules.knowledge.policy.rules.firstIndex(where: { $0.id == id })
      else { return nil }
      return zones.witness(ofRuleAt: place)?.answers
    }
    #expect(coverage.counts[.verdicts]?.covered == 1)
    #expect(coverage.counts[.rules] == Coverage.Count(covered: 1, total: 8))
    #expect(coverage.counts[.rules]?.percent == 12)
    let miss = try #require(coverage.misses.first { $0.subject == .rule("touch-2-parent") })
    #expect(miss.source.line == rules.knowledge.rule("touch-2-parent")?.source.line)
    #expect(miss.answers.words == "activity=connect contact=parent stage=planning")
    #expect(coverage.lines.contains { $0 == "oakfield  rules    1 of 8 (12%)" })
    let command =
      "mayi ask --policy oakfield --no-input --fact activity=connect --fact contact=parent --fact stage=planning"
    #expect(coverage.lines.contains("         \(command)"))
    #expect(coverage.shortfall(under: coverage.percent) == nil)
    let short = try #require(coverage.shortfall(under: 100))
    #expect(short.hasPrefix("oakfield: \(coverage.percent)% is covered, less than 100%: "))
    #expect(short.contains("rules 1 of 8"))
  }

  @Test("the drafts of what is missed pass as they stand, and are drafts")
  func drafts() throws {
    let rules = try SampleSchool.rules()
    let zones = RuleZones(rules)
    let coverage = Coverage([], of: rules) { subject in
      guard case .rule(let id) = subject, let place = rules.knowledge.policy.rules.firstIndex(where: { $0.id == id })
      else { return nil }
      return zones.witness(ofRuleAt: place)?.answers
    }
    let results = SampleSchool.replay(coverage.drafts(by: rules), by: rules)
    #expect(results.count > 4)
    #expect(results.allSatisfy { $0.outcome == .passed && !$0.isReviewed })
  }

  @Test("a clause that stands beside the answer counts where a case names it")
  func beside() throws {
    let rules = try SampleSchool.rules(
      (
        "section photos \"Pictures\"\n",
        "section photos \"Pictures\"\n\nclause photos-3 at paragraph 3\n  says     Be polite.\n  part     standing\n  rule photos-3-polite\n    when   activity is publish\n    force  adds\n    condition must  Be polite.\n"
      )
    )
    let text =
      "cases 1\npolicy oakfield\nstatus blessed\ncase A post\nstage planning\nactivity publish\naccount school\n"
    func covered(_ line: String) -> Bool {
      let coverage = Coverage(SampleSchool.replay(text + line, by: rules), of: rules) { _ in Situation() }
      let missed = coverage.misses.map(\.subject)
      return !missed.contains(.clause("photos-3")) && !missed.contains(.rule("photos-3-polite"))
    }
    #expect(!covered("verdict permitted\nclause photos-1\n"))
    #expect(covered("verdict permitted\nstanding photos-3\n"))
    let draft = CaseWriter(rules).text(
      of: Situation(["stage": .value("planning"), "activity": .value("publish"), "account": .value("school")]),
      title: "A",
      naming: ["photos-3"]
    )
    #expect(draft.hasSuffix("standing  photos-3\n| Be polite.\n"))
  }

  @Test("a change that no case notices is listed, and one that changes nothing is told apart")
  func mutation() throws {
    let rules = try SampleSchool.rules(
      (
        "rule touch-3-school",
        "rule touch-3-shadow\n    when activity is connect and contact is pupil and account is school\n    force advised-against \"avoid\"\n  rule touch-3-school"
      )
    )
    let file = SampleSchool.file(Self.cases)
    let report = MutationReport([file], of: rules, today: SampleSchool.today)
    #expect(report.noticed > 0)
    #expect(report.unnoticed.contains { $0.rule == "touch-2-parent" && $0.flip == .force(.permitted) })
    #expect(report.unnoticed.allSatisfy { $0.rule != "touch-1-ask" })
    #expect(report.equivalent.contains { $0.rule == "touch-3-shadow" && $0.flip == .force(.permitted) })
    #expect(report.percent < 50)
  }

  @Test("rules are alike with themselves and not with changed ones")
  func alike() throws {
    let rules = try SampleSchool.rules()
    #expect(rules.answersAlike(rules))
    #expect(!rules.answersAlike(try SampleSchool.rules(("within \"today\"", "within \"this week\""))))
    for mutation in Mutation.all(of: rules.knowledge) {
      guard let changed = mutation.knowledge(from: rules.knowledge) else { continue }
      #expect(!rules.answersAlike(CompiledRules(changed)), "\(mutation.text)")
    }
  }
}
