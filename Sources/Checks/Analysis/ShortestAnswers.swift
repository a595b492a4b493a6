import Decisions
import Knowledge

/// Finds the shortest answers that make sure of something, and a whole situation that goes with them.
///
/// The choice is stated, so that it is the same on every run: fewest answers; then fewest that nobody is asked for;
/// then the values that stand first in the vocabulary, the facts asked earlier counting first.
struct ShortestAnswers {
  /// What was found.
  struct Way {
    /// The values that must be said, by dimension.
    var said: [Int: Int] = [:]
    /// A value for each dimension that matters.
    var chosen: [Int: Int] = [:]
    /// How much there is to say.
    var cost = 0
  }

  private struct State: Hashable {
    let target: Zone
    let required: Zone
  }

  private let atlas: Atlas
  private let space: FactSpace
  private var memo: [State: Way] = [:]
  /// The steps taken; once they are more than the atlas had left, nothing is found any more.
  private(set) var steps = 0

  init(_ atlas: Atlas, _ space: FactSpace) {
    self.atlas = atlas
    self.space = space
  }

  /// The shortest answers after which every situation lies in `target`, and some in `required`; nil where there are
  /// none.
  ///
  /// - Complexity: O(pairs of nodes · values).
  mutating func way(into target: Zone, touching required: Zone) -> Way? {
    if required.isEmpty || target.isEmpty { return nil }
    if target == .all { return Way(chosen: firstChoice(in: required)) }
    let state = State(target: target, required: required)
    if let known = memo[state] { return known }
    steps += 1
    guard steps <= atlas.effort else { return nil }
    let dimension = min(atlas.dimension(of: target), atlas.dimension(of: required))
    let mustBeSaid = atlas.dimension(of: target) == dimension
    var best: Way?
    for value in valuesInOrder(dimension) {
      let next = atlas.branch(of: target, at: dimension, value)
      let rest = atlas.branch(of: required, at: dimension, value)
      guard var way = way(into: next, touching: rest) else { continue }
      way.chosen[dimension] = value
      if mustBeSaid {
        let cost = cost(of: value, in: dimension)
        way.cost += cost
        if cost > 0 { way.said[dimension] = value }
      }
      if best.map({ way.cost < $0.cost }) ?? true { best = way }
    }
    memo[state] = best
    return best
  }

  /// The values of a dimension, that which needs not be said first.
  private func valuesInOrder(_ dimension: Int) -> [Int] {
    let values = Array(0..<atlas.sizes[dimension])
    guard let usual = usual(in: dimension) else { return values }
    return [usual] + values.filter { $0 != usual }
  }

  /// The value that holds where nobody says anything; nil where the fact is asked.
  private func usual(in dimension: Int) -> Int? {
    let one = space.dimensions[dimension]
    if space.isLeave(fact: one.fact) { return 0 }
    guard space.facts[one.fact].isVolunteered else { return nil }
    return one.member == nil ? one.absent : 0
  }

  private func cost(of value: Int, in dimension: Int) -> Int {
    if let usual = usual(in: dimension) { return value == usual ? 0 : 12 }
    let one = space.dimensions[dimension]
    if one.member != nil { return 1 + value }
    return value == one.absent ? 11 : 10
  }

  /// The first situation of a zone, by dimension.
  private func firstChoice(in zone: Zone) -> [Int: Int] {
    var chosen: [Int: Int] = [:]
    var zone = zone
    while zone != .all && zone != .none {
      let dimension = atlas.dimension(of: zone)
      let value = valuesInOrder(dimension).first { !atlas.branch(of: zone, at: dimension, $0).isEmpty } ?? 0
      chosen[dimension] = value
      zone = atlas.branch(of: zone, at: dimension, value)
    }
    return chosen
  }
}
