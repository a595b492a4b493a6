import Decisions
import Knowledge

/// Replays transcripts and cases of one policy against its rules.
///
/// The same interview that talks to people is driven by fact ids. A value: copies may replay side by side.
public struct Replay: Sendable {
  /// The most steps of one transcript; longer ones are refused.
  public static let stepLimit = 2_000
  /// The most transcripts or cases of one file; what comes after them is refused.
  public static let fileLimit = 5_000

  /// The rules.
  public let rules: CompiledRules
  /// Today, for those that do not say their day.
  public let today: CalendarDate
  /// The wordings that were signed off.
  public let lock: WordingLock
  var course: Course

  /// Makes a replay for one policy.
  public init(_ rules: CompiledRules, today: CalendarDate, lock: WordingLock = WordingLock()) {
    self.rules = rules
    self.today = today
    self.lock = lock
    course = Course(rules)
  }

  /// Replays a transcript or case.
  ///
  /// - Parameter text: the file that it stands in, for positions.
  /// - Complexity: O(steps) once the places on its way are known; a new place costs one decision.
  public mutating func replay(_ transcript: Transcript, in text: TranscriptText) -> ReplayResult {
    course.tidy()
    var run = ReplayRun(transcript, in: text, today: transcript.today ?? today, lock: lock)
    run.drive(&course)
    return run.result()
  }
}

/// What the replay of one transcript or case gave.
public struct ReplayResult: Hashable, Sendable {
  /// How it went.
  public enum Outcome: String, Hashable, Sendable {
    /// Nothing failed.
    case passed
    /// Something failed.
    case failed
    /// It could not be replayed.
    case invalid
  }

  /// An advice that was reached.
  public struct Reached: Hashable, Sendable {
    /// The situation.
    public let situation: Situation
    /// The settlement.
    public let settlement: Settlement
    /// What it comes to.
    public let outlook: Outlook
    /// What the file expects.
    public let expectation: Expectation
    /// The kinds of lines that differ, line by line.
    var comparisons: [Expectation.Kind: LineComparison] = [:]
  }

  /// The transcript or case.
  public let transcript: Transcript
  /// Where it stands.
  public let source: SourceRange
  /// The differences, in the order of the file.
  public var differences: [Difference] = []
  /// What is wrong with the file besides.
  public var mistakes: [TranscriptMistake] = []
  /// The advices that were reached.
  public var reached: [Reached] = []
  /// The facts that were asked.
  public var asked: [FactID] = []
  /// The questions that are new, as they are put today.
  public var newQuestions: [NewQuestion] = []
  /// The questions in another order.
  var moves: [QuestionMove] = []
  /// The earlier words whose successors were signed off, and where they are still shown.
  public var signedOff: [EarlierWords] = []

  /// A question that the file does not have.
  public struct NewQuestion: Hashable, Sendable {
    /// The question as it is put today.
    public let question: Question
    /// The line of the question of the file after which it comes, from 0; that before which it comes where it is the first.
    let row: Int
    /// True where it comes before the questions of the file.
    let isFirst: Bool
  }

  /// Questions that stand in another order today.
  struct QuestionMove: Hashable, Sendable {
    /// Their lines in the file's order, from 0.
    let before: [Int]
    /// Their lines in today's order.
    let now: [Int]
  }

  /// Words in a file whose successors somebody has signed off.
  public struct EarlierWords: Hashable, Sendable {
    /// The words, on both sides.
    public let wording: Wording
    /// Where the file shows them.
    public let source: SourceRange
  }

  /// How it went.
  public var outcome: Outcome {
    if mistakes.contains(where: \.isError) { return .invalid }
    return differences.contains(where: \.isFailure) ? .failed : .passed
  }

  /// True where there is nothing to tell but that it passed.
  var isQuiet: Bool { differences.isEmpty && mistakes.isEmpty }

  /// True where it shows other words than today's.
  public var showsEarlierWords: Bool { !signedOff.isEmpty || differences.contains { $0.class == .wording } }

  /// True where somebody has read it against the policy.
  public var isReviewed: Bool { transcript.status == .blessed }

  /// Makes a result without differences.
  public init(_ transcript: Transcript, source: SourceRange) {
    self.transcript = transcript
    self.source = source
  }
}
