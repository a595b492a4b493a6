import Decisions
import Knowledge

/// The product's way to answer a workload: its rules from mayi's own language, each assignment prepared as a place.
public struct AnswerPath: Sendable {
  private let index: AnswerIndex
  /// The places of all assignments, one after the other.
  private let places: [UInt8]
  private let count: Int
  /// For each entry its rule's number in the workload, or -1.
  private let numbers: [Int]
  /// For each entry the rank of its force.
  private let ranks: [Int]
  /// The number of the first entry that stands for a rule.
  private let first: Int
  /// The dimension of each fact of the workload.
  private let dimensions: [Int]

  /// Prepares the assignments of a workload whose rules were compiled.
  public init(_ rules: CompiledRules, for workload: Workload) {
    index = AnswerIndex(rules)
    count = workload.count
    numbers = rules.entries.map { entry in
      if case .outcome(let index) = entry { Workload.number(of: rules.outcomes[index].rule.id) } else { -1 }
    }
    ranks = rules.entries.map { entry in
      guard case .outcome(let index) = entry else { return 9 }
      return Workload.forces.firstIndex(of: rules.outcomes[index].force.rawValue) ?? 9
    }
    first = numbers.firstIndex { $0 >= 0 } ?? numbers.count
    dimensions = workload.facts.indices.map { rules.space.dimension(ofFact: $0) }
    let nothing = rules.space.nothingKnown()
    let start = nothing.masks.map { $0.nonzeroBitCount == 1 ? UInt8($0.trailingZeroBitCount) : AnswerIndex.unknown }
    var places: [UInt8] = []
    places.reserveCapacity(count * start.count)
    for number in 0..<count {
      var place = start
      for (dimension, value) in zip(dimensions, workload.query(number)) { place[dimension] = value }
      places += place
    }
    self.places = places
  }

  /// The answer to one assignment.
  public func answer(to number: Int) -> Workload.Answer {
    var entries = [Int32](repeating: 0, count: index.boxCount)
    let found = places.withUnsafeBufferPointer { places in
      entries.withUnsafeMutableBufferPointer { index.entries(at: place(number, places), into: $0) }
    }
    let applying = entries.prefix(found).map(Int.init).filter { $0 >= first }
    return .init(rules: applying.map { numbers[$0] }.sorted(), strictest: applying.first.map { ranks[$0] })
  }

  /// Answers every assignment with the rules that apply, strictest first; or only with the strictest.
  public func answerAll(asList: Bool) -> UInt64 {
    var entries = [Int32](repeating: 0, count: index.boxCount)
    return places.withUnsafeBufferPointer { places in
      entries.withUnsafeMutableBufferPointer { entries in
        var sum: UInt64 = 0
        for number in 0..<count {
          let place = place(number, places)
          if asList {
            let found = index.entries(at: place, into: entries)
            sum &+= UInt64(found) &+ UInt64(found > 0 ? ranks[Int(entries[0])] : 9)
          } else {
            sum &+= UInt64(index.firstEntry(from: first, at: place).map { ranks[$0] } ?? 9)
          }
        }
        return sum
      }
    }
  }

  /// The rules that are still open where only the facts in `known` are, as bits of the workload's facts.
  public func openRules(for number: Int, known: UInt32) -> [Int] {
    var place = Array(places[number * index.width..<(number + 1) * index.width])
    forget(known, in: &place)
    var open = [UInt64](repeating: 0, count: index.wordCount)
    _ = place.withUnsafeBufferPointer { place in open.withUnsafeMutableBufferPointer { index.turn(at: place, open: $0) }
    }
    var rules: [Int] = []
    open.withUnsafeBufferPointer { index.forEachOpenEntry($0) { if $0 >= first { rules.append(numbers[$0]) } } }
    return rules.sorted()
  }

  /// The places of the assignments of which only some facts are known, for ``turnAll(_:)``.
  public func places(known: [UInt32]) -> [UInt8] {
    (0..<count).flatMap { number in
      var place = Array(places[number * index.width..<(number + 1) * index.width])
      forget(known[number], in: &place)
      return place
    }
  }

  /// Takes one turn for every place: what is open, and what to ask next.
  public func turnAll(_ places: [UInt8]) -> UInt64 {
    var open = [UInt64](repeating: 0, count: index.wordCount)
    return places.withUnsafeBufferPointer { places in
      open.withUnsafeMutableBufferPointer { open in
        (0..<count).reduce(0) { $0 &+ UInt64(index.turn(at: place($1, places), open: open) ?? 0) &+ open[0] }
      }
    }
  }

  private func forget(_ known: UInt32, in place: inout [UInt8]) {
    for (fact, dimension) in dimensions.enumerated() where known >> UInt32(fact) & 1 == 0 {
      place[dimension] = AnswerIndex.unknown
    }
  }

  private func place(_ number: Int, _ places: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: places[number * index.width..<(number + 1) * index.width])
  }
}
