@_spi(_Unicode) import Swift

/// What is left of a text when case, punctuation and print are set aside.
enum Words {
  /// Lower-case words of letters and digits, joined by one blank each, as UTF-8.
  ///
  /// - Complexity: O(length of the text).
  static func normalised(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var gap = false
    for scalar in composed(text.lowercased()).unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        gap = gap || !scalar.properties.isGraphemeExtend
        continue
      }
      if gap && !result.isEmpty { result.append(UInt8(ascii: " ")) }
      gap = false
      result.append(contentsOf: UTF8.encode(scalar)!)
    }
    return result
  }

  /// The normalised words, one by one.
  static func list(_ text: String) -> [String] {
    normalised(text).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text in normalisation form C, so that an accent typed in one way or another is the same letter.
  static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    result.unicodeScalars.append(contentsOf: text._nfc)
    return result
  }
}
