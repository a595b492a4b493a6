/// A file's text made ready for reading: valid UTF-8, its lines found, blanks and continuations made plain.
struct SourceText: Sendable {
  /// The file's name.
  let name: String
  /// The text; tabs, carriage returns and the `|` of continued lines have become blanks, so every offset is the file's own.
  var bytes: [UInt8]
  /// Where each line starts.
  var lineStarts: [Int] = []
  /// True where every byte is ASCII, so that bytes are characters.
  var isASCII = true

  /// Makes a text of a file whose lines have not been found yet.
  init(_ file: SourceFile) {
    name = file.name
    bytes = file.bytes
  }

  /// The range of the bytes from `start` to `end`, `end` excluded; cut at the end of the line it starts on.
  ///
  /// - Parameter line: a line near `start`, counted from 0, to look from.
  func range(_ start: Int, _ end: Int, from line: Int) -> SourceRange {
    var line = line
    while line > 0, lineStarts[line] > start { line -= 1 }
    while line + 1 < lineStarts.count, lineStarts[line + 1] <= start { line += 1 }
    let lineEnd = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    let column = columns(lineStarts[line], start) + 1
    let width = columns(start, max(start, min(end, lineEnd)))
    return SourceRange(file: name, line: line + 1, column: column, endColumn: column + width)
  }

  /// The characters between two offsets.
  private func columns(_ start: Int, _ end: Int) -> Int {
    isASCII ? end - start : String(decoding: bytes[start..<end], as: UTF8.self).count
  }

  /// The text between two offsets with each run of blanks made one, and none at its ends.
  func text(_ start: Int, _ end: Int) -> String {
    bytes.withUnsafeBufferPointer { Self.text(of: UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  /// The text of some bytes with each run of blanks made one, and none at its ends.
  static func text(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    var (start, end) = (0, bytes.count)
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    while start < end, isBlank(bytes[start]) { start += 1 }
    let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
    return hasBlankRun(part) ? joined(part) : String(decoding: part, as: UTF8.self)
  }

  private static func hasBlankRun(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var wasBlank = false
    for byte in bytes {
      let isBlank = isBlank(byte)
      if isBlank && wasBlank || byte == UInt8(ascii: "\n") { return true }
      wasBlank = isBlank
    }
    return false
  }

  private static func joined(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for byte in bytes {
      if !isBlank(byte) {
        plain.append(byte)
      } else if plain.last != UInt8(ascii: " ") {
        plain.append(UInt8(ascii: " "))
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Tells whether a byte separates words. A line end does, because a statement may go on over several lines.
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }
}
