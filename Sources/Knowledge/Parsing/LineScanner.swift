/// Cuts a file into statements, and refuses what no knowledge file may hold.
struct LineScanner {
  private(set) var text: SourceText
  private(set) var statements: [Statement] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// True where the file cannot be read at all; it then has no statements.
  private(set) var isRefused = false
  /// True where the line above can be continued.
  private var isOpen = false

  /// Scans a file.
  ///
  /// - Complexity: O(size of the file).
  init(_ file: SourceFile) {
    text = SourceText(file)
    guard file.bytes.count <= Limits.fileBytes else {
      text.bytes = []
      text.lineStarts = [0]
      refuse(.fileTooLarge, line: 0, "this file is larger than 1 MiB; divide it")
      return
    }
    var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    statements.reserveCapacity(file.bytes.count / 32)
    repeat {
      let plainEnd = plainEnd(from: start)
      let end = lineEnd(from: plainEnd)
      text.lineStarts.append(start)
      scan(start, end, isPlain: plainEnd == end)
      start = end + 1
    } while start <= text.bytes.count
    if isRefused { statements = [] }
  }

  /// Where the first byte after `start` stands that is no printable ASCII, as in nearly all lines only their end is not.
  ///
  /// Eight bytes are looked at in one step: one below 0x20, of 0x7F or above sets the highest bit of its place.
  private func plainEnd(from start: Int) -> Int {
    text.bytes.withUnsafeBytes { bytes in
      var index = start
      while index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let odd = (eight &- Self.each(0x20)) | ((eight & Self.each(0x7F)) &+ Self.each(0x01)) | eight
        if odd & Self.each(0x80) != 0 { break }
        index += 8
      }
      while index < bytes.count, bytes[index] &- 0x20 < 0x5F { index += 1 }
      return index
    }
  }

  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }

  private func lineEnd(from start: Int) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
      return index
    }
  }

  private var line: Int { text.lineStarts.count - 1 }

  private mutating func refuse(_ code: Diagnostic.Code, line: Int, _ message: String) {
    diagnostics.append(Diagnostic(.error, code, at: SourceRange(file: text.name, line: line + 1), message))
    isRefused = true
  }

  private mutating func scan(_ start: Int, _ end: Int, isPlain: Bool) {
    guard end - start <= Limits.lineBytes else {
      isOpen = false
      return report(.lineTooLong, start, start, "this line is longer than 64 KiB; go on in a line that starts with `|`")
    }
    if !isPlain { clean(start, end) }
    var first = start
    while first < end, text.bytes[first] == UInt8(ascii: " ") { first += 1 }
    var last = end
    while last > first, text.bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
    guard first < last, text.bytes[first] != UInt8(ascii: "#") else { return isOpen = false }
    if isConflictMarker(start, last) {
      isOpen = false
      let message = "two versions of this file were merged and not settled here; keep one and remove the marks"
      return report(.mergeConflict, start, last, message)
    }
    text.bytes[first] == UInt8(ascii: "|") ? goOn(first, last) : begin(first, last)
  }

  private mutating func begin(_ first: Int, _ last: Int) {
    var body = first
    while body < last, text.bytes[body] != UInt8(ascii: " ") { body += 1 }
    let keyword = String(decoding: text.bytes[first..<body], as: UTF8.self)
    statements.append(Statement(keyword: keyword, start: first, body: body, end: last, line: line))
    isOpen = true
  }

  private mutating func goOn(_ first: Int, _ last: Int) {
    guard isOpen else {
      return report(.nothingToContinue, first, first + 1, "`|` continues the line above, and there is none")
    }
    text.bytes[first] = UInt8(ascii: " ")
    statements[statements.count - 1].end = last
  }

  /// Makes tabs and a carriage return at the end blanks, and reports what may not stand in a line.
  private mutating func clean(_ start: Int, _ end: Int) {
    var hasHigh = false
    var control: Int?
    for index in start..<end {
      let byte = text.bytes[index]
      if byte >= 0x80 {
        hasHigh = true
      } else if byte == UInt8(ascii: "\t") || (byte == UInt8(ascii: "\r") && index == end - 1) {
        text.bytes[index] = UInt8(ascii: " ")
      } else if byte < 0x20 || byte == 0x7F {
        if byte == 0, !isRefused { refuse(.nulByte, line: line, "this file holds a zero byte; it is not a text file") }
        control = control ?? index
        text.bytes[index] = UInt8(ascii: " ")
      }
    }
    if let control, !isRefused {
      report(.controlCharacter, control, control + 1, "a control character stands here; remove it")
    }
    if hasHigh { checkUnicode(start, end) }
  }

  private mutating func checkUnicode(_ start: Int, _ end: Int) {
    text.isASCII = false
    guard let line = String(validating: text.bytes[start..<end], as: UTF8.self) else {
      return refuse(.notUTF8, line: line, "this line is not UTF-8 text; save the file as UTF-8")
    }
    var offset = start
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if scalar.isHidden {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
        report(.hiddenCharacter, offset, offset + length, "an invisible character (\(code)) stands here; remove it")
        break
      }
      offset += length
    }
  }

  private func isConflictMarker(_ start: Int, _ last: Int) -> Bool {
    guard last - start >= 7 else { return false }
    let mark = text.bytes[start]
    guard
      mark == UInt8(ascii: "<") || mark == UInt8(ascii: "=") || mark == UInt8(ascii: ">") || mark == UInt8(ascii: "|")
    else { return false }
    return text.bytes[start..<start + 7].allSatisfy { $0 == mark }
  }

  private mutating func report(_ code: Diagnostic.Code, _ start: Int, _ end: Int, _ message: String) {
    guard diagnostics.count < Limits.mistakesOfFile else { return }
    diagnostics.append(Diagnostic(.error, code, at: text.range(start, end, from: line), message))
  }
}

extension Unicode.Scalar {
  /// True where a character shows nothing, or changes the direction or the look of what stands around it.
  var isHidden: Bool {
    switch value {
    case 0x80...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}
