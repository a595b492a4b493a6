import Checks
import Decisions
import Knowledge

extension SituationDifference {
  /// A situation of a group, as short as it can be said: leaving out any answer of it, something else might be so, or the
  /// verdict would hang on a question.
  ///
  /// The values that stand first in the vocabulary are preferred, so that it is the same on every run.
  ///
  /// - Complexity: for each fact one subtraction; two decisions, and two more for each answer that these turn out to need.
  public func witness(of group: Group) -> Witness {
    var atlas = atlas
    let values = firstValues(of: group.zone, &atlas)
    let there = shared.facts.indices.filter { atlas.contains(values, in: existence[$0]) }
    var usual = possible
    for fact in shared.facts where fact.fact.isVolunteered && isAbsent(values, fact) {
      usual = atlas.intersection(usual, zone(of: fact, values, &atlas))
    }
    var said = there.filter { !(shared.facts[$0].fact.isVolunteered && isAbsent(values, shared.facts[$0])) }
    for index in said.reversed() where !isNeeded(index, by: said) {
      var zone = usual
      for fact in said where fact != index {
        zone = atlas.intersection(zone, self.zone(of: shared.facts[fact], values, &atlas))
      }
      if atlas.subtracting(group.zone, from: zone).isEmpty { said.removeAll { $0 == index } }
    }
    let whole = there.filter { !(shared.facts[$0].fact.isVolunteered && isAbsent(values, shared.facts[$0])) }
    said = completed(said, from: whole, values, group)
    return Witness(answers: situation(said, values), whole: situation(whole, values))
  }

  /// The answers with as many of the others as both sides need to come to their verdicts.
  ///
  /// An answer may be needed for its own sake and say nothing of the zone: where something was received, what is in it is asked
  /// only once it is known what was.
  private func completed(_ said: [Int], from whole: [Int], _ values: [Int], _ group: Group) -> [Int] {
    guard !isReproduced(said, values, group) else { return said }
    let missing = whole.filter { !said.contains($0) }
    if let one = missing.lazy.map({ (said + [$0]).sorted() }).first(where: { isReproduced($0, values, group) }) {
      return one
    }
    var needed = whole
    for index in missing.reversed() {
      let rest = needed.filter { $0 != index }
      if isReproduced(rest, values, group) { needed = rest }
    }
    return needed
  }

  /// Tells whether both sides come to the group's verdicts once they are told these answers.
  private func isReproduced(_ facts: [Int], _ values: [Int], _ group: Group) -> Bool {
    sides.indices.allSatisfy { side in
      let decision = sides[side].decision(in: situation(facts, values, on: side))
      return decision.verdict == group.verdicts[side] && !decision.isImpossible
    }
  }

  /// Tells whether some other of the answers is there only because of this one.
  private func isNeeded(_ index: Int, by said: [Int]) -> Bool {
    said.contains { other in
      other != index
        && shared.facts[other].sides.indices.contains { side in
          guard let number = shared.facts[other].sides[side] else { return false }
          let tested = sides[side].space.facts[number].when?.facts ?? []
          return tested.contains { sides[side].space.index(of: $0) == shared.facts[index].sides[side] }
        }
    }
  }

  private func isAbsent(_ values: [Int], _ fact: SharedSpace.SharedFact) -> Bool {
    fact.hasAbsent && values[fact.dimension] == fact.values.count - 1
  }

  /// The situations in which a fact has its value, and a set its members, as in a list of values.
  private func zone(of fact: SharedSpace.SharedFact, _ values: [Int], _ atlas: inout Atlas) -> Zone {
    var zone = atlas.zone(fact.dimension, 1 << UInt64(values[fact.dimension]))
    for dimension in fact.members.values.sorted() {
      zone = atlas.intersection(zone, atlas.zone(dimension, 1 << UInt64(values[dimension])))
    }
    return zone
  }

  /// The first situation of a zone: nothing volunteered, no further members, then the first values.
  private func firstValues(of zone: Zone, _ atlas: inout Atlas) -> [Int] {
    var zone = zone
    var values = shared.sizes.map { _ in 0 }
    let volunteered = Dictionary(
      shared.facts.filter { $0.fact.isVolunteered && $0.hasAbsent }.map { ($0.dimension, $0.values.count - 1) },
      uniquingKeysWith: { first, _ in first }
    )
    for dimension in shared.sizes.indices {
      let usual = volunteered[dimension].map { [$0] } ?? []
      for value in usual + Array(0..<shared.sizes[dimension]) {
        let part = atlas.intersection(zone, atlas.zone(dimension, 1 << UInt64(value)))
        guard !part.isEmpty else { continue }
        values[dimension] = value
        zone = part
        break
      }
    }
    return values
  }

  /// The situation of some facts: in the shared names, or in those of one side, which is told only what it knows.
  private func situation(_ facts: [Int], _ values: [Int], on asked: Int? = nil) -> Situation {
    var situation = Situation()
    for index in facts {
      let shared = shared.facts[index]
      let side = asked ?? (shared.sides[0] != nil ? 0 : 1)
      guard let number = shared.sides[side] else { continue }
      let fact = sides[side].space.facts[number]
      let looked = isAbsent(values, shared) ? nil : values[shared.dimension]
      let held = shared.members.filter { values[$0.value] == 1 }.map(\.key) + (looked.map { [$0] } ?? [])
      situation[fact.id] = .values(Set(held).map { shared.values[$0][side] }.sorted().map { fact.values[$0].id })
    }
    return situation
  }
}
