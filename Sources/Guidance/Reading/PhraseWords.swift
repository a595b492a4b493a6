/// The words of the vocabulary's phrases, each looked at once: the same few thousand make up all phrases.
struct PhraseWords: Sendable {
  /// A word of a phrase.
  struct Word: Sendable {
    /// As written, in lower case.
    let text: String
    /// The number of its stem.
    let stem: Int32
    /// True for *a* and *the*.
    let isArticle: Bool
    /// True for *I*, *me* and the like.
    let isMe: Bool
    /// True where the next word may belong to it: `wi fi`.
    fileprivate let mayBeCut: Bool
  }

  /// The numbers of the stems.
  private(set) var stems = WordTable()
  /// The words as written, in their order: those of five letters and more.
  private(set) var longWords: [String] = []
  /// The words that stand for themselves.
  private var known: [String: Word] = [:]

  init() { known.reserveCapacity(4_000) }

  /// Puts the words of a phrase in the place of others, as ``QuestionText`` would give them.
  ///
  /// - Complexity: O(length of the phrase).
  mutating func read(_ phrase: String, into words: inout [Word]) {
    words.removeAll(keepingCapacity: true)
    var phrase = phrase
    let isPlain = phrase.withUTF8 { bytes in
      bytes.split(separator: 0x20).allSatisfy { part in
        guard part.allSatisfy({ (0x61...0x7A).contains($0) }),
          let word = plainWord(String(decoding: part, as: UTF8.self)), !(words.last.map { isOne($0, word) } ?? false)
        else { return false }
        words.append(word)
        return true
      }
    }
    if !isPlain { words = QuestionText(phrase).tokens.map { word($0.text) } }
  }

  /// True for two words that are one written apart.
  private func isOne(_ first: Word, _ second: Word) -> Bool {
    first.mayBeCut && QuestionText.isOne(first.text, second.text)
  }

  /// A word of small letters; nil where it is short for two.
  private mutating func plainWord(_ text: String) -> Word? {
    if let word = known[text] { return word }
    return QuestionText.plainWords(of: text) == [text] ? word(text) : nil
  }

  private mutating func word(_ text: String) -> Word {
    if let word = known[text] { return word }
    if text.utf8.count > 4 { longWords.append(text) }
    let word = Word(
      text: text,
      stem: stems.add(WordStem.of(text)),
      isArticle: ["a", "an", "the"].contains(text),
      isMe: ["me", "i", "us", "we"].contains(text),
      mayBeCut: QuestionText.mayBeCut(text)
    )
    known[text] = word
    return word
  }
}
