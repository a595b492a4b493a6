import Decisions
import Knowledge

/// The clues of a question.
struct Clues: Sendable {
  /// Where each clue stands, by its number; the first place where there are several.
  private var places: [Int: Range<Int>] = [:]
  /// The words that may be shown again, by their places: those that the tables or the vocabulary have.
  private var known: Set<Int> = []

  /// No clues.
  init() {}

  /// Finds the clues: in the words, in the signs that are meant, and in the verbs.
  init(_ findings: Findings, signs: [Evidence], in space: FactSpace) {
    Self.each(findings, signs, space) { clue, range in
      guard let number = Leanings.all.number(of: clue), places[number] == nil else { return }
      places[number] = range
    }
    for sign in signs { known.formUnion(sign.range) }
    for (index, token) in findings.text.tokens.enumerated() where Leanings.all.number(of: token.text) != nil {
      known.insert(index)
    }
  }

  /// Tells whether the word at a place may be shown again: no word that only the question has is.
  func isKnown(_ place: Int) -> Bool { known.contains(place) }

  /// Every clue of a question as it is written in the tables.
  static func each(
    _ findings: Findings,
    _ signs: [Evidence],
    _ space: FactSpace,
    do body: (String, Range<Int>) -> Void
  ) {
    var last = "^"
    for (index, token) in findings.text.tokens.enumerated() {
      if token.startsSentence { last = "^" }
      body(token.text, index..<index + 1)
      body("\(last)_\(token.text)", max(0, last == "^" ? index : index - 1)..<index + 1)
      if let whom = objects[token.text], let form = form(of: last) {
        body("-\(form)_\(whom)", max(0, index - 1)..<index + 1)
      }
      last = token.text
    }
    body("\(last)_$", max(0, findings.text.tokens.count - 1)..<findings.text.tokens.count)
    for sign in signs {
      let fact = space.facts[sign.fact]
      body("<\(fact.id.text)=\(fact.values[sign.value].id.text)>", sign.range)
      body("<\(fact.id.text)>", sign.range)
    }
    for one in findings.predicates {
      let place = one.verb..<one.verb + 1
      let spoken = "\(one.doer)/\(one.mood)"
      body(one.isNegated ? spoken + "/not" : spoken, place)
      if one.meetsMe { body(spoken + ">me", place) }
      if one.isPassive { body("\(one.doer)/passive", place) }
      body("\(spoken)/\(one.stem)", place)
    }
  }

  /// Of fewer clues than these nothing is made.
  private static let fewest = 3

  /// Whom something is done to, by one word for all of their kind.
  private static let objects = [
    "me": "me", "us": "me", "my": "my", "our": "my", "him": "them", "her": "them", "them": "them",
  ]

  /// The ending by which a verb tells what was done or goes on; nil for any other word.
  private static func form(of word: String) -> String? {
    if WordStem.isPast(word) { return "ed" }
    return word.hasSuffix("ing") ? "ing" : nil
  }

  /// To which value of a fact the clues lean, of those that hold; nil where the fact has no table, or next to no clue
  /// was found.
  ///
  /// - Complexity: O(clues · values).
  func leaning(to fact: FactID, where isPossible: (ValueID) -> Bool) -> Leaning? {
    guard let table = Leanings.all.table(of: fact) else { return nil }
    let found = places.compactMap { number, range in table.weights[number].map { (weights: $0, range: range) } }
    guard found.count >= Self.fewest else { return nil }
    let share = Double(found.count).squareRoot()
    var ranked: [(which: Int, score: Double)] = []
    for which in table.values.indices where isPossible(table.values[which]) {
      // Summed in whole tenths, so that the order of the clues makes no difference.
      let sum = found.reduce(0) { $0 + (which < $1.weights.count ? $1.weights[which] : 0) }
      ranked.append((which, table.start[which] + sum / share))
    }
    ranked.sort { ($1.score, $0.which) < ($0.score, $1.which) }
    guard let best = ranked.first else { return nil }
    let next = ranked.dropFirst().first
    let reasons = found.filter { best.which < $0.weights.count && $0.weights[best.which] > 0 }
      .map { (weight: $0.weights[best.which], range: $0.range) }
      .sorted { a, b in
        (b.weight, a.range.lowerBound, a.range.upperBound) < (a.weight, b.range.lowerBound, b.range.upperBound)
      }
    return Leaning(
      value: table.values[best.which],
      next: next.map { table.values[$0.which] },
      margin: best.score - (next?.score ?? 0),
      ranges: reasons.prefix(3).map(\.range)
    )
  }
}
