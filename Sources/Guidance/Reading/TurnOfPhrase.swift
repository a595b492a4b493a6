/// A turn of phrase of plain English, written as a row of elements: `can|could|may i|we`.
///
/// | element | stands for |
/// |---|---|
/// | `a\|b` | one of these words, as typed |
/// | `~a\|b` | one of these words in any form |
/// | `<contact>` `<contact=pupil>` | a phrase that the vocabulary has for a fact, or for one of its values |
/// | `*3` | up to three words of the same sentence |
/// | `!a\|b` | only where none of these words stands before (words like *just* passed over); stands first |
/// | `^` `^^` | only at the start of a sentence or after a pause; only at the start of a sentence; stands first |
/// | a trailing `?` | may be missing |
struct TurnOfPhrase: Sendable {
  /// A fact, and perhaps a value, for which the vocabulary has words.
  struct Mention: Hashable, Sendable {
    let fact: String
    let value: String?
  }

  /// What words and mentions are numbered by, for all turns of phrase together.
  struct Numbers: Sendable {
    var words = WordTable()
    var mentions: [Mention] = []

    mutating func number(of mention: Mention) -> Int {
      if let number = mentions.firstIndex(of: mention) { return number }
      mentions.append(mention)
      return mentions.count - 1
    }
  }

  /// What may stand at one place, by numbers.
  struct Alternatives: Sendable {
    var words: [Int32] = []
    var stems: [Int32] = []
    var mentions: [Int] = []
  }

  private enum Element: Sendable {
    case any(Alternatives, isOptional: Bool)
    case gap(Int)
    case notAfter([Int32])
    case atStart(ofSentence: Bool)
  }

  /// A question as numbers, with the places where the vocabulary's words end.
  struct Matter {
    let words: [Int32]
    let stems: [Int32]
    let isPassed: [Bool]
    let tokens: [QuestionText.Token]
    /// For each mention and each word, where its phrases that start there end.
    let ends: [[[Int]]]
  }

  /// The phrase as it is shown: its first words.
  var shown: String { Self.parts(of: text, " ").compactMap(Self.display).joined(separator: " ") }
  /// What it can start with; nil where it can start with anything.
  let first: Alternatives?
  private let elements: [Element]
  private let text: String

  /// Reads a phrase from its elements.
  init(_ text: String, _ numbers: inout Numbers) {
    self.text = text
    elements = Self.parts(of: text, " ").map { Self.element($0, &numbers) }
    first = Self.first(of: elements)
  }

  /// The end of the phrase that starts at a word; nil where it does not.
  func end(in matter: Matter, at start: Int) -> Int? { match(0, start, start, matter) }

  private static func first(of elements: [Element]) -> Alternatives? {
    var first = Alternatives()
    for element in elements {
      switch element {
      case .notAfter, .atStart: continue
      case .any(let alternatives, let isOptional):
        first.words += alternatives.words
        first.stems += alternatives.stems
        first.mentions += alternatives.mentions
        if !isOptional { return first }
      case .gap: return nil
      }
    }
    return nil
  }

  private func match(_ element: Int, _ index: Int, _ start: Int, _ matter: Matter) -> Int? {
    guard element < elements.count else { return index }
    switch elements[element] {
    case .atStart(let ofSentence):
      guard index < matter.tokens.count,
        ofSentence ? matter.tokens[index].startsSentence : matter.tokens[index].startsPart
      else { return nil }
      return match(element + 1, index, start, matter)
    case .notAfter(let words):
      var before = index - 1
      while before >= 0, matter.isPassed[before], !words.contains(matter.words[before]) { before -= 1 }
      return before >= 0 && words.contains(matter.words[before]) && !matter.tokens[before + 1].startsSentence
        ? nil : match(element + 1, index, start, matter)
    case .any(let alternatives, let isOptional):
      if let end = matchOne(of: alternatives, element, index, start, matter) { return end }
      return isOptional ? match(element + 1, index, start, matter) : nil
    case .gap(let count):
      for skipped in 0...count {
        if let end = match(element + 1, index + skipped, start, matter) { return end }
        guard index + skipped < matter.tokens.count,
          !matter.tokens[index + skipped].startsPart || index + skipped == start
        else { return nil }
      }
      return nil
    }
  }

  private func matchOne(of one: Alternatives, _ element: Int, _ index: Int, _ start: Int, _ matter: Matter) -> Int? {
    guard index < matter.tokens.count, index == start || !matter.tokens[index].startsSentence else { return nil }
    if one.words.contains(matter.words[index]) || one.stems.contains(matter.stems[index]),
      let end = match(element + 1, index + 1, start, matter)
    {
      return end
    }
    for mention in one.mentions {
      for next in matter.ends[mention][index] {
        if let end = match(element + 1, next, start, matter) { return end }
      }
    }
    return nil
  }

  // MARK: Reading

  private static func element(_ part: String, _ numbers: inout Numbers) -> Element {
    let isOptional = part.utf8.last == UInt8(ascii: "?")
    let body = isOptional ? part.dropLast() : part[...]
    switch body.unicodeScalars.first {
    case "^": return .atStart(ofSentence: body == "^^")
    case "*": return .gap(Int(body.dropFirst()) ?? 1)
    case "!":
      return .notAfter(parts(of: body.dropFirst(), "|").map { numbers.words.add($0) })
    default:
      var alternatives = Alternatives()
      for one in parts(of: body, "|") {
        switch one.unicodeScalars.first {
        case "<":
          let parts = parts(of: one.dropFirst().dropLast(), "=")
          let mention = Mention(fact: parts[0], value: parts.count > 1 ? parts[1] : nil)
          alternatives.mentions.append(numbers.number(of: mention))
        case "~": alternatives.stems.append(numbers.words.add(WordStem.of(String(one.dropFirst()))))
        default: alternatives.words.append(numbers.words.add(one))
        }
      }
      return .any(alternatives, isOptional: isOptional)
    }
  }

  /// The parts of a text between the marks, by bytes, because the tables are long.
  static func parts(of text: some StringProtocol, _ mark: Unicode.Scalar) -> [String] {
    var text = String(text)
    return text.withUTF8 { bytes in
      var parts: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: mark) {
        if start < end {
          parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
        }
        start = end + 1
      }
      return parts
    }
  }

  private static func display(_ part: String) -> String? {
    guard let first = part.unicodeScalars.first, !["*", "!", "^"].contains(first), !part.hasSuffix("?") else {
      return nil
    }
    let word = parts(of: part, "|").first ?? ""
    if word.first == "<" { return String(word.dropFirst().dropLast().split(separator: "=").last ?? "") }
    return word.first == "~" ? String(word.dropFirst()) : word
  }

  /// Words passed over in looking at what stands before.
  static let passed: Set<String> = [
    "just", "really", "only", "also", "even", "now", "still", "already", "have", "has", "had", "would", "did", "do",
    "to",
    "be", "been", "am", "was", "quite", "ever", "always", "the", "my", "our", "a",
  ]
}
