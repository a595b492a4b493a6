import TestKit

/// The random numbers of tests: every run works on the same.
public typealias SplitMix64 = TestKit.SplitMix64

extension Workload {
  /// Random rules and assignments: two to five conditions a rule, a limit on three in ten.
  ///
  /// - Complexity: O(rules · assignments), because the plain reference answers each assignment.
  ///
  /// - Parameter sizes: the number of values of each fact.
  public static func random(
    rules count: Int,
    sizes: [Int] = usualSizes,
    queries: Int = 10_000,
    seed: UInt64
  ) -> Workload {
    var random = SplitMix64(seed: seed)
    let facts = sizes.enumerated().map { number, size in
      Fact(name: "fact-\(number)", values: (0..<size).map { "value-\($0)" })
    }
    let rules = (0..<count).map { number in rule(number, sizes, &random) }
    let values = (0..<queries * sizes.count).map {
      UInt8.random(in: 0..<UInt8(sizes[$0 % sizes.count]), using: &random)
    }
    let unanswered = Workload(facts: facts, rules: rules, queries: values, expected: [])
    let expected = (0..<queries).map { unanswered.answer(to: unanswered.query($0)) }
    return Workload(facts: facts, rules: rules, queries: values, expected: expected)
  }

  /// Ten facts of four to fourteen values.
  public static let usualSizes = [10, 14, 6, 14, 13, 4, 5, 6, 7, 8]

  private static func rule(_ number: Int, _ sizes: [Int], _ random: inout SplitMix64) -> Rule {
    let order = sizes.indices.shuffled(using: &random)
    let conditions = [2, 2, 3, 3, 3, 4, 4, 5].randomElement(using: &random)!
    let limits = Int.random(in: 0..<10, using: &random) < 3 ? Int.random(in: 1...2, using: &random) : 0
    var when = sizes.map { UInt32(1) << UInt32($0) - 1 }
    for fact in order.prefix(conditions) { when[fact] = mask(sizes[fact], &random) }
    var unless = sizes.map { UInt32(1) << UInt32($0) - 1 }
    for fact in order.dropFirst(conditions).prefix(limits) { unless[fact] = mask(sizes[fact], &random) }
    let rank = Int.random(in: 0..<forces.count, using: &random)
    return Rule(id: "r-\(number)", rank: rank, when: when, unless: limits == 0 ? nil : unless)
  }

  /// Some values of a fact, at least one and at most half of them.
  private static func mask(_ size: Int, _ random: inout SplitMix64) -> UInt32 {
    let wanted = Int.random(in: 1...max(1, size / 2), using: &random)
    return (0..<size).shuffled(using: &random).prefix(wanted).reduce(0) { $0 | 1 << UInt32($1) }
  }
}
