import CBitRows

/// The floor for answers: a workload's rules as hand-written rows of bits in C.
///
/// A class, because it owns memory of C.
public final class BitRows {
  private let rows: OpaquePointer
  private let workload: Workload

  /// Makes the rows of a workload.
  public init(_ workload: Workload) {
    self.workload = workload
    let sizes = workload.facts.map { Int32($0.values.count) }
    let ranks = workload.rules.map { UInt8($0.rank) }
    let when = workload.rules.flatMap(\.when)
    let limited = workload.rules.map { UInt8($0.unless == nil ? 0 : 1) }
    let unless = workload.rules.flatMap { $0.unless ?? Array(repeating: 0, count: workload.facts.count) }
    rows = bit_rows_make(Int32(workload.rules.count), sizes, ranks, when, limited, unless)
  }

  deinit { bit_rows_free(rows) }

  /// The answer to one assignment.
  public func answer(to number: Int) -> Workload.Answer {
    var out = [UInt16](repeating: 0, count: workload.rules.count)
    var best: Int32 = 9
    let found = bit_rows_list(rows, Array(workload.query(number)), &out, &best)
    return .init(rules: out.prefix(Int(found)).map(Int.init), strictest: best == 9 ? nil : Int(best))
  }

  /// The rules that are open where only some facts are known.
  public func openRules(for number: Int, known: UInt32) -> [Int] {
    var open = [UInt64](repeating: 0, count: (workload.rules.count + 63) / 64)
    _ = bit_rows_turn(rows, Array(workload.query(number)), known, &open)
    return workload.rules.indices.filter { open[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
  }

  /// Answers every assignment with the list of rules that apply, or only how many there are, and the strictest.
  public func answerAll(asList: Bool) -> UInt64 {
    bit_rows_pass(rows, workload.queries, Int32(workload.count), asList ? 1 : 0)
  }

  /// Takes one turn for every assignment.
  public func turnAll(known: [UInt32]) -> UInt64 {
    bit_rows_turns(rows, workload.queries, known, Int32(workload.count))
  }
}
