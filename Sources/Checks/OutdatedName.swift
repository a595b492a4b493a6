import Knowledge

/// The name of a law, an office or a platform that has changed, as far as a word can tell.
struct OutdatedName: Hashable, Sendable {
  /// The name that policies still print.
  let name: String
  /// The year of the change.
  let since: Int
  /// What holds now.
  let now: String

  /// The names that can be told, with the year from which they are out of date.
  static let all = [
    Self(name: "the Data Protection Act 1984", since: 1998, now: "the Data Protection Act 2018 and UK GDPR"),
    Self(name: "the Data Protection Act 1998", since: 2018, now: "the Data Protection Act 2018 and UK GDPR"),
    Self(name: "the Sex Discrimination Act 1975", since: 2010, now: "the Equality Act 2010"),
    Self(name: "the Race Relations Act 1976", since: 2010, now: "the Equality Act 2010"),
    Self(name: "the Disability Discrimination Act 1995", since: 2010, now: "the Equality Act 2010"),
    Self(
      name: "the Regulation of Investigatory Powers Act 2000",
      since: 2016,
      now: "the Investigatory Powers Act 2016, for most of it"
    ),
    Self(name: "the General Teaching Council for England", since: 2012, now: "the Teaching Regulation Agency"),
    Self(name: "the Defamation Act 1952", since: 2013, now: "the Defamation Act 2013, for much of it"),
    Self(name: "Becta", since: 2011, now: "closed"),
    Self(name: "Twitter", since: 2023, now: "X"),
    Self(name: "Google+", since: 2019, now: "closed"),
    Self(name: "Vine", since: 2017, now: "closed"),
    Self(name: "Periscope", since: 2021, now: "closed"),
  ]

  /// The outdated names in a text, in the order of the table; none that the text puts beside the new name.
  static func found(in text: String, on today: CalendarDate) -> [Self] {
    let words = words(of: text)
    return all.filter { name in
      name.since <= today.year && contains(words, Self.words(of: name.name))
        && !contains(words, Self.words(of: name.now))
    }
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
