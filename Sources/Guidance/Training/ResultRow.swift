import Knowledge

/// One prediction as it is kept: a row of a results file.
public struct ResultRow: Hashable, Sendable {
  /// The columns, in their order.
  public static let columns = [
    "attempt", "learner", "scenario", "theme", "policy", "version", "item", "predicted", "expected", "correct", "mark",
    "tries", "hints", "people", "started", "finished",
  ]

  /// Which attempt of the learner, from 1.
  public var attempt: Int
  /// Who: an opaque id, never a name unless one was typed.
  public var learner: String
  /// The scenario.
  public var scenario: ScenarioID
  /// Its theme.
  public var theme: String
  /// The policy.
  public var policy: PolicyID
  /// Its version or date; empty where none is stated.
  public var version: String
  /// What was predicted.
  public var item: PredictionItem
  /// The prediction; empty where it was passed over.
  public var predicted: String
  /// All right answers.
  public var expected: [String]
  /// How it stands to the key.
  public var mark: Mark
  /// Which try it was, from 1.
  public var tries: Int
  /// How many hints had been shown.
  public var hints: Int
  /// How many people said so: 1 for a learner alone, a count of hands in a room.
  public var people: Int
  /// When the scenario was begun, as `2026-09-01T09:30:00Z`.
  public var started: String
  /// When the prediction was made.
  public var finished: String

  /// The row as one line of CSV, without its end.
  ///
  /// `correct` is empty where nothing is scored.
  public var line: String {
    let correct = mark == .discussed || mark == .skipped ? "" : mark == .right ? "true" : "false"
    let which = ["\(attempt)", learner, scenario.text, theme, policy.text, version]
    let what = [item.rawValue, predicted, expected.joined(separator: " "), correct, mark.rawValue]
    return CSV.line(which + what + ["\(tries)", "\(hints)", "\(people)", started, finished])
  }

  /// The first line of a results file.
  public static var header: String { CSV.line(columns) }

  /// The rows of a results file; rows that are torn or were changed beyond reading are left out and counted.
  public static func rows(_ text: String) -> (rows: [ResultRow], unread: Int) {
    var records = CSV.records(text)
    guard let head = records.first, head == columns else { return ([], records.count) }
    records.removeFirst()
    let rows = records.compactMap(ResultRow.init(fields:))
    return (rows, records.count - rows.count)
  }
}

extension ResultRow {
  /// Makes the row of a first try, without times, hints or hands.
  init(_ answer: String, to question: PredictionQuestion, of exercise: Exercise, by learner: String, attempt: Int) {
    self.init(
      attempt: attempt,
      learner: learner,
      scenario: exercise.scenario.id,
      theme: exercise.scenario.theme,
      policy: exercise.scenario.policy,
      version: exercise.knowledge.policy.edition,
      item: question.item,
      predicted: answer,
      expected: question.right,
      mark: answer.isEmpty ? .skipped : question.mark(answer),
      tries: 1,
      hints: 0,
      people: 1,
      started: "",
      finished: ""
    )
  }

  /// Reads the fields of a record; nil where one of them cannot be.
  private init?(fields: [String]) {
    guard fields.count == Self.columns.count, let attempt = Int(fields[0]), ScenarioID.isWellFormed(fields[2]),
      let item = PredictionItem(rawValue: fields[6]), let mark = Mark(rawValue: fields[10]),
      let tries = Int(fields[11]),
      let hints = Int(fields[12]), let people = Int(fields[13]), fields[15].count == Moment.length
    else { return nil }
    self.init(
      attempt: attempt,
      learner: fields[1],
      scenario: ScenarioID(fields[2]),
      theme: fields[3],
      policy: PolicyID(fields[4]),
      version: fields[5],
      item: item,
      predicted: fields[7],
      expected: fields[8].split(separator: " ").map(String.init),
      mark: mark,
      tries: tries,
      hints: hints,
      people: people,
      started: fields[14],
      finished: fields[15]
    )
  }
}

/// A point in time as records write it: `2026-09-01T09:30:00Z`.
public struct Moment: Hashable, Sendable {
  /// The number of characters of its text.
  static let length = "2026-09-01T09:30:00Z".count
  /// The text.
  public let text: String

  /// Makes a moment of its text.
  public init(_ text: String) { self.text = text }
}

extension Policy {
  /// What tells one edition of the policy from another: its version, else its date; empty where neither is stated.
  var edition: String { version.isEmpty ? dated.map { "\($0)" } ?? "" : version }
}
