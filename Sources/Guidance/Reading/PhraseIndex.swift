import Decisions
import Knowledge

/// The turns of phrase, as far as a vocabulary has their facts and values.
struct PhraseIndex: Sendable {
  private typealias Place = (fact: Int, value: Int)

  private let turns = TurnsOfPhrase.all
  /// For each turn of phrase, its fact and value; nil where the vocabulary has none, or where it tells of a leave.
  private let places: [Place?]
  /// For each mention its fact and value: -1 for any value; nil for one that the vocabulary does not have.
  private let mentions: [Place?]
  private let activity: Int?

  /// What was found: the turns of phrase, and what they say of leaves.
  typealias Result = (
    turns: [Evidence], leaves: [(range: Range<Int>, role: RoleID, state: ValueID, rank: Int)]
  )

  /// Makes the index of a space's facts.
  init(_ space: FactSpace) {
    func place(_ fact: String, _ value: String?) -> Place? {
      guard let number = space.index(of: FactID(fact)) else { return nil }
      guard let value else { return (number, -1) }
      return space.number(of: ValueID(value), ofFact: number).map { (number, $0) }
    }
    places = turns.entries.map { place($0.fact, $0.value) }
    mentions = turns.numbers.mentions.map { place($0.fact, $0.value) }
    activity = space.index(of: "activity")
  }

  /// The turns of phrase in a question.
  ///
  /// - Parameter role: the role that some words name; nil where they name none.
  func search(
    _ text: QuestionText,
    finds: [[Phrasebook.Find]],
    roles: [(range: Range<Int>, role: RoleID)?],
    role: (Range<Int>) -> RoleID?
  ) -> Result {
    let matter = matter(text, finds, roles)
    var result: Result = ([], [])
    // For each turn of phrase the word at which it was last tried: one may start in two ways.
    var tried = [Int](repeating: -1, count: places.count)
    func look(for numbers: [Int], at start: Int) {
      for number in numbers where tried[number] != start && (places[number] != nil || turns.isLeave[number]) {
        tried[number] = start
        guard let end = turns.phrases[number].end(in: matter, at: start), end > start else { continue }
        if let place = places[number] {
          let shown = turns.phrases[number].shown
          result.turns.append(
            Evidence(
              fact: place.fact,
              value: place.value,
              range: start..<end,
              phrase: shown,
              rank: number,
              isTelling: true
            )
          )
        } else if let role = role(start..<end), !isDenied(text.tokens[start..<end], turns.entries[number].value) {
          result.leaves.append((start..<end, role, ValueID(turns.entries[number].value), number))
        }
      }
    }
    for start in text.tokens.indices {
      if let numbers = turns.byWord[matter.words[start]] { look(for: numbers, at: start) }
      if let numbers = turns.byStem[matter.stems[start]] { look(for: numbers, at: start) }
      for (mention, numbers) in turns.byMention where !matter.ends[mention][start].isEmpty {
        look(for: numbers, at: start)
      }
      look(for: turns.anywhere, at: start)
    }
    result.turns.sort { ($0.range.lowerBound, $0.rank!) < ($1.range.lowerBound, $1.rank!) }
    result.leaves.sort { ($0.range.lowerBound, $0.rank) < ($1.range.lowerBound, $1.rank) }
    return result
  }

  private func matter(
    _ text: QuestionText,
    _ finds: [[Phrasebook.Find]],
    _ roles: [(range: Range<Int>, role: RoleID)?]
  ) -> TurnOfPhrase.Matter {
    let none = [[Int]](repeating: [], count: text.tokens.count)
    let ends = turns.numbers.mentions.indices.map { number -> [[Int]] in
      let mention = turns.numbers.mentions[number]
      switch mention.fact {
      case "role":
        return roles.map { found in
          found.map { mention.value == nil || $0.role.text == mention.value ? [$0.range.upperBound] : [] } ?? []
        }
      case "past":
        return text.tokens.indices.map { start in
          WordStem.isPast(text.tokens[start].text)
            ? finds[start].filter { $0.entry.fact == activity }.map(\.range.upperBound) : []
        }
      default:
        guard let place = mentions[number] else { return none }
        return finds.map { here in
          here.isEmpty
            ? []
            : here.filter { $0.entry.fact == place.fact && (place.value < 0 || $0.entry.value == place.value) }
              .map(\.range.upperBound)
        }
      }
    }
    return TurnOfPhrase.Matter(
      words: text.tokens.map { turns.numbers.words.number(of: $0.text) },
      stems: text.tokens.map { turns.numbers.words.number(of: $0.stem) },
      isPassed: text.tokens.map { TurnOfPhrase.passed.contains($0.text) },
      tokens: text.tokens,
      ends: ends
    )
  }

  /// "She has not said yes": what would say that leave was given says that it was not.
  private func isDenied(_ tokens: ArraySlice<QuestionText.Token>, _ state: String) -> Bool {
    ["given", "written", "consulted"].contains(state) && tokens.contains { $0.text == "not" || $0.text == "never" }
      && !tokens.contains { ["mind", "object", "bothered", "fussed"].contains($0.text) }
  }
}
