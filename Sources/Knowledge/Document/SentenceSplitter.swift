/// Takes the words of a block apart into sentences.
///
/// A sentence ends at a full stop, a question mark or an exclamation mark that a blank follows, closing quotes and brackets in
/// between, but not inside `e.g.`, after an initial or after a short number, because those belong to what follows.
struct SentenceSplitter {
  /// The words of the block, single blanks between them.
  let glyphs: [Glyph]
  /// The places before which a sentence ends in any case.
  let breaks: Set<Int>
  /// True where only those places end a sentence: the rows of a table.
  let isTable: Bool

  /// The sentences, in order.
  ///
  /// - Complexity: O(number of characters).
  func sentences() -> [Document.Sentence] {
    var result: [Document.Sentence] = []
    var start = 0
    for index in glyphs.indices where index + 1 == glyphs.count || breaks.contains(index + 1) || ends(at: index) {
      if let sentence = sentence(glyphs[start...index]) { result.append(sentence) }
      start = index + 1
    }
    return result
  }

  private func sentence(_ part: ArraySlice<Glyph>) -> Document.Sentence? {
    let words = part.drop(while: \.isBlank)
    guard let first = words.first, let last = words.last(where: { !$0.isBlank }) else { return nil }
    let span = Document.Span(
      firstLine: first.line,
      firstColumn: first.column,
      lastLine: last.line,
      lastColumn: last.column
    )
    let text = String(words.map(\.character))
    return Document.Sentence(text: words.last?.isBlank == true ? String(text.dropLast()) : text, span: span)
  }

  /// True where the blank at `index` lies between two sentences.
  private func ends(at index: Int) -> Bool {
    guard !isTable, glyphs[index].isBlank, index > 0 else { return false }
    var mark = index - 1
    while mark > 0, Self.closers.contains(glyphs[mark].character) { mark -= 1 }
    switch glyphs[mark].character {
    case "?", "!": return true
    case ".": return !isAbbreviation(endingAt: mark, before: index + 1)
    default: return false
    }
  }

  private func isAbbreviation(endingAt mark: Int, before next: Int) -> Bool {
    let word = String(glyphs[..<mark].reversed().prefix { !$0.isBlank }.map(\.character).reversed())
    let core = String(word.drop { Self.openers.contains($0) })
    if core.isEmpty { return false }
    if core.lowercased() == "etc" { return next < glyphs.count && glyphs[next].character.isLowercase }
    if Self.abbreviations.contains(core.lowercased()) { return true }
    if core.count == 1, core.allSatisfy({ $0.isLetter && $0.isUppercase && $0 != "I" }) { return true }
    return core.count <= 3 && core.allSatisfy(\.isNumber)
  }

  private static let closers: Set<Character> = [")", "]", "\"", "'"]
  private static let openers: Set<Character> = ["(", "[", "\"", "'"]
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "cf", "viz", "vs", "mr", "mrs", "ms", "dr", "prof", "st", "incl", "approx", "p", "pp",
  ]
}
