import Decisions
import FoundationEssentials
import Knowledge
import Testing

@testable import Guidance

/// Each export is read back by a reader of the published format, not by our own, and must give what was put in.
@Suite("Exports for learning platforms")
struct ExportTests {
  /// Every mark that one of the formats reads as its own.
  private static let marks = "a=b ~c {d} #e :f \\g \\n 50% -> h, \"i\" 'j' ::k:: // A. B) <l> & ANSWER: m"

  private func exercises() throws -> [Exercise] {
    let marked = TrainingSample.request.replacing("You are not related.", with: "You are not related. \(Self.marks)")
      .replacing("It does say.", with: "It does say: \(Self.marks)")
    let rules = try TrainingSample.compiled(
      changing: "says Do not be friends",
      to: "says %50%A -> B = {c}. Do not be friends"
    )
    return [try TrainingSample.exercise(marked, rules: rules)]
      + (try TrainingSample.exercises(rules: rules).dropFirst())
  }

  /// The scored questions in the order of the exports.
  private static func scored(_ exercises: [Exercise]) -> [(exercise: Exercise, question: PredictionQuestion)] {
    exercises.flatMap { exercise in exercise.questions.filter(\.isScored).map { (exercise, $0) } }
  }

  /// What an arrow becomes, which GIFT would read as a matching question and cannot escape.
  private static func unarrowed(_ text: String) -> String { text.replacing("->", with: "- >") }

  @Test("GIFT reads back as the same questions, choices, right answers and remarks")
  func gift() throws { Self.expectGIFT(of: try exercises()) }

  @Test("Aiken reads back as the same questions, choices and right answers")
  func aiken() throws { Self.expectAiken(of: try exercises()) }

  @Test("every shipped scenario reads back from GIFT and from Aiken", arguments: Shipped.policies)
  func shipped(policy: PolicyID) throws {
    let exercises = try ShippedScenarios.exercises(of: policy)
    #expect(exercises.count >= 12)
    Self.expectGIFT(of: exercises)
    Self.expectAiken(of: exercises)
  }

  private static func expectGIFT(of exercises: [Exercise]) {
    let read = GIFTReader.read(MoodleExport(exercises).gift)
    let wanted = scored(exercises)
    #expect(read.count == wanted.count)
    for (one, (exercise, question)) in zip(read, wanted) {
      #expect(one.title == "\(exercise.scenario.id) \(question.item.rawValue)")
      #expect(one.category == "mayi/\(exercise.scenario.policy)")
      #expect(one.format == "plain")
      #expect(one.stem == unarrowed((exercise.scenario.story + [question.text]).joined(separator: " ")))
      #expect(one.choices.map(\.text) == question.strictChoices.map { unarrowed($0.label) })
      #expect(one.choices.filter(\.isRight).map(\.text) == [unarrowed(question.rightChoice.label)])
      #expect(one.feedback == exercise.scenario.aim)
      let remarks = question.strictChoices.compactMap { choice in
        exercise.scenario.wrongAnswers.first { $0.answer == choice.id }?.text
      }
      #expect(one.choices.compactMap(\.remark) == remarks.map(unarrowed))
    }
  }

  @Test("no answer in GIFT is taken for a weight or for a pair to match")
  func notMistaken() throws {
    let answers = GIFTReader.read(MoodleExport(try exercises()).gift).flatMap(\.raw)
    #expect(answers.contains { $0.contains("50%") })
    for answer in answers {
      #expect(!answer.contains("->"))
      #expect(answer.wholeMatch(of: /%-?[0-9]{1,3}.*/) == nil, "\(answer)")
    }
  }

  private static func expectAiken(of exercises: [Exercise]) {
    let read = AikenReader.read(MoodleExport(exercises).aiken)
    let wanted = scored(exercises)
    #expect(read.mistakes == [])
    #expect(read.questions.map(\.stem) == wanted.map { ($0.scenario.story + [$1.text]).joined(separator: " ") })
    #expect(read.questions.map(\.choices) == wanted.map { $1.strictChoices.map(\.label) })
    #expect(read.questions.map(\.answer) == wanted.map { $1.rightChoice.label })
  }

  @Test("a question that is only talked about is not exported")
  func discussed() throws {
    let gift = MoodleExport([try TrainingSample.exercise(TrainingSample.parent, name: "parent")]).gift
    #expect(!gift.contains("parent verdict"))
    #expect(gift.contains("parent clause"))
  }

  // MARK: xAPI

  private func statements() throws -> [JSON] {
    let exercises = try exercises()
    let run = SoloRun(exercises, learner: "a1").begin(at: TrainingSample.moment).0
    let rows = run.typing(
      "silent",
      "touch-1",
      "skip",
      "",
      "permitted",
      "touch-3",
      "nobody",
      "",
      "1",
      "touch-4",
      "nobody"
    ).run.rows
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try rows.map { row in
      let exercise = exercises.first { $0.scenario.id == row.scenario }!
      let text = try encoder.encode(try #require(XAPIStatement(row, of: exercise)))
      #expect(!text.contains(0x0A))
      return try JSONDecoder().decode(JSON.self, from: text)
    }
  }

  @Test("each xAPI statement has what Part Two of version 1.0.3 asks, and nothing that it forbids")
  func statement() throws {
    for statement in try statements() {
      #expect(XAPIRules.broken(by: statement) == [])
    }
  }

  @Test("every answer to every shipped scenario makes a statement that keeps the rules", arguments: Shipped.policies)
  func shippedStatements(policy: PolicyID) throws {
    for exercise in try ShippedScenarios.exercises(of: policy) {
      for question in exercise.questions {
        for answer in question.choices.map(\.id) + question.right + [""] {
          var row = ResultRow(answer, to: question, of: exercise, by: "a1", attempt: 1)
          row.finished = TrainingSample.moment.text
          let text = try JSONEncoder().encode(try #require(XAPIStatement(row, of: exercise)))
          #expect(XAPIRules.broken(by: try JSONDecoder().decode(JSON.self, from: text)) == [])
        }
      }
    }
  }

  @Test(
    "the rules notice a statement that breaks them",
    arguments: [
      (["id"], JSON.text("x"), "id"), (["version"], .text("1.0.3"), "version"),
      (["timestamp"], .text("today"), "timestamp"),
      (["actor", "mbox"], .text("mailto:a@b"), "one identifier"), (["verb", "id"], .text("answered"), "verb"),
      (["object", "definition", "interactionType"], .text("guess"), "interactionType"),
      (["note"], .text("x"), "no other"),
      (["result", "success"], .null, "null"), (["context", "registration"], .text("1"), "registration"),
    ] as [([String], JSON, String)]
  )
  func noticed(path: [String], value: JSON, rule: String) throws {
    let broken = try statements()[0].setting(path[...], to: value)
    #expect(XAPIRules.broken(by: broken).contains { $0.contains(rule) }, "\(XAPIRules.broken(by: broken))")
  }

  @Test("a statement says who answered what, when, and how it stands; nothing of success where nothing is scored")
  func meaning() throws {
    let all = try statements()
    #expect(
      all.map { $0["result"]?["success"] }
        == [false, true, nil, true, true, true, nil, true, true].map { $0.map { .flag($0) } }
    )
    #expect(
      all.map { $0["result"]?["response"]?.text } == [
        "silent", "touch-1", nil, "permitted", "touch-3", "nobody", "danger", "touch-4", "nobody",
      ]
    )
    #expect(all[2]["verb"]?["id"]?.text == "http://adlnet.gov/expapi/verbs/attempted")
    #expect(all[0]["verb"]?["id"]?.text == "http://adlnet.gov/expapi/verbs/answered")
    #expect(all[0]["object"]?["id"]?.text == "https://mayi.example/oakfield/request/verdict")
    #expect(all[0]["object"]?["definition"]?["correctResponsesPattern"] == .list([.text("required")]))
    #expect(all[6]["object"]?["definition"]?["correctResponsesPattern"] == nil)
    #expect(all[0]["actor"]?["account"]?["name"]?.text == "a1")
    #expect(all[0]["timestamp"]?.text == TrainingSample.moment.text)
    #expect(Set(all.map { $0["id"]?.text }).count == all.count)
    #expect(Set(all.map { $0["context"]?["registration"]?.text }).count == 1)
  }

  @Test("an id is a UUID, the same for the same row and another for another", arguments: ["a", "b", "a longer name"])
  func uuid(name: String) {
    let id = XAPIStatement.uuid(name)
    #expect(XAPIRules.isUUID(id))
    #expect(id == XAPIStatement.uuid(name))
    #expect(id != XAPIStatement.uuid(name + "!"))
  }
}
