import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("The key of a scenario")
struct ScenarioKeyTests {
  @Test("the key is what the rules say now")
  func key() throws {
    let key = try TrainingSample.exercise().key
    #expect(key.verdict == .required)
    #expect(key.clauses == ["touch-1"])
    #expect(key.contacts == ["safeguarding-lead"])
    #expect(key.discussed.isEmpty)
  }

  @Test("where nobody is named the general contact is no contact of the key")
  func nobody() throws {
    let key = try TrainingSample.exercise(TrainingSample.friend).key
    #expect(key.contacts.isEmpty)
    #expect(key.general == "headteacher")
  }

  @Test("judgement is discussed and not scored")
  func judgement() throws {
    let exercise = try TrainingSample.exercise(TrainingSample.parent)
    #expect(exercise.key.discussed == [.judgement(.you)])
    #expect(exercise.question(.verdict).mark("prohibited") == .discussed)
    #expect(exercise.question(.clause).mark("touch-4") == .right)
  }

  @Test("a contradiction is discussed: neither verdict nor clause is scored")
  func contradiction() throws {
    let rules = try TrainingSample.compiled(
      changing: "says You may be friends with colleagues.",
      to: "says You may be friends with colleagues.\n  contradicts touch-2 settled-by headteacher"
    )
    let both = TrainingSample.friend.replacing("contact=colleague", with: "contact=pupil,colleague\nfact related=no")
    let exercise = try TrainingSample.exercise(both, rules: rules)
    #expect(exercise.key.verdict == .prohibited)
    #expect(exercise.key.isContradicted)
    #expect(exercise.question(.clause).mark("touch-3") == .discussed)
  }

  @Test("changing one rule moves exactly the scenarios that it decides")
  func moved() throws {
    let before = try TrainingSample.exercises()
    let date = CalendarDate("2026-09-01")!
    func signed(_ rules: CompiledRules) throws -> [SignOff] {
      try before.map { old in
        var scenario = old.scenario
        scenario.signature = Scenario.Signature(digest: old.key.digest, date: date)
        return try Exercise.make(scenario, by: rules).get().signOff
      }
    }
    #expect(try signed(TrainingSample.compiled()) == [.holds, .holds, .holds])
    let changed = try TrainingSample.compiled(changing: "force permitted \"may\"", to: "force prohibited \"must not\"")
    #expect(try signed(changed) == [.holds, .moved(since: date), .holds])
    let otherRole = try TrainingSample.compiled(changing: "to safeguarding-lead", to: "to headteacher")
    #expect(try signed(otherRole) == [.moved(since: date), .holds, .holds])
    let otherWords = try TrainingSample.compiled(changing: "Turn the request down.", to: "Say no.")
    #expect(try signed(otherWords) == [.holds, .holds, .holds])
  }

  @Test("an unsigned scenario says so")
  func unsigned() throws { #expect(try TrainingSample.exercise().signOff == .unsigned) }

  @Test("a fact that the vocabulary does not know is reported at its line")
  func unknownFact() throws {
    let text = TrainingSample.friend.replacing("contact=colleague", with: "contact=wizard")
    guard case .failure(let found) = Exercise.make(try TrainingSample.scenario(text), by: try TrainingSample.compiled())
    else { return #expect(Bool(false), "it was taken") }
    #expect(found.diagnostics.map(\.source.line) == [9])
  }

  @Test("the near-miss twin changes one answer and flips the verdict")
  func twin() throws {
    let twin = try #require(try TrainingSample.exercise().twin)
    #expect(twin.fact.id == "related")
    #expect(twin.answer == .value("relative"))
    #expect(twin.verdict == .silent)
  }

  @Test("an author's twin is taken instead")
  func ownTwin() throws {
    let twin = try TrainingSample.exercise(TrainingSample.friend + "\ntwin contact=parent\n").twin
    #expect(twin?.verdict == .conditional)
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
