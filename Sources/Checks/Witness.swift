import Decisions
import Knowledge

/// A situation that shows something, as short as it can be said and whole.
public struct Witness: Hashable, Sendable {
  /// The shortest answers that make sure of it, whatever else is so.
  public let answers: Situation
  /// A whole situation that goes with them: an answer for every fact that is asked in it.
  public let whole: Situation

  /// Makes a witness.
  public init(answers: Situation, whole: Situation) {
    self.answers = answers
    self.whole = whole
  }

  /// The line to paste that shows it: `mayi ask --policy oakfield --no-input --fact stage=planning`.
  public func line(policy: PolicyID, in vocabulary: Vocabulary) -> String {
    let order = Dictionary(vocabulary.facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let facts = answers.answers.keys.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
    let options = facts.map { fact in
      let values = answers[fact]?.values.map(\.text) ?? []
      return " --fact \(fact)=\(values.isEmpty ? "none" : values.joined(separator: ","))"
    }
    return "mayi ask --policy \(policy) --no-input" + options.joined()
  }
}

extension RuleZones {
  /// The shortest witness of a zone; nil where the zone has no situation that can exist.
  public func witness(of zone: Zone) -> Witness? {
    var atlas = atlas
    return witness(of: zone, in: &atlas)
  }

  /// The shortest witness of a zone that was made in a copy of ``atlas``.
  public func witness(of zone: Zone, in atlas: inout Atlas) -> Witness? {
    let required = atlas.intersection(zone, possible)
    let target = atlas.simplified(required, within: possible)
    var search = ShortestAnswers(atlas, rules.space)
    let way = search.way(into: target, touching: required)
    atlas.spend(search.steps)
    guard let way, !atlas.isExhausted else { return nil }
    let values = completed(way.chosen)
    return Witness(
      answers: situation(values, saying: { dimension in way.said[dimension] != nil }),
      whole: situation(values, saying: nil)
    )
  }

  /// The smallest natural situation in which an outcome decides; where it never does, in which it adds or holds.
  public func witness(ofOutcome index: Int) -> Witness? {
    witness(of: deciding[index]) ?? witness(of: adding[index]) ?? witness(of: outcomes[index])
  }

  /// The smallest natural situation in which the rule at a place in the document decides by its own force; where it
  /// never does, in which it adds or holds in any way.
  public func witness(ofRuleAt position: Int) -> Witness? {
    let own = outcomes(ofRuleAt: position)
    let ordered =
      own.filter { rules.outcomes[$0].origin == .asWritten } + own.filter { rules.outcomes[$0].origin != .asWritten }
    for zones in [deciding, adding, outcomes] {
      for index in ordered { if let witness = witness(of: zones[index]) { return witness } }
    }
    return nil
  }

  // MARK: - From values to situations

  /// A value for every dimension: those chosen, and for the others the one that need not be said, or the first.
  private func completed(_ chosen: [Int: Int]) -> [Int] {
    rules.space.dimensions.indices.map { dimension in
      if let value = chosen[dimension] { return value }
      let one = rules.space.dimensions[dimension]
      guard one.member == nil, let absent = one.absent else { return 0 }
      return rules.space.facts[one.fact].isVolunteered ? absent : 0
    }
  }

  /// The answers of a way, with those of one more choice, by dimension.
  func situation(_ way: ShortestAnswers.Way, with choice: [Int: Int]) -> Situation {
    let chosen = way.chosen.merging(choice) { $1 }
    return situation(completed(chosen), saying: { choice[$0] != nil || way.said[$0] != nil })
  }

  /// The situation of a list of values.
  ///
  /// - Parameter said: tells which dimensions are said; nil for every fact that is there.
  func situation(_ values: [Int], saying said: ((Int) -> Bool)?) -> Situation {
    var situation = Situation()
    for (index, fact) in rules.space.facts.enumerated() {
      let dimension = rules.space.dimension(ofFact: index)
      let members = rules.space.namedMembers(ofFact: index)
      guard isThere(fact: index, values) else { continue }
      if let said, !said(dimension), !members.contains(where: { said($0.dimension) }) { continue }
      let looked = rules.space.dimensions[dimension].absent == values[dimension] ? nil : values[dimension]
      let held = Set(members.filter { values[$0.dimension] == 1 }.map(\.value) + (looked.map { [$0] } ?? []))
      if said == nil, held.isEmpty, fact.isVolunteered { continue }
      if said == nil, rules.space.isLeave(fact: index), values[dimension] == 0 { continue }
      situation[fact.id] = .values(held.sorted().map { fact.values[$0].id })
    }
    return situation
  }

  private func isThere(fact index: Int, _ values: [Int]) -> Bool { atlas.contains(values, in: existence[index]) }
}
