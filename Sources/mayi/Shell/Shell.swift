import Decisions
import Guidance
import Knowledge
import Platform

/// The conversation on a terminal or through a pipe: reads lines, shows replies, does what they request.
struct Shell {
  private let house: House
  private var listener: Listener
  private var session: Session
  /// True once the session has the exact words of the document: the first prompt does not wait for them.
  private var isQuoting = false
  private var recording: Recording?
  /// What has happened so far, for a transcript that is begun later.
  private var turns: [Turn] = []

  /// Makes a shell for a session.
  init(house: House, session: Session, listener: Listener) {
    self.house = house
    self.session = session
    self.listener = listener
  }

  /// Holds the conversation until the person leaves or the input ends.
  ///
  /// - Parameter begins: true to ask at once, false to wait for a question in own words.
  mutating func converse(begins: Bool) throws {
    if begins {
      quoteDocument()
      let (next, reply) = session.begin()
      session = next
      if try perform(reply) { return }
    }
    while let line = try nextLine() {
      quoteDocument()
      let (next, reply) = session.receive(line)
      try house.require(next.rules)
      session = next
      if try perform(reply) { return }
    }
  }

  /// Gives the session the exact words of the attached document, once.
  private mutating func quoteDocument() {
    guard !isQuoting else { return }
    isQuoting = true
    session.quotations = AttachedDocument(session.knowledge.policy.id, in: house).quotations(for: session.knowledge)
  }

  /// Goes on writing the transcript of a session that was cut off.
  mutating func goOnRecording(in path: String, with recorder: TranscriptRecorder) {
    recording = Recording(resuming: path, with: recorder, in: house)
  }

  /// The next line; nil at the end of the input.
  private mutating func nextLine() throws -> String? {
    let completions = Completions(session)
    let line = try listener.line(prompt: session.currentPrompt) { completions.words(after: $0) }
    if let line, line.contains(where: { !$0.isWhitespace }), !isAboutIncident { listener.remember(line) }
    return line
  }

  /// An answer about an incident never enters the lines that Up calls back.
  private var isAboutIncident: Bool {
    session.interview.situation["stage"]?.values.first != "planning" || session.currentQuestion?.fact.id == "stage"
  }

  /// Shows a reply and does what it requests.
  ///
  /// - Returns: true where the person leaves.
  private mutating func perform(_ reply: Reply) throws -> Bool {
    turns += reply.turns
    try recording?.append(reply.turns)
    try house.show(reply.lines)
    for request in reply.requests {
      switch request {
      case .quit: return true
      case .save: try save()
      case .print(let advice): try printSheet(advice)
      case .flag: try flag()
      case .switchPolicy(let id): try switchPolicy(to: id)
      }
    }
    return false
  }

  // MARK: Requests

  private mutating func save() throws {
    if let recording { return try house.show([Line("Already being saved in \(recording.path).")]) }
    try attempt { shell in
      let recording = try Recording(of: shell.session, after: shell.turns, in: shell.house)
      shell.recording = recording
      try shell.house.show([
        Line("Saved in \(recording.path), and kept up to date from now on. It holds your answers, no names."),
        Line("Go on with it later: mayi resume \(recording.path)"),
      ])
    }
  }

  private mutating func flag() throws {
    try attempt { shell in
      let recording = try Recording(of: shell.session, after: shell.turns, tags: ["flagged"], in: shell.house)
      try shell.house.show([
        Line(
          "Drafted \(recording.path) for your policy officer. Open it and write a line of why at its top, then send it."
        )
      ])
    }
  }

  private mutating func printSheet(_ advice: Advice) throws {
    try attempt { shell in
      let sheet = AdviceSheet(advice, session: shell.session, house: shell.house)
      let path = try sheet.write()
      try shell.house.show([Line("Written to \(path). It is dated, one page, and holds no names.")])
    }
  }

  private mutating func switchPolicy(to id: PolicyID?) throws {
    try attempt { shell in
      let choice = SchoolChoice(house: shell.house)
      guard let chosen = try id ?? choice.ask(&shell.listener) else { return }
      let session = Session(try shell.house.rules(of: chosen), today: shell.house.today)
      shell.session = session
      shell.isQuoting = false
      shell.recording = nil
      shell.turns = []
      try shell.house.show(Greeting.policy(session.knowledge.policy, today: shell.house.today))
    }
  }

  /// Does something that may fail without ending the conversation.
  private mutating func attempt(_ body: (inout Shell) throws -> Void) throws {
    do {
      try body(&self)
    } catch let error as FileError {
      try house.output.print("That did not work: " + error.sentence + ".")
    } catch let failure as Failure where failure.status != Failure.Status.interrupted.rawValue {
      if !failure.sentence.isEmpty { try house.output.print("That did not work: " + failure.sentence + ".") }
    }
  }
}
