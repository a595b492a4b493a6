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
  /// What was said before the policy was changed, and what had happened there.
  private var earlier: (session: Session, turns: [Turn])?
  /// True as long as the change of policy is the last change.
  private var isPolicyNew = false

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
      if Command(line) == .undo, isPolicyNew, earlier != nil {
        try returnToEarlierPolicy()
        continue
      }
      quoteDocument()
      let (next, reply) = session.receive(line)
      try house.require(next.rules)
      let isBlank = line.allSatisfy(\.isWhitespace)
      if !isBlank, !isAboutIncident, !next.isShowingDanger { listener.remember(line) }
      let isDangerNews = next.isShowingDanger && !session.isShowingDanger
      if next.interview.situation != session.interview.situation || isDangerNews { isPolicyNew = false }
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
  mutating func goOnRecording(in path: String, after resumed: TranscriptResumption) {
    recording = Recording(resuming: path, with: resumed.recorder, base: resumed.base, in: house)
  }

  /// The next line; nil at the end of the input.
  private mutating func nextLine() throws -> String? {
    let completions = Completions(session)
    return try listener.line(prompt: session.currentPrompt) { completions.words(after: $0) }
  }

  /// An answer about an incident never enters the lines that Up calls back; nor does a word of danger.
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
      case .save(let name): try save(as: name)
      case .print(let advice): try printSheet(advice)
      case .flag: try flag()
      case .switchPolicy(let name): if try switchPolicy(to: name) { return true }
      case .seekClause(let id): try seek(id)
      }
    }
    return false
  }

  // MARK: Requests

  private mutating func save(as name: String) throws {
    if let recording { return try house.show([Line("Already being saved in \(recording.path).")]) }
    try attempt { shell in
      let path = name.isEmpty ? nil : try FreeName(shell.house).path(chosen: name, ".transcript")
      let recording = try Recording(of: shell.session, after: shell.turns, as: path, in: shell.house)
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
          "Drafted \(recording.path) for your policy officer, in the folder where you started mayi. Open it, write why behind \"# Why:\" at its top, and send it."
        )
      ])
    }
  }

  private mutating func printSheet(_ advice: Advice) throws {
    try attempt { shell in
      let sheet = AdviceSheet(advice, session: shell.session, house: shell.house)
      let path = try sheet.write()
      try shell.house.show([Line("Written to \(path): one dated page with your answers, and whom to ask or tell.")])
    }
  }

  /// Takes up another policy, by what was typed of its number or name, or as it is chosen now.
  ///
  /// - Returns: true where the person leaves instead of choosing.
  private mutating func switchPolicy(to name: String) throws -> Bool {
    var leaves = false
    try attempt { shell in
      let inUse = shell.session.knowledge.policy
      switch try shell.school(named: name) {
      case .chosen(inUse.id):
        try shell.house.show([Line("\(inUse.organisation): that policy is in use.")] + shell.session.reminder)
      case .chosen(let school): try shell.take(up: school)
      case .back: try shell.house.show(shell.session.reminder)
      case .left: leaves = true
      case nil: break
      }
    }
    return leaves
  }

  /// The school that is meant by a number or a name, or that is chosen now; nil where the words can mean none or several,
  /// which is said.
  private mutating func school(named name: String) throws -> SchoolChoice.Outcome? {
    let choice = SchoolChoice(house: house)
    guard !name.isEmpty else { return try choice.ask(&listener, canGoBack: true) }
    let found = try choice.schools(named: name)
    if found.count == 1 { return .chosen(found[0]) }
    if found.isEmpty, session.readsDanger(in: name) {
      try goOn(with: session.receive("urgent"))
    } else {
      try house.show([
        found.isEmpty
          ? "There is no school of that number or name here. policy lists them." : choice.sentence(for: found)
      ])
    }
    return nil
  }

  /// Takes up another policy with the answers that it can use.
  private mutating func take(up school: PolicyID) throws {
    let moved = session.moved(to: try house.rules(of: school))
    earlier = session.hasAnswers ? (session, turns) : nil
    isPolicyNew = true
    if recording != nil { try house.show(["The saved file ends here; save begins another."]) }
    (recording, turns, isQuoting) = (nil, [], false)
    try house.show(Greeting.policy(moved.0.knowledge.policy, today: house.today))
    try goOn(with: moved)
  }

  /// Says which other policies have a clause, and how to read it there.
  private func seek(_ clause: ClauseID) throws {
    let folder = house.knowledgeFolder
    let others = try folder.policies(holding: clause).filter { $0 != session.knowledge.policy.id }
    try house.show(
      others.prefix(3).map { id in
        let name = folder.card(id)?.organisation ?? id.text
        return Line("The \(name) policy has one. To read it: policy \(id), and then clause \(clause).")
      }
    )
  }

  /// Takes back the change of policy: what was said under the other one is there again.
  private mutating func returnToEarlierPolicy() throws {
    guard let (session, turns) = earlier else { return }
    earlier = (self.session, self.turns)
    (self.turns, recording, isQuoting) = (turns, nil, false)
    try house.show(
      ["Undone. undo again brings it back."] + Greeting.policy(session.knowledge.policy, today: house.today)
    )
    self.session = session
    try house.show(session.begin().1.lines)
  }

  /// Shows where a session stands, and goes on with it.
  private mutating func goOn(with step: (Session, Reply)) throws {
    session = step.0
    turns += step.1.turns
    try recording?.append(step.1.turns)
    try house.show(step.1.lines)
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
