import Knowledge

/// Changes to single lines of a file; all others stay byte for byte.
struct TextEdit {
  private let text: TranscriptText
  private var bodies: [Int: String] = [:]
  private var removed: Set<Int> = []
  private var inserted: [Int: [String]] = [:]
  private var noted: [Int: [ValueID]] = [:]

  init(_ text: TranscriptText) { self.text = text }

  /// Writes something else behind a line's key word; the note behind it stays.
  mutating func setBody(of row: Int, to body: String) { bodies[row] = body }

  /// Takes out a line and the commentary under it.
  mutating func removeWithProse(_ row: Int) {
    removed.insert(row)
    setProse(of: row, to: "")
  }

  /// Replaces the commentary under a line; takes it out where the text is empty.
  mutating func setProse(of row: Int, to prose: String) {
    let last = lastProse(of: row)
    for line in row + 1..<max(row + 1, last + 1) where text.rows[line].kind == .prose { removed.insert(line) }
    if !prose.isEmpty { inserted[row, default: []].append(TranscriptRecorder.prose(prose)) }
  }

  /// The last line of the commentary under a line; the line itself where there is none.
  func lastProse(of row: Int) -> Int {
    var last = row
    while last + 1 < text.rows.count, text.rows[last + 1].kind == .prose { last += 1 }
    return last
  }

  /// Adds lines, each with its end, behind a line.
  mutating func insert(_ lines: [String], behind row: Int) {
    if !lines.isEmpty { inserted[row, default: []] += lines }
  }

  /// Adds a note behind the last line of some rows that is not blank.
  mutating func append(_ note: String, behind rows: Range<Int>) {
    let last = rows.last { text.rows[$0].kind != .blank } ?? rows.lowerBound
    inserted[last, default: []].append(note + "\n")
  }

  /// Remembers the options that were written on a line.
  mutating func note(_ options: [ValueID], at row: Int) { noted[row] = options }

  /// The options that were written on a line; nil where none were.
  func options(at row: Int) -> [ValueID]? { noted[row] }

  /// The file with the changes.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count + 256)
    var copied = 0
    for (number, row) in text.rows.enumerated() {
      result += text.bytes[copied..<row.whole.lowerBound]
      let next = number + 1 < text.rows.count ? text.rows[number + 1].whole.lowerBound : text.bytes.count
      copied = next
      if !removed.contains(number) { result += line(number, row) + text.bytes[row.whole.upperBound..<next] }
      guard let new = inserted[number] else { continue }
      let end = lineEnd(near: number)
      if !result.isEmpty, result.last != UInt8(ascii: "\n") { result += end }
      for line in new { result += Array(line.utf8.dropLast()) + end }
    }
    return result + text.bytes[min(copied, text.bytes.count)...]
  }

  private func line(_ number: Int, _ row: TranscriptText.Row) -> [UInt8] {
    guard let body = bodies[number] else { return Array(text.bytes[row.whole]) }
    var line = Array(text.bytes[row.whole.lowerBound..<row.body.lowerBound])
    if row.body.isEmpty, line.last != UInt8(ascii: " ") { line.append(UInt8(ascii: " ")) }
    return line + Array(body.utf8) + text.bytes[row.body.upperBound..<row.whole.upperBound]
  }

  /// How the lines around a line end.
  private func lineEnd(near row: Int) -> [UInt8] {
    let end = text.rows[row].whole.upperBound
    return end < text.bytes.count && text.bytes[end] == 13 ? [13, 10] : [10]
  }
}
