import Knowledge

/// A training run that goes on line by line, alone or in a room.
///
/// Pure: a line and a moment go in, a new run and a reply come out.
public protocol TrainingRun: Sendable {
  /// The prompt for where it stands.
  var prompt: String { get }
  /// Begins, or goes on where an earlier sitting ended.
  mutating func open(at moment: Moment) -> TrainingReply
  /// Answers a line.
  mutating func reply(to line: String, at moment: Moment) -> TrainingReply
}

extension TrainingRun {
  /// The run with its beginning shown.
  public func begin(at moment: Moment) -> (Self, TrainingReply) {
    var copy = self
    let reply = copy.open(at: moment)
    return (copy, reply)
  }

  /// The run after a line, and the answer to it.
  public func receive(_ line: String, at moment: Moment) -> (Self, TrainingReply) {
    var copy = self
    let reply = copy.reply(to: line, at: moment)
    return (copy, reply)
  }
}

/// What the two kinds of run answer alike.
protocol GuidedRun: TrainingRun {
  /// The scenarios, in their order.
  var exercises: [Exercise] { get }
  /// The scenario that a hint or the story would be of; nil where there is none now.
  var hinted: Exercise? { get }
  /// How many of its hints were shown.
  var hints: Int { get set }
  /// Lines as they are laid out for whoever reads them.
  func laidOut(_ lines: [Line]) -> [Line]
}

extension GuidedRun {
  func laidOut(_ lines: [Line]) -> [Line] { lines }

  /// A reply that leaves everything as it stands.
  func here(_ lines: [Line]) -> TrainingReply { TrainingReply(lines: laidOut(lines), prompt: prompt) }

  /// A reply that only wants something of the outside.
  func asking(_ request: TrainingReply.Request) -> TrainingReply {
    TrainingReply(lines: [], prompt: prompt, requests: [request])
  }

  /// The next hint.
  mutating func hint() -> TrainingReply {
    guard let scenario = hinted?.scenario else { return here(["There is nothing to hint at."]) }
    guard hints < scenario.hints.count else {
      return here([scenario.hints.isEmpty ? "There is no hint here." : "There are no more hints."])
    }
    hints += 1
    return here([Line("Hint: \(scenario.hints[hints - 1])")])
  }

  /// Whom to tell when a child may be at risk.
  var urgent: TrainingReply {
    guard let knowledge = exercises.first?.knowledge else { return here([]) }
    return here(AdviceText.danger(DangerRoute(knowledge), in: knowledge))
  }
}
