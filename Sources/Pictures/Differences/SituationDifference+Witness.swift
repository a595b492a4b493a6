import Checks
import Decisions
import Knowledge

extension SituationDifference {
  /// A situation of a group, as short as it can be said: leaving out any answer of it, something else might be so.
  ///
  /// The values that stand first in the vocabulary are preferred, so that it is the same on every run.
  ///
  /// - Complexity: for each fact one subtraction.
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
    return Witness(answers: situation(said, values), whole: situation(whole, values))
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

  private func situation(_ facts: [Int], _ values: [Int]) -> Situation {
    var situation = Situation()
    for index in facts {
      let shared = shared.facts[index]
      let side = shared.sides[0] != nil ? 0 : 1
      let looked = isAbsent(values, shared) ? nil : values[shared.dimension]
      let held = shared.members.filter { values[$0.value] == 1 }.map(\.key) + (looked.map { [$0] } ?? [])
      let numbers = Set(held).map { shared.values[$0][side] }.sorted()
      situation[shared.fact.id] = .values(numbers.map { shared.fact.values[$0].id })
    }
    return situation
  }
}
