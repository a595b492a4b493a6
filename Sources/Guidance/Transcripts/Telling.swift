import Decisions
import Knowledge

/// A situation that somebody told and the rules answer: a transcript, a case, or a scenario, which replays as the case of its
/// facts.
public struct Telling: Sendable {
  /// How it is told.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A session, step by step.
    case transcript
    /// Facts and the advice.
    case `case`
    /// An exercise.
    case scenario
  }

  /// How it is told.
  public let kind: Kind
  /// Where it begins.
  public let source: SourceRange
  let transcript: Transcript
  private let text: TranscriptText

  /// The telling of a transcript or case.
  ///
  /// - Parameter text: the file that it stands in.
  public init(_ transcript: Transcript, in text: TranscriptText) {
    kind = transcript.form == .case ? .case : .transcript
    source = text.source(of: transcript.rows.lowerBound)
    self.transcript = transcript
    self.text = text
  }

  /// The telling of a scenario; nil where its facts are not in the vocabulary of these rules.
  ///
  /// - Parameter session: the transcript that it is told from; nil where it names none.
  public init?(_ scenario: Scenario, session: SourceFile? = nil, by rules: CompiledRules) {
    let facts = ScenarioFacts(of: scenario, session: session, in: rules.space)
    guard facts.diagnostics.isEmpty else { return nil }
    kind = .scenario
    source = scenario.source
    text = TranscriptText(SourceFile(name: scenario.source.file, bytes: []))
    var transcript = Transcript(.case, policy: scenario.policy)
    transcript.title = scenario.title
    transcript.steps = facts.entries.map { .init(.given($0.fact, $0.answer)) } + [.init(.advice(Expectation()))]
    self.transcript = transcript
  }

  /// What it is about, in a few words.
  public var title: String { transcript.title }

  /// The policy that answers it.
  public var policy: PolicyID { transcript.policy }

  /// What its replay gives.
  func result(_ replay: inout Replay) -> ReplayResult { replay.replay(transcript, in: text) }

  /// The telling that expects what a replay reached, whatever it expected before, and minds no question.
  func expecting(_ reached: [ReplayResult.Reached]) -> Telling {
    var outlooks = reached.map(\.outlook)[...]
    var transcript = transcript
    transcript.check = .outcome
    transcript.remarks = []
    for (index, step) in transcript.steps.enumerated() {
      guard case .advice = step.event, let outlook = outlooks.popFirst() else { continue }
      let lines = outlook.entries.map { Expectation.Line($0.item) }
      transcript.steps[index].event = .advice(Expectation(verdict: outlook.verdict, lines: lines))
    }
    return Telling(self, transcript)
  }

  private init(_ other: Telling, _ transcript: Transcript) {
    kind = other.kind
    source = other.source
    text = other.text
    self.transcript = transcript
  }
}

extension TranscriptFile {
  /// What the file tells, in its order.
  public var tellings: [Telling] { transcripts.map { Telling($0, in: text) } }
}

extension [Telling] {
  /// Where these stand, file by file: `dobcroft/14-children.case:3, 12` and `dobcroft/scenarios/badge.scenario`.
  ///
  /// A scenario has its file to itself, so its line is left out.
  public var places: [String] {
    var order: [String] = []
    var lines: [String: [Int]] = [:]
    for telling in self {
      if lines[telling.source.file] == nil { order.append(telling.source.file) }
      lines[telling.source.file, default: []] += telling.kind == .case ? [telling.source.line] : []
    }
    return order.map { file in
      let lines = lines[file, default: []].map(String.init).joined(separator: ", ")
      return lines.isEmpty ? file : "\(file):\(lines)"
    }
  }

  /// How many there are of each kind: `2 transcripts, 1 case`; `none` where there is nothing.
  public var counts: String {
    let counts = Telling.Kind.allCases.compactMap { kind -> String? in
      let count = count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)\(count == 1 ? "" : "s")"
    }
    return counts.isEmpty ? "none" : counts.joined(separator: ", ")
  }
}
