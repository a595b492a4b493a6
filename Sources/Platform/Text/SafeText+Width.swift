extension SafeText {
  /// The columns that the widest line takes; 0 for the empty text.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var width: Int {
    var widest = 0
    var current = 0
    for run in runs {
      for scalar in run.text.unicodeScalars {
        if scalar == "\n" {
          widest = max(widest, current)
          current = 0
        } else {
          current += scalar.columns
        }
      }
    }
    return max(widest, current)
  }

  /// The text with blanks after it until it takes a number of columns; unchanged where it takes as many already.
  public func padded(to columns: Int) -> SafeText {
    let missing = columns - width
    return missing > 0 ? self + SafeText(String(repeating: " ", count: missing)) : self
  }
}

extension Unicode.Scalar {
  /// The columns that the character takes on a terminal: 2 where East Asian wide, 0 for marks, otherwise 1.
  var columns: Int {
    if value < 0x300 { return 1 }
    if isMark || (0x1160...0x11FF).contains(value) { return 0 }
    if properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value) { return 2 }
    return Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
  }

  /// The East Asian wide and full-width blocks (Unicode Standard Annex 11), beside emoji.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
