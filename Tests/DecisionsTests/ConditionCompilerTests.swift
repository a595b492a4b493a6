import Knowledge
import Testing

@testable import Decisions

@Suite("Compiled conditions")
struct ConditionCompilerTests {
  /// The verdict of a policy that forbids what `tests` say, in a situation.
  private func isForbidden(_ facts: [Fact], _ tests: [Knowledge.Test], in answers: [FactID: Answer]) throws -> Bool {
    let knowledge = try KnowledgeBase.of(facts, [.of("ban", .prohibited, when: tests)])
    let verdict = CompiledRules(knowledge).decision(in: Situation(answers)).verdict
    #expect(verdict == ReferenceEvaluator(knowledge).verdict(in: Situation(answers)))
    return verdict == .prohibited
  }

  private let contents = Fact.of("contents", ["pupil", "school", "private"]) {
    $0.arity = .several
    $0.noneLabel = "None of these"
  }

  @Test(
    "`is not` holds where there is a value and it is another one; a set without members has none",
    arguments: [
      (["school"], true), (["pupil"], false), (["pupil", "school"], true), ([], false),
    ] as [([ValueID], Bool)]
  )
  func isNot(values: [ValueID], holds: Bool) throws {
    let test = Test("contents", .isNot, ["pupil"])
    #expect(try isForbidden([contents], [test], in: ["contents": .values(values)]) == holds)
  }

  @Test(
    "`has none of` holds for a set without members too",
    arguments: [(["school"], true), (["pupil"], false), (["pupil", "school"], false), ([], true)]
      as [([ValueID], Bool)]
  )
  func hasNone(values: [ValueID], holds: Bool) throws {
    let test = Test("contents", .hasNone, ["pupil"])
    #expect(try isForbidden([contents], [test], in: ["contents": .values(values)]) == holds)
  }

  @Test(
    "`has all of` needs each of them",
    arguments: [
      (["pupil"], false), (["pupil", "school"], true), (["pupil", "private", "school"], true), ([], false),
    ] as [([ValueID], Bool)]
  )
  func hasAll(values: [ValueID], holds: Bool) throws {
    let test = Test("contents", .hasAll, ["pupil", "school"])
    #expect(try isForbidden([contents], [test], in: ["contents": .values(values)]) == holds)
  }

  @Test("a fact that is not there has no value, whatever was answered before")
  func parked() throws {
    let activity = Fact.of("activity", ["connect", "publish"])
    let contact = Fact.of("contact", ["pupil", "parent"]) {
      $0.when = Condition(all: Test("activity", .isAny, ["connect"]))
    }
    let test = Test("contact", .isAny, ["pupil"])
    let answers: [FactID: Answer] = ["contact": .value("pupil")]
    var connecting = answers
    connecting["activity"] = .value("connect")
    var publishing = answers
    publishing["activity"] = .value("publish")
    #expect(try isForbidden([activity, contact], [test], in: connecting))
    #expect(try !isForbidden([activity, contact], [test], in: publishing))
  }

  @Test("what an answer means holds as if it had been said, and is in no set that lacks it")
  func meaning() throws {
    var received = Fact.of("received", ["request", "abuse"])
    received.values[0].means = [Test("contents", .isAny, ["pupil"])]
    let answers: [FactID: Answer] = ["received": .value("request"), "contents": .value("school")]
    let facts = [received, contents]
    #expect(try isForbidden(facts, [Test("contents", .isAny, ["pupil"])], in: answers))
    #expect(try isForbidden(facts, [Test("contents", .hasAll, ["pupil", "school"])], in: answers))
    #expect(try !isForbidden(facts, [Test("contents", .hasNone, ["pupil"])], in: answers))
    #expect(try !isForbidden(facts, [Test("contents", .hasNone, ["school"])], in: answers))
    #expect(try isForbidden(facts, [Test("contents", .hasNone, ["private"])], in: answers))
  }
}
