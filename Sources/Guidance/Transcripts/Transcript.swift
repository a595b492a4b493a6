import Decisions
import Knowledge

/// A saved session, or a case: what was asked and answered, and the advice that is expected.
///
/// A value of ids. Prose is commentary: it is compared only to list changed wordings.
public struct Transcript: Hashable, Sendable {
  /// How it is written.
  public enum Form: Hashable, Sendable {
    /// A session, step by step.
    case transcript
    /// Facts, in any order, and the advice.
    case `case`
  }

  /// Whether somebody has read it against the policy.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Nobody has: it runs, and counts as unreviewed.
    case draft
    /// Somebody has.
    case blessed
  }

  /// What must stay as it is.
  public enum Check: String, Hashable, Sendable, CaseIterable {
    /// The questions, their options and the advice.
    case path
    /// The advice alone.
    case outcome
  }

  /// One step of a session.
  public struct Step: Hashable, Sendable {
    /// What happened.
    public var event: Event
    /// The commentary under it, its lines joined by blanks.
    public var prose: String
    /// Its line in the file, from 0; -1 where it was made in code.
    var row: Int

    /// Makes a step.
    public init(_ event: Event, prose: String = "", row: Int = -1) {
      self.event = event
      self.prose = prose
      self.row = row
    }
  }

  /// What happens in a session.
  public enum Event: Hashable, Sendable {
    /// A question is put, with these options.
    case ask(FactID, options: [ValueID])
    /// A question that was answered is put again.
    case change(FactID, options: [ValueID])
    /// The question that was put last is answered.
    case answer(Answer)
    /// A fact is said without being asked.
    case given(FactID, Answer)
    /// An answer is taken back.
    case withdraw(FactID)
    /// Every answer is taken back.
    case restart
    /// The advice is asked for before the last question.
    case skip
    /// The advice is given.
    case advice(Expectation)
  }

  /// A check of the whole file.
  public struct Remark: Hashable, Sendable {
    /// What must be so.
    public enum Kind: Hashable, Sendable {
      /// This fact must never be asked.
      case neverAsked(FactID)
      /// These words must be shown.
      case says(String)
    }

    /// What must be so.
    public var kind: Kind
    /// Its line in the file, from 0; -1 where it was made in code.
    var row: Int

    /// Makes a remark.
    public init(_ kind: Kind, row: Int = -1) {
      self.kind = kind
      self.row = row
    }
  }

  /// How it is written.
  public var form: Form
  /// What it is about, in a few words.
  public var title = ""
  /// Whether somebody has read it against the policy.
  public var status = Status.draft
  /// The policy that answers.
  public var policy: PolicyID
  /// The policy's version when it was recorded; empty where none was.
  public var version = ""
  /// The day of the session; nil for any.
  public var today: CalendarDate?
  /// Words to choose it by.
  public var tags: [String] = []
  /// What must stay as it is.
  public var check = Check.path
  /// The steps, in their order.
  public var steps: [Step] = []
  /// Checks of the whole.
  public var remarks: [Remark] = []
  /// Its lines in the file, from 0.
  var rows: Range<Int> = 0..<0

  /// Makes an empty transcript or case.
  public init(_ form: Form = .transcript, policy: PolicyID) {
    self.form = form
    self.policy = policy
    check = form == .case ? .outcome : .path
  }

  /// The advices it expects, in their order.
  public var expectations: [Expectation] {
    steps.compactMap { if case .advice(let expectation) = $0.event { expectation } else { nil } }
  }

  /// True where nothing at all is checked.
  var checksNothing: Bool { remarks.isEmpty && expectations.allSatisfy(\.isEmpty) }
}

/// A file of transcripts or cases: what it says, how it stands, and what is wrong with it.
public struct TranscriptFile: Sendable {
  /// The file as it stands.
  public let text: TranscriptText
  /// One transcript, or the cases in their order; those with errors are left out.
  public let transcripts: [Transcript]
  /// What is wrong, in the order of the lines.
  public let mistakes: [TranscriptMistake]

  /// Reads a file.
  ///
  /// - Complexity: O(size of the file).
  public init(_ file: SourceFile) {
    var parser = TranscriptParser(file)
    parser.read()
    text = parser.text
    transcripts = parser.transcripts
    mistakes = parser.mistakes.sorted { SourceRange.precedes($0.source, $1.source) }
  }

  /// True where it can be replayed.
  public var isUsable: Bool { !mistakes.contains(where: \.isError) }
}
