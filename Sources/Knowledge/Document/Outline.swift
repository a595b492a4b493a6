/// A document's sentences under its headings, with the numbers by which clauses are found.
///
/// Within a section paragraphs count from 1; bullets count under the paragraph they follow, and under paragraph 0 where a
/// section starts with them; sentences count within a paragraph or bullet.
public struct Outline: Hashable, Sendable {
  /// A section as the document prints it.
  public struct Part: Hashable, Sendable {
    /// The heading's place in ``Document/blocks``; nil for what stands before the first heading.
    public var heading: Int?
    /// For each paragraph, from 0: its own sentences, then those of each of its bullets, as ranges in ``Outline/entries``.
    public fileprivate(set) var paragraphs: [[Range<Int>]] = []

    /// All its sentences, as a range in ``Outline/entries``.
    public fileprivate(set) var entries: Range<Int>
  }

  /// A sentence and its number.
  public struct Entry: Hashable, Sendable {
    /// The sentence's block in ``Document/blocks``.
    public var block: Int
    /// The sentence.
    public var sentence: Document.Sentence
    /// The part it stands in, as a place in ``Outline/parts``.
    public var part: Int
    /// Its paragraph, bullet and number within them.
    public var place: Place
  }

  /// What stands before the first heading, then one part for each heading.
  public let parts: [Part]
  /// All sentences outside headings, in the document's order.
  public let entries: [Entry]

  /// Counts a document's paragraphs, bullets and sentences.
  ///
  /// - Parameter headings: the blocks that are headings, in ascending order.
  /// - Complexity: O(number of sentences).
  public init(_ document: Document, headings: [Int]) {
    var parts = [Part(heading: nil, paragraphs: [[0..<0]], entries: 0..<0)]
    var entries: [Entry] = []
    var next = headings[...]
    for (index, block) in document.blocks.enumerated() {
      if next.first == index {
        next.removeFirst()
        let start = entries.count..<entries.count
        parts.append(Part(heading: index, paragraphs: [[start]], entries: start))
        continue
      }
      let part = parts.count - 1
      let range = entries.count..<(entries.count + block.sentences.count)
      if block.kind == .paragraph {
        parts[part].paragraphs.append([range])
      } else {
        parts[part].paragraphs[parts[part].paragraphs.count - 1].append(range)
      }
      let paragraph = parts[part].paragraphs.count - 1
      let bullet = parts[part].paragraphs[paragraph].count - 1
      for (number, sentence) in block.sentences.enumerated() {
        let place = Place(paragraph: paragraph, bullet: bullet, sentences: (number + 1)...(number + 1))
        entries.append(Entry(block: index, sentence: sentence, part: part, place: place))
      }
      parts[part].entries = parts[part].entries.lowerBound..<range.upperBound
    }
    self.parts = parts
    self.entries = entries
  }

  /// The sentences at a place, as a range in ``entries``; nil where there is no such place.
  public func sentences(at place: Place, in part: Int) -> Range<Int>? {
    guard let range = block(at: place, in: part), !range.isEmpty else { return nil }
    guard let sentences = place.sentences else { return range }
    guard sentences.lowerBound >= 1, sentences.upperBound <= range.count else { return nil }
    return (range.lowerBound + sentences.lowerBound - 1)..<(range.lowerBound + sentences.upperBound)
  }

  private func block(at place: Place, in part: Int) -> Range<Int>? {
    let paragraphs = parts[part].paragraphs
    guard paragraphs.indices.contains(place.paragraph), paragraphs[place.paragraph].indices.contains(place.bullet)
    else { return nil }
    return paragraphs[place.paragraph][place.bullet]
  }

  /// The head of the list that a sentence stands in: the last sentence of the paragraph above; nil outside lists.
  public func head(of entry: Int) -> Int? {
    let place = entries[entry].place
    guard place.bullet > 0, place.paragraph > 0 else { return nil }
    return parts[entries[entry].part].paragraphs[place.paragraph][0].last
  }

  /// The digest of some sentences, their list's head first.
  public func digest(of sentences: [Int]) -> Digest {
    var hash = Digest.Hash()
    var lastHead: Int?
    for sentence in sentences {
      if let head = head(of: sentence), head != lastHead {
        lastHead = head
        hash.add(words: entries[head].sentence.words)
      }
      hash.add(words: entries[sentence].sentence.words)
    }
    return hash.digest
  }
}
