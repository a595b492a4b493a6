import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Plays scenarios: alone, or in a room.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Play scenarios: say what you think first, then see the answer.",
    discussion: """
      Without names it plays the induction. --present shows one thing at a time for a room. Nothing is kept unless you \
      say save or give --results; a results file that is given again is gone on with.
      """
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TrainingOptions

  @Flag(name: .long, help: "For a room: wide spacing, the answer on Enter, hands may be counted.")
  var present = false

  @Option(name: .long, help: ArgumentHelp("Keep one row for each prediction in this CSV file.", valueName: "file"))
  var results: String?

  @Option(name: .long, help: ArgumentHelp("Who plays; without it a random name that says nothing.", valueName: "id"))
  var learner: String?

  @Option(name: .long, help: ArgumentHelp("Write a summary to hand in.", valueName: "file"))
  var summary: String?

  @Flag(name: .long, help: "Start over, whatever was played before.")
  var startOver = false

  @Flag(name: .long, help: "List the scenarios and stop.")
  var list = false

  @Argument(help: "Scenarios, by name or by file.")
  var names: [String] = []

  func run() throws {
    let house = try common.house()
    let completions = CompletionBox()
    var input = StandardInput.lines(output: house.output) { completions.offered(for: $0, cursor: $1) }
    guard let policy = try policy(in: house, input: &input, completions: completions) else { return }
    if list {
      return try show(try ScenarioFolder(options.folder.scenarios, in: house).exercises(of: policy), in: house)
    }
    completions.words = TrainingWords.all
    let choice = try ScenarioChoice(options, named: names, of: policy, in: house)
    let place = place(for: policy, in: house)
    let records = records(place, in: house)
    let rows = try records?.rows() ?? []
    let sitting = Sitting(house: house, input: input, records: records, place: place, rows: rows)
    guard present else { return try playAlone(choice, sitting) }
    try sitting.present(choice, as: learner ?? "room", startingOver: startOver)
  }

  private func policy(
    in house: House,
    input: inout any LineInput,
    completions: CompletionBox
  ) throws -> PolicyID? {
    if let chosen = try house.chosenPolicy(common.values) { return chosen }
    guard house.output.isConversation else { return try house.requiredPolicy(common) }
    return try SchoolChoice(house: house).ask(with: &input, completions: completions)
  }

  /// Where `save` keeps the place: a file of its own for the induction, for each theme, and for what is chosen by name, alone and
  /// in a room; nil where there is no home folder.
  private func place(for policy: PolicyID, in house: House) -> ResultsFile? {
    let set = options.tag ?? (names.isEmpty ? nil : "chosen")
    let name = ["training", present ? "room" : nil, policy.text, set].compactMap { $0 }.joined(separator: "-")
    return house.folders.map { ResultsFile("\($0.state)/\(name).csv", in: house) }
  }

  /// Where results are kept: in the file that is named, else where the place was kept before; nil where nowhere.
  private func records(_ place: ResultsFile?, in house: House) -> ResultsFile? {
    if let results { return ResultsFile(results, in: house) }
    return place.flatMap { house.files.status(of: $0.path) == nil ? nil : $0 }
  }

  private func playAlone(_ choice: ScenarioChoice, _ sitting: Sitting) throws {
    let earlier = learner ?? (startOver ? nil : sitting.rows.last?.learner)
    let name = earlier ?? "learner-" + String(UInt32.random(in: 0...0xFFFFFF) | 0x1000000, radix: 16).dropFirst()
    let run = SoloRun(choice.exercises, learner: name, rows: sitting.rows, startingOver: startOver)
    let end = try sitting.play(run)
    guard let summary else { return }
    let lines = TrainingSummary(end.currentRows, of: choice.exercises).lines
    let policy = choice.exercises[0].knowledge.policy
    let head = [
      Line("Summary of training: \(policy.organisation)"), Line("\(name), \(sitting.house.today.inWords)"), .blank,
    ]
    try sitting.house.write(head + lines, to: summary)
    try sitting.house.show([Line("Summary written to \(summary).")])
  }

  private func show(_ exercises: [Exercise], in house: House) throws {
    for exercise in exercises {
      let scenario = exercise.scenario
      let themes = scenario.tags.joined(separator: ", ")
      try house.show([Line("\(scenario.id): \(scenario.title) (\(scenario.minutes) min; \(themes))", hang: 2)])
    }
  }
}

/// One sitting: where lines come from and where records go.
struct Sitting {
  let house: House
  let input: any LineInput
  let records: ResultsFile?
  let place: ResultsFile?
  let rows: [ResultRow]

  /// Plays alone, to the end or until the person leaves.
  func play(_ run: SoloRun) throws -> SoloRun {
    var shell = TrainingShell(run, in: house, output: house.output, input: input, results: records, place: place)
    return try shell.play()
  }

  /// Presents to a room: 60 columns, which a projector shows large.
  func present(_ choice: ScenarioChoice, as group: String, startingOver: Bool) throws {
    var output = house.output
    output.appearance.widest = 60
    let run = PresentedRun(
      title: choice.title,
      steps: choice.steps,
      group: group,
      rows: rows,
      startingOver: startingOver
    )
    var shell = TrainingShell(run, in: house, output: output, input: input, results: records, place: place)
    _ = try shell.play()
  }
}
