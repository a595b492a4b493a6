import Decisions
import Knowledge

/// A transcript, case or scenario whose advice is another under other rules: its verdict, clauses, leaves, conditions, duties or
/// whom to ask; or whose replay fails under them and did not before, because it checks the way as well.
///
/// The two advices are compared by ids, so words and the order of questions do not count; nor does what the file expects.
public struct OutcomeChange: Sendable {
  /// What was told.
  public let telling: Telling
  /// What differs, the old rules' side first; none where it cannot be replayed under one of the two.
  public let differences: [Difference]
  /// True where the advice is another, false where only the way to it is.
  public let isOfAdvice: Bool
  /// True where the file's own replay passed under the old rules and fails under the new ones. A scenario expects nothing.
  public let failsNow: Bool
  /// Why it has no advice under the new rules, or had none under the old ones; empty where it has both.
  public let obstacle: String

  /// The changes among some tellings, in the order given.
  ///
  /// - Parameters:
  ///   - tellings: those of other policies are passed over.
  ///   - today: the day, for those that do not say theirs.
  /// - Complexity: that of three replays.
  public static func changes(
    in tellings: [Telling],
    from old: CompiledRules,
    to new: CompiledRules,
    today: CalendarDate
  ) -> [OutcomeChange] {
    var before = Replay(old, today: today)
    var now = Replay(new, today: today)
    return tellings.compactMap { telling in
      guard telling.policy == new.knowledge.policy.id else { return nil }
      return OutcomeChange(telling, &before, &now)
    }
  }

  private init?(_ telling: Telling, _ before: inout Replay, _ now: inout Replay) {
    let old = telling.result(&before)
    let own = telling.result(&now)
    let new = telling.expecting(old.reached).result(&now)
    let ends = [Self.obstacle(to: old), Self.obstacle(to: new)]
    let advice = new.differences.filter(\.class.isOfAdvice)
    self.telling = telling
    failsNow = telling.kind != .scenario && old.outcome == .passed && own.outcome != .passed
    isOfAdvice = ends.contains { $0 != nil } || !advice.isEmpty
    switch (ends[0], ends[1]) {
    case (nil, nil):
      obstacle = ""
      differences = !advice.isEmpty ? advice : failsNow ? own.differences.filter(\.isFailure) : []
      if differences.isEmpty { return nil }
    case (nil, let now?):
      obstacle = "has no advice any more: \(now)"
      differences = []
    case (_?, nil):
      obstacle = "has an advice now and had none"
      differences = []
    case (_?, _?): return nil
    }
  }

  /// Why a replay reached no advice, or not each of them; nil where it did.
  private static func obstacle(to result: ReplayResult) -> String? {
    if let mistake = result.mistakes.first(where: \.isError) { return mistake.message }
    for difference in result.differences {
      switch difference.kind {
      case .answerNotOffered(let fact, let value, _): return "`\(fact)` has no answer `\(value)`"
      case .noVerdict(let open): return "the verdict hangs on \(open.map(\.text).joined(separator: ", "))"
      default: continue
      }
    }
    return nil
  }
}

extension [OutcomeChange] {
  /// The changes in lines: how many there are and where they stand, then what differs in the first of them.
  ///
  /// - Parameter limit: for how many it is said what differs.
  public func lines(limit: Int) -> [Line] {
    guard !isEmpty else { return [.blank, "No transcript, case or scenario has another answer."] }
    let advice = filter(\.isOfAdvice)
    let isVerdict = advice.contains { !$0.obstacle.isEmpty || $0.differences.contains { $0.class == .verdict } }
    let heading = isVerdict ? "Other advice" : "The same verdict with other clauses, conditions, duties or contacts"
    return advice.lines(heading, limit) + filter { !$0.isOfAdvice }.lines("The same advice by another way", limit)
  }

  private func lines(_ heading: String, _ limit: Int) -> [Line] {
    guard !isEmpty else { return [] }
    let tellings = map(\.telling)
    let rest = tellings.dropFirst(limit)
    let others =
      rest.isEmpty ? [] : [Line("And: \([Telling](rest).places.joined(separator: "; "))", indent: 2, hang: 2)]
    let head = Line("\(heading): \(tellings.counts)", style: .strong)
    return [.blank, head] + prefix(limit).flatMap(\.lines) + others
  }
}

extension OutcomeChange {
  fileprivate var lines: [Line] {
    let place = [telling].places[0]
    let head = Line("\(place)  \(telling.title)", indent: 2, hang: 2)
    let words = obstacle.isEmpty ? differences.map { "\($0.label.lowercased()): \($0.summary)" } : [obstacle]
    let remark =
      failsNow || telling.kind == .scenario ? [] : ["its replay stays as it was: the file does not check that"]
    return [head] + (words + remark).map { Line($0, indent: 4, hang: 2) }
  }
}
