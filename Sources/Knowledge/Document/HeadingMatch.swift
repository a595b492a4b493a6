/// Finds the headings of a policy's sections in a document: in order, ignoring case, markup and numbering.
///
/// Where a heading's words stand more than once (in the contents, at the start of a longer heading) that choice is made which
/// gives the most sections their best heading, all of them in the document's order.
struct HeadingMatch {
  private struct Candidate {
    var section: Int
    var block: Int
    var weight: Int
    var best = 0
    var previous: Int?
  }

  let document: Document
  let sections: [Section]

  /// For each section with a heading, by its place in ``sections``, the block that is its heading.
  ///
  /// - Complexity: O(n log n) in the number of blocks and of pairs of a section and a block that begins with its words.
  func headings() -> [Int: Int] {
    var chosen: [Int: Int] = [:]
    var candidates = candidates()
    var best = PrefixMaximum(count: document.blocks.count)
    var start = candidates.startIndex
    while start < candidates.endIndex {
      let section = candidates[start].section
      let end = candidates[start...].firstIndex { $0.section != section } ?? candidates.endIndex
      for index in start..<end {
        let before = best.maximum(below: candidates[index].block)
        candidates[index].best = candidates[index].weight + (before?.value ?? 0)
        candidates[index].previous = before?.owner
      }
      for index in start..<end { best.raise(at: candidates[index].block, to: candidates[index].best, owner: index) }
      start = end
    }
    var next = best.maximum(below: document.blocks.count)?.owner
    while let index = next {
      chosen[candidates[index].section] = candidates[index].block
      next = candidates[index].previous
    }
    return chosen
  }

  /// Every section with every block that could be its heading.
  private func candidates() -> [Candidate] {
    var titles: [String: [(block: Int, title: HeadingTitle)]] = [:]
    for (index, block) in document.blocks.enumerated() where block.sentences.count == 1 && !block.isTable {
      let title = HeadingTitle(block.text, number: block.label)
      guard title.words.count <= 16, let first = title.words.first else { continue }
      titles[first, default: []].append((index, title))
    }
    return sections.enumerated().flatMap { number, section -> [Candidate] in
      let wanted = HeadingTitle(section.heading, number: section.number)
      guard let first = wanted.words.first else { return [] }
      return (titles[first] ?? []).compactMap { block, title in
        weight(of: title, wanted, block).map { Candidate(section: number, block: block, weight: $0) }
      }
    }
  }

  private func weight(of title: HeadingTitle, _ wanted: HeadingTitle, _ block: Int) -> Int? {
    guard title.words.starts(with: wanted.words) else { return nil }
    var weight = title.words.count == wanted.words.count ? 6 : (wanted.words.count >= 5 ? 5 : 2)
    if !title.number.isEmpty, !wanted.number.isEmpty, title.number != wanted.number {
      // A new edition may number its sections otherwise; the whole heading must be there then.
      guard weight > 2 else { return nil }
      weight -= 4
    }
    if !wanted.number.isEmpty, title.number == wanted.number { weight += 3 }
    if document.blocks[block].isMarkedHeading { weight += 2 }
    if document.blocks[block].kind != .paragraph, title.number.isEmpty { weight -= 1 }
    return weight
  }
}

extension Document.Block {
  /// The number that the document gives a heading; empty where it gives none.
  var headingNumber: String { HeadingTitle(text, number: label).number.joined(separator: ".") }
}

/// The words and the number of a heading, `SECTION 4` and `4.` read alike.
private struct HeadingTitle {
  var words: [String]
  var number: [String]

  init(_ text: String, number label: String) {
    words = Words.list(text)
    number = Words.list(label)
    if number.first == "section" { number.removeFirst() }
    let isNamed = words.first == "section" && words.count > 1 && words[1].allSatisfy(\.isNumber)
    if isNamed { words.removeFirst() }
    let digits = words.prefix { $0.allSatisfy(\.isNumber) }
    if number.isEmpty, isNamed || digits.count < words.count {
      number = Array(digits)
      words.removeFirst(digits.count)
    }
  }
}

/// The largest value so far at places below a given one.
///
/// This is Fenwick's tree (1994, doi:10.1002/spe.4380240306) with maxima in the place of sums.
private struct PrefixMaximum {
  private var slots: [(value: Int, owner: Int)?]

  init(count: Int) { slots = Array(repeating: nil, count: count + 1) }

  /// - Complexity: O(log n).
  func maximum(below place: Int) -> (value: Int, owner: Int)? {
    var best: (value: Int, owner: Int)?
    var index = place
    while index > 0 {
      if let slot = slots[index], slot.value > (best?.value ?? 0) { best = slot }
      index -= index & -index
    }
    return best
  }

  /// - Complexity: O(log n).
  mutating func raise(at place: Int, to value: Int, owner: Int) {
    var index = place + 1
    while index < slots.count {
      if value > (slots[index]?.value ?? 0) { slots[index] = (value, owner) }
      index += index & -index
    }
  }
}
