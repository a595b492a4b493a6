/// Puts the lines of a document together into paragraphs and bullets.
struct DocumentReader {
  private struct Draft {
    var kind: Document.Block.Kind
    var mark: DocumentLine.Mark
    var label: String
    var isTable: Bool
    var isHeading: Bool
    var glyphs: [Glyph] = []
    var breaks: Set<Int> = []
    var isParagraph: Bool { kind == .paragraph }

    mutating func append(_ words: [Glyph], _ join: LineJoin) {
      if let last = glyphs.last {
        switch isTable ? .blank : join.seam(between: glyphs, and: words) {
        case .blank: glyphs.append(Glyph(character: " ", line: last.line, column: last.column))
        case .hyphen: break
        case .cut: glyphs.removeLast()
        }
        if isTable { breaks.insert(glyphs.count) }
        isHeading = false
      }
      glyphs.append(contentsOf: words)
    }
  }

  let lines: [DocumentLine]

  /// The blocks, in order.
  ///
  /// - Complexity: O(length of the text).
  func blocks() -> [Document.Block] {
    let join = LineJoin(lines)
    return joinedAcrossPages(withHeadsAsParagraphs(drafts(join)), join).compactMap { draft in
      let sentences = SentenceSplitter(glyphs: draft.glyphs, breaks: draft.breaks, isTable: draft.isTable)
        .sentences()
      guard !sentences.isEmpty else { return nil }
      return Document.Block(
        kind: draft.kind,
        label: draft.label,
        sentences: sentences,
        isTable: draft.isTable,
        isMarkedHeading: draft.isHeading
      )
    }
  }

  // MARK: Lines to blocks

  private func drafts(_ join: LineJoin) -> [Draft] {
    let eachLineIsABlock = eachLineIsABlock
    let pages = PageLayout(lines)
    var drafts: [Draft] = []
    var indents: [Int] = []
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if line.isBlank || pages.isFurniture(index) {
        isOpen = false
        continue
      }
      let bond = pages.bond(of: index)
      if isOpen && bond != .broken || bond == .acrossPages, let last = drafts.last,
        continues(last, line, eachLineIsABlock: eachLineIsABlock)
      {
        drafts[drafts.count - 1].append(line.glyphs(at: index + 1, asRow: last.isTable), join)
        continue
      }
      let kind = kind(of: line, indents: &indents)
      var draft = Draft(
        kind: kind,
        mark: line.mark,
        label: line.label,
        isTable: line.isRow,
        isHeading: line.mark == .heading || (line.isBold && line.mark == .none)
      )
      draft.append(line.glyphs(at: index + 1), join)
      drafts.append(draft)
      isOpen = line.mark != .heading
    }
    return drafts
  }

  private func continues(_ draft: Draft, _ line: DocumentLine, eachLineIsABlock: Bool) -> Bool {
    if draft.isTable || line.isRow { return draft.isTable && (line.isRow || line.hasTab) }
    guard line.mark == .none else { return false }
    return !eachLineIsABlock || line.indent > 0
  }

  private func kind(of line: DocumentLine, indents: inout [Int]) -> Document.Block.Kind {
    guard line.mark == .bullet, !line.isRow else {
      indents = []
      return .paragraph
    }
    while let last = indents.last, last > line.indent { indents.removeLast() }
    if indents.last != line.indent { indents.append(line.indent) }
    return .bullet(depth: indents.count)
  }

  /// True for a text without blank lines between its paragraphs: then lines that follow a line start like sentences.
  private var eachLineIsABlock: Bool {
    let pairs = zip(lines, lines.dropFirst()).filter { first, second in
      !first.isBlank && !second.isBlank && !first.isRow && !second.isRow && first.mark != .heading
        && second.mark == .none && second.indent == 0
    }
    let starts = pairs.count { _, second in second.words[0].character.isUppercase }
    return pairs.count >= 5 && starts * 5 >= pairs.count * 3
  }

  // MARK: List heads that carry a bullet's mark

  /// Turns a lone bullet that only opens deeper ones (`- DO`) into a paragraph, the deeper ones into its bullets.
  private func withHeadsAsParagraphs(_ drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    for index in drafts.indices.dropLast() {
      guard drafts[index].kind == .bullet(depth: 1), drafts[index].label.isEmpty,
        drafts[index + 1].kind == .bullet(depth: 2),
        index == 0 || drafts[index - 1].isParagraph
      else { continue }
      let end = drafts[(index + 1)...].firstIndex { $0.kind == .bullet(depth: 1) || $0.isParagraph } ?? drafts.endIndex
      guard end == drafts.endIndex || drafts[end].isParagraph else { continue }
      drafts[index].kind = .paragraph
      for deeper in (index + 1)..<end {
        if case .bullet(let depth) = drafts[deeper].kind { drafts[deeper].kind = .bullet(depth: depth - 1) }
      }
    }
    return drafts
  }

  // MARK: Page breaks

  private func joinedAcrossPages(_ drafts: [Draft], _ join: LineJoin) -> [Draft] {
    var result: [Draft] = []
    for draft in drafts {
      if let last = result.last, isBroken(last, before: draft) {
        result[result.count - 1].append(draft.glyphs, join)
      } else {
        result.append(draft)
      }
    }
    return result
  }

  /// True where `second` only goes on with what `first` began.
  private func isBroken(_ first: Draft, before second: Draft) -> Bool {
    guard second.isParagraph, second.mark == .none, !first.isTable, !second.isTable,
      !first.isHeading, !second.isHeading,
      let start = second.glyphs.first?.character,
      let end = first.glyphs.last(where: { !Self.closers.contains($0.character) })?.character
    else { return false }
    if start.isLowercase { return !".?!:;".contains(end) }
    guard !".?!:;".contains(end) else { return false }
    let words = first.glyphs.split(whereSeparator: \.isBlank)
    guard words.count >= 4 else { return false }
    let last = String(words[words.count - 1].map(\.character)).lowercased()
    return end == "," || Self.functionWords.contains(last)
  }

  private static let closers: Set<Character> = [")", "]", "\"", "'"]

  /// Words that no paragraph ends with.
  static let functionWords: Set<String> = [
    "a", "an", "the", "to", "of", "in", "on", "at", "by", "for", "from", "with", "into", "their", "its", "our", "your",
    "his", "her", "my", "this", "these", "those", "which", "who", "whose", "is", "are", "be", "been", "was", "were",
    "as", "than", "if", "any", "that", "will", "shall", "should", "must", "may", "can", "not", "do",
  ]
}
