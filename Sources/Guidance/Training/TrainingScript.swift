import Knowledge

/// The lines of a scenario or of a running order, and what cannot be read in them.
///
/// A line is a key word and a text; `|` continues the line above, `#` starts a note, blank lines are free.
struct TrainingScript {
  /// A key word and what belongs to it.
  struct Entry {
    var keyword: String
    var text: String
    /// Where the key word stands.
    var source: SourceRange
    /// Where the text stands; the key word where there is none.
    var textSource: SourceRange
  }

  /// The most bytes of a file.
  static let fileLimit = 1 << 20
  /// The most bytes of a line.
  static let lineLimit = 1 << 16

  let name: String
  private(set) var entries: [Entry] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// True where nothing of the file can be used.
  private(set) var isRefused = false
  private var isOpen = false

  /// Reads a file whose line one is `format 1`, for example `scenario 1`.
  ///
  /// - Complexity: O(size of the file).
  init(_ file: SourceFile, format: String) {
    name = file.name
    guard let text = text(of: file) else { return }
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    if lines[0].unicodeScalars.first == "\u{FEFF}" { lines[0].unicodeScalars.removeFirst() }
    for (index, line) in lines.enumerated() { scan(line, number: index + 1) }
    readFormat(format)
  }

  /// The text of a file; nil where it is refused, which is reported.
  private mutating func text(of file: SourceFile) -> String? {
    guard file.bytes.count <= Self.fileLimit else {
      return refuse(.fileTooLarge, "this file is larger than 1 MiB; divide it")
    }
    guard !file.bytes.contains(0) else { return refuse(.nulByte, "this file holds a zero byte, so it is no text") }
    guard let text = String(validating: file.bytes, as: UTF8.self) else {
      return refuse(.notUTF8, "this file is not UTF-8 text; save it as UTF-8")
    }
    return text
  }

  private mutating func refuse(_ code: Diagnostic.Code, _ message: String) -> String? {
    isRefused = true
    report(code, SourceRange(file: name, line: 1), message)
    return nil
  }

  mutating func report(_ code: Diagnostic.Code, _ source: SourceRange, _ message: String) {
    diagnostics.append(Diagnostic(.error, code, at: source, message))
  }

  private mutating func readFormat(_ format: String) {
    guard let head = entries.first, head.keyword == format, head.source.line == 1 else {
      isRefused = true
      let message = "line one of such a file is `\(format) 1`; add it"
      return report(.noFormat, SourceRange(file: name, line: 1), message)
    }
    if head.text != "1" {
      report(.unknownFormat, head.textSource, "this format is not known; this mayi reads `\(format) 1`")
      entries = []
      isRefused = true
    } else {
      entries.removeFirst()
    }
  }

  private mutating func scan(_ raw: String, number: Int) {
    let whole = SourceRange(file: name, line: number)
    guard raw.utf8.count <= Self.lineLimit else {
      isOpen = false
      return report(.lineTooLong, whole, "this line is longer than 64 KiB; go on in a line that starts with `|`")
    }
    let line = clean(raw, number: number)
    let text = line.trimmingBlanks
    guard let first = text.first, first != "#" else { return isOpen = false }
    if ["<<<<<<<", "=======", ">>>>>>>"].contains(where: line.hasPrefix) {
      isOpen = false
      return report(.mergeConflict, whole, "two versions of this file were merged and not settled here; keep one")
    }
    let column = line.prefix { $0.isWhitespace }.count + 1
    first == "|" ? proceed(text, number: number, column: column) : begin(text, number: number, column: column)
  }

  private mutating func begin(_ text: String, number: Int, column: Int) {
    let keyword = String(text.prefix { !$0.isWhitespace })
    let rest = text.dropFirst(keyword.count)
    let body = String(rest).trimmingBlanks
    let start = column + keyword.count + rest.prefix { $0.isWhitespace }.count
    let source = SourceRange(file: name, line: number, column: column, endColumn: column + keyword.count)
    let place = SourceRange(file: name, line: number, column: start, endColumn: start + body.count)
    entries.append(Entry(keyword: keyword, text: body, source: source, textSource: body.isEmpty ? source : place))
    // The line `scenario 1` is never continued.
    isOpen = number > 1
  }

  private mutating func proceed(_ text: String, number: Int, column: Int) {
    guard isOpen else {
      let source = SourceRange(file: name, line: number, column: column)
      return report(.nothingToContinue, source, "`|` continues the line above, and there is none")
    }
    let more = String(text.dropFirst()).trimmingBlanks
    let last = entries.count - 1
    if !more.isEmpty { entries[last].text += (entries[last].text.isEmpty ? "" : " ") + more }
  }

  /// The line without a carriage return at its end, tabs as blanks; reports what no line may hold.
  private mutating func clean(_ raw: String, number: Int) -> String {
    var line = String.UnicodeScalarView()
    var scalars = raw.unicodeScalars
    if scalars.last == "\r" { scalars.removeLast() }
    for (index, scalar) in scalars.enumerated() {
      let source = SourceRange(file: name, line: number, column: index + 1)
      if scalar == "\t" {
        line.append(" ")
      } else if scalar.properties.generalCategory == .control {
        report(.controlCharacter, source, "a control character stands here; remove it")
      } else if scalar.properties.isBidiControl || scalar.properties.generalCategory == .format {
        report(.hiddenCharacter, source, "a character that nobody sees stands here; remove it")
      } else {
        line.append(scalar)
      }
    }
    return String(line)
  }

  /// Reports a key word that does not belong here, with the nearest that does.
  mutating func unknown(_ entry: Entry, among keywords: [String]) {
    let near = keywords.min { slips(entry.keyword, $0, limit: 9) < slips(entry.keyword, $1, limit: 9) }
    let isClose = near.map { slips(entry.keyword, $0, limit: 2) <= 2 } ?? false
    let repair = isClose ? "did you mean `\(near!)`?" : "to go on with the line above, start this one with `|`"
    report(.unknownKeyword, entry.source, "nothing starts with `\(entry.keyword)`; \(repair)")
  }

  /// Reports an entry without text.
  ///
  /// - Returns: whether there is a text.
  mutating func needsText(_ entry: Entry, _ what: String) -> Bool {
    if entry.text.isEmpty { report(.emptyText, entry.source, "after `\(entry.keyword)` must stand \(what)") }
    return !entry.text.isEmpty
  }

  /// The diagnostics in the order of the lines.
  var ordered: [Diagnostic] {
    diagnostics.sorted { SourceRange.precedes($0.source, $1.source) }
  }
}
