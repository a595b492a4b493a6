import Knowledge

/// The facts of a knowledge base as dimensions: each value of each fact is a number, each leave a fact of its own.
///
/// A set is looked at one member at a time: its dimension holds the member that is being looked at. Members that a rule
/// names together (`has all of`, `has none of`) get a dimension of their own, which says whether the whole set holds
/// them.
public struct FactSpace: Sendable {
  /// One thing that can differ between situations.
  public struct Dimension: Hashable, Sendable {
    /// The fact, as an index into ``FactSpace/facts``.
    public let fact: Int
    /// The member whose presence in the whole set is meant; nil for the value itself.
    public let member: Int?
    /// The number of values, "absent" included where there is one.
    public let count: Int
    /// The value that stands for "none of these" or "nobody said so"; nil where the fact always has a value.
    public let absent: Int?

    /// A bit for every value.
    public var full: UInt64 { count == 64 ? .max : (1 << UInt64(count)) - 1 }
  }

  /// The vocabulary's facts in the order of asking, then the leaves.
  public let facts: [Fact]
  /// The dimensions, in the order in which a tree looks at them.
  public let dimensions: [Dimension]
  /// The number of facts of the vocabulary; those behind them are leaves.
  public let askedCount: Int

  private let indexByFact: [FactID: Int]
  private let valueIndex: [[ValueID: Int]]
  private let dimensionByFact: [Int]
  private let dimensionByMember: [Member: Int]
  private let membersByFact: [[(value: Int, dimension: Int)]]

  struct Member: Hashable, Sendable {
    let fact: Int
    let value: Int
  }

  /// Makes the space of a knowledge base.
  ///
  /// - Complexity: O(size of the vocabulary and of the rules).
  public init(_ knowledge: KnowledgeBase) {
    let asked = knowledge.vocabulary.facts.enumerated()
      .sorted { ($0.element.early ?? .max, $0.offset) < ($1.element.early ?? .max, $1.offset) }
      .map(\.element)
    let leaves = LeaveFact.facts(of: knowledge)
    let facts = asked + leaves
    let indexByFact = Dictionary(uniqueKeysWithValues: facts.enumerated().map { ($1.id, $0) })
    let members = Self.membersNamedTogether(knowledge, indexByFact: indexByFact, facts: facts)
    self.init(facts: facts, askedCount: asked.count, indexByFact: indexByFact, members: members)
  }

  private init(facts: [Fact], askedCount: Int, indexByFact: [FactID: Int], members: [Member]) {
    var dimensions: [Dimension] = []
    var dimensionByFact: [Int] = []
    var dimensionByMember: [Member: Int] = [:]
    var membersByFact = facts.map { _ in [(value: Int, dimension: Int)]() }
    for (index, fact) in facts.enumerated() {
      let hasAbsent = index < askedCount && (fact.arity == .several || fact.isVolunteered)
      dimensionByFact.append(dimensions.count)
      dimensions.append(
        Dimension(
          fact: index,
          member: nil,
          count: fact.values.count + (hasAbsent ? 1 : 0),
          absent: hasAbsent ? fact.values.count : nil
        )
      )
      for member in members where member.fact == index {
        dimensionByMember[member] = dimensions.count
        membersByFact[index].append((member.value, dimensions.count))
        dimensions.append(Dimension(fact: index, member: member.value, count: 2, absent: nil))
      }
    }
    self.facts = facts
    self.askedCount = askedCount
    self.indexByFact = indexByFact
    self.dimensions = dimensions
    self.dimensionByFact = dimensionByFact
    self.dimensionByMember = dimensionByMember
    self.membersByFact = membersByFact
    valueIndex = facts.map { fact in
      var index: [ValueID: Int] = [:]
      for (offset, value) in fact.values.enumerated() {
        for name in [value.id] + value.formerly where index[name] == nil { index[name] = offset }
      }
      return index
    }
  }

  /// The index of a fact, by its name or an earlier one; nil where there is none.
  public func index(of fact: FactID) -> Int? {
    indexByFact[fact] ?? facts.firstIndex { $0.formerly.contains(fact) }
  }

  /// The fact with this name, or nil.
  public func fact(_ id: FactID) -> Fact? { index(of: id).map { facts[$0] } }

  /// The dimension that holds the value of the fact with this index.
  public func dimension(ofFact index: Int) -> Int { dimensionByFact[index] }

  /// The dimension that says whether a set holds a member; nil where no rule names that member together with others.
  func dimension(ofMember member: Member) -> Int? { dimensionByMember[member] }

  /// The members of a fact's set that have a dimension.
  func members(ofFact index: Int) -> [(value: Int, dimension: Int)] { membersByFact[index] }

  /// The number of a value within its fact; nil where the fact has no such value.
  public func number(of value: ValueID, ofFact index: Int) -> Int? { valueIndex[index][value] }

  /// The bits of `values` within their fact; unknown values have none.
  func mask(of values: [ValueID], ofFact index: Int) -> UInt64 {
    values.reduce(0) { mask, value in number(of: value, ofFact: index).map { mask | 1 << UInt64($0) } ?? mask }
  }

  private static func membersNamedTogether(
    _ knowledge: KnowledgeBase,
    indexByFact: [FactID: Int],
    facts: [Fact]
  ) -> [Member] {
    var members: Set<Member> = []
    func collect(_ condition: Condition?) {
      for test in (condition?.alternatives ?? []).joined() where test.relation == .hasAll || test.relation == .hasNone {
        guard let fact = indexByFact[test.fact] else { continue }
        for value in test.values {
          guard let number = facts[fact].values.firstIndex(where: { $0.id == value }) else { continue }
          members.insert(Member(fact: fact, value: number))
        }
      }
    }
    for section in knowledge.policy.sections {
      collect(section.applies)
      for silence in section.silences { collect(silence.when) }
      for clause in section.clauses {
        collect(clause.applies)
        for rule in clause.rules {
          collect(rule.when)
          for limit in rule.limits { collect(limit.condition) }
        }
      }
    }
    for condition in knowledge.vocabulary.impossible { collect(condition) }
    for fact in facts { collect(fact.when) }
    return members.sorted { ($0.fact, $0.value) < ($1.fact, $1.value) }
  }
}
