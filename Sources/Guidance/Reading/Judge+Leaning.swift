import Decisions
import Knowledge

/// What counts, of what the words say outright and what they lean to.
extension Judge {
  /// A value and the signs of it.
  typealias Settled = (value: ValueID, evidence: [Evidence])

  /// The value that counts; nil where none is clear. Then the two values that may be meant are kept as a doubt.
  ///
  /// What the words say outright is one clue of many: the tables tell how far it is to be trusted.
  mutating func settled(_ fact: FactID, said: Settled?) -> Settled? {
    let sayings = sayings(said.map { [$0] } ?? [])
    if let stated { return taught(fact, sayings, said.map { [$0] } ?? [], stated[fact] ?? []).first }
    guard let number = space.index(of: fact),
      let leaning = clues.leaning(
        to: fact,
        with: sayings,
        where: { $0 == Self.unsaid || space.number(of: $0, ofFact: number) != nil }
      )
    else { return said }
    guard leaning.value != Self.unsaid else { return nil }
    guard leaning.margin >= Self.clear else {
      if let next = leaning.next, next != Self.unsaid { doubt(fact, [leaning.value, next]) }
      return nil
    }
    if let said, leaning.value == said.value { return said }
    let reasons = evidence(leaning, fact, leaning.value)
    // What nothing can be shown for is not taken.
    return reasons.isEmpty ? nil : (leaning.value, reasons)
  }

  /// The members of a set that count.
  mutating func members(_ fact: FactID, said: [Evidence]) -> [Evidence] {
    guard let number = space.index(of: fact) else { return said }
    let sayings = sayings(said.map { (id(of: $0), [$0]) })
    if let stated {
      return taught(fact, sayings, said.map { (id(of: $0), [$0]) }, stated[fact] ?? []).flatMap(\.evidence)
    }
    return space.facts[number].values.map(\.id).flatMap { value -> [Evidence] in
      let own = said.filter { isValue($0, value) }
      guard let leaning = clues.leaning(to: FactID("\(fact).\(value)"), with: sayings, where: { _ in true }) else {
        return own
      }
      let isClear = leaning.margin >= Self.clear
      // A turn of phrase tells it outright, so that only what clearly leans away lets it go.
      if own.contains(where: { $0.rank != nil }) { return leaning.value == "yes" || !isClear ? own : [] }
      guard leaning.value == "yes", isClear else { return [] }
      return (own.isEmpty ? evidence(leaning, fact, value) : own).filter { !isOpen($0, value) }
    }
  }

  /// "a picture of my own kids": whether they are pupils here, or family of pupils, is for other words to say.
  private func isOpen(_ sign: Evidence, _ value: ValueID) -> Bool {
    sign.rank == nil && tokens.indices.contains(where: isOwnChild) && ["pupil", "family", "private"].contains(value)
  }

  /// What the words say outright as clues: each value, and by what kind of sign.
  private func sayings(_ said: [Settled]) -> [Clue] {
    if said.isEmpty { return [Clue("\"\"")] }
    return said.flatMap { one in
      [Clue("\"", one.value.text, "\""), Clue("\"", one.value.text, "\":", kind(of: one.evidence.first))]
    }
  }

  /// What kind of sign it is: a word of the vocabulary, a turn of phrase, or the name of what verbs tell.
  private func kind(of sign: Evidence?) -> String {
    guard let sign else { return "none" }
    guard let rank = sign.rank else { return "word" }
    return TurnsOfPhrase.all.isShown(sign.phrase, at: rank)
      ? "turn" : sign.phrase.split(separator: " ").joined(separator: "-")
  }

  /// The words that lean to a value as signs of it; words that nobody knows are left out.
  func evidence(_ leaning: Leaning, _ fact: FactID, _ value: ValueID) -> [Evidence] {
    leaning.ranges.compactMap { range in
      let words = range.filter(isKnown).map { tokens[$0].text }
      return words.isEmpty ? nil : sign(fact, value, range, words.joined(separator: " "))
    }
  }

  /// Tells whether the word at a place may be shown again: one of the tables or of the vocabulary, never one that only
  /// the question has.
  func isKnown(_ place: Int) -> Bool { reader.isShown(tokens[place]) || Leanings.knows(tokens[place].text) }

  /// What leans to saying nothing of a fact.
  private static let unsaid: ValueID = "-"
  /// By how much a leaning has to be ahead, in tenths.
  private static let clear = 4
}
