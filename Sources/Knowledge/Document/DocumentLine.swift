/// A character of a document and where it stands.
struct Glyph {
  var character: Character
  var line: Int
  var column: Int

  var isBlank: Bool { character == " " }
}

/// One line of a document with markup and list mark set apart from its words.
struct DocumentLine {
  /// What stands before the words.
  enum Mark: Equatable {
    case none
    /// `#`, `##` …
    case heading
    /// A dash, a dot, a star, a letter or a number.
    case bullet
    /// `5.1.`, with or without a dash.
    case number
  }

  /// The words, without line numbers: the reader knows them.
  private(set) var words: [(character: Character, column: Int)]
  private(set) var mark = Mark.none
  /// The letter or number without its full stop or bracket.
  private(set) var label = ""
  /// The number of blanks before anything else.
  let indent: Int
  /// True for a row of a table or of a list of contents.
  let isRow: Bool
  /// True where a tab stands between words: enough for a row among rows.
  let hasTab: Bool
  /// The words with list mark and label, as a row shows them.
  private let rowWords: [(character: Character, column: Int)]
  /// True where all the words are in bold print.
  let isBold: Bool
  /// True where a form feed stands before the words: a page begins.
  let startsPage: Bool

  var isBlank: Bool { words.isEmpty }

  init(raw: [Character]) {
    startsPage = raw.first == "\u{C}"
    indent = raw.prefix(while: \.isWhitespace).count - (startsPage ? 1 : 0)
    words = Markup.stripped(raw)
    rowWords = words
    hasTab = raw.drop(while: \.isWhitespace).contains("\t")
    isBold = Markup.isBoldThroughout(raw)
    isRow = Self.isRow(raw)
    guard !isRow else { return }
    readMark()
  }

  /// The words, with the number of the line; a row's with list mark and label.
  func glyphs(at line: Int, asRow: Bool = false) -> [Glyph] {
    (asRow ? rowWords : words).map { Glyph(character: $0.character, line: line, column: $0.column) }
  }

  private mutating func readMark() {
    let text = words.map(\.character)
    let hashes = text.prefix { $0 == "#" }.count
    if hashes > 0 && (hashes == text.count || text[hashes] == " ") {
      mark = .heading
      drop(hashes)
    } else if text.count >= 2, Self.bulletMarks.contains(text[0]), text[1] == " " {
      mark = .bullet
      drop(1)
    } else if text.count == 1, Self.bulletMarks.contains(text[0]) {
      drop(1)
      return
    }
    guard let found = ListLabel(words.map(\.character)) else { return }
    if mark == .heading {
      label = found.text
      drop(found.length)
    } else {
      mark = found.isCompound ? .number : .bullet
      label = found.text
      drop(found.length)
    }
  }

  /// Drops characters, and the blanks after them.
  private mutating func drop(_ count: Int) {
    words.removeFirst(count)
    words.removeFirst(words.prefix { $0.character == " " }.count)
  }

  private static let bulletMarks: Set<Character> = [
    "-", "*", "\u{B7}", "\u{2022}", "\u{2013}", "\u{25CF}", "\u{25AA}", "\u{25E6}", "\u{F0B7}", "\u{2212}",
  ]

  /// A tab between words, or dots that lead to a page number.
  private static func isRow(_ raw: [Character]) -> Bool {
    guard let start = raw.firstIndex(where: { !$0.isWhitespace }) else { return false }
    let body = raw[start...]
    if let tab = body.firstIndex(of: "\t") {
      let isLabel = body[..<tab].count <= 5 && !body[tab...].dropFirst().contains("\t")
      let first = body[..<tab]
      let onlyMark = first.count == 1 && Self.bulletMarks.contains(first[first.startIndex])
      let labelled = isLabel && ListLabel(Array(first) + [" "]) != nil
      if !onlyMark && !labelled && body[tab...].contains(where: { !$0.isWhitespace }) { return true }
      if body[tab...].dropFirst().contains("\t") { return true }
    }
    let digits = body.reversed().prefix { $0.isNumber }.count
    return digits > 0 && body.dropLast(digits).suffix(3).allSatisfy { $0 == "." } && body.count > digits + 3
  }
}

/// A letter, a roman numeral or a number before the words: `a)`, `iv.`, `3.`, `5.1.`.
struct ListLabel {
  /// The label without brackets and full stop.
  let text: String
  /// The number of characters it takes, its full stop included.
  let length: Int
  /// True for numbers with a full stop inside.
  let isCompound: Bool

  init?(_ words: [Character]) {
    let opened = words.first == "("
    let body = opened ? words.dropFirst() : words[...]
    let core = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
    let rest = body.dropFirst(core.count)
    let closed = rest.first == ")"
    guard rest.dropFirst(closed ? 1 : 0).first == " ", !opened || closed else { return nil }
    let ended = core.last == "."
    let name = ended ? core.dropLast() : core
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard !name.isEmpty, !parts.contains(where: \.isEmpty) else { return nil }
    let numeric = parts.allSatisfy { $0.count <= 3 && $0.allSatisfy(\.isNumber) }
    isCompound = numeric && parts.count > 1
    let lettered = parts.count == 1 && Self.isLetterOrRoman(String(name))
    guard isCompound || ((numeric || lettered) && (ended || closed)) else { return nil }
    text = String(name)
    length = core.count + (closed ? 1 : 0) + (opened ? 1 : 0)
  }

  private static func isLetterOrRoman(_ text: String) -> Bool {
    if text.count == 1 { return text.allSatisfy(\.isLowercase) }
    return text.count <= 5 && text.allSatisfy { "ivx".contains($0) }
  }
}
