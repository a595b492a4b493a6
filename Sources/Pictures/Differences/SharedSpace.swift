import Checks
import Decisions
import Knowledge

/// The situations that two policies can both be asked about.
///
/// Facts and values that both know are the same, earlier names counting; values that one of them alone knows are left
/// out. A fact that one alone asks stays a question of its own; one that is only volunteered there, and all leaves,
/// count as not said.
struct SharedSpace: Sendable {
  /// A fact of either.
  struct SharedFact: Sendable {
    /// The fact as it is named.
    let fact: Fact
    /// Its index on each side; nil where that side does not know it.
    let sides: [Int?]
    /// The values that can be said, as numbers on each side, "none of these" the last where both have it.
    let values: [[Int]]
    /// True where the last value is "none of these" or "nobody said so".
    let hasAbsent: Bool
    /// The dimension of its value.
    var dimension = 0
    /// The dimensions of members that rules name together, by the number of the value here.
    var members: [Int: Int] = [:]
  }

  private(set) var facts: [SharedFact] = []
  private(set) var sizes: [Int] = []

  /// Lays the facts of both sides out.
  init(_ left: FactSpace, _ right: FactSpace) {
    let pairs = Self.pairs(left, right)
    for (leftIndex, rightIndex) in pairs { add(leftIndex, left, rightIndex, right) }
  }

  private static func pairs(_ left: FactSpace, _ right: FactSpace) -> [(Int?, Int?)] {
    var taken: Set<Int> = []
    var pairs: [(Int?, Int?)] = []
    for index in 0..<left.askedCount {
      let fact = left.facts[index]
      let match = (0..<right.askedCount).first { fact.isSame(as: right.facts[$0]) && !taken.contains($0) }
      if let match { taken.insert(match) }
      if match != nil || left.isAsked(fact: index) { pairs.append((index, match)) }
    }
    for index in 0..<right.askedCount where !taken.contains(index) && right.isAsked(fact: index) {
      pairs.append((nil, index))
    }
    return pairs
  }

  private mutating func add(_ leftIndex: Int?, _ left: FactSpace, _ rightIndex: Int?, _ right: FactSpace) {
    guard let fact = leftIndex.map({ left.facts[$0] }) ?? rightIndex.map({ right.facts[$0] }) else { return }
    let other = rightIndex.map { right.facts[$0] } ?? fact
    var values: [[Int]] = []
    for (number, value) in fact.values.enumerated() {
      guard let match = other.values.firstIndex(where: { value.isSame(as: $0) }) else { continue }
      values.append([number, match])
    }
    let absents = [(leftIndex, left), (rightIndex, right)].map { index, space -> Int? in
      guard let index else { return fact.values.count }
      let dimension = space.dimension(ofFact: index)
      let answers = space.answers(in: dimension)
      return space.dimensions[dimension].absent.flatMap { answers & 1 << UInt64($0) != 0 ? $0 : nil }
    }
    let isSet = fact.arity == .several || fact.isVolunteered
    let hasAbsent = isSet && absents.allSatisfy { $0 != nil }
    if hasAbsent { values.append(absents.map { $0! }) }
    guard !values.isEmpty else { return }
    var shared = SharedFact(fact: fact, sides: [leftIndex, rightIndex], values: values, hasAbsent: hasAbsent)
    shared.dimension = sizes.count
    sizes.append(values.count)
    for (side, space) in [left, right].enumerated() {
      guard let index = shared.sides[side] else { continue }
      for member in space.namedMembers(ofFact: index) {
        guard let value = values.firstIndex(where: { $0[side] == member.value }), shared.members[value] == nil else {
          continue
        }
        shared.members[value] = sizes.count
        sizes.append(2)
      }
    }
    facts.append(shared)
  }

  /// What each dimension of a side's own atlas stands for here.
  func counterparts(of side: Int, in space: FactSpace) -> [Atlas.Counterpart] {
    let byFact = Dictionary(
      facts.compactMap { fact in fact.sides[side].map { ($0, fact) } },
      uniquingKeysWith: { first, _ in first }
    )
    return space.dimensions.map { dimension in
      guard let fact = byFact[dimension.fact] else {
        return .fixed(dimension.member == nil ? dimension.absent ?? 0 : 0)
      }
      if let member = dimension.member {
        let value = fact.values.firstIndex { $0[side] == member }
        return value.flatMap { fact.members[$0] }.map { .dimension($0, values: [0, 1]) } ?? .fixed(0)
      }
      let values = (0..<dimension.count).map { number in fact.values.firstIndex { $0[side] == number } }
      return .dimension(fact.dimension, values: values)
    }
  }
}

extension Fact {
  /// Tells whether two facts are one, perhaps under another name.
  func isSame(as other: Fact) -> Bool {
    id == other.id || other.formerly.contains(id) || formerly.contains(other.id)
  }
}

extension Value {
  /// Tells whether two values are one, perhaps under another name.
  func isSame(as other: Value) -> Bool {
    id == other.id || other.formerly.contains(id) || formerly.contains(other.id)
  }
}
