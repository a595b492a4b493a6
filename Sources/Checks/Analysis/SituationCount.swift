import Decisions
import Knowledge

/// Counts the situations that a vocabulary allows: whole sets and all, exactly.
///
/// Two situations differ where a fact that exists in both has another answer, or exists in one alone. A set that exists
/// holds any of its members, or none of them where the vocabulary has such an answer. A situation is left out where
/// some of the members of its sets make it impossible.
public struct SituationCount {
  /// The number of situations.
  public private(set) var count: LargeCount

  private let space: FactSpace
  private var atlas: Atlas
  /// For each fact, the dimension of its value, or of the member looked at.
  private var valueDimension: [Int] = []
  /// For each fact, the dimensions of its members; empty for a fact that is no set.
  private var memberDimensions: [[Int]] = []

  /// Counts the situations of the facts of compiled rules; leaves are left out.
  ///
  /// - Complexity: O(facts · nodes): some milliseconds for a vocabulary of forty facts.
  public init(_ rules: CompiledRules) {
    space = rules.space
    var sizes: [Int] = []
    for (index, fact) in space.facts.enumerated() where !space.isLeave(fact: index) {
      let isSet = fact.arity == .several
      valueDimension.append(sizes.count)
      sizes.append(space.dimensions[space.dimension(ofFact: index)].count)
      memberDimensions.append(isSet ? Array(sizes.count..<(sizes.count + fact.values.count)) : [])
      if isSet { sizes += fact.values.map { _ in 2 } }
    }
    atlas = Atlas(sizes: sizes)
    count = 0
    let whole = allowed(rules)
    count = atlas.isExhausted ? 0 : atlas.count(whole)
  }

  private mutating func allowed(_ rules: CompiledRules) -> Zone {
    let consistent = valueDimension.indices.map { looking(at: $0) }
    var allowed = atlas.complement(seen(zone(rules.impossibleBoxes()), consistent))
    for fact in valueDimension.indices.reversed() {
      let there = seen(zone(rules.boxesOfExistence(ofFact: fact)), consistent)
      allowed = atlas.intersection(allowed, answers(of: fact, there))
    }
    return allowed
  }

  /// The zone of boxes whose dimensions are those of the space.
  private mutating func zone(_ boxes: [[CompiledRules.Limit]]) -> Zone {
    let zones = boxes.map { box in
      let mapped = box.compactMap { limit in dimension(limit.dimension).map { (dimension: $0, mask: limit.mask) } }
      return atlas.zone(mapped.sorted { $0.dimension < $1.dimension })
    }
    return atlas.union(zones)
  }

  private func dimension(_ dimension: Int) -> Int? {
    let one = space.dimensions[dimension]
    guard !space.isLeave(fact: one.fact) else { return nil }
    return one.member.map { memberDimensions[one.fact][$0] } ?? valueDimension[one.fact]
  }

  /// Where the member of a set that is looked at is held by the set, and none is looked at only where none is held.
  private mutating func looking(at fact: Int) -> Zone {
    let members = memberDimensions[fact]
    guard !members.isEmpty else { return .all }
    var branches = members.map { atlas.zone($0, 0b10) }
    if atlas.sizes[valueDimension[fact]] > members.count {
      branches.append(atlas.intersection(members.map { atlas.zone($0, 0b01) }))
    }
    return atlas.zone(valueDimension[fact], branches: branches)
  }

  /// The situations for which a zone holds whichever way some members of their sets are looked at.
  private mutating func seen(_ zone: Zone, _ consistent: [Zone]) -> Zone {
    var zone = zone
    for fact in valueDimension.indices.reversed() where !memberDimensions[fact].isEmpty {
      guard atlas.dimensions(of: zone).contains(where: { $0 == valueDimension[fact] }) else { continue }
      zone = atlas.spread(atlas.intersection(zone, consistent[fact]), over: valueDimension[fact])
    }
    return zone
  }

  /// The answers that a fact can have where it is there; where it is not, one that stands for none.
  private mutating func answers(of fact: Int, _ there: Zone) -> Zone {
    let value = valueDimension[fact]
    let members = memberDimensions[fact]
    let first = atlas.zone(value, 0b1)
    if members.isEmpty {
      let answers = atlas.zone(value, space.answers(in: space.dimension(ofFact: fact)))
      return atlas.union(atlas.intersection(there, answers), atlas.subtracting(there, from: first))
    }
    let nobody = atlas.intersection(members.map { atlas.zone($0, 0b01) })
    let hasNone = space.facts[fact].noneLabel != nil || space.facts[fact].isVolunteered
    let some = atlas.intersection(hasNone ? Zone.all : atlas.complement(nobody), apart(fact, members))
    let sets = atlas.union(atlas.intersection(there, some), atlas.subtracting(there, from: nobody))
    // The member looked at is no part of the situation: one value of it is counted.
    return atlas.intersection(sets, first)
  }

  /// The sets in which what stands alone is not held beside another member.
  private mutating func apart(_ fact: Int, _ members: [Int]) -> Zone {
    var apart = Zone.all
    for (alone, value) in space.facts[fact].values.enumerated() where value.standsAlone {
      let others = members.indices.filter { $0 != alone }.map { atlas.zone(members[$0], 0b01) }
      apart = atlas.intersection(apart, atlas.union(atlas.zone(members[alone], 0b01), atlas.intersection(others)))
    }
    return apart
  }
}
