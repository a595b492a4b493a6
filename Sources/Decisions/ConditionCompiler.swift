import Knowledge

/// Turns the conditions of a knowledge base into regions of situations.
///
/// A test of a fact that exists only at times, or that another answer implies (`means`), is spelled out: what is compiled holds
/// wherever the author's words hold, and nowhere else.
struct ConditionCompiler {
  let space: FactSpace
  private var existence: [Int: Region] = [:]
  private let implications: [FactID: [(test: Test, value: ValueID)]]

  init(space: FactSpace) {
    self.space = space
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
      region = region.union(self.region(all: tests), in: space)
    }
    return region
  }

  /// The region where all `tests` hold.
  mutating func region(all tests: [Test]) -> Region {
    var region = Region.everything
    for test in tests where !region.isEmpty { region = region.intersection(self.region(test)) }
    return region
  }

  /// The region where a test holds: where the fact exists and has such a value, or another answer says so.
  mutating func region(_ test: Test) -> Region {
    guard let index = space.index(of: test.fact) else { return .empty }
    var region = existence(of: index).intersection(own(test, ofFact: index))
    let named = space.mask(of: test.values, ofFact: index)
    for (implying, value) in implications[space.facts[index].id] ?? [] {
      let isNamed = space.number(of: value, ofFact: index).map { named & 1 << UInt64($0) != 0 } ?? false
      let holds =
        switch test.relation {
        case .isAny: isNamed
        case .isNot, .hasNone: !isNamed
        case .hasAll: isNamed && test.values.count == 1
        }
      if holds { region = region.union(self.region(implying), in: space) }
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

  private func own(_ test: Test, ofFact index: Int) -> Region {
    let dimension = space.dimension(ofFact: index)
    let named = space.mask(of: test.values, ofFact: index)
    let absent = space.dimensions[dimension].absent.map { UInt64(1) << UInt64($0) } ?? 0
    switch test.relation {
    case .isAny: return cube(dimension, named)
    case .isNot: return cube(dimension, ~(named | absent))
    case .hasAll: return members(of: test, ofFact: index, present: true).intersection(cube(dimension, named))
    case .hasNone: return members(of: test, ofFact: index, present: false)
    }
  }

  private func members(of test: Test, ofFact index: Int, present: Bool) -> Region {
    var region = Region.everything
    for value in test.values {
      guard let number = space.number(of: value, ofFact: index),
        let dimension = space.dimension(ofMember: .init(fact: index, value: number))
      else { return .empty }
      region = region.intersection(cube(dimension, present ? 0b10 : 0b01))
    }
    return region
  }

  private func cube(_ dimension: Int, _ mask: UInt64) -> Region {
    Region(disjoint: Cube(dimension: dimension, mask: mask, in: space).map { [$0] } ?? [])
  }

  /// The situations that cannot exist: those declared so, and those where a member is looked at that the set does not hold.
  mutating func impossible(_ declared: [Condition]) -> Region {
    var region = Region.empty
    for condition in declared { region = region.union(self.region(condition), in: space) }
    for (position, dimension) in space.dimensions.enumerated() {
      guard let member = dimension.member,
        let here = Cube(dimension: space.dimension(ofFact: dimension.fact), mask: 1 << UInt64(member), in: space),
        let missing = Cube(dimension: position, mask: 0b01, in: space), let both = here.intersection(missing)
      else { continue }
      region = region.union(Region(disjoint: [both]), in: space)
    }
    return region
  }
}
