/// Guesses which blocks of a document are headings, where no knowledge says so.
///
/// A block is taken for one when the text marks it (`#`, bold print, `SECTION 3`), or when it is a short line with a capital and no
/// mark at its end and text follows. Lines at the front that nothing belongs to are titles, not headings.
struct HeadingGuess {
  let blocks: [Document.Block]

  /// The blocks taken for headings, in ascending order.
  ///
  /// - Complexity: O(number of blocks).
  func headings() -> [Int] {
    var found: [Int] = []
    for index in blocks.indices where isHeading(index) {
      let isCertain = isMarked(blocks[index])
      if !isCertain, let last = found.last, last == index - 1, !isMarked(blocks[last]) { found.removeLast() }
      found.append(index)
    }
    while found.count > 1, found[1] == found[0] + 1 || isTitle(found[0]) { found.removeFirst() }
    return found
  }

  /// The first block of all is the document's title where it says that this is a policy.
  private func isTitle(_ index: Int) -> Bool {
    index == 0 && blocks[index].label.isEmpty && Words.list(blocks[index].text).contains("policy")
  }

  private func isMarked(_ block: Document.Block) -> Bool {
    block.isMarkedHeading || !block.label.isEmpty || block.text.hasPrefix("SECTION ")
  }

  private func isHeading(_ index: Int) -> Bool {
    let block = blocks[index]
    guard !block.isTable, block.sentences.count == 1 else { return false }
    let text = block.text
    let words = text.split(separator: " ")
    guard words.count <= 12, let last = text.last, !".:;,!".contains(last) else { return false }
    if block.isMarkedHeading { return true }
    guard let first = text.first, first.isUppercase, followedByText(index) else { return false }
    guard !Self.openings.contains(words[0].lowercased()),
      !DocumentReader.functionWords.contains(words[words.count - 1].lowercased()),
      !text.contains(where: { "@|:/\\".contains($0) && !(text.hasPrefix("SECTION") || $0 == "/") })
    else { return false }
    if block.kind != .paragraph { return isNumberedHeading(index) }
    return true
  }

  /// A number alone (`3.`) heads a section only where it does not stand in a list of such numbers.
  private func isNumberedHeading(_ index: Int) -> Bool {
    guard blocks[index].label.allSatisfy(\.isNumber), !blocks[index].label.isEmpty else { return false }
    let before = index > 0 ? blocks[index - 1] : nil
    let after = index + 1 < blocks.count ? blocks[index + 1] : nil
    return ![before, after].contains { $0.map { $0.kind != .paragraph && isPlainNumber($0.label) } ?? false }
  }

  private func isPlainNumber(_ label: String) -> Bool { !label.isEmpty && label.allSatisfy(\.isNumber) }

  private func followedByText(_ index: Int) -> Bool {
    guard index + 1 < blocks.count else { return false }
    return !blocks[index + 1].isTable || blocks[index].text.allSatisfy { !$0.isLowercase }
  }

  /// Words that sentences open with and headings do not.
  private static let openings: Set<String> = ["this", "these", "we", "they", "you", "it", "if"]
}
