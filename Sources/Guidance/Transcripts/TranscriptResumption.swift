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

  /// Takes up a session.
  ///
  /// Answers that do not exist any more are passed over, and asked again.
  ///
  /// - Returns: nil where the file is no transcript, or of another policy than the rules.
  public init?(_ file: SourceFile, rules: CompiledRules, today: CalendarDate) {
    var whole = file
    if let last = whole.bytes.last, last != UInt8(ascii: "\n") {
      whole.bytes.removeSubrange(((whole.bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1)...)
    }
    var parser = TranscriptParser(whole)
    parser.read()
    let transcript = parser.unfinished
    guard transcript.form == .transcript, transcript.policy == rules.knowledge.policy.id else { return nil }
    var interview = Interview(rules)
    var recorder = TranscriptRecorder(rules.knowledge, today: today)
    for step in transcript.steps { recorder.resume(step.event, &interview) }
    session = Session(rules, today: today, situation: interview.situation)
    self.recorder = recorder
    if let last = transcript.steps.last, case .advice(let advice) = last.event,
      advice.stated.count < Expectation.Kind.whole.count
    {
      keptBytes = parser.text.rows[last.row].whole.lowerBound
    } else {
      keptBytes = whole.bytes.count
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
