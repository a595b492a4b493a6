/// A published document held against the knowledge of it: where each clause stands, and what has become of it.
public struct DocumentMatch: Sendable {
  /// What has become of a clause's wording.
  public enum Status: Hashable, Sendable {
    /// The same words at the same place.
    case same
    /// The same words at another place.
    case moved
    /// Other words.
    case changed(Change)
    /// Neither the words nor the place are there.
    case gone
    /// The place is there, and the knowledge has no digest to compare with.
    case untaken

    /// True where the clause's own words are there as the knowledge has them, wherever that is.
    public var keepsWords: Bool {
      switch self {
      case .same, .moved, .untaken, .changed(.head): true
      case .changed, .gone: false
      }
    }
  }

  /// What is other than before.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// The clause's own words; its list's head is as it was.
    case words
    /// Only the head of the list that the clause stands in; its own words are as they were.
    case head
    /// The clause's own words and the head of its list, or one of them: the knowledge does not tell.
    case wordsOrHead = "words-or-head"
  }

  /// A clause in the document.
  public struct Finding: Hashable, Sendable {
    /// The clause.
    public let clause: ClauseID
    /// What has become of it.
    public internal(set) var status: Status
    /// Its sentences in ``Outline/entries``, ascending; none where it is gone.
    public internal(set) var sentences: [Int]
  }

  /// A section whose heading has another number than the knowledge says.
  public struct Renumbering: Hashable, Sendable {
    /// The section.
    public let section: SectionID
    /// Its number in the document.
    public let number: String
  }

  /// The document.
  public let document: Document
  /// The document's sentences, by sections as the knowledge knows them.
  public let outline: Outline
  /// One finding for each clause, in the knowledge's order.
  public let findings: [Finding]
  /// The sections whose headings the document does not have.
  public let missingSections: [SectionID]
  /// The sections whose headings are numbered otherwise.
  public let renumberings: [Renumbering]
  /// The sentences that are neither in a clause nor furniture, as places in ``Outline/entries``.
  public let new: [Int]
  /// The section of each of the outline's parts; nil where the knowledge has none.
  let sections: [Section?]

  /// Holds a document against a policy.
  ///
  /// - Complexity: O(n log n) in the size of the document and of the policy.
  public init(_ document: Document, against policy: Policy) {
    let headings = HeadingMatch(document: document, sections: policy.sections).headings()
    let ordered = headings.sorted { $0.value < $1.value }
    let outline = Outline(document, headings: ordered.map(\.value))
    let front = policy.sections.first { $0.heading.isEmpty && !($0.clauses.isEmpty && $0.furniture.isEmpty) }
    sections = [front] + ordered.map { policy.sections[$0.key] }
    var search = ClauseSearch(outline: outline, sections: sections, policy: policy)
    findings = search.findings()
    new = search.unclaimed
    missingSections = policy.sections.enumerated()
      .filter { !$1.heading.isEmpty && headings[$0] == nil }
      .map { $1.id }
    renumberings = policy.sections.enumerated().compactMap { index, section in
      guard let number = headings[index].map({ document.blocks[$0].headingNumber }), !number.isEmpty,
        !section.number.isEmpty, number != Words.list(section.number).joined(separator: ".")
      else { return nil }
      return Renumbering(section: section.id, number: number)
    }
    self.document = document
    self.outline = outline
  }

  /// The finding of a clause, or nil where the policy has no such clause.
  ///
  /// - Complexity: O(number of clauses).
  public func finding(_ clause: ClauseID) -> Finding? { findings.first { $0.clause == clause } }

  /// The exact words of a clause, without markup; empty where it is gone.
  public func words(of finding: Finding) -> String {
    finding.sentences.map { outline.entries[$0].sentence.text }.joined(separator: " ")
  }

  /// The words that give the clause its force, where it stands in a list.
  public func head(of finding: Finding) -> String? {
    finding.sentences.first.flatMap { outline.head(of: $0) }.map { outline.entries[$0].sentence.text }
  }

  /// Where the clause stands, from its first character to its last; nil where it is gone.
  public func span(of finding: Finding) -> Document.Span? {
    guard let first = finding.sentences.first, let last = finding.sentences.last else { return nil }
    return outline.entries[first].sentence.span.through(outline.entries[last].sentence.span)
  }

  /// The digest of the clause's words as the document has them; nil where it is gone.
  public func digest(of finding: Finding) -> Digest? {
    finding.sentences.isEmpty ? nil : outline.digest(of: finding.sentences)
  }

  /// The section in which the document has the clause; nil where it is gone, or where the knowledge has no such section.
  public func section(of finding: Finding) -> SectionID? { finding.sentences.first.flatMap(section(ofSentence:)) }

  /// The section in which a sentence stands; nil where the knowledge has no such section.
  public func section(ofSentence sentence: Int) -> SectionID? { sections[outline.entries[sentence].part]?.id }

  /// The places where the document has the clause.
  public func places(of finding: Finding) -> [Place] { outline.places(of: finding.sentences) }

  /// True where fewer than half of the clauses are there in their own words: not an edition of this policy, but another
  /// document, or one whose text was not taken out whole.
  public var isOtherDocument: Bool { 2 * findings.count { $0.status.keepsWords } < findings.count }

  /// True where every clause is where the knowledge has it, in the same words, and nothing is new or numbered otherwise.
  public var isUnchanged: Bool {
    findings.allSatisfy { $0.status == .same } && new.isEmpty && missingSections.isEmpty && renumberings.isEmpty
  }
}

extension Outline {
  /// The places of some sentences, neighbours in one paragraph or bullet put together.
  ///
  /// - Parameter sentences: places in ``entries``, ascending.
  public func places(of sentences: [Int]) -> [Place] {
    var places: [Place] = []
    var block: Int?
    for sentence in sentences {
      let entry = entries[sentence]
      if block == entry.block, let last = places.last?.sentences, let number = entry.place.sentences?.lowerBound,
        last.upperBound + 1 == number
      {
        places[places.count - 1].sentences = last.lowerBound...number
      } else {
        places.append(entry.place)
        block = entry.block
      }
    }
    return places.map { place in
      var place = place
      let whole = sentences.first.flatMap { self.sentences(at: wholeOf(place), in: entries[$0].part) }
      if let whole, place.sentences == 1...whole.count { place.sentences = nil }
      return place
    }
  }

  private func wholeOf(_ place: Place) -> Place { Place(paragraph: place.paragraph, bullet: place.bullet) }
}
