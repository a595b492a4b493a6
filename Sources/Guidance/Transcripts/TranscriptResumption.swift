import Decisions
import Knowledge

/// A saved session taken up again, from a file that may have been cut off anywhere.
public struct TranscriptResumption: Sendable {
  /// The session with every whole answer of the file; `begin()` puts its next question.
  public let session: Session
  /// The recorder that goes on where the file ends.
  public let recorder: TranscriptRecorder
  /// The number of bytes of the file to keep: a line that was cut off, and an advice that was, are written again.
  public let keptBytes: Int
  /// True where the file is blessed: gone on with, it is a draft again, because nobody has read what is added.
  public let wasBlessed: Bool
  /// What the file must hold before anything is added to it: what is kept of it, as a draft. Nil where it holds that already.
  public let base: [UInt8]?

  /// Takes up a session.
  ///
  /// Answers that do not exist any more are passed over, and asked again.
  ///
  /// - Returns: nil where the file is no transcript, or of another policy than the rules.
  public init?(_ file: SourceFile, rules: CompiledRules, today: CalendarDate) {
    var whole = file
    var transcript = Self.read(whole)
    // Only what is being saved can have been cut off: a blessed file is as somebody left it.
    wasBlessed = transcript.status == .blessed
    if !wasBlessed, let last = whole.bytes.last, last != UInt8(ascii: "\n") {
      whole.bytes.removeSubrange(((whole.bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)...)
      transcript = Self.read(whole)
    }
    guard transcript.form == .transcript, transcript.policy == rules.knowledge.policy.id else { return nil }
    var interview = Interview(rules)
    var recorder = TranscriptRecorder(rules.knowledge, today: today)
    for step in transcript.steps { recorder.resume(step.event, &interview) }
    session = Session(rules, today: today, situation: interview.situation)
    if !wasBlessed, let last = transcript.steps.last, case .advice(let advice) = last.event,
      advice.stated.count < Expectation.Kind.whole.count
    {
      keptBytes = TranscriptText(whole).rows[last.row].whole.lowerBound
    } else {
      keptBytes = whole.bytes.count
      if keptBytes == file.bytes.count { recorder.ending = transcript.ending(recorder.lastAsked) }
    }
    self.recorder = recorder
    whole.bytes.removeSubrange(keptBytes...)
    base = wasBlessed ? Self.draft(of: whole) : keptBytes < file.bytes.count ? whole.bytes : nil
  }

  /// What can be read of a file, whatever is wrong with the rest of it.
  private static func read(_ file: SourceFile) -> Transcript {
    var parser = TranscriptParser(file)
    parser.read()
    return parser.unfinished
  }

  /// A blessed file as a draft.
  private static func draft(of file: SourceFile) -> [UInt8] {
    var edit = TextEdit(TranscriptText(file))
    edit.setStatus(.draft)
    return edit.bytes
  }
}

extension Transcript {
  /// What its file ends with, where that is something that a session begins with again.
  fileprivate func ending(_ asked: FactID?) -> TranscriptRecorder.Ending? {
    switch steps.last?.event {
    case .ask, .change: asked.map { .question($0) }
    case .advice: .advice
    default: nil
    }
  }
}

extension TranscriptRecorder {
  /// Follows a step that was written earlier.
  fileprivate mutating func resume(_ event: Transcript.Event, _ interview: inout Interview) {
    switch event {
    case .ask(let fact, _), .change(let fact, _): lastAsked = fact
    case .answer(let answer):
      guard let fact = lastAsked else { return }
      take(fact, answer, &interview)
      lastAsked = nil
    case .given(let fact, let answer): take(fact, answer, &interview)
    case .withdraw(let fact):
      answered.remove(fact)
      interview = interview.withdrawing(fact)
    case .restart:
      answered = []
      interview = Interview(interview.rules)
    case .skip: hasSkipped = true
    case .advice: break
    }
  }

  private mutating func take(_ id: FactID, _ answer: Answer, _ interview: inout Interview) {
    guard let fact = interview.rules.space.fact(id), answer.values.allSatisfy({ fact.value($0) != nil }) else { return }
    answered.insert(fact.id)
    interview = interview.answering(fact.id, with: answer)
  }
}
