import Decisions
import Knowledge

/// Two situations that differ in one answer and in verdict: twins of which a rule decides the one and not the other.
public struct NearMiss: Hashable, Sendable {
  /// The rule that decides the first.
  public let rule: RuleID
  /// The fact in which they differ.
  public let fact: FactID
  /// The shortest answers after which the rule decides.
  public let situation: Situation
  /// The verdict there.
  public let verdict: Verdict
  /// The same answers with the one changed.
  public let twin: Situation
  /// The verdict of the twin.
  public let twinVerdict: Verdict
}

extension RuleZones {
  /// The near misses of a rule, at most one for each fact, in the order of asking.
  ///
  /// No leave is given in them, nothing is volunteered but the fact in which they differ, and both verdicts are certain,
  /// whatever else is so. Of all pairs for a fact the one with the fewest answers is taken; of those the one whose
  /// twin's verdict comes first by name, whose own value and then whose twin's value stands first in the vocabulary;
  /// sets hold one member.
  ///
  /// - Parameter position: the rule's place in the document's order.
  /// - Complexity: O(facts · values² · nodes).
  public func nearMisses(ofRuleAt position: Int) -> [NearMiss] {
    let own = outcomes(ofRuleAt: position).first { rules.outcomes[$0].origin == .asWritten && !deciding[$0].isEmpty }
    guard let own, let verdict = rules.outcomes[own].verdict else { return [] }
    var atlas = atlas
    let others = verdicts.filter { $0.key != verdict && $0.key != .danger }.sorted { $0.key.rawValue < $1.key.rawValue }
    func misses(in facts: [Int], _ usual: Zone, _ atlas: inout Atlas) -> [NearMiss] {
      let inside = atlas.intersection(deciding[own], usual)
      guard !inside.isEmpty else { return [] }
      let outside = others.map { (verdict: $0.key, zone: atlas.intersection($0.value, usual)) }
      return facts.compactMap { nearMiss(of: own, verdict, $0, inside, outside, usual, &atlas) }
    }
    let asked = rules.space.facts.indices.filter { rules.space.isAsked(fact: $0) }
    let volunteered = rules.space.facts.indices.filter {
      !rules.space.isAsked(fact: $0) && !rules.space.isLeave(fact: $0)
    }
    return misses(in: asked, usual(&atlas), &atlas)
      + volunteered.flatMap { fact in misses(in: [fact], usual(besides: fact, &atlas), &atlas) }
  }

  /// The situations in which no leave is given and nothing is volunteered, but perhaps one fact.
  private func usual(besides spoken: Int? = nil, _ atlas: inout Atlas) -> Zone {
    var zone = possible
    for fact in rules.space.facts.indices where !rules.space.isAsked(fact: fact) && fact != spoken {
      let dimension = rules.space.dimension(ofFact: fact)
      let value = rules.space.isLeave(fact: fact) ? 0 : rules.space.dimensions[dimension].absent ?? 0
      zone = atlas.intersection(zone, atlas.zone(dimension, 1 << UInt64(value)))
    }
    return zone
  }

  private func nearMiss(
    of outcome: Int,
    _ verdict: Verdict,
    _ fact: Int,
    _ inside: Zone,
    _ outside: [(verdict: Verdict, zone: Zone)],
    _ usual: Zone,
    _ atlas: inout Atlas
  ) -> NearMiss? {
    let dimension = rules.space.dimension(ofFact: fact)
    let there = existence[fact]
    let choices = (0..<atlas.sizes[dimension]).map { only($0, ofFact: fact) }
    let halves = { (zone: Zone, atlas: inout Atlas) in
      choices.map { Half(of: atlas.intersection(zone, there), where: $0, among: usual, &atlas) }
    }
    let mine = halves(inside, &atlas)
    guard mine.contains(where: { !$0.required.isEmpty }) else { return nil }
    var best: (cost: Int, miss: NearMiss)?
    for other in outside {
      let theirs = halves(other.zone, &atlas)
      for (value, half) in mine.enumerated() where !half.required.isEmpty {
        for (twin, otherHalf) in theirs.enumerated() where twin != value {
          guard let way = way(half, otherHalf, &atlas), best.map({ way.cost < $0.cost }) ?? true else { continue }
          let miss = NearMiss(
            rule: rules.outcomes[outcome].rule.id,
            fact: rules.space.facts[fact].id,
            situation: situation(way, with: choices[value]),
            verdict: verdict,
            twin: situation(way, with: choices[twin]),
            twinVerdict: other.verdict
          )
          // Where another answer brings other questions with it, the two differ in more than one answer.
          if Set(miss.situation.answers.keys) == Set(miss.twin.answers.keys) { best = (way.cost, miss) }
        }
      }
    }
    return best?.miss
  }

  /// The shortest answers, that to the fact left out, that serve both halves.
  private func way(_ one: Half, _ other: Half, _ atlas: inout Atlas) -> ShortestAnswers.Way? {
    let required = atlas.intersection(one.required, other.required)
    guard !required.isEmpty else { return nil }
    let target = atlas.intersection(one.target, other.target)
    var search = ShortestAnswers(atlas, rules.space)
    let way = search.way(into: target, touching: required)
    atlas.spend(search.steps)
    return atlas.isExhausted ? nil : way
  }

  /// What it means that a fact has just this value: in its own dimension and, for a set, in those of its members.
  private func only(_ value: Int, ofFact fact: Int) -> [Int: Int] {
    var choice = [rules.space.dimension(ofFact: fact): value]
    for member in rules.space.namedMembers(ofFact: fact) { choice[member.dimension] = member.value == value ? 1 : 0 }
    return choice
  }

  /// One of the two situations: where it may lie, and where it has to lie for the fact to count.
  private struct Half {
    let target: Zone
    let required: Zone

    init(of zone: Zone, where choice: [Int: Int], among usual: Zone, _ atlas: inout Atlas) {
      func fixed(_ zone: Zone, _ atlas: inout Atlas) -> Zone {
        choice.sorted { $0.key < $1.key }.reduce(zone) { atlas.fixing($1.key, to: $1.value, in: $0) }
      }
      required = fixed(zone, &atlas)
      target = required.isEmpty ? .none : atlas.simplified(required, within: fixed(usual, &atlas))
    }
  }
}
