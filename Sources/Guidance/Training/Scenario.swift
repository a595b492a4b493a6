import Knowledge

/// A situation told as an exercise: a story, the facts or the session behind it, and what a trainer says about it.
///
/// It holds no answer: the key is computed from the rules (``ScenarioKey``), so that a scenario never teaches what the policy no
/// longer says.
public struct Scenario: Hashable, Sendable, Identifiable {
  /// What a line `fact`, `transcript` or `twin` holds, read against a vocabulary later.
  public struct Given: Hashable, Sendable {
    /// What stands after the key word.
    public var text: String
    /// Where it was written.
    public var source: SourceRange

    /// Makes a given fact.
    public init(_ text: String, source: SourceRange = .none) {
      self.text = text
      self.source = source
    }
  }

  /// A common wrong answer, and what to say to it.
  public struct WrongAnswer: Hashable, Sendable {
    /// A verdict, a clause, a role, or `nobody`.
    public var answer: String
    /// What to say.
    public var text: String
    /// Where it was written.
    public var source: SourceRange

    /// Makes a wrong answer.
    public init(_ answer: String, _ text: String, source: SourceRange = .none) {
      self.answer = answer
      self.text = text
      self.source = source
    }
  }

  /// Who looks after the scenario has seen this key and found it right.
  public struct Signature: Hashable, Sendable {
    /// The digest of the key: see ``ScenarioKey/digest``.
    public var digest: String
    /// When.
    public var date: CalendarDate

    /// Makes a signature.
    public init(digest: String, date: CalendarDate) {
      self.digest = digest
      self.date = date
    }
  }

  /// The scenario's name: that of its file.
  public let id: ScenarioID
  /// Its title.
  public var title = ""
  /// The policy that answers it.
  public var policy: PolicyID
  /// The story, paragraph by paragraph.
  public var story: [String] = []
  /// The question put at its end; empty where the usual one does.
  public var question = ""
  /// The facts behind the story; none where a transcript is.
  public var facts: [Given] = []
  /// The file of the saved session behind the story, in the folder of the policy's transcripts; nil where facts are given.
  public var transcript: Given?
  /// What is to be learnt.
  public var aim = ""
  /// Hints, the mildest first.
  public var hints: [String] = []
  /// What to talk about in a room.
  public var discussion: [String] = []
  /// Common wrong answers.
  public var wrongAnswers: [WrongAnswer] = []
  /// The one changed answer that the debrief shows; nil where mayi is to find one.
  public var twin: Given?
  /// Themes; the first is the one under which the summary counts it.
  public var tags: [String] = []
  /// How long it takes in a room.
  public var minutes = 3
  /// Nil where nobody has signed it.
  public var signature: Signature?
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an empty scenario.
  public init(id: ScenarioID, policy: PolicyID) {
    self.id = id
    self.policy = policy
  }

  /// The theme under which it is counted.
  public var theme: String { tags.first ?? "other" }
}

/// The name of a scenario.
public typealias ScenarioID = Identifier<Scenario>
