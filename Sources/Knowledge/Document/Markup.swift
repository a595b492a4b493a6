/// What a converter left in the text that is not words.
enum Markup {
  /// The characters that are words, each with its column: no bold marks, tags, bookmarks, backslashes, tabs, curly quotes or
  /// hidden characters.
  ///
  /// Blanks are single, and none stand at the ends.
  static func stripped(_ raw: [Character]) -> [(character: Character, column: Int)] {
    var result: [(character: Character, column: Int)] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      if let length = markupLength(raw, at: index) {
        index += length
        continue
      }
      if let plain = plain(raw[index]) {
        if plain != " " || (result.last.map { $0.character != " " } ?? false) {
          result.append((plain, index + 1))
        }
      }
      index += 1
    }
    if result.last?.character == " " { result.removeLast() }
    return result
  }

  /// True where a line's words stand between two marks of bold print.
  static func isBoldThroughout(_ raw: [Character]) -> Bool {
    let words = raw.filter { !$0.isWhitespace && $0 != "#" }
    guard words.count > 4, words.starts(with: "**"), words.suffix(2).elementsEqual("**") else { return false }
    return !zip(words.dropFirst(2).dropLast(2), words.dropFirst(3).dropLast(2)).contains { $0 == "*" && $1 == "*" }
  }

  /// The length of the markup that starts here; nil where a word's character or a blank does.
  private static func markupLength(_ raw: [Character], at index: Int) -> Int? {
    let next = index + 1 < raw.count ? raw[index + 1] : " "
    switch raw[index] {
    case "*" where next == "*": return 2
    case "\\" where next.isPunctuation || next.isSymbol || index + 1 == raw.count: return 1
    case "<": return tagLength(raw, at: index)
    case "[" where raw[index...].starts(with: "[bookmark:"):
      return raw[index...].prefix(longestBookmark).firstIndex(of: "]").map { $0 - index + 1 }
    default: return nil
    }
  }

  private static func tagLength(_ raw: [Character], at index: Int) -> Int? {
    guard let end = raw[index...].prefix(longestTag).firstIndex(of: ">") else { return nil }
    let body = raw[(index + 1)..<end]
    let name = (body.first == "/" ? body.dropFirst() : body).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return tags.contains(String(name).lowercased()) ? end - index + 1 : nil
  }

  /// The tags that converters leave behind; what else stands between angle brackets are words.
  private static let tags: Set<String> = [
    "a", "b", "big", "br", "code", "del", "div", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "i", "ins", "li",
    "mark", "ol", "p", "s", "small", "span", "strong", "sub", "sup", "table", "td", "th", "tr", "u", "ul",
  ]
  private static let longestTag = 100

  /// Where no bracket closes a bookmark within so many characters it is text, so that reading takes no more than linear time.
  private static let longestBookmark = 200

  private static func plain(_ character: Character) -> Character? {
    if let ascii = character.asciiValue { return ascii > 32 && ascii < 127 ? character : " " }
    switch character {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}": return "'"
    case "\u{201C}", "\u{201D}", "\u{201E}": return "\""
    default: return character.isWhitespace ? " " : shown(character)
    }
  }

  /// The character without what it hides; nil where it hides all of itself.
  private static func shown(_ character: Character) -> Character? {
    var shown = ""
    shown.unicodeScalars.append(contentsOf: character.unicodeScalars.lazy.filter { !$0.isHidden })
    return Words.composed(shown).first
  }
}
