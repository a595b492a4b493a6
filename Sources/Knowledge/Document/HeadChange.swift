/// Tells whether a clause's own words changed, or only the head of its list.
struct HeadChange {
  private struct Key: Hashable {
    var section: SectionID
    var paragraph: Int
  }

  private let outline: Outline
  /// For each paragraph, the digest of the clause that ends it: the clause of the list's head.
  private let headDigests: [Key: String]

  init(outline: Outline, clauses: [Clause]) {
    self.outline = outline
    var digests: [Key: String] = [:]
    for clause in clauses where clause.places.count == 1 && clause.places[0].bullet == 0 {
      digests[Key(section: clause.section, paragraph: clause.places[0].paragraph)] = clause.digest
    }
    headDigests = digests
  }

  /// What changed about a clause that now holds these sentences.
  ///
  /// - Complexity: O(length of the words), 256 times over where the head changed.
  func change(of clause: Clause, to sentences: [Int]) -> DocumentMatch.Change {
    guard let place = clause.places.first, place.bullet > 0, place.paragraph > 0 else { return .words }
    guard let old = headDigests[Key(section: clause.section, paragraph: place.paragraph)],
      let head = sentences.first.flatMap({ outline.head(of: $0) })
    else { return .wordsOrHead }
    if outline.digest(of: [head]).description == old { return .words }
    return hasKeptWords(clause, sentences, oldHead: old) ? .head : .wordsOrHead
  }

  /// True where some state of the hash that gives the old head's digest gives the clause's old digest after its present words.
  ///
  /// A digest shows all but 16 bits of the state after the head, so all states are tried. That words which did change pass by
  /// chance is as likely as one in four thousand million. What a byte adds to the state depends on the lowest eight bits alone;
  /// so the words are read 256 times, not 65,536 times, and the other eight bits are worked in by addition.
  private func hasKeptWords(_ clause: Clause, _ sentences: [Int], oldHead: String) -> Bool {
    guard let upper = Self.bits(oldHead), let wanted = Self.bits(clause.digest) else { return false }
    var words: [UInt8] = []
    for sentence in sentences { words += [UInt8(ascii: " ")] + outline.entries[sentence].sentence.words }
    let step = words.reduce(UInt64(0x100)) { power, _ in power &* Digest.Hash.prime }
    return (0...UInt64(UInt8.max)).contains { lowest in
      var state = Digest.Hash.state(upper << 16 | lowest, after: words)
      for _ in 0...UInt8.max {
        if state >> 16 == wanted { return true }
        state &+= step
      }
      return false
    }
  }

  private static func bits(_ digest: String) -> UInt64? {
    UInt64(digest, radix: 16).flatMap { $0 < 1 << 48 ? $0 : nil }
  }
}
