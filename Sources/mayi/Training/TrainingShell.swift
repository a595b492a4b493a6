import Guidance
import Platform

/// Plays a run on a terminal or through a pipe, and keeps its records where any are wanted.
struct TrainingShell<Run: TrainingRun> {
  private let house: House
  private let output: Output
  private var run: Run
  private var input: any LineInput
  private var results: ResultsFile?
  /// Where `save` keeps the place; nil where there is no home folder.
  private let place: ResultsFile?
  /// All rows of this sitting, for `save`.
  private var rows: [ResultRow] = []
  private var interruptions = 0

  init(
    _ run: Run,
    in house: House,
    output: Output,
    input: any LineInput,
    results: ResultsFile?,
    place: ResultsFile?
  ) {
    self.run = run
    self.house = house
    self.output = output
    self.results = results
    self.place = place
    self.input = input
  }

  /// Plays until the person leaves or the input ends.
  ///
  /// - Returns: the run as it stands.
  mutating func play() throws -> Run {
    try show([
      Line(results.map { "What you predict is kept in \($0.path)." } ?? "Nothing is kept unless you type save.")
    ])
    var (next, reply) = run.begin(at: Clock.now())
    run = next
    while true {
      if try perform(reply) { return run }
      guard let line = try nextLine() else { return run }
      interruptions = 0
      (next, reply) = run.receive(line, at: Clock.now())
      run = next
    }
  }

  private mutating func nextLine() throws -> String? {
    while true {
      do {
        switch try input.read(prompt: SafeText("\(run.prompt)> ")) {
        case .line(let line): return line
        case .end: return nil
        case .interrupted(let hasText):
          interruptions = hasText ? 1 : interruptions + 1
          if interruptions > 1 { throw Failure(.interrupted) }
          try show(["Cancelled. Ctrl-C again, or quit, to leave."])
        }
      } catch let error as LineError {
        throw Failure(Failure.Status(rawValue: error.exitStatus) ?? .cannotWrite, error.sentence)
      }
    }
  }

  private func show(_ lines: [Line]) throws {
    for line in lines { try output.print(Presenter.text(line), hanging: line.hang) }
  }

  /// Shows a reply and does what it requests.
  ///
  /// - Returns: true where the person leaves.
  private mutating func perform(_ reply: TrainingReply) throws -> Bool {
    // What is recorded stands on the disk before the answer shows, so that a kill loses nothing.
    for case .record(let made) in reply.requests {
      rows += made
      try results?.add(made)
    }
    try show(reply.lines)
    if reply.requests.contains(.save) { try save() }
    return reply.requests.contains(.quit)
  }

  private mutating func save() throws {
    if let results { return try show([Line("Already being kept in \(results.path).")]) }
    guard let place, let folders = house.folders else {
      return try show(["There is no home folder to keep your place in."])
    }
    do {
      try house.files.makeFolder(folders.state)
      try place.add(rows)
      results = place
      try show([
        "Your place is kept, and will be kept up to date. The same command goes on from here; mayi forget removes it."
      ])
    } catch let error as FileError {
      try output.print("That did not work: " + error.sentence + ".")
    }
  }
}

/// The words that Tab offers in training.
enum TrainingWords {
  static let all = [
    "help", "hint", "story", "skip", "back", "again", "progress", "next", "previous", "order", "reveal", "save",
    "restart",
    "urgent", "quit",
  ].map { Completion(word: $0) }
}
