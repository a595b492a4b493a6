/// Ways of writing any text inside another format, one file for each.
///
/// Each takes the text as it is and gives what stands between the format's own marks; none adds the marks themselves
/// unless it says so. Characters that a format cannot hold at all become U+FFFD.
public enum Escaping {
  /// Replaces some characters, and those that no text format holds.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - replacement: What to write for a character; `nil` where it stays.
  static func replacing(_ text: String, with replacement: (Unicode.Scalar) -> String?) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else if isHeld(scalar) {
        result.append(scalar)
      } else {
        result.append("\u{FFFD}")
      }
    }
    return String(result)
  }

  /// Whether text formats hold a character: all but control characters other than tab and newline, noncharacters,
  /// and those that reorder the text around them.
  private static func isHeld(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\t" || scalar == "\n" }
    if scalar.properties.isBidiControl || scalar.properties.isNoncharacterCodePoint { return false }
    return scalar.properties.generalCategory != .control
  }
}
