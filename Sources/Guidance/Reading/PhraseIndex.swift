import Decisions
import Knowledge

/// The turns of phrase, ordered by the words with which they start, so that only few are tried at a word.
struct PhraseIndex: Sendable {
  private struct Item: Sendable {
    let entry: TurnsOfPhrase.Entry
    let rank: Int
    let fact: Int?
    let value: Int?
  }

  private var byWord: [String: [Int]] = [:]
  private var byStem: [String: [Int]] = [:]
  private var anywhere: [Int] = []
  private var items: [Item] = []

  /// Makes the index for the facts of a space; what the space does not have is passed over.
  init(_ space: FactSpace) {
    for entry in TurnsOfPhrase.entries() {
      let fact = entry.fact == "leave" ? nil : space.index(of: FactID(entry.fact))
      let value = fact.flatMap { space.number(of: ValueID(entry.value), ofFact: $0) }
      guard entry.fact == "leave" || value != nil else { continue }
      let number = items.count
      items.append(Item(entry: entry, rank: number, fact: fact, value: value))
      if let first = entry.phrase.firstWords {
        for word in first.words { byWord[word, default: []].append(number) }
        for stem in first.stems { byStem[stem, default: []].append(number) }
      } else {
        anywhere.append(number)
      }
    }
  }

  /// The turns of phrase in a question, and what they say of leaves.
  func search(
    _ text: QuestionText,
    mentions: (Int, String, String?) -> [Int],
    role: (Range<Int>) -> RoleID?
  ) -> (turns: [Evidence], leaves: [(range: Range<Int>, role: RoleID, state: ValueID, rank: Int)]) {
    var turns: [Evidence] = []
    var leaves: [(range: Range<Int>, role: RoleID, state: ValueID, rank: Int)] = []
    for start in text.tokens.indices {
      let token = text.tokens[start]
      for number in (byWord[token.text] ?? []) + (byStem[token.stem] ?? []) + anywhere {
        let item = items[number]
        guard let end = item.entry.phrase.end(in: text, at: start, mentions: mentions), end > start else { continue }
        if let fact = item.fact, let value = item.value {
          turns.append(
            Evidence(
              fact: fact,
              value: value,
              range: start..<end,
              phrase: item.entry.phrase.shown,
              rank: item.rank,
              isTelling: true
            )
          )
        } else if let role = role(start..<end) {
          leaves.append((start..<end, role, ValueID(item.entry.value), item.rank))
        }
      }
    }
    return (turns, leaves)
  }
}
