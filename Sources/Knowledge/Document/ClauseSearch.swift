/// Looks for the clauses of a policy in a document: at their place, then by their digest, then between their neighbours.
struct ClauseSearch {
  private let outline: Outline
  private let clauses: [Clause]
  private let parts: [SectionID: Int]
  private let heads: HeadChange
  private var found: [DocumentMatch.Finding]
  /// True for each sentence that a clause holds or that is furniture.
  private var isClaimed: [Bool]

  init(outline: Outline, sections: [Section?], policy: Policy) {
    self.outline = outline
    clauses = policy.clauses
    heads = HeadChange(outline: outline, clauses: clauses)
    var parts: [SectionID: Int] = [:]
    for (part, section) in sections.enumerated() {
      if let section { parts[section.id] = part }
    }
    self.parts = parts
    found = clauses.map { DocumentMatch.Finding(clause: $0.id, status: .gone, sentences: []) }
    isClaimed = Array(repeating: false, count: outline.entries.count)
    for (part, section) in sections.enumerated() {
      for range in section?.furniture ?? [] { claimFurniture(range, in: part) }
    }
  }

  /// The sentences that no clause holds and that are not furniture.
  var unclaimed: [Int] { isClaimed.indices.filter { !isClaimed[$0] } }

  /// One finding for each clause.
  ///
  /// - Complexity: O(n) in the number of sentences and clauses, besides the reading of their words.
  mutating func findings() -> [DocumentMatch.Finding] {
    findInPlace()
    if found.contains(where: { $0.status == .gone }) {
      findElsewhere()
      findChanged()
      findBetweenNeighbours()
    }
    return found
  }

  private mutating func claimFurniture(_ range: ClosedRange<Int>, in part: Int) {
    let paragraphs = outline.parts[part].paragraphs
    for paragraph in range.clamped(to: 0...max(0, paragraphs.count - 1)) where range.contains(paragraph) {
      for block in paragraphs[paragraph] {
        for sentence in block { isClaimed[sentence] = true }
      }
    }
  }

  private mutating func claim(_ sentences: [Int], for clause: Int, as status: DocumentMatch.Status) {
    found[clause].status = status
    found[clause].sentences = sentences
    for sentence in sentences { isClaimed[sentence] = true }
  }

  /// The sentences at the places that the knowledge names; nil where one of them is not there.
  private func sentencesInPlace(of clause: Clause) -> [Int]? {
    guard let part = parts[clause.section], !clause.places.isEmpty else { return nil }
    var sentences: [Int] = []
    for place in clause.places {
      guard let range = outline.sentences(at: place, in: part) else { return nil }
      sentences.append(contentsOf: range)
    }
    return sentences.sorted()
  }

  private mutating func findInPlace() {
    for (index, clause) in clauses.enumerated() {
      guard let sentences = sentencesInPlace(of: clause) else { continue }
      if clause.isUntaken {
        claim(sentences, for: index, as: .untaken)
      } else if outline.digest(of: sentences).description == clause.digest {
        claim(sentences, for: index, as: .same)
      }
    }
  }

  private mutating func findElsewhere() {
    var runs = RunIndex(outline)
    for (index, clause) in clauses.enumerated() where found[index].status == .gone && !clause.isUntaken {
      if let run = runs.take(clause.digest, where: { run in run.allSatisfy { !isClaimed[$0] } }) {
        claim(Array(run), for: index, as: .moved)
      }
    }
  }

  private mutating func findChanged() {
    for (index, clause) in clauses.enumerated() where found[index].status == .gone && !clause.isUntaken {
      let free = sentencesInPlace(of: clause)?.filter { !isClaimed[$0] } ?? []
      if !free.isEmpty { claim(free, for: index, as: .changed(heads.change(of: clause, to: free))) }
    }
  }

  /// Gives a clause that is nowhere the first free sentence after the clause before it, if that comes before the clause after it.
  private mutating func findBetweenNeighbours() {
    var ends = Array(repeating: outline.entries.count, count: found.count + 1)
    for index in found.indices.reversed() { ends[index] = found[index].sentences.first ?? ends[index + 1] }
    var start = 0
    for (index, clause) in clauses.enumerated() {
      if let last = found[index].sentences.last { start = last + 1 }
      guard found[index].status == .gone, !clause.isUntaken, start < ends[index + 1] else { continue }
      guard let free = (start..<ends[index + 1]).first(where: { !isClaimed[$0] }) else { continue }
      guard let part = parts[clause.section], outline.parts[part].entries.contains(free) else { continue }
      claim([free], for: index, as: .changed(heads.change(of: clause, to: [free])))
      start = free + 1
    }
  }
}

extension Clause {
  /// True where the knowledge has no digest to compare with.
  var isUntaken: Bool { digest.isEmpty || digest == Digest.untaken }
}

/// Every run of sentences of a paragraph or bullet by its digest, so that clauses are found wherever they went.
private struct RunIndex {
  /// The longest run looked for, besides whole paragraphs.
  private static let longest = 8
  private var runs: [String: ArraySlice<Range<Int>>] = [:]

  /// - Complexity: O(length of the words).
  init(_ outline: Outline) {
    var all: [String: [Range<Int>]] = [:]
    for part in outline.parts {
      for block in part.paragraphs.joined() {
        for start in block {
          var hash = Digest.Hash()
          if let head = outline.head(of: start) { hash.add(words: outline.entries[head].sentence.words) }
          let end = start == block.lowerBound ? block.upperBound : min(start + Self.longest, block.upperBound)
          for last in start..<end {
            hash.add(words: outline.entries[last].sentence.words)
            guard last - start < Self.longest || last + 1 == end else { continue }
            all[hash.digest.description, default: []].append(start..<(last + 1))
          }
        }
      }
    }
    runs = all.mapValues { $0[...] }
  }

  /// Takes the first run with this digest that is `isFree`; runs before it are not looked at again.
  mutating func take(_ digest: String, where isFree: (Range<Int>) -> Bool) -> Range<Int>? {
    while let run = runs[digest]?.popFirst() {
      if isFree(run) { return run }
    }
    return nil
  }
}
