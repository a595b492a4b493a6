/// A turn of phrase of plain English, written as a row of elements: `can|could|may i|we`.
///
/// | element | stands for |
/// |---|---|
/// | `a\|b` | one of these words, as typed |
/// | `~a\|b` | one of these words in any form |
/// | `<contact>` `<contact=pupil>` | a phrase that the vocabulary has for a fact, or for one of its values |
/// | `*3` | up to three words of the same sentence |
/// | `!a\|b` | only where none of these words stands before (words like *just* passed over); stands first |
/// | `^` | only at the start of a sentence or after a pause; stands first |
/// | a trailing `?` | may be missing |
struct TurnOfPhrase: Sendable {
  enum Element: Sendable {
    case any(Alternatives, isOptional: Bool)
    case gap(Int)
    case notAfter(Set<String>)
    case atStart
  }

  /// What may stand at one place.
  struct Alternatives: Sendable {
    var words: Set<String> = []
    var stems: Set<String> = []
    var mentions: [(fact: String, value: String?)] = []
  }

  /// The phrase as it is shown: its first words.
  let shown: String
  private let elements: [Element]

  /// Reads a phrase from its elements.
  init(_ text: some StringProtocol) {
    let parts = String(text).split(separator: " ")
    elements = parts.map { Self.element($0) }
    shown = parts.compactMap { Self.display($0) }.joined(separator: " ")
  }

  /// The end of the phrase that starts at a word; nil where it does not.
  ///
  /// - Parameter mentions: the ends of the vocabulary's phrases that start at a word, for a fact and perhaps a value.
  func end(in text: QuestionText, at start: Int, mentions: (Int, String, String?) -> [Int]) -> Int? {
    match(0, start, start, text.tokens, mentions)
  }

  /// The words, and the stems of words, with which it can start; nil where it can start with a phrase of the
  /// vocabulary or with anything.
  var firstWords: (words: Set<String>, stems: Set<String>)? {
    var first: (words: Set<String>, stems: Set<String>) = ([], [])
    for element in elements {
      switch element {
      case .notAfter, .atStart: continue
      case .any(let alternatives, let isOptional):
        guard alternatives.mentions.isEmpty else { return nil }
        first.words.formUnion(alternatives.words)
        first.stems.formUnion(alternatives.stems)
        if !isOptional { return first }
      case .gap: return nil
      }
    }
    return first
  }

  private func match(
    _ element: Int,
    _ index: Int,
    _ start: Int,
    _ tokens: [QuestionText.Token],
    _ mentions: (Int, String, String?) -> [Int]
  ) -> Int? {
    guard element < elements.count else { return index }
    func rest(_ next: Int) -> Int? { match(element + 1, next, start, tokens, mentions) }
    switch elements[element] {
    case .atStart: return index < tokens.count && tokens[index].startsPart ? rest(index) : nil
    case .notAfter(let words):
      var before = index - 1
      while before >= 0, Self.passed.contains(tokens[before].text) { before -= 1 }
      return before >= 0 && words.contains(tokens[before].text) && !tokens[before + 1].startsSentence
        ? nil : rest(index)
    case .any(let alternatives, let isOptional):
      if index < tokens.count, index == start || !tokens[index].startsSentence {
        if alternatives.words.contains(tokens[index].text) || alternatives.stems.contains(tokens[index].stem),
          let end = rest(index + 1)
        {
          return end
        }
        for (fact, value) in alternatives.mentions {
          for end in mentions(index, fact, value) { if let end = rest(end) { return end } }
        }
      }
      return isOptional ? rest(index) : nil
    case .gap(let count):
      for skipped in 0...count {
        if let end = rest(index + skipped) { return end }
        guard index + skipped < tokens.count, !tokens[index + skipped].startsSentence || index + skipped == start else {
          return nil
        }
      }
      return nil
    }
  }

  private static func element(_ part: Substring) -> Element {
    let isOptional = part.hasSuffix("?")
    let body = isOptional ? part.dropLast() : part
    switch body.first {
    case "^": return .atStart
    case "*": return .gap(Int(body.dropFirst()) ?? 1)
    case "!": return .notAfter(Set(body.dropFirst().split(separator: "|").map(String.init)))
    default:
      var alternatives = Alternatives()
      for one in body.split(separator: "|") {
        switch one.first {
        case "<":
          let parts = one.dropFirst().dropLast().split(separator: "=").map(String.init)
          alternatives.mentions.append((parts[0], parts.count > 1 ? parts[1] : nil))
        case "~": alternatives.stems.insert(WordStem.of(String(one.dropFirst())))
        default: alternatives.words.insert(String(one))
        }
      }
      return .any(alternatives, isOptional: isOptional)
    }
  }

  private static func display(_ part: Substring) -> String? {
    guard let first = part.first, !"*!^".contains(first), !part.hasSuffix("?") else { return nil }
    let word = part.split(separator: "|").first ?? ""
    if word.first == "<" { return String(word.dropFirst().dropLast().split(separator: "=").last ?? "") }
    return String(word.first == "~" ? word.dropFirst() : word)
  }

  /// Words passed over in looking at what stands before.
  private static let passed: Set<String> = [
    "just", "really", "only", "also", "even", "now", "still", "already", "have", "has", "had", "would", "did", "do",
    "to",
    "be", "been", "am", "was", "quite", "ever", "always", "the", "my", "our", "a",
  ]
}
