import Decisions
import Guidance
import Knowledge
import Platform

/// The conversation on a terminal or through a pipe: reads lines, shows replies, does what they request.
struct Shell {
  private let house: House
  private var input: any LineInput
  private var session: Session
  private var policy: PolicyID
  private var recording: Recording?
  /// What has happened so far, for a transcript that is begun later.
  private var turns: [Turn] = []
  /// What Tab offers, renewed with every prompt.
  private let completions: CompletionBox
  /// How often Ctrl-C came without a line between.
  private var interruptions = 0

  /// Makes a shell for a policy.
  init(house: House, session: Session, policy: PolicyID, input: any LineInput, completions: CompletionBox) {
    self.house = house
    self.session = session
    self.policy = policy
    self.input = input
    self.completions = completions
  }

  /// Holds the conversation until the person leaves or the input ends.
  ///
  /// - Parameter begins: true to ask at once, false to wait for a question in own words.
  /// - Returns: the session as it stands at the end.
  mutating func converse(begins: Bool) throws -> Session {
    if begins {
      let (next, reply) = session.begin()
      session = next
      if try perform(reply) { return session }
    }
    while let line = try nextLine() {
      interruptions = 0
      let (next, reply) = session.receive(line)
      session = next
      if try perform(reply) { return session }
    }
    return session
  }

  /// Goes on writing the transcript of a session that was cut off.
  mutating func goOnRecording(in path: String, with recorder: TranscriptRecorder) {
    recording = Recording(resuming: path, with: recorder, in: house)
  }

  /// The next line; nil at the end of the input or after a second Ctrl-C.
  private mutating func nextLine() throws -> String? {
    while true {
      completions.words = Completions(session).words
      switch try read() {
      case .line(let line):
        if line.contains(where: { !$0.isWhitespace }), !isAboutIncident { input.remember(line) }
        return line
      case .end: return nil
      case .interrupted:
        interruptions += 1
        if interruptions > 1 { throw Failure(.interrupted) }
        try house.show(["Cancelled. Ctrl-C again, or quit, to leave."])
      }
    }
  }

  /// An answer about an incident never enters the lines that Up calls back.
  private var isAboutIncident: Bool {
    session.interview.situation["stage"]?.values.first != "planning" || session.currentQuestion?.fact.id == "stage"
  }

  private mutating func read() throws -> LineEvent {
    do {
      return try input.read(prompt: SafeText("\(session.currentPrompt)> "))
    } catch {
      if house.output.isConversation, error.isAboutLine {
        try house.show(["That line could not be read. Please type it again."])
        return try read()
      }
      throw Failure(Failure.Status(rawValue: error.exitStatus) ?? .cannotWrite, error.sentence)
    }
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
      guard let chosen = try id ?? choice.ask(with: &shell.input, completions: shell.completions) else { return }
      var session = Session(try shell.house.rules(of: chosen), today: shell.house.today)
      session.quotations = AttachedDocument(chosen, in: shell.house).quotations(for: session.knowledge)
      shell.session = session
      shell.policy = chosen
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
    } catch let failure as Failure {
      if !failure.sentence.isEmpty { try house.output.print("That did not work: " + failure.sentence + ".") }
    }
  }
}

/// The words that Tab offers, shared with the line editor.
final class CompletionBox {
  /// The words, in the order in which they are listed.
  var words: [Completion] = []

  /// The words that go on from what has been typed.
  func offered(for line: String, cursor: Int) -> [Completion] {
    let typed =
      String(line.prefix(cursor)).split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
    return words.filter { $0.word.lowercased().hasPrefix(typed.lowercased()) }
  }
}

/// What can be typed where a session stands.
struct Completions {
  /// The words with a short description, options before commands.
  let words: [Completion]

  init(_ session: Session) {
    let values =
      session.currentQuestion.map { $0.fact.values.map { Completion(word: $0.id.text, description: $0.label) } } ?? []
    let commands = Command.vocabulary.map { Completion(word: $0.word, description: $0.does) }
    words =
      values + (session.currentQuestion == nil ? [] : [Completion(word: "not-sure", description: "I do not know")])
      + commands
  }
}

extension LineError {
  /// True where the line itself is at fault, and another can be typed.
  fileprivate var isAboutLine: Bool {
    switch self {
    case .tooLong, .notText, .holdsNull: true
    case .failed, .output: false
    }
  }
}
