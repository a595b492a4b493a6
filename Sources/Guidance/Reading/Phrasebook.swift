import Decisions
import Knowledge

/// The words of a vocabulary as a tree that a question is run along, word by word.
///
/// A phrase is found in any of its forms (`post`, `posting`) and with small words between its own: `take a photo` is
/// found in *taking lots of photos*.
struct Phrasebook: Sendable {
  /// A value that some words stand for.
  struct Entry: Hashable, Sendable {
    /// The fact, as an index into the space's facts.
    let fact: Int
    /// The value, as an index into the fact's values.
    let value: Int
    /// The words as the vocabulary has them.
    let phrase: String
    /// True where the words speak in the first person, so that they tell what happened to whom.
    let isPersonal: Bool
  }

  /// A phrase found in a question.
  struct Find: Hashable, Sendable {
    /// What it stands for.
    let entry: Entry
    /// Where it stands, small words between included.
    let range: Range<Int>
  }

  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var entries: [Entry] = []
  }

  private var nodes = [Node()]
  /// The stems that occur in some phrase.
  private(set) var stems: Set<String> = []
  /// The words of the phrases as written, for mending slips: those of five letters and more.
  private(set) var longWords: Set<String> = []

  /// Makes the book of a space's facts.
  ///
  /// - Complexity: O(number of words of the vocabulary).
  init(_ space: FactSpace) {
    for (index, fact) in space.facts.prefix(space.askedCount).enumerated() {
      for (number, value) in fact.values.enumerated() {
        for phrase in Self.phrases(of: value) {
          add(phrase, Entry(fact: index, value: number, phrase: phrase, isPersonal: Self.isPersonal(phrase)))
        }
      }
    }
  }

  /// The words that stand for a value: its other words, and its label where that is short.
  static func phrases(of value: Value) -> [String] {
    let label = QuestionText(value.label).words
    let isName =
      label.count <= 2
      && !["yes", "no", "another", "something", "somebody", "none", "for"].contains(label.first ?? "no")
    return (isName ? [value.label] : []) + value.others
  }

  /// The phrases that start at a word, each with the small words between its own words passed over.
  ///
  /// - Complexity: O(length of the longest phrase), in practice.
  func finds(in text: QuestionText, at start: Int) -> [Find] {
    var found: [Find] = []
    walk(0, text.tokens, start, start, passed: 0, &found)
    return found
  }

  private func walk(
    _ node: Int,
    _ tokens: [QuestionText.Token],
    _ start: Int,
    _ index: Int,
    passed: Int,
    _ found: inout [Find]
  ) {
    guard index < tokens.count, index == start || !tokens[index].startsSentence else { return }
    if let next = nodes[node].next[tokens[index].stem] {
      found += nodes[next].entries.map { Find(entry: $0, range: start..<index + 1) }
      walk(next, tokens, start, index + 1, passed: 0, &found)
    }
    if index > start, passed < 3, !nodes[node].next.isEmpty, Self.small.contains(tokens[index].text) {
      walk(node, tokens, start, index + 1, passed: passed + 1, &found)
    }
  }

  private mutating func add(_ phrase: String, _ entry: Entry) {
    var tokens = QuestionText(phrase).tokens
    // Small words may stand anywhere between, so they are left out where enough of the phrase is left.
    let bare = tokens.filter { !["a", "an", "the"].contains($0.text) }
    if bare.count > 1 { tokens = bare }
    guard !tokens.isEmpty else { return }
    var node = 0
    for token in tokens {
      stems.insert(token.stem)
      if token.text.utf8.count > 4 { longWords.insert(token.text) }
      if let next = nodes[node].next[token.stem] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[token.stem] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if !nodes[node].entries.contains(where: { $0.fact == entry.fact && $0.value == entry.value }) {
      nodes[node].entries.append(entry)
    }
  }

  private static func isPersonal(_ phrase: String) -> Bool {
    QuestionText(phrase).words.contains { ["me", "i", "us", "we"].contains($0) }
  }

  /// Words that may stand between the words of a phrase.
  private static let small: Set<String> = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "its", "this", "that", "these", "those", "some",
    "any", "all",
    "of", "lots", "few", "couple", "one", "two", "three", "new", "old", "little", "lovely", "nice", "quick", "own",
    "just",
    "really", "only", "both", "whole", "bit", "it", "them", "him", "another", "other", "more", "many", "several",
    "same",
    "already", "also", "still", "funny", "cute", "school", "schools", "short", "rude", "public", "private",
  ]
}
