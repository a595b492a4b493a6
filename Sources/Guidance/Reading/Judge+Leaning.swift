import Decisions
import Knowledge

/// What counts, of what the words say outright and what they lean to.
extension Judge {
  /// A value and the signs of it.
  typealias Settled = (value: ValueID, evidence: [Evidence])

  /// The value that counts; nil where neither what is said nor what is leant to is clear. Then the two values that may
  /// be meant are kept as a doubt.
  mutating func settled(_ fact: FactID, said: Settled?) -> Settled? {
    guard let number = space.index(of: fact),
      let leaning = clues.leaning(
        to: fact,
        where: { $0 == Self.unsaid || space.number(of: $0, ofFact: number) != nil }
      ),
      leaning.value != said?.value
    else { return said }
    guard leaning.value != Self.unsaid else { return leaning.margin < Self.clearest ? said : nil }
    guard let said else {
      if leaning.margin >= (Self.decisive.contains(fact) ? Self.clearEnough : Self.clear), !isToBeSaid(leaning.value) {
        let reasons = evidence(leaning, fact, leaning.value)
        // What nothing can be shown for is not taken.
        return reasons.isEmpty ? nil : (leaning.value, reasons)
      }
      if let next = leaning.next, next != Self.unsaid { doubt(fact, [leaning.value, next]) }
      return nil
    }
    // Who is meant depends on where people stand in a sentence, which no clue tells.
    let limit = fact == "contact" ? Self.clearest : Self.clearer
    let reasons = leaning.margin < limit ? [] : evidence(leaning, fact, leaning.value)
    return reasons.isEmpty ? said : (leaning.value, reasons)
  }

  /// On whose account one acts opens or shuts what is allowed, so that only words say that it is the school's.
  private func isToBeSaid(_ value: ValueID) -> Bool { value == "school-account" }

  /// The members of a set that count: those that are said, without those that the words clearly lean away from, and
  /// with those that they clearly lean to.
  func members(_ fact: FactID, said: [Evidence]) -> [Evidence] {
    guard let number = space.index(of: fact) else { return said }
    var members = said
    for value in space.facts[number].values.map(\.id) {
      guard let leaning = clues.leaning(to: FactID("\(fact).\(value)"), where: { _ in true }),
        leaning.margin >= Self.clearest
      else { continue }
      if leaning.value == "no" {
        members.removeAll { isValue($0, value) }
      } else if !members.contains(where: { isValue($0, value) }) {
        let reasons = evidence(leaning, fact, value)
        if value != "pupil" || !reasons.contains(where: isOwnChild) { members += reasons }
      }
    }
    return members
  }

  private func evidence(_ leaning: Leaning, _ fact: FactID, _ value: ValueID) -> [Evidence] {
    leaning.ranges.compactMap { range in
      let words = range.filter(clues.isKnown).map { tokens[$0].text }
      return words.isEmpty ? nil : sign(fact, value, range, words.joined(separator: " "))
    }
  }

  /// What leans to saying nothing of a fact.
  private static let unsaid: ValueID = "-"
  /// What decides which rules are asked about at all, so that a leaning alone has to be clearer.
  private static let decisive: Set<FactID> = ["stage", "received", "seen", "contact"]
  /// By how much a leaning has to be ahead, in tenths: where nothing is said outright, where something else is, and
  /// against what the place of the words tells better.
  private static let clear = 4.0
  private static let clearEnough = 10.0
  private static let clearer = 8.0
  private static let clearest = 15.0
}
