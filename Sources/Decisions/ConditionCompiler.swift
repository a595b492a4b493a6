import Knowledge

/// Turns the conditions of a knowledge base into regions of situations.
///
/// A test of a fact that exists only at times, or that another answer implies (`means`), is spelled out: what is
/// compiled holds wherever the author's words hold, and nowhere else.
struct ConditionCompiler {
  /// A fact and some of its values.
  private struct Answered: Hashable {
    let fact: Int
    let values: UInt64
  }

  let space: FactSpace
  /// What may still be spent on all the regions of the knowledge together.
  var effort: Effort
  private var existence: [Int: Region] = [:]
  private var answered: [Answered: Region] = [:]
  private let implications: [FactID: [(test: Test, value: ValueID)]]

  init(space: FactSpace, effort: Effort = .ofKnowledge) {
    self.space = space
    self.effort = effort
    var implications: [FactID: [(test: Test, value: ValueID)]] = [:]
    for fact in space.facts {
      for value in fact.values {
        for meant in value.means {
          implications[meant.fact, default: []] += meant.values.map { (Test(fact.id, .isAny, [value.id]), $0) }
        }
      }
    }
    self.implications = implications
  }

  /// The region where a condition holds.
  mutating func region(_ condition: Condition?) -> Region {
    guard let condition else { return .everything }
    var region = Region.empty
    for tests in condition.alternatives {
      region = region.union(self.region(all: tests), in: space, &effort)
    }
    return region
  }

  /// The region where all `tests` hold.
  mutating func region(all tests: [Test]) -> Region {
    var region = Region.everything
    for test in tests where !region.isEmpty { region = region.intersection(self.region(test), &effort) }
    return region
  }

  /// The region where a test holds: where the fact exists and has such a value, or another answer says so.
  mutating func region(_ test: Test) -> Region {
    guard let index = space.index(of: test.fact) else { return .empty }
    let named = space.mask(of: test.values, ofFact: index)
    switch test.relation {
    case .isAny: return isAny(named, ofFact: index)
    case .isNot: return isAny(~named, ofFact: index)
    case .hasAll: return hasAll(test.values, named, ofFact: index)
    case .hasNone: return hasNone(test.values, named, ofFact: index)
    }
  }

  /// The region where the value, or the member that is looked at, is one of `named`.
  private mutating func isAny(_ named: UInt64, ofFact index: Int) -> Region {
    let asked = Answered(fact: index, values: named)
    if let known = answered[asked] { return known }
    let dimension = space.dimension(ofFact: index)
    let absent = space.dimensions[dimension].absent.map { UInt64(1) << UInt64($0) } ?? 0
    let own = existence(of: index).intersection(cube(dimension, named & ~absent), &effort)
    let region = own.union(implied(named, ofFact: index), in: space, &effort)
    answered[asked] = region
    return region
  }

  /// The region where the set holds all `values` and the member that is looked at is one of them.
  private mutating func hasAll(_ values: [ValueID], _ named: UInt64, ofFact index: Int) -> Region {
    var region = isAny(named, ofFact: index)
    for value in values {
      let held = existence(of: index).intersection(member(value, ofFact: index, mask: 0b10), &effort)
      let said = held.union(implied(space.mask(of: [value], ofFact: index), ofFact: index), in: space, &effort)
      region = region.intersection(said, &effort)
    }
    return region
  }

  /// The region where there is a set, and none of `values` in it.
  private mutating func hasNone(_ values: [ValueID], _ named: UInt64, ofFact index: Int) -> Region {
    let existence = existence(of: index)
    var region = existence
    for value in values { region = region.intersection(member(value, ofFact: index, mask: 0b01), &effort) }
    let elsewhere = implied(.max, ofFact: index).subtracting(existence, in: space, &effort)
    return region.union(elsewhere, in: space, &effort)
      .subtracting(implied(named, ofFact: index), in: space, &effort)
  }

  /// The region where another answer implies one of `named`.
  private mutating func implied(_ named: UInt64, ofFact index: Int) -> Region {
    var region = Region.empty
    for (implying, value) in implications[space.facts[index].id] ?? []
    where space.mask(of: [value], ofFact: index) & named != 0 {
      region = region.union(self.region(implying), in: space, &effort)
    }
    return region
  }

  /// The region where a fact is there to be asked.
  mutating func existence(of index: Int) -> Region {
    if let known = existence[index] { return known }
    let region = region(space.facts[index].when)
    existence[index] = region
    return region
  }

  private func member(_ value: ValueID, ofFact index: Int, mask: UInt64) -> Region {
    guard let number = space.number(of: value, ofFact: index),
      let dimension = space.dimension(ofMember: .init(fact: index, value: number))
    else { return .empty }
    return cube(dimension, mask)
  }

  private func cube(_ dimension: Int, _ mask: UInt64) -> Region {
    Region(disjoint: Cube(dimension: dimension, mask: mask, in: space).map { [$0] } ?? [])
  }

  /// The situations that cannot exist: those declared so, those where a member is looked at that the set does not hold, or
  /// none where it holds one, and those where it holds what stands alone beside another.
  mutating func impossible(_ declared: [Condition]) -> Region {
    var region = Region.empty
    for condition in declared { region = region.union(self.region(condition), in: space, &effort) }
    for (position, dimension) in space.dimensions.enumerated() {
      guard let member = dimension.member else { continue }
      let value = space.dimension(ofFact: dimension.fact)
      let lookedAt = cube(value, 1 << UInt64(member)).intersection(cube(position, 0b01), &effort)
      region = region.union(lookedAt, in: space, &effort)
      let apart = standingApart(from: member, of: space.facts[dimension.fact])
      region = region.union(cube(value, apart).intersection(cube(position, 0b10), &effort), in: space, &effort)
      guard let absent = space.dimensions[value].absent else { continue }
      let none = cube(value, 1 << UInt64(absent)).intersection(cube(position, 0b10), &effort)
      region = region.union(none, in: space, &effort)
    }
    return region
  }

  /// The values, as bits, that no set holds beside a member: all others where it stands alone, else those that do.
  private func standingApart(from member: Int, of fact: Fact) -> UInt64 {
    fact.values.indices.reduce(0) { mask, value in
      let isApart = value != member && (fact.values[member].standsAlone || fact.values[value].standsAlone)
      return isApart ? mask | 1 << UInt64(value) : mask
    }
  }
}
