/// A text as plain words: lower case, accents and punctuation dropped, composed characters taken apart.
///
/// Two spellings that a person would call the same word are the same here: `Café` and `cafe`, `friend-request` and
/// `Friend request`.
public struct Words: Hashable, Sendable {
  /// The words in their order; empty where the text has no letter and no digit.
  public let list: [String]

  /// Reads a text.
  ///
  /// - Complexity: O(length of the text).
  public init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    // By scalars: with a mark on it a blank or a quote is another character, and would part no words.
    for scalar in text.unicodeScalars {
      if Self.isMark(scalar) {
        // A mark that takes room is part of its word; where nothing stands before it, it is none.
        if scalar.properties.generalCategory == .spacingMark, !word.isEmpty { word.unicodeScalars.append(scalar) }
      } else if let plain = Self.plain(scalar) {
        word += plain
      } else if scalar != "'" && scalar != "\u{2019}" {
        // An apostrophe joins (`don't` is one word); everything else parts.
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    list = words
  }

  /// The words joined by blanks.
  public var joined: String { list.joined(separator: " ") }

  /// True where a person agrees: *yes*, *ok*, *yes please*.
  var isYes: Bool {
    [
      "yes", "y", "yep", "yup", "yeah", "ok", "okay", "k", "right", "correct", "thats right", "yes please",
      "yes thanks", "yes thank you",
    ].contains(joined)
  }

  /// True where a person does not agree.
  var isNo: Bool { ["no", "n", "nope", "no thanks", "no thank you"].contains(joined) }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return false
    }
  }

  /// A letter or digit without accent and in lower case; nil for anything else.
  private static func plain(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: return String(scalar)
    case 0x41...0x5A: return String(Unicode.Scalar(UInt8(scalar.value | 0x20)))
    case ..<0x80: return nil
    default: break
    }
    guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
    return scalar.properties.lowercaseMapping.unicodeScalars.filter { !isMark($0) }.map(base(of:)).joined()
  }

  /// The letter under an accent, found by the character's Unicode name: LATIN SMALL LETTER E WITH ACUTE.
  private static func base(of scalar: Unicode.Scalar) -> String {
    let prefix = "LATIN SMALL LETTER "
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix(prefix) else { return String(scalar) }
    let rest = name.dropFirst(prefix.count)
    guard let letter = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return String(scalar) }
    return letter.lowercased()
  }
}

/// The number of slips of the finger between two words: letters left out, put in, changed or swapped.
///
/// The optimal string alignment distance. Stops early and gives `limit + 1` where there are more than `limit`.
///
/// - Complexity: O(product of the lengths).
func slips(_ first: String, _ second: String, limit: Int) -> Int {
  let a = Array(first.unicodeScalars)
  let b = Array(second.unicodeScalars)
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    if row.min()! > limit { return limit + 1 }
    beforeLast = last
    last = row
  }
  return min(last[b.count], limit + 1)
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop at its end.
  var endingWithStop: String { hasSuffix(".") || hasSuffix("!") || hasSuffix("?") ? self : self + "." }
}
