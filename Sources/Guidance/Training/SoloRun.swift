import Knowledge

/// Scenarios played by one learner: predictions first, then the answer.
///
/// Which scenarios were played is a fold over the rows that were recorded, so a run is taken up again from its results file.
public struct SoloRun: GuidedRun {
  /// Where it stands.
  enum Phase: Hashable, Sendable {
    /// A prediction is awaited; the items that are still to come, this one first.
    case predicting([PredictionItem])
    /// Something was wrong: another try, or the answer.
    case offering([PredictionItem])
    /// The answer is shown.
    case revealed
    /// Starting over is to be confirmed; then where it was.
    indirect case restarting(Phase)
    /// Nothing is left to play.
    case over
  }

  /// The scenarios, in the order of playing.
  public let exercises: [Exercise]
  /// Who plays.
  public let learner: String
  /// The rows so far, of this attempt and of earlier ones.
  public internal(set) var rows: [ResultRow]
  /// Which attempt this is, from 1.
  public internal(set) var attempt: Int
  var phase: Phase
  var index: Int
  var started = Moment("")
  var tries: [PredictionItem: [String]] = [:]
  var moments: [PredictionItem: [Moment]] = [:]
  var hints = 0

  /// Starts a run, or takes one up again.
  ///
  /// - Parameter rows: what was recorded of this learner before; the last attempt is gone on with unless it was finished.
  public init(_ exercises: [Exercise], learner: String, rows: [ResultRow] = [], startingOver: Bool = false) {
    self.exercises = exercises
    self.learner = learner
    let own = rows.filter { row in
      row.learner == learner
        && exercises.contains { $0.scenario.id == row.scenario && $0.scenario.policy == row.policy }
    }
    self.rows = own
    attempt = max(1, own.map(\.attempt).max() ?? 1)
    index = 0
    phase = .over
    let isPlayed = Self.next(exercises, rows: own, attempt: attempt) == nil
    if !own.isEmpty, isPlayed || startingOver { attempt += 1 }
  }

  /// The first scenario that this attempt has not played; nil where all are.
  static func next(_ exercises: [Exercise], rows: [ResultRow], attempt: Int) -> Int? {
    let played = Set(rows.filter { $0.attempt == attempt }.map { $0.scenario })
    return exercises.firstIndex { !played.contains($0.scenario.id) }
  }

  /// The rows of this attempt.
  public var currentRows: [ResultRow] { rows.filter { $0.attempt == attempt } }
  /// How many scenarios this attempt has played.
  public var playedCount: Int { Set(currentRows.map(\.scenario)).count }
  /// True where nothing is left to play.
  public var isOver: Bool { phase == .over }
  /// The scenario that is being played.
  public var exercise: Exercise { exercises[index] }

  /// Begins: the first scenario that has not been played.
  public mutating func open(at moment: Moment) -> TrainingReply {
    takeUp(after: (playedCount == 0 ? welcome : welcomeBack) + [.blank], at: moment)
  }

  /// Answers a line: a prediction, a command, or Enter.
  public mutating func reply(to line: String, at moment: Moment) -> TrainingReply {
    if case .restarting(let before) = phase { return confirmRestart(line, before: before, at: moment) }
    if let command = TrainingCommand(line) { return obey(command, at: moment) }
    switch phase {
    case .predicting(let items): return take(line, for: items, at: moment)
    case .offering(let items):
      return line.trimmingBlanks.isEmpty ? reveal(at: moment) : TrainingReply(lines: [offer(items)], prompt: prompt)
    case .revealed: return line.trimmingBlanks.isEmpty ? takeUp(after: [], at: moment) : here([Line(Self.goOn)])
    case .restarting, .over: return here(["Everything has been played. quit leaves, restart starts over."])
    }
  }

  static let goOn = "Press Enter for the next one. quit leaves."

  // MARK: Predicting

  mutating func takeUp(after lines: [Line], at moment: Moment) -> TrainingReply {
    guard let next = Self.next(exercises, rows: rows, attempt: attempt) else { return finish(after: lines) }
    index = next
    started = moment
    tries = [:]
    moments = [:]
    hints = 0
    phase = .predicting(PredictionItem.allCases)
    let head = Line("Scenario \(next + 1) of \(exercises.count): \(exercise.scenario.title)", style: .strong)
    return TrainingReply(
      lines: lines + [head, .blank] + RevealText(exercise).story + [.blank] + currentChoices,
      prompt: prompt
    )
  }

  var currentChoices: [Line] {
    guard case .predicting(let items) = phase, let item = items.first else { return [] }
    return RevealText.choices(exercise.question(item))
  }

  mutating func take(_ line: String, for items: [PredictionItem], at moment: Moment) -> TrainingReply {
    let question = exercise.question(items[0])
    guard let answer = question.read(line) else {
      return here([Line("Type a number from 1 to \(question.choices.count). help says what else you can type.")])
    }
    tries[items[0], default: []].append(answer)
    moments[items[0], default: []].append(moment)
    let rest = Array(items.dropFirst())
    guard rest.isEmpty else {
      phase = .predicting(rest)
      return TrainingReply(lines: [.blank] + currentChoices, prompt: prompt)
    }
    let wrong = PredictionItem.allCases.filter { ![.right, .discussed, .skipped].contains(mark($0)) }
    guard !wrong.isEmpty, tries.values.allSatisfy({ $0.count == 1 }) else { return reveal(at: moment) }
    phase = .offering(wrong)
    return TrainingReply(lines: [.blank, offer(wrong)], prompt: prompt)
  }

  func offer(_ wrong: [PredictionItem]) -> Line {
    let names = wrong.map(\.rawValue).joined(separator: ", ")
    return Line("Look again at: \(names). again gives a second try, hint helps, Enter shows the answer.")
  }

  private func mark(_ item: PredictionItem) -> Mark {
    tries[item]?.last.map { exercise.question(item).mark($0) } ?? .skipped
  }

  // MARK: The answer

  mutating func reveal(at moment: Moment) -> TrainingReply {
    let made = currentScenarioRows(at: moment)
    rows += made
    phase = .revealed
    let text = RevealText(exercise)
    var lines: [Line] = [.blank] + text.verdict
    if tries.isEmpty { lines.append("Passed over.") }
    for question in exercise.questions where !tries.isEmpty {
      lines +=
        tries[question.item]?.last.map { text.feedback($0, to: question) }
        ?? [Line("\(question.item.rawValue.capitalisedFirst): passed over.")]
    }
    lines += text.discussed + [.blank] + text.clauses + text.actions + text.contacts + text.twin + text.aim
    if case .moved = exercise.signOff {
      lines.append(
        Line("The answer to this scenario moved since it was signed off. Tell your trainer.", style: .caution)
      )
    }
    lines += [.blank, Line(playedCount < exercises.count ? Self.goOn : "That was the last one. Press Enter.")]
    return TrainingReply(lines: lines, prompt: prompt, requests: [.record(made)])
  }

  private func currentScenarioRows(at moment: Moment) -> [ResultRow] {
    exercise.questions.flatMap { question -> [ResultRow] in
      let answers = tries[question.item] ?? []
      guard !answers.isEmpty else { return [row(question, "", try: 1, at: moment)] }
      return answers.enumerated().map { number, answer in
        row(question, answer, try: number + 1, at: moments[question.item]?[number] ?? moment)
      }
    }
  }

  private func row(
    _ question: PredictionQuestion,
    _ answer: String,
    try number: Int,
    at moment: Moment
  ) -> ResultRow {
    var row = ResultRow(answer, to: question, of: exercise, by: learner, attempt: attempt)
    row.tries = number
    row.hints = hints
    row.started = started.text
    row.finished = moment.text
    return row
  }

  mutating func finish(after lines: [Line]) -> TrainingReply {
    phase = .over
    let summary = TrainingSummary(currentRows, of: exercises).lines
    return TrainingReply(lines: lines + summary + [.blank, "quit leaves, restart starts over."], prompt: prompt)
  }
}
