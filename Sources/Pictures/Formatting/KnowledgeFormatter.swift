/// Lays a knowledge file out: key words in columns, long lines continued with `|`, one blank line at most.
///
/// Comments, blank lines, the order of the lines and every word stay. What is laid out already stays as it is.
public struct KnowledgeFormatter: Sendable {
  /// Why a file cannot be laid out.
  public enum Failure: Error, Hashable, Sendable {
    /// It is no text in UTF-8.
    case notText
    /// A line that no key word opens, or that continues nothing; its number, from 1.
    case line(Int)
    /// Laying it out would change what it says: a fault of this program, and nothing is written.
    case changed
  }

  /// The most columns of a line.
  public let width: Int

  /// Makes a formatter.
  public init(width: Int = 120) { self.width = width }

  /// The file laid out.
  ///
  /// - Throws: ``Failure``; what parses is never refused.
  /// - Complexity: O(size of the file).
  public func formatted(_ bytes: [UInt8]) throws(Failure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    var pieces = try FilePieces(text).pieces
    align(&pieces)
    let result = pieces.map { $0.lines(width: width).joined(separator: "\n") + "\n" }.joined()
    guard try FilePieces(result).meaning == FilePieces(text).meaning else { throw .changed }
    return result
  }

  /// Gives the lines of each column the same room for their key words, and comments the place of what follows them.
  private func align(_ pieces: inout [FilePieces.Piece]) {
    var widths: [Int: Int] = [:]
    for piece in pieces where piece.column >= 0 {
      let room = piece.keyword.count + Layout.gap(under: piece.head)
      widths[piece.column] = max(widths[piece.column] ?? Layout.leastRoom(under: piece.head), room)
    }
    var indent = 0
    for index in pieces.indices.reversed() {
      switch pieces[index].kind {
      case .statement:
        indent = pieces[index].indent
        pieces[index].room = widths[pieces[index].column] ?? pieces[index].keyword.count + 1
      case .comment: pieces[index].indent = indent
      case .blank: break
      }
    }
  }
}

/// A file cut into statements, comments and blank lines.
struct FilePieces {
  /// A statement with what continues it, a comment, or a blank line.
  struct Piece {
    enum Kind { case statement, comment, blank }

    var kind: Kind
    /// The key word; empty for what is no statement.
    var keyword = ""
    /// The key word it stands under.
    var head = ""
    /// The words behind the key word, or the comment as it is.
    var words: [Substring] = []
    /// The column of key words that it belongs to; below zero where it stands by itself.
    var column = -1
    /// The blanks before it.
    var indent = 0
    /// The columns for the key word.
    var room = 0
  }

  private(set) var pieces: [Piece] = []
  private var stack = [""]
  private var columns = 0
  private var column = 0
  /// True where the line above can be continued.
  private var isOpen = false

  init(_ text: String) throws(KnowledgeFormatter.Failure) {
    var text = text[...]
    if text.unicodeScalars.first == "\u{FEFF}" { text = text.dropFirst() }
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      try add(line, number)
    }
    while pieces.last?.kind == .blank { pieces.removeLast() }
  }

  /// What the parser reads: key words and words, in their order.
  var meaning: [[String]] {
    pieces.filter { $0.kind != .blank }.map { [$0.keyword] + $0.words.map(String.init) }
  }

  private mutating func add(_ line: Substring, _ number: Int) throws(KnowledgeFormatter.Failure) {
    let words = line.split { $0 == " " || $0 == "\t" }
    guard let first = words.first else {
      isOpen = false
      if let last = pieces.last, last.kind != .blank { pieces.append(Piece(kind: .blank)) }
      return
    }
    if first.hasPrefix("#") {
      isOpen = false
      let end = words[words.count - 1].endIndex
      return pieces.append(Piece(kind: .comment, words: [line[first.startIndex..<end]]))
    }
    if first.hasPrefix("|") {
      guard isOpen else { throw .line(number) }
      let more = first.dropFirst()
      pieces[pieces.count - 1].words += (more.isEmpty ? [] : [more]) + words.dropFirst()
      return
    }
    guard let statement = statement(String(first), Array(words.dropFirst())) else { throw .line(number) }
    pieces.append(statement)
    isOpen = true
  }

  private mutating func statement(_ keyword: String, _ words: [Substring]) -> Piece? {
    let depth = stack.count
    while let head = stack.last, Layout.lines[head]?.contains(keyword) != true {
      guard stack.count > 1 else { return nil }
      stack.removeLast()
    }
    guard let head = stack.last else { return nil }
    var piece = Piece(kind: .statement, keyword: keyword, head: head, words: words)
    piece.indent = Layout.indent(of: keyword, under: head)
    // What says nothing stands with its section, or, with a blank line before it, with the clauses.
    if keyword == "furniture", pieces.last?.kind != .statement || depth > stack.count { piece.indent = 0 }
    if stack.count < depth || head.isEmpty || Layout.openers.contains(keyword) {
      columns += 1
      column = columns
    }
    if !head.isEmpty, !Layout.openers.contains(keyword) { piece.column = column }
    if Layout.lines[keyword] != nil, head != "contact" { stack.append(keyword) }
    return piece
  }
}

extension FilePieces.Piece {
  /// The piece in lines of at most so many columns, where its words allow.
  func lines(width: Int) -> [String] {
    switch kind {
    case .blank: return [""]
    case .comment: return [String(repeating: " ", count: indent) + words.joined()]
    case .statement: return statementLines(width: width)
    }
  }

  private func statementLines(width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard !words.isEmpty else { return [margin + keyword] }
    let start = margin + keyword + String(repeating: " ", count: max(1, room - keyword.count))
    let next = margin + "|" + String(repeating: " ", count: max(1, start.count - indent - 1))
    var lines: [String] = []
    var line = start
    var isFresh = true
    var isQuoted = false
    for (index, word) in words.enumerated() {
      if isFresh {
        line += word
      } else {
        let blanks = isQuoted ? 1 : Layout.blanks(in: keyword, after: index - 1, before: word)
        if line.count + blanks + word.count > width {
          lines.append(line)
          line = next + word
        } else {
          line += String(repeating: " ", count: blanks) + word
        }
      }
      isFresh = false
      if !word.count(where: { $0 == "\"" }).isMultiple(of: 2) { isQuoted.toggle() }
    }
    return lines + [line]
  }
}
