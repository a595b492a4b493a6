/// Rules over ten plain facts and whole assignments to answer: the same task for every engine that is compared.
public struct Workload: Sendable {
  /// A fact and its values.
  public struct Fact: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Its values; at most fourteen.
    public let values: [String]
  }

  /// A rule: it applies where every condition allows the value, and not every limit does.
  public struct Rule: Hashable, Sendable {
    /// Its name.
    public let id: String
    /// The index of its force in ``Workload/forces``.
    public let rank: Int
    /// For every fact the values that the conditions allow, as bits.
    public let when: [UInt32]
    /// For every fact the values that the limit allows, as bits; nil where the rule has no limit.
    public let unless: [UInt32]?
  }

  /// What applies to an assignment.
  public struct Answer: Hashable, Sendable {
    /// The rules that apply, smallest index first.
    public let rules: [Int]
    /// The strictest rank among them; nil where none applies.
    public let strictest: Int?

    /// Makes an answer.
    public init(rules: [Int], strictest: Int?) {
      self.rules = rules
      self.strictest = strictest
    }
  }

  /// The forces, strictest first.
  public static let forces = ["prohibited", "needs-approval", "advised-against", "conditional", "permitted"]

  /// The facts; ten where nothing else is said.
  public let facts: [Fact]
  /// The rules.
  public let rules: [Rule]
  /// The assignments, one value for each fact, one after the other.
  public let queries: [UInt8]
  /// The right answers.
  public let expected: [Answer]

  /// The number of assignments.
  public var count: Int { queries.count / facts.count }

  /// The values of one assignment.
  public func query(_ number: Int) -> ArraySlice<UInt8> { queries[number * facts.count..<(number + 1) * facts.count] }

  /// All values of a fact, as bits.
  func full(_ fact: Int) -> UInt32 { 1 << UInt32(facts[fact].values.count) - 1 }

  /// The answer of the plain reference: every rule is tried.
  ///
  /// - Complexity: O(rules · facts).
  public func answer(to values: some Collection<UInt8>) -> Answer {
    let bits = values.map { UInt32(1) << UInt32($0) }
    func holds(_ masks: [UInt32]) -> Bool { zip(masks, bits).allSatisfy { $0 & $1 != 0 } }
    let applying = rules.indices.filter { holds(rules[$0].when) && !(rules[$0].unless.map(holds) ?? false) }
    return Answer(rules: applying, strictest: applying.map { rules[$0].rank }.min())
  }

  /// The rules that some completion of an assignment makes apply, where only the facts in `known` are.
  public func openRules(for values: some Collection<UInt8>, known: UInt32) -> [Int] {
    let bits = values.map { UInt32(1) << UInt32($0) }
    return rules.indices.filter { index in
      let rule = rules[index]
      let isPossible = bits.indices.allSatisfy { known >> UInt32($0) & 1 == 0 || rule.when[$0] & bits[$0] != 0 }
      guard isPossible, let unless = rule.unless else { return isPossible }
      let isLimited = bits.indices.allSatisfy { fact in
        let possible = known >> UInt32(fact) & 1 == 1 ? bits[fact] : full(fact) & rule.when[fact]
        return possible & ~unless[fact] == 0
      }
      return !isLimited
    }
  }
}
