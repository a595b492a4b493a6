/// Writes out what would be invisible, or would move or reorder other text, on a terminal.
enum Visibility {
  /// The most marks that may stand on one letter; further ones are written out.
  static let marksPerLetter = 4

  /// The columns that a tab is worth; there are no tab stops, because a text does not know where it will stand.
  static let tab = "    "

  /// The same text with every unsafe character written out.
  static func madeVisible(_ text: some StringProtocol, keepingLines: Bool) -> String {
    if text.utf8.allSatisfy({ isHarmless($0, keepingLines) }) { return String(text) }
    var writer = Writer(keepingLines: keepingLines)
    for scalar in text.unicodeScalars { writer.write(scalar) }
    return writer.finished()
  }

  /// The same for bytes that should be UTF-8: a byte that is not is written as `\xFF`.
  static func madeVisible(bytes: some Collection<UInt8>, keepingLines: Bool) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return madeVisible(text, keepingLines: keepingLines) }
    var writer = Writer(keepingLines: keepingLines)
    var position = bytes.startIndex
    while position != bytes.endIndex {
      var rest = bytes[position...].prefix(4).makeIterator()
      var decoder = UTF8()
      if case .scalarValue(let scalar) = decoder.decode(&rest) {
        writer.write(scalar)
        position = bytes.index(position, offsetBy: UTF8.width(scalar))
      } else {
        writer.writeOut(byte: bytes[position])
        position = bytes.index(after: position)
      }
    }
    return writer.finished()
  }

  /// Whether a byte of UTF-8 is a printable ASCII character, or a newline where those are kept.
  private static func isHarmless(_ byte: UInt8, _ keepingLines: Bool) -> Bool {
    (0x20..<0x7F).contains(byte) || (byte == 0x0A && keepingLines)
  }

  /// Whether a character may be shown as it is, wherever it stands.
  static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x20..<0x7F).contains(scalar.value) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }

  /// The text being made, and what has to be remembered on the way.
  private struct Writer {
    let keepingLines: Bool
    private var text = ""
    private var marks = 0
    private var hasLetter = false
    private var heldReturn = false

    init(keepingLines: Bool) {
      self.keepingLines = keepingLines
    }

    mutating func write(_ scalar: Unicode.Scalar) {
      if heldReturn {
        heldReturn = false
        if scalar != "\n" { writeOut("\r") }
      }
      switch scalar {
      case "\n" where keepingLines:
        text.unicodeScalars.append("\n")
        hasLetter = false
      case "\r" where keepingLines: heldReturn = true
      case "\t": writeBlanks(Visibility.tab)
      case _ where scalar.properties.generalCategory == .spaceSeparator: writeBlanks(" ")
      case _ where !Visibility.isShown(scalar): writeOut(scalar)
      case _ where scalar.isMark: writeMark(scalar)
      default:
        text.unicodeScalars.append(scalar)
        hasLetter = true
        marks = 0
      }
    }

    mutating func writeOut(byte: UInt8) {
      if heldReturn {
        heldReturn = false
        writeOut("\r")
      }
      let digits = String(byte, radix: 16, uppercase: true)
      text += byte < 16 ? "\\x0\(digits)" : "\\x\(digits)"
      hasLetter = false
    }

    mutating func finished() -> String {
      if heldReturn { writeOut("\r") }
      return text
    }

    private mutating func writeBlanks(_ blanks: String) {
      text += blanks
      hasLetter = false
    }

    /// A mark stands only on a letter of the same text: it must not land on a neighbour's.
    private mutating func writeMark(_ scalar: Unicode.Scalar) {
      guard hasLetter, marks < Visibility.marksPerLetter else { return writeOut(scalar) }
      text.unicodeScalars.append(scalar)
      marks += 1
    }

    private mutating func writeOut(_ scalar: Unicode.Scalar) {
      text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      hasLetter = false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the character stands on the one before it and takes no column.
  var isMark: Bool {
    guard value >= 0x300 else { return false }
    let category = properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark
  }
}
