import Decisions
import Knowledge

/// Tells which facts exist, as far as is known from the facts already read.
struct Existence: Sendable {
  private var known: [FactID: Set<ValueID>] = [:]

  /// Adds a fact, and what its values mean besides.
  mutating func add(_ fact: Fact, _ values: [Value]) {
    known[fact.id, default: []].formUnion(values.map(\.id))
    for test in values.flatMap(\.means) where test.relation == .isAny {
      known[test.fact, default: []].formUnion(test.values)
    }
  }

  /// What is known of a fact; nil where nothing is.
  func values(of fact: FactID) -> Set<ValueID>? { known[fact] }

  /// True where the fact exists in every situation that goes with what is known, false where in none, nil otherwise.
  func holds(_ condition: Condition?) -> Bool? {
    guard let condition else { return true }
    let results = condition.alternatives.map(holds)
    if results.contains(true) { return true }
    return results.allSatisfy { $0 == false } ? false : nil
  }

  private func holds(all tests: [Test]) -> Bool? {
    let results = tests.map(holds)
    if results.contains(false) { return false }
    return results.contains { $0 == nil } ? nil : true
  }

  private func holds(_ test: Test) -> Bool? {
    guard let values = known[test.fact] else { return nil }
    switch test.relation {
    case .isAny: return !values.isDisjoint(with: test.values)
    case .isNot: return !values.isSubset(of: test.values)
    case .hasAll: return values.isSuperset(of: test.values)
    case .hasNone: return values.isDisjoint(with: test.values)
    }
  }
}
