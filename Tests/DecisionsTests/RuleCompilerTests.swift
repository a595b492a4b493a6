import Knowledge
import Testing

@testable import Decisions

@Suite("Compiled rules: limits, exceptions and leaves")
struct RuleCompilerTests {
  private let who = Fact.of("contact", ["pupil", "parent"])
  private let related = Fact.of("related", ["yes", "no"])
  private let onPupil = Test("contact", .isAny, ["pupil"])
  private let isRelated = Test("related", .isAny, ["yes"])

  private func verdict(_ rules: [Rule], _ answers: [FactID: Answer]) throws -> Verdict? {
    let knowledge = try KnowledgeBase.of([who, related], rules)
    let verdict = CompiledRules(knowledge).decision(in: Situation(answers)).verdict
    #expect(verdict == ReferenceEvaluator(knowledge).verdict(in: Situation(answers)))
    return verdict
  }

  @Test(
    "a limit leaves what it says",
    arguments: [(.permitted, .permitted), (.conditional, .conditional), (.silent, .silent)] as [(Leaving, Verdict)]
  )
  func limits(leaving: Leaving, expected: Verdict) throws {
    let ban = Rule.of("ban", .prohibited, when: [onPupil]) {
      $0.limits = [.init(Condition(all: isRelated), leaving: leaving)]
    }
    #expect(try verdict([ban], ["contact": .value("pupil"), "related": .value("yes")]) == expected)
    #expect(try verdict([ban], ["contact": .value("pupil"), "related": .value("no")]) == .prohibited)
  }

  @Test("an exception to an exception brings the rule back")
  func exceptionsOfExceptions() throws {
    let ban = Rule.of("ban", .prohibited, when: [onPupil])
    let family = Rule.of("family", .permitted, when: [isRelated]) { $0.lifts = [.rule("ban")] }
    let again = Rule.of("again", .informs, when: [isRelated]) { $0.lifts = [.rule("family")] }
    let answers: [FactID: Answer] = ["contact": .value("pupil"), "related": .value("yes")]
    #expect(try verdict([ban, family], answers) == .permitted)
    #expect(try verdict([ban, family, again], answers) == .prohibited)
  }

  @Test("an exception whose own limit holds lifts nothing")
  func limitedException() throws {
    let ban = Rule.of("ban", .prohibited, when: [onPupil])
    let family = Rule.of("family", .permitted) {
      $0.lifts = [.rule("ban")]
      $0.limits = [.init(Condition(all: isRelated), leaving: .silent)]
    }
    #expect(try verdict([ban, family], ["contact": .value("pupil"), "related": .value("yes")]) == .prohibited)
    #expect(try verdict([ban, family], ["contact": .value("pupil"), "related": .value("no")]) == .permitted)
  }

  @Test(
    "a leave is not given until said, opens where it is given, and forbids where it is refused",
    arguments: [
      (["head"], false, false, [:], .needsApproval),
      (["head"], false, false, ["head": "given"], .conditional),
      (["head"], false, false, ["head": "refused"], .prohibited),
      (["head"], false, true, ["head": "given"], .needsApproval),
      (["head"], false, true, ["head": "written"], .conditional),
      (["head", "parent"], false, false, ["parent": "given"], .conditional),
      (["head", "parent"], false, false, ["head": "refused"], .prohibited),
      (["head", "parent"], false, false, ["head": "refused", "parent": "given"], .conditional),
      (["head", "parent"], true, false, ["parent": "given"], .needsApproval),
      (["head", "parent"], true, false, ["head": "refused", "parent": "given"], .prohibited),
      (["head", "parent"], true, false, ["head": "given", "parent": "written"], .conditional),
    ] as [([RoleID], Bool, Bool, [RoleID: ValueID], Verdict)]
  )
  func leaves(roles: [RoleID], all: Bool, isWritten: Bool, said: [RoleID: ValueID], expected: Verdict) throws {
    let rule = Rule.of("posting", .needsApproval) {
      var leave = Leave(.approve, from: RoleChoice(roles, all: all))
      leave.isWritten = isWritten
      $0.leaves = [leave]
    }
    var answers: [FactID: Answer] = ["contact": .value("pupil"), "related": .value("no")]
    for (role, value) in said { answers[LeaveFact.id(.approve, from: role)] = .value(value) }
    #expect(try verdict([rule], answers) == expected)
  }

  @Test("being consulted never lifts anything")
  func consulting() throws {
    let rule = Rule.of("posting", .needsApproval) {
      $0.leaves = [Leave(.approve, from: RoleChoice(["head"])), Leave(.consult, from: RoleChoice(["parent"]))]
    }
    var answers: [FactID: Answer] = ["contact": .value("pupil"), "related": .value("no")]
    answers[LeaveFact.id(.consult, from: "parent")] = .value(LeaveFact.given)
    #expect(try verdict([rule], answers) == .needsApproval)
  }
}
