/// When something holds: any of several lists of tests, each list holding when all its tests do.
///
/// A condition without alternatives never holds; one with an empty alternative always does.
public struct Condition: Hashable, Sendable {
  /// The alternatives, each a list of tests that must all hold.
  public var alternatives: [[Test]]

  /// Makes a condition of alternatives.
  public init(_ alternatives: [[Test]]) { self.alternatives = alternatives }

  /// Makes a condition that holds when all `tests` do.
  public init(all tests: Test...) { alternatives = [tests] }

  /// The condition that always holds.
  public static let always = Condition([[]])

  /// Holds when both do.
  ///
  /// - Complexity: the product of the numbers of alternatives.
  public func and(_ other: Condition) -> Condition {
    Condition(alternatives.flatMap { mine in other.alternatives.map { mine + $0 } })
  }

  /// The facts that the condition tests, each once, in the order of their first test.
  public var facts: [FactID] {
    var seen: Set<FactID> = []
    return alternatives.joined().map(\.fact).filter { seen.insert($0).inserted }
  }
}

/// One test of one fact: `contact is pupil or parent`.
public struct Test: Hashable, Sendable {
  /// How the fact's value is compared.
  public enum Relation: Hashable, Sendable {
    /// The value is one of those listed; for a set, the member that is being looked at is.
    case isAny
    /// The fact has a value, and it is none of those listed; for a set, the member that is being looked at.
    case isNot
    /// The set holds all those listed; the rule then covers just these members.
    case hasAll
    /// The set holds none of those listed.
    case hasNone
  }

  /// The fact that is tested.
  public var fact: FactID
  /// How it is compared.
  public var relation: Relation
  /// The values it is compared with, at least one, in the author's order.
  public var values: [ValueID]
  /// Where it was written.
  public var source: SourceRange = .none

  /// Makes a test.
  public init(_ fact: FactID, _ relation: Relation, _ values: [ValueID]) {
    self.fact = fact
    self.relation = relation
    self.values = values
  }
}
