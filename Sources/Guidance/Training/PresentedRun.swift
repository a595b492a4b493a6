import Knowledge

/// Scenarios played in a room: one thing at a time, the answer on Enter, no score.
///
/// Hands may be counted for each choice; the counts are shown and recorded, never marked.
public struct PresentedRun: GuidedRun {
  /// A step of the running order.
  public enum Step: Sendable {
    /// Something to say, and how many minutes it takes.
    case say(String, minutes: Int)
    /// A scenario.
    case play(Exercise)

    /// How long it takes.
    var minutes: Int {
      switch self {
      case .say(_, let minutes): minutes
      case .play(let exercise): exercise.scenario.minutes
      }
    }

    /// What it is called in the running order.
    var title: String {
      switch self {
      case .say(let text, _): "Say: \(text.beginning(40))"
      case .play(let exercise): exercise.scenario.title
      }
    }
  }

  /// What is on the wall.
  enum Slide: Hashable, Sendable {
    case opening, say, story, question(PredictionItem), discuss, answer, clause, actions, people, debrief, closing
  }

  /// The title of the whole.
  public let title: String
  /// What is still to come and what was, in the order that the trainer has chosen.
  public internal(set) var steps: [Step]
  /// The name under which the room's rows are recorded.
  public let group: String
  var step = 0
  var slide: Slide = .opening
  var hands: [PredictionItem: [Int]] = [:]
  var hints = 0
  private var started = Moment("")
  private(set) var recorded: Set<ScenarioID> = []
  private let attempt: Int

  /// Starts a run, or takes one up again at the first scenario that was not recorded.
  ///
  /// - Parameter rows: what was recorded of this room before.
  public init(title: String, steps: [Step], group: String, rows: [ResultRow] = [], startingOver: Bool = false) {
    self.title = title
    self.steps = steps
    self.group = group
    let policies = Set(steps.compactMap { $0.exercise?.scenario.policy })
    let own = rows.filter { $0.learner == group && policies.contains($0.policy) }
    attempt = max(1, (own.map(\.attempt).max() ?? 0) + (startingOver ? 1 : 0))
    recorded = Set(own.filter { [attempt] in $0.attempt == attempt }.map(\.scenario))
    if !recorded.isEmpty { step = firstOpen }
  }

  /// The first scenario that was not recorded; after the last one where all were.
  private var firstOpen: Int {
    let isOpen = { (step: Step) in step.scenario.map { !recorded.contains($0) } ?? false }
    let last = steps.lastIndex { $0.exercise != nil } ?? 0
    return steps.firstIndex(where: isOpen) ?? min(last + 1, steps.count - 1)
  }

  /// The first slide.
  public mutating func open(at moment: Moment) -> TrainingReply {
    started = moment
    return shown
  }

  /// Answers a line: Enter, a count of hands, or a command.
  public mutating func reply(to line: String, at moment: Moment) -> TrainingReply {
    let line = line.trimmingBlanks
    if line.isEmpty { return forward(at: moment) }
    if let command = TrainingCommand(line) { return obey(command, at: moment) }
    if case .question(let item) = slide { return count(line, for: item) }
    return here(["Enter goes on. help says what else you can type."])
  }

  /// True where nothing comes any more.
  public var isOver: Bool { slide == .closing }

  var exercises: [Exercise] { steps.compactMap(\.exercise) }
  /// The scenario on the wall; nil where something else is.
  var hinted: Exercise? { slide == .opening || slide == .closing ? nil : exercise }
  var exercise: Exercise? { if case .play(let exercise) = steps[step] { exercise } else { nil } }

  // MARK: Moving

  private var slides: [Slide] {
    guard let exercise else { return [.say] }
    let questions = PredictionItem.allCases.map { Slide.question($0) }
    let all = [.story] + questions + [Slide.discuss, .answer, .clause, .actions, .people, .debrief]
    return all.filter { !content(exercise, on: $0).isEmpty }
  }

  private mutating func forward(at moment: Moment) -> TrainingReply {
    switch slide {
    case .opening: return enter(step, at: moment)
    case .closing: return here(["That was the last slide. quit leaves, back goes back."])
    default: break
    }
    guard let index = slides.firstIndex(of: slide), index + 1 < slides.count else { return enter(step + 1, at: moment) }
    slide = slides[index + 1]
    var reply = shown
    if slide == .answer { reply.requests = record(at: moment) }
    return reply
  }

  private mutating func backward() -> TrainingReply {
    if slide == .closing {
      slide = slides.last!
    } else if let index = slides.firstIndex(of: slide), index > 0 {
      slide = slides[index - 1]
    } else if step > 0, slide != .opening {
      step -= 1
      slide = slides.last!
    } else {
      slide = .opening
    }
    return shown
  }

  private mutating func enter(_ next: Int, at moment: Moment) -> TrainingReply {
    guard steps.indices.contains(next) else {
      slide = .closing
      return shown
    }
    step = next
    slide = slides[0]
    hands = [:]
    hints = 0
    started = moment
    return shown
  }

  // MARK: Hands

  private mutating func count(_ line: String, for item: PredictionItem) -> TrainingReply {
    guard let exercise else { return here([]) }
    let question = exercise.question(item)
    let numbers = line.split { $0 == " " || $0 == "," }.map { Int($0) }
    let wanted = question.choices.count
    guard numbers.count <= wanted, numbers.allSatisfy({ ($0.map { (0...999).contains($0) }) ?? false }) else {
      return here([
        Line("Hands: one number for each choice, for example 3 0 12; here are \(wanted) choices. Or press Enter.")
      ])
    }
    let counts = numbers.compactMap { $0 }
    hands[item] = counts + Array(repeating: 0, count: wanted - counts.count)
    let rest =
      counts.count == wanted
      ? ""
      : " There are \(wanted) choices: those after the first \(counts.count) count 0. Type all \(wanted) to put it right."
    return here([Line("Counted: \(Self.hands(counts.reduce(0, +))).\(rest) Enter goes on.")])
  }

  /// A number of hands in words.
  static func hands(_ count: Int) -> String { "\(count) \(count == 1 ? "hand" : "hands")" }

  private mutating func record(at moment: Moment) -> [TrainingReply.Request] {
    guard let exercise, recorded.insert(exercise.scenario.id).inserted else { return [] }
    let rows = exercise.questions.flatMap { question in
      (hands[question.item] ?? []).enumerated().filter { $0.element > 0 }.map { number, people in
        row(exercise, question, answer: question.choices[number].id, people: people, at: moment)
      }
    }
    return [
      .record(rows.isEmpty ? [row(exercise, exercise.question(.verdict), answer: "", people: 0, at: moment)] : rows)
    ]
  }

  private func row(
    _ exercise: Exercise,
    _ question: PredictionQuestion,
    answer: String,
    people: Int,
    at moment: Moment
  ) -> ResultRow {
    var row = ResultRow(answer, to: question, of: exercise, by: group, attempt: attempt)
    row.hints = hints
    row.people = people
    row.started = started.text
    row.finished = moment.text
    return row
  }

  // MARK: Commands

  private mutating func obey(_ command: TrainingCommand, at moment: Moment) -> TrainingReply {
    switch command {
    case .help: return aside(Self.help)
    case .back: return backward()
    case .next: return enter(slide == .opening ? step : step + 1, at: moment)
    case .previous: return enter(max(0, step - 1), at: moment)
    case .skip: return enter(step + 1, at: moment)
    case .story: return here(hinted.map { RevealText($0).story } ?? ["There is no story here."])
    case .hint: return hint()
    case .order, .progress: return aside(orderLines)
    case .go(let number): return steps.indices.contains(number - 1) ? enter(number - 1, at: moment) : noSuchStep
    case .move(let from, let to): return move(from, to)
    case .drop(let number): return drop(number)
    case .reveal: return reveal(at: moment)
    case .restart: return enter(0, at: moment)
    case .save: return asking(.save)
    case .quit: return asking(.quit)
    case .urgent: return urgent
    case .again: return shown
    }
  }

  private var noSuchStep: TrainingReply { here([Line("There are \(steps.count) steps: order lists them.")]) }

  private mutating func reveal(at moment: Moment) -> TrainingReply {
    guard hinted != nil else { return here(["There is nothing to reveal."]) }
    slide = .answer
    var reply = shown
    reply.requests = record(at: moment)
    return reply
  }

  /// Moves a step; those that were played stay where they are.
  private mutating func move(_ from: Int, _ to: Int) -> TrainingReply {
    let first = slide == .opening ? step : step + 1
    guard steps.indices.contains(from - 1), steps.indices.contains(to - 1) else { return noSuchStep }
    guard from - 1 >= first, to - 1 >= first else { return here(["Only what is still to come can be moved."]) }
    steps.insert(steps.remove(at: from - 1), at: to - 1)
    return aside(orderLines)
  }

  private mutating func drop(_ number: Int) -> TrainingReply {
    let first = slide == .opening ? step : step + 1
    guard steps.indices.contains(number - 1) else { return noSuchStep }
    guard number - 1 >= first, steps.count > 1 else { return here(["Only what is still to come can be dropped."]) }
    steps.remove(at: number - 1)
    return aside(orderLines)
  }
}
