import Decisions
import Guidance
import Knowledge
import Platform

/// One file on its way to being blessed: what changed is shown class by class, and what is accepted is written at the end.
struct Blessing {
  private let path: String
  private let house: House
  private var file: TranscriptFile
  private var report: ReplayReport
  private var accepted: Set<Difference.Class>
  private var answers: [FactID: Answer] = [:]
  private let given: [String]
  private var reason: String?
  private var hasChanged = false
  /// The classes that nobody was there to answer for.
  private var unanswered: Set<Difference.Class> = []

  /// The classes that change which questions are asked: what they lead to is looked at again.
  private static let questions: Set<Difference.Class> = [
    .questionAdded, .questionRemoved, .questionReplaced, .questionOrder, .option,
  ]
  /// How often questions may lead to further questions.
  private static let rounds = 40

  init(
    _ path: String,
    accepting classes: Set<Difference.Class>,
    answers: [String],
    because reason: String?,
    in house: House
  ) throws {
    self.path = path
    self.house = house
    accepted = classes
    given = answers
    self.reason = reason
    file = TranscriptFile(try TranscriptFolder(house).source(path))
    report = try Replayer(house).report(on: file)
  }

  /// Asks, and writes the file where something was accepted.
  mutating func run(_ input: inout any LineInput) throws {
    for mistake in report.mistakes { try house.output.print(SafeText(mistake.line), hanging: 2) }
    for leftover in report.leftovers { try house.output.print(SafeText(leftover.line), hanging: 9) }
    for _ in 0..<Self.rounds {
      let wanted = try wanted(among: Self.questions, &input)
      guard !wanted.isEmpty else { break }
      try answerNewQuestions(of: wanted, &input)
      try take(wanted, &input)
    }
    let rest = Set(Difference.Class.allCases).subtracting(Self.questions).subtracting([.wording])
    let wanted = try wanted(among: rest, &input)
    if !wanted.isEmpty || isReady(with: wanted) { try take(wanted, &input) }
    if hasChanged { try house.files.write(file.text.bytes, to: path) }
    try house.show([Line("\(path): \(hasChanged ? "written" : "nothing was accepted").")] + remarks)
  }

  /// True where a draft is as it should be once these classes are accepted.
  private func isReady(with wanted: Set<Difference.Class>) -> Bool {
    report.results.contains { result in
      !result.isReviewed && result.outcome != .invalid
        && !result.differences.contains { $0.isFailure && !wanted.contains($0.class) }
    }
  }

  /// What was left, and how to take it.
  private var remarks: [Line] {
    var lines: [Line] = []
    if !unanswered.isEmpty {
      let names = unanswered.sorted().map(\.rawValue)
      lines.append(
        Line("Not accepted, because nobody answered: \(names.joined(separator: ", ")). To accept: --accept \(names[0])")
      )
    }
    if report.leftovers.contains(where: { $0.kind == .stale }) {
      lines.append(Line("Show today's words in it: mayi bless --wording \(path)"))
    }
    return lines
  }

  /// The classes that differ and that a person accepts.
  private mutating func wanted(
    among classes: Set<Difference.Class>,
    _ input: inout any LineInput
  ) throws -> Set<Difference.Class> {
    let found = Bless(file, results: report.results).classes.filter { classes.contains($0.class) }
    var wanted: Set<Difference.Class> = []
    for (kind, differences) in found {
      if !accepted.contains(kind) {
        for line in differences.flatMap(\.lines) {
          try house.output.print(SafeText(line), hanging: line.hasPrefix(" ") ? 2 : 9)
        }
        guard let answer = try ask("accept \(kind.rawValue) in this file? yes or no> ", &input) else {
          unanswered.insert(kind)
          continue
        }
        guard ["yes", "y"].contains(answer.lowercased()) else { continue }
        accepted.insert(kind)
      }
      wanted.insert(kind)
    }
    return wanted
  }

  /// Asks for the answers to questions that the file does not have.
  private mutating func answerNewQuestions(
    of classes: Set<Difference.Class>,
    _ input: inout any LineInput
  ) throws {
    guard let policy = report.results.first?.transcript.policy else { return }
    let reader = SituationReader(try house.rules(of: policy).space)
    for (fact, answer) in try given.flatMap({ try read($0, by: reader) }) { answers[fact] = answer }
    for question in Bless(file, results: report.results).newQuestions(of: classes)
    where answers[question.fact.id] == nil {
      try house.show([Line(question.text)])
      for option in question.options { try house.show([Line("  \(option.value)  \(option.label)", hang: 4)]) }
      guard let typed = try ask("the answer? > ", &input) else {
        throw Failure(.input, "\(path): say what is answered: --answer \(question.fact.id.text)=VALUE")
      }
      for (fact, answer) in try read("\(question.fact.id)=\(typed)", by: reader) { answers[fact] = answer }
    }
  }

  private func read(_ assignment: String, by reader: SituationReader) throws -> [(FactID, Answer)] {
    switch reader.read([assignment]) {
    case .success(let answers): return answers
    case .failure(let mistake): throw Failure(.input, SafeText(mistake.message))
    }
  }

  /// Accepts some classes, and replays what came of it.
  private mutating func take(_ classes: Set<Difference.Class>, _ input: inout any LineInput) throws {
    guard let why = try reason ?? ask("why? > ", &input) else {
      throw Failure(.input, "\(path): nothing was written; say why: --reason TEXT")
    }
    reason = why
    do {
      let bytes = try Bless(file, results: report.results)
        .accepting(classes, answering: answers, because: why, on: house.today)
      hasChanged = hasChanged || bytes != file.text.bytes
      file = TranscriptFile(SourceFile(name: path, bytes: bytes))
      report = try Replayer(house).report(on: file)
    } catch let refusal as Bless.Refusal {
      throw Failure(.input, "\(path): \(refusal.message)")
    }
  }

  /// A typed line; nil where the input has ended, or nobody is there.
  private func ask(_ prompt: SafeText, _ input: inout any LineInput) throws -> String? {
    switch try input.read(prompt: prompt) {
    case .line(let line): return line
    case .end: return nil
    case .interrupted: throw Failure(.interrupted)
    }
  }
}
