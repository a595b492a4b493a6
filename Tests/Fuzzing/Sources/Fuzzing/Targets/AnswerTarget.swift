import Decisions
import Guidance
import Knowledge

/// Lines that a person types to the shell, one after the other.
enum AnswerTarget {
  /// A session before anything has been typed; an input that begins with an empty line starts there.
  private static let unopened = Session(School.rules, today: School.today)
  /// A session at its first question.
  private static let opened = unopened.begin().0

  static func check(_ bytes: [UInt8]) {
    var session = bytes.first == 0x0A ? unopened : opened
    for (number, line) in ByteLines.texts(bytes, most: 12).enumerated() {
      checkSecrecy(session, line, number)
      let (next, reply) = session.receive(line)
      check(next, reply)
      session = next
    }
  }

  private static func check(_ session: Session, _ reply: Reply) {
    demand(!reply.prompt.isEmpty, "no prompt")
    demand(session.currentPrompt == reply.prompt, "the prompt is \(session.currentPrompt), not \(reply.prompt)")
    for (fact, answer) in session.interview.situation.answers { School.demandKnown(answer, to: fact) }
    for case .answered(let fact, let answer) in reply.turns { School.demandKnown(answer, to: fact) }
    var recorder = TranscriptRecorder(School.rules.knowledge, today: School.today)
    _ = recorder.lines(for: reply.turns)
  }

  /// The same line with a word more that no vocabulary has, after it, before it or at its end: that word never comes
  /// out again.
  private static func checkSecrecy(_ session: Session, _ line: String, _ number: Int) {
    let typed =
      switch (number + line.utf8.count) % 3 {
      case 0: "\(line) \(School.secret)"
      case 1: "\(School.secret) \(line)"
      default: "\(line)\(School.secret)"
      }
    let (next, reply) = session.receive(typed)
    var recorder = TranscriptRecorder(School.rules.knowledge, today: School.today)
    let written = recorder.header(title: "") + recorder.lines(for: reply.turns)
    let shown = reply.lines.map(\.text) + [reply.prompt, next.currentPrompt, written]
    demand(!School.repeatsSecret(shown.joined(separator: "\n")), "repeated: \(typed.debugDescription)")
  }
}
