import Decisions
import Knowledge

/// The words of a vocabulary as a tree that a question is run along, word by word.
///
/// A phrase is found in any of its forms (`post`, `posting`) and with small words between its own: `take a photo` is
/// found in *taking lots of photos*.
struct Phrasebook: Sendable {
  /// A value that some words stand for.
  struct Entry: Hashable, Sendable {
    /// The fact, as an index into the facts of the book.
    let fact: Int
    /// The value, as an index into the fact's values.
    let value: Int
    /// The words as the vocabulary has them.
    let phrase: String
    /// True where the words speak in the first person, so that they tell what happened to whom.
    let isPersonal: Bool
    /// True for a single word in -ing.
    let isGerund: Bool
    /// The words that count only as they stand, in their order.
    let exactWords: [String]
  }

  /// A phrase found in a question.
  struct Find: Hashable, Sendable {
    /// What it stands for.
    let entry: Entry
    /// Where it stands, small words between included.
    let range: Range<Int>
  }

  /// The steps of the tree: from a node by a stem to a node, all as numbers.
  private var steps: [UInt64: Int] = [:]
  /// What the phrases stand for; and for each of them the next one with the same words, or -1.
  private var entries: [Entry] = []
  private var others: [Int] = []
  /// For each node, the first of the phrases that end there, or -1.
  private var ends = [-1]
  /// For each node, whether some phrase goes on behind it.
  private var leadsOn = [false]
  private var words = PhraseWords()

  /// The words of the phrases as written, for mending slips: those of five letters and more.
  var longWords: [String] { words.longWords }

  /// Tells whether a stem occurs in some phrase.
  func knows(_ stem: String) -> Bool { words.stems.number(of: stem) >= 0 }

  /// Makes the book of some facts; a find gives them by their places.
  ///
  /// - Complexity: O(number of words of the vocabulary).
  init(_ facts: some Sequence<Fact>) {
    steps.reserveCapacity(10_000)
    var phrase: [PhraseWords.Word] = []
    for (index, fact) in facts.enumerated() {
      for (number, value) in fact.values.enumerated() {
        for text in Self.phrases(of: value) {
          words.read(text, into: &phrase)
          let isPersonal = phrase.contains(where: \.isMe)
          let entry = Entry(
            fact: index,
            value: number,
            phrase: text,
            isPersonal: isPersonal,
            isGerund: phrase.count == 1 && phrase[0].text.hasSuffix("ing"),
            exactWords: Self.exactWords(of: phrase, fact.id, isPersonal)
          )
          add(phrase, entry)
        }
      }
    }
  }

  /// The words of a phrase that count only as typed: what tells a stage, and what is past in words for people.
  private static func exactWords(of words: [PhraseWords.Word], _ fact: FactID, _ isPersonal: Bool) -> [String] {
    if isPersonal, fact == "stage" { return words.map(\.text) }
    guard fact == "contact" || fact == "stage" || isPersonal && fact == "received" else { return [] }
    return words.map(\.text).filter(WordStem.isPast)
  }

  /// The words that stand for a value: its other words, and its label where that is short.
  static func phrases(of value: Value) -> [String] {
    let label = QuestionText(value.label).words
    let isName =
      label.count <= 2
      && !["yes", "no", "my", "another", "something", "somebody", "none", "for"].contains(label.first ?? "no")
    return (isName ? [value.label] : []) + value.others
  }

  /// The phrases that start at each word, with the small words between their own words passed over.
  ///
  /// - Complexity: O(words · length of the longest phrase), in practice.
  func finds(in text: QuestionText) -> [[Find]] {
    let stems = text.tokens.map { words.stems.number(of: $0.stem) }
    return text.tokens.indices.map { start in
      var found: [Find] = []
      walk(0, text.tokens, stems, start, start, passed: 0, &found)
      return found
    }
  }

  private func walk(
    _ node: Int,
    _ tokens: [QuestionText.Token],
    _ stems: [Int32],
    _ start: Int,
    _ index: Int,
    passed: Int,
    _ found: inout [Find]
  ) {
    guard index < tokens.count, index == start || !tokens[index].startsSentence else { return }
    if stems[index] >= 0, let next = steps[Self.step(node, stems[index])] {
      var entry = ends[next]
      while entry >= 0 {
        found.append(Find(entry: entries[entry], range: start..<index + 1))
        entry = others[entry]
      }
      walk(next, tokens, stems, start, index + 1, passed: 0, &found)
    }
    if index > start, passed < 3, leadsOn[node], Self.small.contains(tokens[index].text) {
      walk(node, tokens, stems, start, index + 1, passed: passed + 1, &found)
    }
  }

  private static func step(_ node: Int, _ stem: Int32) -> UInt64 { UInt64(node) << 32 | UInt64(stem) }

  private mutating func add(_ words: [PhraseWords.Word], _ entry: Entry) {
    // Small words may stand anywhere between, so they are left out where enough of the phrase is left.
    let isArticleNeeded = words.count { !$0.isArticle } < 2
    var node = 0
    for word in words where isArticleNeeded || !word.isArticle {
      leadsOn[node] = true
      let step = Self.step(node, word.stem)
      if let next = steps[step] {
        node = next
      } else {
        node = ends.count
        steps[step] = node
        ends.append(-1)
        leadsOn.append(false)
      }
    }
    guard node > 0 else { return }
    var last = ends[node]
    while last >= 0 {
      if entries[last].fact == entry.fact, entries[last].value == entry.value { return }
      if others[last] < 0 { break }
      last = others[last]
    }
    if last < 0 { ends[node] = entries.count } else { others[last] = entries.count }
    entries.append(entry)
    others.append(-1)
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
