import Checks
import Decisions
import Knowledge

/// The situations in which two policies, or two versions of one, answer differently: counted, and grouped by verdicts
/// and clauses.
///
/// Exact over all situations that both can be asked about, one member of each set being looked at: where two policies
/// agree on each person and each kind of content by itself, they agree on several together.
public struct SituationDifference: Sendable {
  /// Situations with one pair of verdicts, and one pair of clauses that decide.
  public struct Group: Sendable {
    /// The verdicts, left and right.
    public let verdicts: [Verdict]
    /// The first of the clauses that decide, left and right; nil where none does.
    public let clauses: [ClauseID?]
    /// The number of situations.
    public let count: LargeCount
    let zone: Zone
  }

  /// The two sets of rules.
  public let sides: [CompiledRules]
  /// The number of situations that both can be asked about.
  public let situations: LargeCount
  /// The number of situations with another verdict.
  public let different: LargeCount
  /// The number of situations with the same verdict by another clause.
  public let otherClause: LargeCount
  /// The groups of situations with another verdict, the largest first.
  public let groups: [Group]
  /// The groups of situations with the same verdict by another clause, the largest first.
  public let regroupings: [Group]

  let shared: SharedSpace
  let atlas: Atlas
  let possible: Zone
  /// Where each shared fact is there to be asked.
  let existence: [Zone]

  /// Compares two sets of rules; nil where they are too large to be compared whole.
  ///
  /// - Complexity: that of ``RuleZones/init(_:limit:)`` for both, and of an intersection for each pair of clauses that
  ///   decide.
  public init?(_ left: CompiledRules, _ right: CompiledRules) {
    let shared = SharedSpace(left.space, right.space)
    var atlas = Atlas(sizes: shared.sizes)
    let zones = [RuleZones(left), RuleZones(right)]
    guard zones.allSatisfy({ !$0.atlas.isExhausted }) else { return nil }
    let counterparts = zones.indices.map { shared.counterparts(of: $0, in: zones[$0].rules.space) }
    func copy(_ zone: Zone, _ side: Int, _ atlas: inout Atlas) -> Zone {
      atlas.copying(zone, of: zones[side].atlas, as: counterparts[side])
    }
    let existence = shared.facts.map { fact in
      let there = fact.sides.indices.compactMap { side in
        fact.sides[side].map { copy(zones[side].existence[$0], side, &atlas) }
      }
      return atlas.union(there)
    }
    var possible = atlas.intersection(copy(zones[0].possible, 0, &atlas), copy(zones[1].possible, 1, &atlas))
    for (fact, there) in zip(shared.facts, existence) {
      possible = atlas.intersection(possible, Self.answers(to: fact, there, &atlas))
    }
    let parts = zones.indices.map { side in
      Self.parts(of: zones[side], within: possible, &atlas) { copy($0, side, &$1) }
    }
    let pairs = Self.groups(parts, sameClause: { Self.isSame($0, $1, left, right) }, &atlas)
    guard !atlas.isExhausted else { return nil }
    sides = [left, right]
    self.shared = shared
    self.possible = possible
    self.existence = existence
    situations = atlas.count(possible)
    groups = pairs.filter { $0.verdicts[0] != $0.verdicts[1] }
    regroupings = pairs.filter { $0.verdicts[0] == $0.verdicts[1] }
    different = groups.reduce(0) { $0 + $1.count }
    otherClause = regroupings.reduce(0) { $0 + $1.count }
    self.atlas = atlas
  }

  /// What a fact can be in a situation: any answer where it is there, one that stands for none where it is not.
  private static func answers(to fact: SharedSpace.SharedFact, _ there: Zone, _ atlas: inout Atlas) -> Zone {
    var answers = Zone.none
    for value in fact.values.indices {
      var zone = atlas.zone(fact.dimension, 1 << UInt64(value))
      let isAbsent = fact.hasAbsent && value == fact.values.count - 1
      for (member, dimension) in fact.members.sorted(by: { $0.key < $1.key }) where isAbsent || member == value {
        zone = atlas.intersection(zone, atlas.zone(dimension, isAbsent ? 0b01 : 0b10))
      }
      answers = atlas.union(answers, zone)
    }
    var none = atlas.zone(fact.dimension, 0b1)
    for dimension in fact.members.values.sorted() { none = atlas.intersection(none, atlas.zone(dimension, 0b01)) }
    return atlas.union(atlas.intersection(there, answers), atlas.subtracting(there, from: none))
  }

  /// Situations of one side with one verdict and one clause that decides first.
  private struct Part {
    let verdict: Verdict
    let clause: ClauseID?
    let zone: Zone
  }

  private static func parts(
    of zones: RuleZones,
    within possible: Zone,
    _ atlas: inout Atlas,
    copy: (Zone, inout Atlas) -> Zone
  ) -> [Part] {
    var parts: [Part] = []
    for verdict in Verdict.allCases {
      guard let zone = zones.verdicts[verdict] else { continue }
      var rest = atlas.intersection(copy(zone, &atlas), possible)
      var byClause: [(clause: ClauseID, zone: Zone)] = []
      for (index, outcome) in zones.rules.outcomes.enumerated() where outcome.verdict == verdict && !rest.isEmpty {
        let own = atlas.intersection(rest, copy(zones.deciding[index], &atlas))
        guard !own.isEmpty else { continue }
        rest = atlas.subtracting(own, from: rest)
        if let known = byClause.firstIndex(where: { $0.clause == outcome.rule.clause }) {
          byClause[known].zone = atlas.union(byClause[known].zone, own)
        } else {
          byClause.append((outcome.rule.clause, own))
        }
      }
      parts += byClause.map { Part(verdict: verdict, clause: $0.clause, zone: $0.zone) }
      if !rest.isEmpty { parts.append(Part(verdict: verdict, clause: nil, zone: rest)) }
    }
    return parts
  }

  private static func groups(
    _ parts: [[Part]],
    sameClause: (ClauseID?, ClauseID?) -> Bool,
    _ atlas: inout Atlas
  ) -> [Group] {
    var groups: [Group] = []
    for left in parts[0] {
      for right in parts[1] {
        if left.verdict == right.verdict, sameClause(left.clause, right.clause) { continue }
        let zone = atlas.intersection(left.zone, right.zone)
        guard !zone.isEmpty else { continue }
        groups.append(
          Group(
            verdicts: [left.verdict, right.verdict],
            clauses: [left.clause, right.clause],
            count: atlas.count(zone),
            zone: zone
          )
        )
      }
    }
    return groups.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  private static func isSame(
    _ one: ClauseID?,
    _ other: ClauseID?,
    _ left: CompiledRules,
    _ right: CompiledRules
  ) -> Bool {
    guard let one, let other else { return one == other }
    return one == other || right.knowledge.clause(one)?.id == other || left.knowledge.clause(other)?.id == one
  }
}
