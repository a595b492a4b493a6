import Decisions
import Guidance
import Knowledge
import Testing

/// An invented school with a handful of rules, and scenarios about it; its files stand in `Tests/TrainingSchool`.
enum TrainingSample {
  static let vocabulary = Shipped.text("Tests/TrainingSchool/knowledge/vocabulary/sample.vocabulary")
  static let card = Shipped.text("Tests/TrainingSchool/knowledge/oakfield/card.policy")
  static let rules = Shipped.text("Tests/TrainingSchool/knowledge/oakfield/04-touch.policy")

  /// The school's rules; with another text in them, a changed school's.
  static func compiled(changing old: String = "", to new: String = "") throws -> CompiledRules {
    let text =
      old.isEmpty ? rules : rules.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    if !old.isEmpty { #expect(text != rules, "the change changes something") }
    return CompiledRules(
      try KnowledgeParser.load(
        vocabulary: [SourceFile(name: "a.vocabulary", text: vocabulary)],
        policy: "oakfield",
        files: [SourceFile(name: "card.policy", text: card), SourceFile(name: "04-touch.policy", text: text)]
      )
    )
  }

  static let request = Shipped.text("Tests/TrainingSchool/transcripts/oakfield/scenarios/request.scenario")
  static let friend = Shipped.text("Tests/TrainingSchool/transcripts/oakfield/scenarios/friend.scenario")
  static let parent = Shipped.text("Tests/TrainingSchool/transcripts/oakfield/scenarios/parent.scenario")

  static func scenario(_ text: String, name: String = "request") throws -> Scenario {
    try ScenarioParser.read(SourceFile(name: "transcripts/oakfield/scenarios/\(name).scenario", text: text)).get()
  }

  static func exercise(
    _ text: String = request,
    name: String = "request",
    rules: CompiledRules? = nil
  ) throws -> Exercise {
    try Exercise.make(try scenario(text, name: name), by: try rules ?? compiled()).get()
  }

  static func exercises(rules: CompiledRules? = nil) throws -> [Exercise] {
    let rules = try rules ?? compiled()
    return try [
      exercise(request, name: "request", rules: rules), exercise(friend, name: "friend", rules: rules),
      exercise(parent, name: "parent", rules: rules),
    ]
  }

  static let moment = Moment("2026-11-21T09:30:00Z")
}

extension SoloRun {
  /// Types lines one after the other; gives all replies.
  func typing(_ lines: String...) -> (run: SoloRun, replies: [TrainingReply]) {
    var run = self
    var replies: [TrainingReply] = []
    for line in lines {
      let (next, reply) = run.receive(line, at: TrainingSample.moment)
      run = next
      replies.append(reply)
    }
    return (run, replies)
  }
}

extension TrainingReply {
  /// All that is shown, as one text.
  var text: String { lines.map(\.text).joined(separator: "\n") }
  /// The rows to be recorded.
  var recorded: [ResultRow] {
    requests.flatMap { if case .record(let rows) = $0 { rows } else { [ResultRow]() } }
  }
}
