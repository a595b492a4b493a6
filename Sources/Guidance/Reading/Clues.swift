import Decisions
import Knowledge

/// The clues of a question.
struct Clues: Sendable {
  /// Where each clue stands; the first place where there are several, an empty one for what stands nowhere.
  private var places: [UInt64: Range<Int>] = [:]

  /// No clues.
  init() {}

  /// Finds the clues: in the words, in the signs that are meant, and in the verbs.
  init(_ findings: Findings, signs: [Evidence], in space: FactSpace) {
    places.reserveCapacity(8 * findings.text.tokens.count)
    Self.each(findings, signs, space) { add($0, at: $1) }
  }

  /// Adds a clue that was found at a place, or at none.
  mutating func add(_ clue: Clue, at range: Range<Int> = 0..<0) {
    let number = clue.number
    if places[number] == nil { places[number] = range }
  }

  /// Every clue of a question with its place.
  static func each(
    _ findings: Findings,
    _ signs: [Evidence],
    _ space: FactSpace,
    do body: (Clue, Range<Int>) -> Void
  ) {
    eachWord(findings.text, do: body)
    for sign in signs {
      let fact = space.facts[sign.fact]
      body(Clue("<", fact.id.text, ">"), sign.range)
      body(Clue("<", fact.id.text, "=", fact.values[sign.value].id.text, sign.rank == nil ? ">" : ">!"), sign.range)
    }
    for one in findings.predicates {
      let place = one.verb..<one.verb + 1
      let (doer, mood) = ("\(one.doer)", "\(one.mood)")
      body(Clue(doer, "/", mood, one.isNegated ? "/not" : ""), place)
      if one.meetsMe { body(Clue(doer, "/", mood, ">me"), place) }
      if one.isPassive { body(Clue(doer, "/passive"), place) }
      body(Clue(doer, "/", mood, "/", one.stem), place)
      body(Clue(mood, "/", one.stem), place)
    }
    for leave in findings.leaves {
      body(Clue("[", leave.state.text, "]"), leave.range)
      body(Clue("[", leave.role.text, "=", leave.state.text, "]"), leave.range)
    }
    for role in findings.roles { body(Clue("[", role.role.text, "]"), role.range) }
  }

  private static func eachWord(_ text: QuestionText, do body: (Clue, Range<Int>) -> Void) {
    var last = "^"
    for (index, token) in text.tokens.enumerated() {
      if token.startsSentence { last = "^" }
      body(Clue(token.text), index..<index + 1)
      body(Clue("~", token.stem), index..<index + 1)
      body(Clue(last, "_", token.text), max(0, last == "^" ? index : index - 1)..<index + 1)
      last = token.text
    }
    body(Clue(last, "_$"), max(0, text.tokens.count - 1)..<text.tokens.count)
    body(Clue(text.asks ? "?" : "!"), 0..<0)
  }

  /// To which value of a fact the clues lean, of those that hold; nil where the fact has no table.
  ///
  /// - Parameter more: clues that belong to this fact alone: what the words say of it.
  /// - Complexity: O(clues · values).
  func leaning(to fact: FactID, with more: [Clue] = [], where isPossible: (ValueID) -> Bool) -> Leaning? {
    guard let table = Leanings.table(of: fact) else { return nil }
    var scores = table.start
    var found: [(row: Int, range: Range<Int>)] = []
    func look(for number: UInt64, at range: Range<Int>) {
      guard let row = table.rows[number] else { return }
      for which in scores.indices { scores[which] += table.weights[row + which] }
      if !range.isEmpty { found.append((row, range)) }
    }
    for (number, range) in places { look(for: number, at: range) }
    for clue in more { look(for: clue.number, at: 0..<0) }
    let ranked = table.values.indices.filter { isPossible(table.values[$0]) }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    guard let best = ranked.first else { return nil }
    let reasons = found.filter { table.weights[$0.row + best] > 0 }
      .map { (weight: table.weights[$0.row + best], range: $0.range) }
      .sorted { a, b in
        (b.weight, a.range.lowerBound, a.range.upperBound) < (a.weight, b.range.lowerBound, b.range.upperBound)
      }
    return Leaning(
      value: table.values[best],
      next: ranked.dropFirst().first.map { table.values[$0] },
      margin: Self.margin(of: scores[best], before: ranked.dropFirst().map { scores[$0] }),
      score: scores[best],
      ranges: reasons.prefix(3).map(\.range)
    )
  }

  /// By how much a score is ahead of all others together, each of which counts the less the further it is behind.
  private static func margin(of best: Int, before others: [Int]) -> Int {
    guard let next = others.first else { return .max }
    // Two that are alike count as one that is ahead by the logarithm of two, in tenths; what is far behind as nothing.
    let near = others.dropFirst().count { next - $0 < 10 }
    return best - next - (near == 0 ? 0 : near == 1 ? 5 : 8)
  }
}
