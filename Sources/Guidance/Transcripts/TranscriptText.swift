import Knowledge

/// A transcript or case file as it stands: every line, with notes, blanks and line ends, byte for byte.
///
/// Reading never changes it, and an edit changes only the lines it names, so a trainer's file comes back as it was written.
public struct TranscriptText: Sendable {
  /// What a line is.
  enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case blank
    /// A note for people: it starts with `#`.
    case note
    /// Commentary on the line above: it starts with `|`.
    case prose
    /// A key word; nil where the word is none of them.
    case word(Keyword?)
  }

  /// One line.
  struct Row: Sendable {
    var kind: Kind
    /// The line without its end.
    var whole: Range<Int>
    /// The first word, or the sign of a note or prose.
    var head: Range<Int>
    /// What follows, without blanks at its ends and without a note behind it.
    var body: Range<Int>
  }

  /// The file's name, as shown to people.
  public let name: String
  /// The file.
  public private(set) var bytes: [UInt8]
  /// The lines, in their order.
  private(set) var rows: [Row]
  /// What is wrong with the file as a text.
  private(set) var mistakes: [TranscriptMistake]

  /// Finds the lines of a file.
  ///
  /// - Complexity: O(size of the file).
  public init(_ file: SourceFile) {
    name = file.name
    bytes = file.bytes
    rows = []
    mistakes = []
    guard bytes.count <= Limits.fileBytes else {
      bytes = []
      report(.fileTooLarge, row: 0, "this file is larger than 1 MiB; divide it")
      return
    }
    var scanner = RowScanner(bytes)
    rows = scanner.rows()
    let troubles = scanner.troubles
    for trouble in troubles { report(trouble.code, row: trouble.row, at: trouble.offset, trouble.message) }
    if scanner.hasHighBytes, String(validating: bytes, as: UTF8.self) == nil { reportEncoding() }
    if let last = rows.last, last.whole.upperBound == bytes.count, !last.whole.isEmpty {
      let message = "the last line has no end and may be cut off; complete it and press Enter behind it"
      mistakes.append(TranscriptMistake(.tornLine, at: source(of: rows.count - 1), message, isError: false))
    }
  }

  /// True where the last line was cut off before its end was written.
  var isTorn: Bool { rows.last.map { $0.whole.upperBound == bytes.count && !$0.whole.isEmpty } ?? false }

  private mutating func report(_ code: TranscriptMistake.Code, row: Int, at offset: Int? = nil, _ message: String) {
    let column = offset.map { $0 - rows[row].whole.lowerBound + 1 } ?? 1
    let source = SourceRange(file: name, line: row + 1, column: column, endColumn: column + 1)
    mistakes.append(TranscriptMistake(code, at: source, message))
  }

  private mutating func reportEncoding() {
    for (index, row) in rows.enumerated() where String(validating: bytes[row.whole], as: UTF8.self) == nil {
      return report(.notUTF8, row: index, "this line is not UTF-8 text; save the file as UTF-8")
    }
  }

  /// Where a line's words stand.
  func source(of row: Int) -> SourceRange {
    guard rows.indices.contains(row) else { return SourceRange(file: name, line: row + 1) }
    let line = rows[row]
    let end = max(line.head.upperBound, line.body.upperBound)
    return range(line.head.lowerBound..<end, in: row)
  }

  /// Where some bytes of a line stand, in columns counted in characters.
  func range(_ range: Range<Int>, in row: Int) -> SourceRange {
    let start = rows[row].whole.lowerBound
    let column = String(decoding: bytes[start..<max(start, range.lowerBound)], as: UTF8.self).count + 1
    let width = String(decoding: bytes[range], as: UTF8.self).count
    return SourceRange(file: name, line: row + 1, column: column, endColumn: column + width)
  }

  /// Some bytes as text.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// Cuts bytes into lines.
private struct RowScanner {
  struct Trouble {
    let code: TranscriptMistake.Code
    let row: Int
    let offset: Int
    let message: String
  }

  let bytes: [UInt8]
  var troubles: [Trouble] = []
  var hasHighBytes = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func rows() -> [TranscriptText.Row] {
    var rows: [TranscriptText.Row] = []
    rows.reserveCapacity(bytes.count / 24)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      var (isClean, isPlain) = (true, true)
      bytes.withUnsafeBufferPointer { bytes in
        while end < bytes.count, bytes[end] != 10 {
          let byte = bytes[end]
          if byte >= 0x80 { isPlain = false }
          if byte < 0x20 || byte == 0x7F { isClean = false }
          end += 1
        }
      }
      if !isPlain { hasHighBytes = true }
      let next = end + 1
      if end > start, bytes[end - 1] == 13 { end -= 1 }
      if !isClean { checkControls(start, end, row: rows.count) }
      if end - start > Limits.lineBytes {
        trouble(.lineTooLong, rows.count, start, "this line is longer than 64 KiB; go on in another one")
      }
      rows.append(row(start, end, number: rows.count))
      start = next
    }
    return rows
  }

  private mutating func trouble(_ code: TranscriptMistake.Code, _ row: Int, _ offset: Int, _ message: String) {
    if troubles.count < Limits.mistakesOfFile {
      troubles.append(Trouble(code: code, row: row, offset: offset, message: message))
    }
  }

  private mutating func checkControls(_ start: Int, _ end: Int, row: Int) {
    for index in start..<end where (bytes[index] < 0x20 && bytes[index] != 9) || bytes[index] == 0x7F {
      return trouble(.controlCharacter, row, index, "a control character stands here; remove it")
    }
  }

  private mutating func row(_ start: Int, _ end: Int, number: Int) -> TranscriptText.Row {
    var first = start
    while first < end, isBlank(bytes[first]) { first += 1 }
    var last = end
    while last > first, isBlank(bytes[last - 1]) { last -= 1 }
    let whole = start..<end
    guard first < last else { return .init(kind: .blank, whole: whole, head: first..<first, body: first..<first) }
    if isConflictMark(first, last) {
      let message = "two versions of this file were merged and not settled here; keep one and remove the marks"
      trouble(.mergeConflict, number, first, message)
      return .init(kind: .note, whole: whole, head: first..<last, body: last..<last)
    }
    switch bytes[first] {
    case UInt8(ascii: "#"): return .init(kind: .note, whole: whole, head: first..<first + 1, body: first + 1..<last)
    case UInt8(ascii: "|"):
      var body = first + 1
      while body < last, isBlank(bytes[body]) { body += 1 }
      return .init(kind: .prose, whole: whole, head: first..<first + 1, body: body..<last)
    default: return wordRow(whole, first, last)
    }
  }

  private func wordRow(_ whole: Range<Int>, _ first: Int, _ last: Int) -> TranscriptText.Row {
    var word = first
    while word < last, !isBlank(bytes[word]) { word += 1 }
    var body = word
    while body < last, isBlank(bytes[body]) { body += 1 }
    let keyword = Keyword(bytes, first..<word)
    // A title is free text: a number sign in it is no note.
    let isText = keyword == .title || keyword == .case
    let end = isText ? last : endBeforeNote(body, last)
    return .init(kind: .word(keyword), whole: whole, head: first..<word, body: min(body, end)..<end)
  }

  /// The end of what stands before a ` # note`, quotations passed over.
  private func endBeforeNote(_ start: Int, _ last: Int) -> Int {
    var isQuoted = false
    for index in start..<last {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard bytes[index] == UInt8(ascii: "#"), !isQuoted, index == start || isBlank(bytes[index - 1]) else { continue }
      var end = index
      while end > start, isBlank(bytes[end - 1]) { end -= 1 }
      return end
    }
    return last
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }

  private func isConflictMark(_ start: Int, _ last: Int) -> Bool {
    guard last - start >= 7, "<=>|".utf8.contains(bytes[start]) else { return false }
    return bytes[start..<start + 7].allSatisfy { $0 == bytes[start] }
  }
}
