import Knowledge

/// Looks for names that have changed, among those that practice lists for a nation.
struct OutdatedNames {
  private let all: [OutdatedName]

  init(_ practices: [Practice], nation: Policy.Nation, today: CalendarDate) {
    all = practices.filter { $0.nations.contains(nation) }.flatMap(\.outdated).filter { $0.since.isPast(on: today) }
  }

  /// The outdated names in a text, in the order of the files; none that the text puts beside a new name.
  func found(in text: String) -> [OutdatedName] {
    let words = Self.words(of: text)
    return all.filter { name in
      Self.contains(words, Self.words(of: name.name))
        && !Self.newNames(of: name).contains { Self.contains(words, $0) }
    }
  }

  /// The words of each new name, where several are joined by "or" or "with".
  private static func newNames(of name: OutdatedName) -> [[Substring]] {
    words(of: name.now).split { $0 == "or" || $0 == "with" }.map(Array.init)
  }

  /// The words that tell, in lower case; a law's "of" and articles left out.
  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" }.filter { !["the", "of", "for"].contains($0) }
  }

  private static func contains(_ words: [Substring], _ phrase: [Substring]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }
}
