import Guidance
import Platform

/// Any bytes, made safe for a terminal and written inside other formats.
enum SanitiserTarget {
  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    for keeping in [false, true] {
      checkSafe(SafeText(text, keepingLines: keeping), keepsLines: keeping)
      checkSafe(SafeText(bytes: bytes, style: .bad, keepingLines: keeping), keepsLines: keeping)
    }
    checkSafe("a `\(text)` b \(text, .strong)", keepsLines: false)
    checkSafe("a \(lines: text)", keepsLines: true)
    checkEscaping(text)
  }

  // MARK: - Terminals

  private static func checkSafe(_ safe: SafeText, keepsLines: Bool) {
    checkShown(safe.plain, keepsLines: keepsLines)
    checkShown(safe.ascii.plain, keepsLines: keepsLines)
    demand(safe.ascii.plain.utf8.allSatisfy { $0 < 0x80 }, "more than ASCII in plain mode")
    demand(SafeText(safe.plain, keepingLines: true).plain == safe.plain, "made safe twice, it differs")
    let columns = 4 + safe.plain.utf8.count % 30
    let wrapped = safe.wrapped(at: columns, hanging: 3)
    checkShown(wrapped.plain, keepsLines: true)
    demand(wrapped.lines.allSatisfy { $0.width <= columns }, "wider than \(columns): \(wrapped.plain)")
    checkRendering(safe)
  }

  private static func checkRendering(_ safe: SafeText) {
    let pipe = Output(appearance: Appearance(isPlain: false, hasColor: true))
    demand(!pipe.rendered(safe).utf8.contains(0x1B), "an escape byte in a pipe")
    let terminal = Output(appearance: Appearance(isPlain: false, hasColor: true), terminals: [.standardOutput])
    var rest = Array(terminal.rendered(safe).utf8)[...]
    while let start = rest.firstIndex(of: 0x1B) {
      rest = rest[start...].dropFirst()
      demand(rest.first == UInt8(ascii: "["), "an escape sequence that is none of ours")
      rest = rest.dropFirst().drop { $0 == UInt8(ascii: ";") || (48...57).contains($0) }
      demand(rest.first == UInt8(ascii: "m"), "an escape sequence that is none of ours")
    }
  }

  /// Demands that no character is a control, invisible, or moves others; written without the code under test.
  private static func checkShown(_ text: String, keepsLines: Bool) {
    for scalar in text.unicodeScalars {
      demand(isShown(scalar, keepsLines), "U+\(String(scalar.value, radix: 16)) is shown")
    }
  }

  private static func isShown(_ scalar: Unicode.Scalar, _ keepsLines: Bool) -> Bool {
    switch scalar.value {
    case 0x0A: keepsLines
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F: false
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0: false
    case 0xFFF0...0xFFFB, 0x1D173...0x1D17A, 0xE0000...0xE0FFF, 0xE000...0xF8FF: false
    default: true
    }
  }

  // MARK: - Other formats

  private static func checkEscaping(_ text: String) {
    for marked in [Escaping.xml(text), Escaping.html(text)] {
      demand(!marked.utf8.contains { "<>\"'".utf8.contains($0) }, "a mark in XML or HTML: \(marked)")
      checkEntities(marked)
    }
    checkQuoted(Escaping.dot(text))
    demand(!Escaping.mermaid(text).utf8.contains { "\"`[]{}|".utf8.contains($0) }, "a mark in Mermaid")
    let message = Escaping.gitHubMessage(text), property = Escaping.gitHubProperty(text)
    demand(!(message + property).utf8.contains { $0 == 0x0A || $0 == 0x0D }, "a second line in an annotation")
    demand(!property.utf8.contains { ":,".utf8.contains($0) }, "a mark in a property")
    checkRecord(text)
  }

  private static func checkEntities(_ text: String) {
    for part in text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).dropFirst() {
      let name = part.prefix { $0 != UInt8(ascii: ";") }
      demand(name.count < part.count && (1...5).contains(name.count), "an ampersand that begins no entity")
    }
  }

  /// A quote or an end of line in a DOT label is written as two characters.
  private static func checkQuoted(_ text: String) {
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      demand(byte != UInt8(ascii: "\"") && byte != 0x0A, "a label that ends early")
      if byte == UInt8(ascii: "\\") { demand(rest.popFirst() != nil, "a label that never ends") }
    }
  }

  /// A field of a record stays one field, and begins no formula.
  private static func checkRecord(_ text: String) {
    let line = CSV.line(["a", text, "b"])
    let records = CSV.records(line + "\r\n")
    demand(records.count == 1 && records[0].count == 3, "not one record of three fields: \(line)")
    let field = line.utf8.dropFirst(2)
    let inner = field.first == UInt8(ascii: "\"") ? field.dropFirst() : field
    demand(inner.first.map { !"=+-@".utf8.contains($0) } ?? true, "a formula: \(line)")
  }
}
