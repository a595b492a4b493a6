import Decisions
import Knowledge

/// What many results files come to: which clauses and scenarios are most misread.
public struct MisreadReport: Encodable, Hashable, Sendable {
  /// How often something was predicted, and how.
  public struct Tally: Encodable, Hashable, Sendable {
    /// Whose it is.
    public let policy: String
    /// A clause, or a scenario.
    public let name: String
    /// The first tries.
    public var predictions = 0
    /// Those that were not right.
    public var misread = 0
    /// How many verdicts were looser than the policy.
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
  /// A clause is misread where another was taken for it; how many verdicts were looser than it is counted beside that.
  ///
  /// - Complexity: O(number of rows).
  public init(_ rows: [ResultRow]) {
    let scored = rows.filter { $0.tries == 1 && $0.mark != .discussed && $0.mark != .skipped && $0.people > 0 }
    attempts = Set(rows.map { "\($0.learner) \($0.attempt) \($0.policy)" }).count
    let deciding = Dictionary(
      rows.filter { $0.item == .clause }.map {
        (Subject($0, $0.scenario.text), $0.expected.first ?? PredictionQuestion.noClause)
      }
    ) { first, _ in first }
    var byClause = Count()
    var byScenario = Count()
    for row in scored {
      byScenario.add(row, to: Subject(row, row.scenario.text), isLooser: row.mark == .unsafe)
      guard let clause = deciding[Subject(row, row.scenario.text)] else { continue }
      if row.item == .clause { byClause.add(row, to: Subject(row, clause), isLooser: false) }
      if row.mark == .unsafe {
        byClause.tallies[Subject(row, clause), default: .init(row, clause)].unsafe += row.people
      }
    }
    clauses = byClause.sorted
    scenarios = byScenario.sorted
  }

  /// What is counted: a clause or a scenario of a policy.
  private struct Subject: Hashable {
    let policy: PolicyID
    let name: String

    init(_ row: ResultRow, _ name: String) {
      policy = row.policy
      self.name = name
    }
  }

  private struct Count {
    var tallies: [Subject: Tally] = [:]
    var wrong: [Subject: [String: Int]] = [:]

    mutating func add(_ row: ResultRow, to subject: Subject, isLooser: Bool) {
      var tally = tallies[subject] ?? Tally(row, subject.name)
      tally.predictions += row.people
      if isLooser { tally.unsafe += row.people }
      if row.mark != .right {
        tally.misread += row.people
        wrong[subject, default: [:]][row.predicted, default: 0] += row.people
      }
      tallies[subject] = tally
    }

    var sorted: [Tally] {
      var all = tallies
      for (subject, answers) in wrong {
        let most = answers.max { ($0.value, $1.key) < ($1.value, $0.key) }
        all[subject]?.favourite = most?.key ?? ""
        all[subject]?.favouriteCount = most?.value ?? 0
      }
      return all.values.sorted {
        ($1.percent, $1.misread, $1.unsafe, $0.policy, $0.name) < (
          $0.percent, $0.misread, $0.unsafe, $1.policy, $1.name
        )
      }
    }
  }

  /// The report as lines.
  ///
  /// - Parameter says: what a clause says; nil where that is not known.
  public func lines(says: (PolicyID, ClauseID) -> String? = { _, _ in nil }) -> [Line] {
    guard !scenarios.isEmpty else { return ["There is nothing to report: no prediction was scored."] }
    return [Line("\(attempts) \(attempts == 1 ? "attempt" : "attempts").", style: .strong)]
      + table("Clauses most misread", clauses, mistake: "most often taken for") { clause in
        clause.name == PredictionQuestion.noClause
          ? "No clause of the policy answers this." : says(PolicyID(clause.policy), ClauseID(clause.name))
      } + table("Scenarios most misread", scenarios, mistake: "most often answered") { _ in nil }
  }

  private func table(_ title: String, _ tallies: [Tally], mistake: String, says: (Tally) -> String?) -> [Line] {
    let missed = tallies.filter { $0.misread > 0 || $0.unsafe > 0 }
    guard !missed.isEmpty else { return [Line("\(title): none.", style: .strong)] }
    return [Line(title, style: .strong)]
      + missed.prefix(12).enumerated().flatMap { number, tally in
        let point = Line.point(number + 1, tally.words(mistake))
        return [point] + (says(tally).map { [Line($0, style: .faint, indent: point.indent + point.hang)] } ?? [])
      }
  }
}

extension MisreadReport.Tally {
  fileprivate init(_ row: ResultRow, _ name: String) {
    policy = row.policy.text
    self.name = name
  }

  /// The tally in a sentence.
  fileprivate func words(_ mistake: String) -> String {
    let looser = unsafe > 0 ? "; \(unsafe) judged looser than the policy" : ""
    let taken = misread > 0 ? "; \(mistake) \(favourite) (\(favouriteCount))" : ""
    return "\(policy) \(name): \(misread) of \(predictions) (\(percent)%)\(taken)\(looser)"
  }
}
