import Knowledge
import Testing

@testable import Guidance

@Suite("Checking scenarios")
struct ScenarioCheckTests {
  private static let hard =
    "Notwithstanding considerable institutional complications, familial interrelationships are nonexistent, unrelated. "

  private func codes(_ text: String) throws -> [ScenarioFinding.Code] {
    ScenarioCheck([try TrainingSample.exercise(text)]).findings().map(\.code)
  }

  @Test("a good scenario that nobody signed has just that finding")
  func good() throws { #expect(try codes(TrainingSample.friend) == [.unsigned]) }

  @Test(
    "each fault has its finding",
    arguments: [
      ("fact     related=no\n", "", ScenarioFinding.Code.unsettled),
      ("fact     related=no\n", "fact     related=no\ntwin contact=pupil\n", .sameTwin),
      ("wrong    silent It", "wrong    required It", .badWrong),
      ("wrong    silent It", "wrong    wizard It", .badWrong),
      ("hint     Who else has to know?\nhint     Look at the first bullet.\n", "", .noHint),
      ("What do you say", "What does Mrs Smith say", .personalName),
      ("Look at the first bullet.", "The safeguarding lead has to know.", .givesAway),
      ("Look at the first bullet.", "It is required of you.", .givesAway),
      ("Look at the first bullet.", "Look at touch-1.", .givesAway),
      ("A pupil in your class", "Somebody in that group", .untold),
      ("You are not related.", String(repeating: Self.hard, count: 3), .readingAge),
    ]
  )
  func faults(old: String, new: String, code: ScenarioFinding.Code) throws {
    #expect(TrainingSample.request.contains(old))
    #expect(try !codes(TrainingSample.request).contains(code))
    #expect(try codes(TrainingSample.request.replacing(old, with: new)).contains(code))
  }

  @Test("facts that do not exist together are reported")
  func impossible() throws {
    let text = TrainingSample.friend.replacing(
      "fact     contact=colleague",
      with: "fact contact=colleague\nfact related=no"
    )
    #expect(try codes(text).contains(.impossible))
  }

  @Test("a twin that settles nothing is reported")
  func openTwin() throws { #expect(try codes(TrainingSample.friend + "\ntwin contact=pupil\n").contains(.openTwin)) }

  @Test("a wrong answer that nobody can choose is reported")
  func unseen() throws {
    let wrong = ["headteacher", "line-manager", "deputy", "safeguarding-lead"].map { "wrong \($0) No.\n" }.joined()
    let text = TrainingSample.friend + "\n" + wrong
    #expect(try codes(text).contains(.badWrong))
  }

  @Test("a scenario beside whose right clause stands hardly a likely one is reported")
  func far() throws {
    let rules = try TrainingSample.compiled(
      changing: "stage is planning and contact is parent",
      to: "stage is received and contact is parent"
    )
    let text = TrainingSample.friend.replacing("You want to be friends with a colleague who is new.", with: "Hm.")
    let exercise = try TrainingSample.exercise(text, rules: rules)
    #expect(exercise.likelyClauses == ["touch-2"])
    let findings = ScenarioCheck([exercise]).findings()
    #expect(findings.contains { $0.code == .farChoices })
    #expect(try !codes(TrainingSample.friend).contains(.farChoices))
  }

  @Test("a moved key is an error that names the new one")
  func moved() throws {
    let exercise = try TrainingSample.exercise(TrainingSample.friend + "\nsigned ffffffffffff 2026-01-01\n")
    let finding = try #require(ScenarioCheck([exercise]).findings().first { $0.code == .moved })
    #expect(finding.severity == .error)
    #expect(finding.message == "its key moved since it was signed on 2026-01-01; it is now permitted, touch-3")
  }

  @Test("a set in which every verdict is the same is reported")
  func sameVerdict() throws {
    let one = try TrainingSample.exercise(TrainingSample.friend)
    #expect(ScenarioCheck([one, one, one]).findings().contains { $0.code == .sameVerdict })
    #expect(try !ScenarioCheck(TrainingSample.exercises()).findings().contains { $0.code == .sameVerdict })
  }

  @Test("reading age rises with long words and long sentences")
  func readingAge() {
    let plain = ReadingAge(of: "The cat sat on the mat. It was a big cat. I like it.")
    let hard = ReadingAge(
      of: "Notwithstanding institutional considerations, the aforementioned regulation necessitates authorisation."
    )
    #expect(plain.years < 8)
    #expect(hard.years > 20)
    #expect(ReadingAge(of: "").years == 5)
  }

  @Test(
    "syllables are counted",
    arguments: [("cat", 1), ("table", 2), ("asked", 1), ("wanted", 2), ("policy", 3), ("the", 1), ("rule", 1)]
  )
  func syllables(word: String, count: Int) { #expect(ReadingAge.syllables(of: word) == count) }
}
