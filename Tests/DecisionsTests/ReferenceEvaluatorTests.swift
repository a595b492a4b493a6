import Knowledge
import Testing

@testable import Decisions

/// The reference evaluator is what everything else is held against, so it is itself held against answers worked out by
/// hand.
@Suite("The reference evaluator")
struct ReferenceEvaluatorTests {
  private let knowledge: KnowledgeBase

  init() throws {
    let contact = Fact.of("contact", ["pupil", "parent", "colleague"]) { $0.arity = .several }
    let account = Fact.of("account", ["own", "school"])
    let ban = Rule.of("ban", .prohibited, when: [Test("contact", .isAny, ["pupil"]), Test("account", .isAny, ["own"])])
    let friends = Rule.of("friends", .permitted, when: [Test("contact", .isAny, ["colleague"])])
    let both = Rule.of("both", .advisedAgainst, when: [Test("contact", .hasAll, ["parent", "colleague"])])
    knowledge = try .of(
      [contact, account],
      [ban, friends, both],
      impossible: [Condition(all: Test("contact", .isAny, ["parent"]), Test("account", .isAny, ["school"]))]
    )
  }

  @Test(
    "gives the strictest verdict over the members, silence included",
    arguments: [
      (["pupil"], "own", .prohibited), (["pupil"], "school", .silent), (["colleague"], "own", .permitted),
      (["colleague", "pupil"], "school", .silent), (["colleague", "pupil"], "own", .prohibited),
      (["colleague", "parent"], "own", .advisedAgainst), (["parent"], "own", .silent),
    ] as [([ValueID], ValueID, Verdict)]
  )
  func verdicts(contacts: [ValueID], account: ValueID, expected: Verdict) {
    let situation = Situation(["contact": .values(contacts), "account": .value(account)])
    #expect(ReferenceEvaluator(knowledge).verdict(in: situation) == expected)
    #expect(CompiledRules(knowledge).decision(in: situation).verdict == expected)
  }

  @Test("one member that cannot exist makes the whole situation impossible, so no yes comes of leaving it out")
  func impossible() {
    let situation = Situation(["contact": .values(["colleague", "parent"]), "account": .value("school")])
    #expect(ReferenceEvaluator(knowledge).isImpossible(situation))
    #expect(ReferenceEvaluator(knowledge).verdict(in: situation) == nil)
    let decision = CompiledRules(knowledge).decision(in: situation)
    #expect(decision.isImpossible && decision.verdict == nil && decision.settlement.verdict == .silent)
  }

  @Test("names the rule, and how it comes to what it says, for each member in turn")
  func applications() {
    let situation = Situation(["contact": .values(["pupil", "colleague"]), "account": .value("own")])
    let applications = ReferenceEvaluator(knowledge).applications(in: situation)
    #expect(applications.map { $0.map(\.rule) } == [["ban"], ["friends"]])
    #expect(applications.joined().allSatisfy { $0.origin == .asWritten })
  }
}
