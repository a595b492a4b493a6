import Decisions
import Knowledge

/// What many results files come to: which clauses and scenarios are most misread.
public struct MisreadReport: Encodable, Hashable, Sendable {
  /// How often something was predicted, and how.
  public struct Tally: Encodable, Hashable, Sendable {
    /// A clause, or a scenario.
    public let name: String
    /// The first tries.
    public var predictions = 0
    /// Those that were not right.
    public var misread = 0
    /// Those that were looser than the policy.
    public var unsafe = 0
    /// The wrong answer that was given most; empty where there is none.
    public var favourite = ""
    /// How often it was given.
    public var favouriteCount = 0

    /// The share that was misread, in whole hundredths, rounded down.
    public var percent: Int { predictions == 0 ? 0 : misread * 100 / predictions }
  }

  /// How many attempts are in it.
  public let attempts: Int
  /// By deciding clause, the most misread first.
  public let clauses: [Tally]
  /// By scenario, the most misread first.
  public let scenarios: [Tally]

  /// Counts the first tries of all rows; what was passed over or only talked about does not count.
  ///
  /// - Complexity: O(number of rows).
  public init(_ rows: [ResultRow]) {
    let scored = rows.filter { $0.tries == 1 && $0.mark != .discussed && $0.mark != .skipped && $0.people > 0 }
    attempts = Set(rows.map { "\($0.learner) \($0.attempt) \($0.policy)" }).count
    clauses = Self.tallies(scored.filter { $0.item == .clause }) { "\($0.policy) \($0.expected.first ?? "no-clause")" }
    scenarios = Self.tallies(scored) { "\($0.policy) \($0.scenario)" }
  }

  private static func tallies(_ rows: [ResultRow], by name: (ResultRow) -> String) -> [Tally] {
    var tallies: [String: Tally] = [:]
    var wrong: [String: [String: Int]] = [:]
    for row in rows {
      let name = name(row)
      var tally = tallies[name] ?? Tally(name: name)
      tally.predictions += row.people
      if row.mark != .right {
        tally.misread += row.people
        wrong[name, default: [:]][row.predicted, default: 0] += row.people
      }
      if row.mark == .unsafe { tally.unsafe += row.people }
      tallies[name] = tally
    }
    for (name, answers) in wrong {
      let most = answers.max { ($0.value, $1.key) < ($1.value, $0.key) }
      tallies[name]?.favourite = most?.key ?? ""
      tallies[name]?.favouriteCount = most?.value ?? 0
    }
    return tallies.values.sorted { ($1.percent, $1.misread, $0.name) < ($0.percent, $0.misread, $1.name) }
  }

  /// The report as lines.
  public var lines: [Line] {
    guard !scenarios.isEmpty else { return ["There is nothing to report: no prediction was scored."] }
    return [Line("\(attempts) \(attempts == 1 ? "attempt" : "attempts").", style: .strong)]
      + table("Clauses most misread", clauses) + table("Scenarios most misread", scenarios)
  }

  private func table(_ title: String, _ tallies: [Tally]) -> [Line] {
    let missed = tallies.filter { $0.misread > 0 }
    guard !missed.isEmpty else { return [Line("\(title): none.", style: .strong)] }
    return [Line(title, style: .strong)]
      + missed.prefix(12).enumerated().map { number, tally in
        let unsafe = tally.unsafe > 0 ? ", \(tally.unsafe) looser than the policy" : ""
        return .point(
          number + 1,
          "\(tally.name): \(tally.misread) of \(tally.predictions) (\(tally.percent)%)\(unsafe); most took it for \(tally.favourite)"
        )
      }
  }
}
