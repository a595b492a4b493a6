/// One thing that the policy says.
public struct Clause: Hashable, Sendable, Identifiable {
  /// Why a clause needs no rule.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// It explains a word.
    case definition
    /// It says whom or what the policy binds.
    case scope
    /// It concerns the running of the policy.
    case administration
    /// It says what the policy is for.
    case aim
    /// It tells how things are.
    case background
    /// It names the law.
    case law
    /// It only introduces what follows.
    case heading
    /// It illustrates another clause.
    case example
    /// It points elsewhere.
    case pointer
  }

  /// The part that a clause plays in an answer.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// It decides or adds, as its rules say.
    case decides
    /// It is general conduct for any post.
    case standing
    /// It is scope, law, consequence or monitoring: for questions about them.
    case background
  }

  /// A contradiction with another clause of the same document.
  public struct Contradiction: Hashable, Sendable {
    /// The other clause.
    public var clause: ClauseID
    /// Who can settle it.
    public var settledBy: RoleID?

    /// Makes a contradiction.
    public init(_ clause: ClauseID, settledBy: RoleID?) {
      self.clause = clause
      self.settledBy = settledBy
    }
  }

  /// The clause's name, unique in its policy.
  public let id: ClauseID
  /// The section it stands in.
  public var section: SectionID
  /// Where it stands in the published document, in the document's order; several places where a page break split it.
  public var places: [Place]
  /// The digest of the published wording with its list's head; empty where none is known.
  public var digest: String
  /// True where words were lost in print.
  public var isDamaged = false
  /// What it says, in plain words of our own.
  public var says = ""
  /// What it is for; empty where the author gave nothing.
  public var purpose = ""
  /// What narrows it.
  public var applies: Condition?
  /// Why it needs no rule; nil where it has rules.
  public var reason: Reason?
  /// The part it plays in an answer.
  public var part: Part = .decides
  /// The clauses it contradicts.
  public var contradictions: [Contradiction] = []
  /// What it does.
  public var rules: [Rule] = []
  /// Earlier names.
  public var formerly: [ClauseID] = []
  /// What the checks may find in it, and why that is as it should be.
  public var expected: [Expectation] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// True where an author has yet to write what it says, as in the skeleton that an import gives.
  public var isUnsaid: Bool { says.isEmpty || says == "TODO" }

  /// Makes a clause without rules.
  public init(id: ClauseID, section: SectionID, places: [Place] = [], digest: String = "") {
    self.id = id
    self.section = section
    self.places = places
    self.digest = digest
  }
}

/// A place in a section of the published document: a paragraph, perhaps a bullet under it, perhaps some sentences.
public struct Place: Hashable, Sendable {
  /// The paragraph, from 1; 0 where bullets stand before the first paragraph.
  public var paragraph: Int
  /// The bullet under that paragraph, from 1; 0 for the paragraph itself.
  public var bullet: Int
  /// The sentences, from 1, both ends included; nil for all of them.
  public var sentences: ClosedRange<Int>?

  /// Makes a place.
  public init(paragraph: Int, bullet: Int = 0, sentences: ClosedRange<Int>? = nil) {
    self.paragraph = paragraph
    self.bullet = bullet
    self.sentences = sentences
  }

  /// The place as the language writes it: `paragraph 3, bullet 2, sentence 1`.
  public var text: String {
    var text = "paragraph \(paragraph)"
    if bullet > 0 { text += ", bullet \(bullet)" }
    if let sentences {
      text += ", sentence \(sentences.lowerBound)"
      if sentences.count > 1 { text += " to \(sentences.upperBound)" }
    }
    return text
  }
}

/// A section of the published document.
public struct Section: Hashable, Sendable, Identifiable {
  /// The section's name, unique in its policy.
  public let id: SectionID
  /// The first words of its heading as printed; empty for what stands before the first heading, and for a section that the document does not have.
  public var heading: String
  /// The number that the document gives it; empty where it gives none.
  public var number = ""
  /// Whom and what the whole section binds.
  public var applies: Condition?
  /// What it says, in the document's order.
  public var clauses: [Clause] = []
  /// Paragraphs that say nothing: contents, page heads, signatures.
  public var furniture: [ClosedRange<Int>] = []
  /// Situations in which the policy is known to be silent.
  public var silences: [Silence] = []
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes an empty section.
  public init(id: SectionID, heading: String) {
    self.id = id
    self.heading = heading
  }
}

/// A kind of situation in which the policy is known to be silent, and why.
public struct Silence: Hashable, Sendable, Identifiable {
  /// Why the policy does not say.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// It is outside the policy.
    case outside
    /// It is left to another document.
    case elsewhere
    /// Nothing forbids it.
    case notForbidden = "not-forbidden"
    /// It is not addressed.
    case notAddressed = "not-addressed"
  }

  /// The silence's name, unique in its policy.
  public let id: Identifier<Silence>
  /// The situations it speaks of.
  public var when: Condition
  /// Why the policy does not say.
  public var reason: Reason
  /// What is said about it.
  public var says: String
  /// Whom to ask.
  public var asks: [RoleID]
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a silence.
  public init(id: Identifier<Silence>, when: Condition, reason: Reason, says: String, asks: [RoleID]) {
    self.id = id
    self.when = when
    self.reason = reason
    self.says = says
    self.asks = asks
  }
}
