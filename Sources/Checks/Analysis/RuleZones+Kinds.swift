import Decisions
import Knowledge

extension RuleZones {
  /// A kind of situation, by what is said first.
  struct SituationKind {
    /// The values that tell it, by fact: the stage, and the activity where there is one.
    let answers: [(fact: Fact, value: Value)]
    /// Where it holds, nothing volunteered and no leave given; questions that are not put have their first answer.
    let zone: Zone
  }

  /// The situations in which nothing is volunteered and no leave is given.
  ///
  /// - Complexity: an intersection for each of these facts.
  public func usual(_ atlas: inout Atlas) -> Zone {
    let space = rules.space
    var zone = possible
    for fact in space.facts.indices where !space.isAsked(fact: fact) {
      let dimension = space.dimension(ofFact: fact)
      let value = space.isLeave(fact: fact) ? 0 : space.dimensions[dimension].absent ?? 0
      zone = atlas.intersection(zone, atlas.zone(dimension, 1 << UInt64(value)))
    }
    return zone
  }

  /// The first fact that is asked, and that which tells kinds of situation apart: `activity`, or the second that is asked
  /// where there is no such fact; nil where nothing is asked.
  public var factsOfKind: (first: Int, kind: Int?)? {
    let asked = rules.space.facts.indices.filter { rules.space.isAsked(fact: $0) }
    guard let first = asked.first else { return nil }
    return (first, rules.space.index(of: "activity") ?? asked.dropFirst().first)
  }

  /// The kinds of situation that can exist, in the vocabulary's order.
  ///
  /// - Complexity: an intersection for each.
  func kinds(_ atlas: inout Atlas) -> [SituationKind] {
    guard let (first, kind) = factsOfKind else { return [] }
    let usual = countedOnce(usual(&atlas), &atlas)
    var kinds: [SituationKind] = []
    for (one, zone) in split(usual, by: first, &atlas) {
      let rest = kind == first ? nil : kind
      let there = rest.map { atlas.intersection(zone, existence[$0]) } ?? .none
      if let rest {
        kinds += split(there, by: rest, &atlas).map { SituationKind(answers: [one, $0], zone: $1) }
      }
      let elsewhere = atlas.subtracting(there, from: zone)
      if !elsewhere.isEmpty { kinds.append(SituationKind(answers: [one], zone: elsewhere)) }
    }
    return kinds
  }

  /// A usual zone without the situations that differ only in questions which are not put.
  private func countedOnce(_ zone: Zone, _ atlas: inout Atlas) -> Zone {
    rules.space.facts.indices.filter { rules.space.isAsked(fact: $0) }.reversed().reduce(zone) { zone, fact in
      let dimensions = [rules.space.dimension(ofFact: fact)] + rules.space.namedMembers(ofFact: fact).map(\.dimension)
      let first = dimensions.reduce(Zone.all) { atlas.intersection($0, atlas.zone($1, 1)) }
      return atlas.intersection(zone, atlas.union(existence[fact], first))
    }
  }

  /// The parts of a zone in which a fact has one value each; those without situations are left out.
  func split(_ zone: Zone, by fact: Int, _ atlas: inout Atlas) -> [(answer: (fact: Fact, value: Value), zone: Zone)] {
    let one = rules.space.facts[fact]
    let dimension = rules.space.dimension(ofFact: fact)
    var parts: [(answer: (fact: Fact, value: Value), zone: Zone)] = []
    for (number, value) in one.values.enumerated() {
      let part = atlas.intersection(zone, atlas.zone(dimension, 1 << UInt64(number)))
      if !part.isEmpty { parts.append(((fact: one, value: value), part)) }
    }
    return parts
  }
}
