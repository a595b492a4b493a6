import Decisions
import Knowledge

/// What is known behind a scenario's story: its own facts, or the answers of the session that it is told from.
public struct ScenarioFacts: Sendable {
  /// One fact, and where it was said.
  public struct Entry: Hashable, Sendable {
    /// The fact.
    public let fact: FactID
    /// What was said of it.
    public let answer: Answer
    /// The line that says it.
    public let source: SourceRange
  }

  /// The facts in the order in which they were said; a later answer takes the place of an earlier one.
  public private(set) var entries: [Entry] = []
  /// What cannot be used.
  private(set) var diagnostics: [Diagnostic] = []

  /// The situation that they describe.
  public var situation: Situation {
    Situation(Dictionary(entries.map { ($0.fact, $0.answer) }) { _, last in last })
  }

  /// Reads the facts behind a scenario.
  ///
  /// - Parameter session: The transcript that the scenario names; nil where there is no such file.
  init(of scenario: Scenario, session: SourceFile?, in space: FactSpace) {
    if let named = scenario.transcript {
      readSession(named, session, of: scenario.policy, in: space)
    } else {
      for given in scenario.facts { read(given, in: space) }
    }
  }

  /// Reads one line as `mayi ask --fact` takes it.
  private mutating func read(_ given: Scenario.Given, in space: FactSpace) {
    switch SituationReader(space).read([given.text]) {
    case .success(let answers): for (fact, answer) in answers { say(fact, answer, at: given.source) }
    case .failure(let mistake):
      diagnostics.append(Diagnostic(.error, .unknownValue, at: given.source, mistake.message))
    }
  }

  private mutating func say(_ fact: FactID, _ answer: Answer, at source: SourceRange) {
    entries.removeAll { $0.fact == fact }
    entries.append(Entry(fact: fact, answer: answer, source: source))
  }

  // MARK: A session

  private mutating func readSession(
    _ named: Scenario.Given,
    _ session: SourceFile?,
    of policy: PolicyID,
    in space: FactSpace
  ) {
    func refuse(_ why: String) {
      diagnostics.append(Diagnostic(.error, .badTranscript, at: named.source, "`\(named.text)` \(why)"))
    }
    guard let session else { return refuse("is not there; it belongs in the folder above this one") }
    let file = TranscriptFile(session)
    if let mistake = file.mistakes.first(where: \.isError) { return refuse("cannot be used: \(mistake.line)") }
    guard let transcript = file.transcripts.first, transcript.form == .transcript else {
      return refuse("holds cases; name a transcript")
    }
    guard transcript.policy == policy else { return refuse("is of `\(transcript.policy)`, not of `\(policy)`") }
    follow(transcript, in: file.text, space)
    if entries.isEmpty, diagnostics.isEmpty { refuse("tells of no answer") }
  }

  /// Takes every answer of a session in turn, and takes back what was taken back.
  private mutating func follow(_ transcript: Transcript, in text: TranscriptText, _ space: FactSpace) {
    var asked: FactID?
    for step in transcript.steps {
      switch step.event {
      case .ask(let fact, _), .change(let fact, _): asked = fact
      case .answer(let answer): if let fact = asked { take(fact, answer, at: text.source(of: step.row), space) }
      case .given(let fact, let answer): take(fact, answer, at: text.source(of: step.row), space)
      case .withdraw(let fact):
        let id = space.fact(fact)?.id ?? fact
        entries.removeAll { $0.fact == id }
      case .restart: entries = []
      case .skip, .advice: break
      }
    }
  }

  private mutating func take(_ id: FactID, _ answer: Answer, at source: SourceRange, _ space: FactSpace) {
    guard let fact = space.fact(id) else {
      return diagnostics.append(Diagnostic(.error, .unknownFact, at: source, "there is no fact `\(id)`"))
    }
    for value in answer.values where fact.value(value) == nil {
      diagnostics.append(Diagnostic(.error, .unknownValue, at: source, "`\(id)` has no value `\(value)`"))
    }
    let values = answer.values.compactMap { fact.value($0)?.id }
    say(fact.id, answer == .notSure ? .notSure : .values(values), at: source)
  }
}
