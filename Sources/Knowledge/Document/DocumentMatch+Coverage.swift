extension DocumentMatch {
  /// A sentence that lies only in a clause much longer than itself.
  public struct LooseSentence: Hashable, Sendable {
    /// The sentence, as a place in ``Outline/entries``.
    public let sentence: Int
    /// The shortest clause that holds it.
    public let clause: ClauseID
    /// How many sentences that clause holds.
    public let sentences: Int
  }

  /// The sentences whose shortest clause has other sentences besides, and over twice their words.
  ///
  /// - Complexity: O(number of sentences of all clauses).
  public var looseSentences: [LooseSentence] {
    var shortest: [Int: Finding] = [:]
    var lengths: [ClauseID: Int] = [:]
    for finding in findings {
      let length = finding.sentences.reduce(0) { $0 + outline.entries[$1].sentence.words.count }
      lengths[finding.clause] = length
      for sentence in finding.sentences {
        if let other = shortest[sentence].flatMap({ lengths[$0.clause] }), other <= length { continue }
        shortest[sentence] = finding
      }
    }
    return shortest.sorted { $0.key < $1.key }.compactMap { sentence, finding in
      let own = outline.entries[sentence].sentence.words.count
      guard finding.sentences.count > 1, lengths[finding.clause, default: 0] > 2 * own else { return nil }
      return LooseSentence(sentence: sentence, clause: finding.clause, sentences: finding.sentences.count)
    }
  }

  /// The sentences that several clauses hold, each with those clauses.
  ///
  /// - Complexity: O(number of sentences of all clauses).
  public var sharedSentences: [(sentence: Int, clauses: [ClauseID])] {
    var holders: [Int: [ClauseID]] = [:]
    for finding in findings {
      for sentence in finding.sentences { holders[sentence, default: []].append(finding.clause) }
    }
    return holders.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
