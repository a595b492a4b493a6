import Knowledge

/// Changes to single lines of a file; all others stay byte for byte.
struct TextEdit {
  private let text: TranscriptText
  private var bodies: [Int: String] = [:]
  private var removed: Set<Int> = []
  private var inserted: [Int: [String]] = [:]
  private var preceding: [Int: [String]] = [:]
  /// Lines that are written before another, and so not where they stand.
  private var arriving: [Int: [Int]] = [:]
  private var leaving: Set<Int> = []
  private var noted: [Int: [ValueID]] = [:]
  private var moved: [Int: (lines: Range<Int>, place: Range<Int>)] = [:]

  init(_ text: TranscriptText) { self.text = text }

  /// Writes something else behind a line's key word; the note behind it stays.
  mutating func setBody(of row: Int, to body: String) { bodies[row] = body }

  /// Writes another status on the first line that says one.
  mutating func setStatus(_ status: Transcript.Status) {
    guard let row = text.rows.firstIndex(where: { $0.kind == .word(.status) }) else { return }
    setBody(of: row, to: status.rawValue)
  }

  /// Takes out a line and the commentary under it; a note behind it stays, on a line of its own.
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

  /// The last line of the commentary under a line, notes and blank lines between passed over; the line itself where there is
  /// none.
  func lastProse(of row: Int) -> Int {
    var last = row
    for line in text.rows.indices.dropFirst(row + 1) {
      switch text.rows[line].kind {
      case .prose: last = line
      case .blank, .note: break
      case .word: return last
      }
    }
    return last
  }

  /// Adds lines, each with its end, behind a line.
  mutating func insert(_ lines: [String], behind row: Int) {
    if !lines.isEmpty { inserted[row, default: []] += lines }
  }

  /// Adds lines, each with its end, before a line.
  mutating func insert(_ lines: [String], before row: Int) {
    if !lines.isEmpty { preceding[row, default: []] += lines }
  }

  /// Writes a line and the commentary under it before another; notes and blank lines stay where they are.
  mutating func move(_ row: Int, before other: Int) {
    let lines = [row] + (row..<lastProse(of: row) + 1).filter { text.rows[$0].kind == .prose }
    arriving[other, default: []] += lines
    leaving.formUnion(lines)
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

  /// Writes some lines where others stand; what goes with them goes along.
  ///
  /// Lines that are written in another's place must have a place themselves.
  mutating func write(_ lines: Range<Int>, inPlaceOf others: Range<Int>) { moved[others.lowerBound] = (lines, others) }

  /// The file with the changes.
  var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count + 256)
    result += text.bytes[..<(text.rows.first?.whole.lowerBound ?? text.bytes.count)]
    var number = 0
    while number < text.rows.count {
      let (lines, place) = moved[number] ?? (number..<number + 1, number..<number + 1)
      for line in lines { write(line, to: &result) }
      number = place.upperBound
    }
    return result
  }

  /// Writes what comes before a line, and the line where it stays.
  private func write(_ number: Int, to result: inout [UInt8]) {
    add(preceding[number], near: number, to: &result)
    for row in arriving[number] ?? [] { writeLine(row, to: &result) }
    if !leaving.contains(number) { writeLine(number, to: &result) }
  }

  /// Writes a line with its end, and what was added behind it.
  private func writeLine(_ number: Int, to result: inout [UInt8]) {
    let row = text.rows[number]
    let next = number + 1 < text.rows.count ? text.rows[number + 1].whole.lowerBound : text.bytes.count
    let line = removed.contains(number) ? note(behind: row) : line(number, row)
    if let line {
      endLine(&result, near: number)
      result += line + text.bytes[row.whole.upperBound..<next]
    }
    add(inserted[number], near: number, to: &result)
  }

  private func add(_ lines: [String]?, near number: Int, to result: inout [UInt8]) {
    guard let lines else { return }
    endLine(&result, near: number)
    for line in lines { result += Array(line.utf8.dropLast()) + lineEnd(near: number) }
  }

  /// The note that stands behind the words of a line; nil where none does.
  private func note(behind row: TranscriptText.Row) -> [UInt8]? {
    let note = text.bytes[row.body.upperBound..<row.whole.upperBound].drop { $0 == 32 || $0 == 9 }
    return note.isEmpty ? nil : Array(note)
  }

  /// Ends the last line where nothing ends it: the last one of a file need not have an end.
  private func endLine(_ result: inout [UInt8], near row: Int) {
    let hasLines = result.count > text.rows[0].whole.lowerBound
    if hasLines, result.last != UInt8(ascii: "\n") { result += lineEnd(near: row) }
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
