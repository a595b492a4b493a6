/// The turns of phrase of plain English from which the kind of a question and the part of a person in it are read.
///
/// What things are called belongs to the vocabulary; here stands only how people say that they plan, did, received or
/// saw something, or want to know. Under a fact and a value stand its turns of phrase, one a line: see
/// ``TurnOfPhrase``. A fact or value that a vocabulary does not have is passed over.
struct TurnsOfPhrase: Sendable {
  /// The value that a turn of phrase gives a fact.
  struct Entry: Sendable {
    let fact: String
    let value: String
  }

  /// All of them, read once: they never change.
  static let all = TurnsOfPhrase()

  /// All of them; of several that hold, those that stand first count more.
  private(set) var entries: [Entry] = []
  /// The turn of phrase of each entry.
  private(set) var phrases: [TurnOfPhrase] = []
  /// True for each entry that tells of a leave.
  private(set) var isLeave: [Bool] = []
  private(set) var numbers = TurnOfPhrase.Numbers()
  /// Those that can start with a word as typed, with a form of a word, with a mention, by its number.
  private(set) var byWord: [Int32: [Int]] = [:]
  private(set) var byStem: [Int32: [Int]] = [:]
  private(set) var byMention: [Int: [Int]] = [:]
  /// Those that can start with anything.
  private(set) var anywhere: [Int] = []

  private init() {
    for table in [Self.dangers, Self.stages, Self.activities, Self.events, Self.people, Self.contents, Self.topics] {
      read(table)
    }
    read(Self.leaves)
  }

  /// Tells whether a word stands in some turn of phrase, as typed or in another form.
  func knows(_ token: QuestionText.Token) -> Bool {
    numbers.words.number(of: token.text) >= 0 || numbers.words.number(of: token.stem) >= 0
  }

  /// Tells whether the turn of phrase at a place in the tables is shown so.
  func isShown(_ words: String, at rank: Int) -> Bool { phrases.indices.contains(rank) && phrases[rank].shown == words }

  private mutating func read(_ table: String) {
    var head: [String] = []
    for line in TurnOfPhrase.parts(of: table, "\n") {
      guard line.hasPrefix(" ") else {
        head = TurnOfPhrase.parts(of: line, "=")
        continue
      }
      let phrase = TurnOfPhrase(line, &numbers)
      let number = entries.count
      entries.append(Entry(fact: head[0], value: head[1]))
      phrases.append(phrase)
      isLeave.append(head[0] == "leave")
      guard let first = phrase.first else {
        anywhere.append(number)
        continue
      }
      for word in Set(first.words) { byWord[word, default: []].append(number) }
      for stem in Set(first.stems) { byStem[stem, default: []].append(number) }
      for mention in Set(first.mentions) { byMention[mention, default: []].append(number) }
    }
  }
}
