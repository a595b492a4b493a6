/// A file's statements, read one after the other, and the mistakes found on the way.
///
/// ``next(_:)`` steps to a statement; what belongs to it is then read word by word.
struct Script: Sendable {
  let text: SourceText
  let statements: [Statement]
  private let grammar: Grammar
  private(set) var diagnostics: [Diagnostic]
  /// True where the file could not be read at all.
  private(set) var isRefused: Bool
  private var index = 0
  /// The statement that is being read.
  private(set) var current = Statement(keyword: "", start: 0, body: 0, end: 0, line: 0)
  /// The key word of the statement before it; empty at the start.
  private(set) var previous = ""
  /// Where the next word of it is looked for.
  var position = 0

  /// Scans a file and reads its `format` line.
  init(_ file: SourceFile, _ grammar: Grammar) {
    let scanner = LineScanner(file)
    text = scanner.text
    statements = scanner.statements
    diagnostics = scanner.diagnostics
    isRefused = scanner.isRefused
    self.grammar = grammar
    if !isRefused { format() }
  }

  private mutating func format() {
    guard let first = statements.first, first.keyword == "format" else {
      let start = SourceRange(file: text.name, line: 1)
      return report(.noFormat, start, "line one of every file is `format 1`; add it")
    }
    if first.line != 0 { report(.noFormat, range(of: first), "`format 1` must stand on line one") }
    index = 1
    begin(first)
    guard let version = word(), version.text == "1", !version.isQuoted else {
      isRefused = true
      return report(.unknownFormat, rangeOfBody, "this format is not known; this mayi reads `format 1`")
    }
    finish()
  }

  // MARK: - Statements

  /// Steps to the next line of a level; nil where the next statement belongs further out, or none is left.
  ///
  /// Statements that nobody knows, or that belong elsewhere, are reported and passed over. A key word that is close to a
  /// known one is reported and read as that.
  mutating func next(_ level: Grammar.Level) -> Statement? {
    while !isRefused, index < statements.count {
      var statement = statements[index]
      let isKnown = level.lines.contains(statement.keyword) || level.outer.contains(statement.keyword)
      if !isKnown, !grammar.knows(statement.keyword) {
        guard let meant = unknown(statement, level) else {
          index += 1
          continue
        }
        statement.keyword = meant
      }
      if level.lines.contains(statement.keyword) {
        index += 1
        begin(statement)
        return statement
      }
      if level.outer.contains(statement.keyword) { return nil }
      misplaced(statement, level)
    }
    return nil
  }

  /// Goes back to a statement, to read it once more.
  mutating func reread(_ statement: Statement) { begin(statement) }

  private mutating func unknown(_ statement: Statement, _ level: Grammar.Level) -> String? {
    let meant = Suggestion.nearest(to: statement.keyword, among: level.lines + level.outer)
    let likely = meant ?? Suggestion.nearest(to: statement.keyword, among: grammar.keywords)
    let repair = likely.map { "did you mean `\($0)`?" } ?? "to go on with the line above, start this one with `|`"
    report(.unknownKeyword, range(of: statement), "nothing starts with `\(statement.keyword)`; \(repair)")
    return meant
  }

  /// Reports a statement that belongs elsewhere, and passes over it with all that stands under it.
  private mutating func misplaced(_ statement: Statement, _ level: Grammar.Level) {
    let home = grammar.home(of: statement.keyword).map { "under `\($0)`" } ?? "elsewhere"
    report(.misplacedLine, range(of: statement), "`\(statement.keyword)` belongs \(home); move it there")
    index += 1
    let below = grammar.lines(under: statement.keyword)
    while index < statements.count, below.contains(statements[index].keyword),
      !level.lines.contains(statements[index].keyword), !level.outer.contains(statements[index].keyword)
    {
      index += 1
    }
  }

  private mutating func begin(_ statement: Statement) {
    previous = current.keyword
    current = statement
    position = statement.body
  }

  // MARK: - Words

  /// The next word, which stays to be read; nil at the end of the statement.
  func peek() -> Word? {
    var start = position
    while start < current.end, SourceText.isBlank(text.bytes[start]) { start += 1 }
    guard start < current.end else { return nil }
    switch text.bytes[start] {
    case UInt8(ascii: ","): return Word(text: ",", start: start, end: start + 1)
    case UInt8(ascii: "\""): return quotation(from: start)
    default: return Word(text: text.text(start, plainEnd(from: start)), start: start, end: plainEnd(from: start))
    }
  }

  private func plainEnd(from start: Int) -> Int {
    var end = start
    while !isBoundary(end) { end += 1 }
    return end
  }

  private func quotation(from start: Int) -> Word {
    var end = start + 1
    while end < current.end, text.bytes[end] != UInt8(ascii: "\"") { end += 1 }
    let isClosed = end < current.end
    let inner = text.text(start + 1, end)
    return Word(text: inner, start: start, end: isClosed ? end + 1 : end, isQuoted: true, isClosed: isClosed)
  }

  /// Reads the next word; nil at the end of the statement.
  mutating func word() -> Word? {
    guard let word = peek() else { return nil }
    position = word.end
    return word
  }

  /// Reads the next word where it is `expected`.
  mutating func accept(_ expected: StaticString) -> Bool {
    var start = position
    while start < current.end, SourceText.isBlank(text.bytes[start]) { start += 1 }
    let end = start + expected.utf8CodeUnitCount
    guard end <= current.end else { return false }
    for index in start..<end where text.bytes[index] != expected.utf8Start[index - start] { return false }
    guard expected.utf8Start[0] == UInt8(ascii: ",") || isBoundary(end) else { return false }
    position = end
    return true
  }

  /// Tells whether a plain word ends at an offset.
  private func isBoundary(_ offset: Int) -> Bool {
    guard offset < current.end else { return true }
    let byte = text.bytes[offset]
    return SourceText.isBlank(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"")
  }

  /// Reads all that is left as one text, quotation marks round the whole of it taken off.
  mutating func rest() -> String {
    let all = text.text(position, current.end)
    position = current.end
    let bytes = all.utf8
    guard bytes.count >= 2, bytes.first == UInt8(ascii: "\""), bytes.last == UInt8(ascii: "\""),
      !bytes.dropFirst().dropLast().contains(UInt8(ascii: "\""))
    else { return all }
    return String(all.dropFirst().dropLast())
  }

  // MARK: - Reporting

  /// Where a word stands.
  func range(of word: Word) -> SourceRange { text.range(word.start, word.end, from: current.line) }

  /// Where the key word of a statement stands.
  func range(of statement: Statement) -> SourceRange {
    text.range(statement.start, statement.body, from: statement.line)
  }

  /// Where all that belongs to the current statement stands; the key word where nothing does.
  var rangeOfBody: SourceRange {
    var start = current.body
    while start < current.end, SourceText.isBlank(text.bytes[start]) { start += 1 }
    return start < current.end ? text.range(start, current.end, from: current.line) : range(of: current)
  }

  /// Where the next word stands; the point after the last one where none is left.
  var rangeOfNext: SourceRange {
    peek().map(range(of:)) ?? text.range(current.end, current.end, from: current.line)
  }

  /// Reports a mistake.
  mutating func report(_ code: Diagnostic.Code, _ source: SourceRange, _ message: String) {
    add(Diagnostic(.error, code, at: source, message))
  }

  /// Reports what is probably a mistake.
  mutating func warn(_ code: Diagnostic.Code, _ source: SourceRange, _ message: String) {
    add(Diagnostic(.warning, code, at: source, message))
  }

  private mutating func add(_ diagnostic: Diagnostic) {
    guard diagnostics.count < Limits.mistakesOfFile else {
      if diagnostic.severity != .error { return }
      isRefused = true
      let message = "this file has more than \(Limits.mistakesOfFile) mistakes; the rest of it was not read"
      return diagnostics.append(Diagnostic(.error, .tooManyMistakes, at: diagnostic.source, message))
    }
    diagnostics.append(diagnostic)
  }
}

/// A word, a quotation or a comma of a statement.
struct Word: Sendable {
  /// What it says, without quotation marks.
  let text: String
  /// Where it starts.
  let start: Int
  /// Where it ends, quotation marks included.
  let end: Int
  /// True where it stands in quotation marks.
  var isQuoted = false
  /// False where the closing quotation mark is missing.
  var isClosed = true
}
