import Guidance
import Platform

extension Reply.Request {
  /// True for what only the shell does.
  fileprivate var needsShell: Bool { if case .seekClause = self { false } else { true } }
}

/// Asks until nothing is left to ask, the input ends, or the person leaves.
struct Asker {
  let house: House
  var listener: Listener
  /// True where only answers are read: no question is shown, and a slip ends it.
  let isQuiet: Bool

  /// The session after its last question.
  /// Where what was typed speaks of danger to a child, the session says so.
  ///
  /// - Throws: ``Failure`` with status 65 where nobody can be asked again about a slip.
  mutating func ask(_ start: Session) throws -> Session {
    var (session, reply) = start.begin()
    while !session.interview.isDanger, session.interview.question != nil || !session.interview.contradicting.isEmpty {
      if !isQuiet { try house.show(reply.lines) }
      let completions = Completions(session)
      let heard = try listener.line(prompt: session.currentPrompt) { completions.words(after: $0) }
      guard let line = heard else { return session.isShowingDanger ? session.sayingDanger() : session }
      let before = session.interview.situation
      (session, reply) = session.receive(line, prefersAnswers: isQuiet)
      if isQuiet, session.isShowingDanger { return session.sayingDanger() }
      if reply.requests.contains(.quit) { return session.isShowingDanger ? session.sayingDanger() : session }
      if reply.requests.contains(where: \.needsShell) {
        reply.lines.append("That works in the shell: type mayi without a command.")
      }
      if isQuiet, session.interview.situation == before, Command(line) == nil {
        throw Failure(.input, SafeText(session.slip ?? reply.lines.first?.text ?? "an answer could not be understood"))
      }
      if isQuiet { try session.interview.refuseContradiction() }
    }
    return session
  }
}
