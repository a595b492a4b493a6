/// Mends slips of the finger in words that are in no list: `freinds`, `instragram`.
///
/// Only words of five letters and more that are no ordinary English word; one slip, or two in words of eight letters;
/// the first letter is taken to be right, and only one word of the vocabulary may be as near.
struct Spelling: Sendable {
  private let byStart: [UInt8: [String]]

  /// Makes it of the vocabulary's words.
  init(_ words: [String]) { byStart = Dictionary(grouping: words, by: { $0.utf8.first! }) }

  /// The question with such words mended.
  func mended(_ text: QuestionText, isKnown: (String) -> Bool) -> QuestionText {
    text.replacing { token in
      guard token.text.utf8.count > 4, !isKnown(token.stem), !OrdinaryWords.contains(token) else { return nil }
      return nearest(to: token.text)
    }
  }

  /// The one word of the vocabulary that is near; nil where there is none, or several.
  ///
  /// - Complexity: O(number of words with the same first letter).
  func nearest(to word: String) -> String? {
    let limit = word.utf8.count > 7 ? 2 : 1
    var best: [(slips: Int, word: String)] = []
    for candidate in byStart[word.utf8.first!] ?? [] where abs(candidate.utf8.count - word.utf8.count) <= limit {
      let count = slips(word, candidate, limit: limit)
      if count <= limit { best.append((count, candidate)) }
    }
    guard let fewest = best.map(\.slips).min() else { return nil }
    let found = Set(best.filter { $0.slips == fewest }.map { WordStem.of($0.word) })
    return found.count == 1 ? best.first { $0.slips == fewest }?.word : nil
  }
}
