/// The age at which a text can be read, by the Flesch-Kincaid grade level plus five years.
///
/// Grade = 0.39 words per sentence + 11.8 syllables per word - 15.59: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new
/// readability formulas", Naval Technical Training Command, 1975. Syllables are counted by runs of vowels, which is right for about
/// nine English words in ten.
public struct ReadingAge: Hashable, Sendable {
  /// The highest age that a scenario may need.
  public static let limit = 12.0

  /// The words of the text.
  public let words: Int
  /// Its sentences.
  public let sentences: Int
  /// The age in years; 5 for an empty text.
  public let years: Double

  /// Reads a text.
  public init(of text: String) {
    let list = text.split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
    let ends = Self.ends(in: Array(text))
    words = list.count
    sentences = max(1, ends)
    guard words > 0 else {
      years = 5
      return
    }
    let syllables = list.reduce(0) { $0 + Self.syllables(of: $1) }
    let grade = 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    years = max(5, grade + 5)
  }

  /// A sentence ends at a stop that is followed by a blank or by nothing.
  private static func ends(in text: [Character]) -> Int {
    text.indices.count { index in
      [".", "!", "?"].contains(text[index])
        && (index + 1 == text.count || !text[index + 1].isLetter && !text[index + 1].isNumber)
        && (index == 0 || ![".", "!", "?"].contains(text[index - 1]))
    }
  }

  /// The syllables of a word, at least one: its runs of vowels, without a silent e at the end.
  static func syllables(of word: String) -> Int {
    let letters = word.lowercased().filter(\.isLetter)
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    let isTable = letters.hasSuffix("le") && !(letters.dropLast(2).last.map { "aeiouy".contains($0) } ?? true)
    let isSilent = letters.hasSuffix("e") && !isTable || letters.hasSuffix("es") || letters.hasSuffix("ed")
    let isSpoken = ["ted", "ded", "ses", "ces", "zes", "ges", "shes", "ches"].contains(where: letters.hasSuffix)
    if isSilent, !isSpoken, count > 1 { count -= 1 }
    return max(1, count)
  }
}
