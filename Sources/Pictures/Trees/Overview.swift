import Checks
import Decisions
import Knowledge

/// A policy on one page: kinds of activity by verdict, and how many clauses decide each.
///
/// It speaks of the usual situation: nothing that is only volunteered is said, and no leave is given. Exact: a cell is
/// empty only where no such situation has that verdict.
public struct Overview: Sendable {
  /// One kind of activity.
  public struct Row: Hashable, Sendable {
    /// What it is called.
    public let label: String
    /// The clauses that decide, by verdict, in the document's order; a silent verdict has none. A verdict that cannot
    /// be had is missing.
    public let clauses: [Verdict: [ClauseID]]
  }

  /// The kinds of activity under one answer to the first question.
  public struct Block: Hashable, Sendable {
    /// That answer.
    public let label: String
    /// Its rows.
    public let rows: [Row]
  }

  /// The policy.
  public let policy: Policy
  /// The blocks, in the order of the first question's answers.
  public private(set) var blocks: [Block] = []

  /// Looks over a policy.
  ///
  /// - Parameters:
  ///   - zones: where each rule holds.
  ///   - fact: the fact whose values are the kinds; `activity` where nothing is said, and the second question where
  ///     there is no such fact.
  /// - Returns: nil where the policy could not be analysed whole, or asks nothing.
  /// - Complexity: for each row and outcome one intersection.
  public init?(_ zones: RuleZones, by fact: FactID? = nil) {
    let space = zones.rules.space
    guard !zones.atlas.isExhausted, let (first, usualKind) = zones.factsOfKind else { return nil }
    policy = zones.rules.knowledge.policy
    let kinds = fact.flatMap { space.index(of: $0) } ?? usualKind
    var atlas = zones.atlas
    let usual = zones.usual(&atlas)
    for value in space.facts[first].values.indices {
      let here = atlas.intersection(usual, atlas.zone(space.dimension(ofFact: first), 1 << UInt64(value)))
      guard !here.isEmpty else { continue }
      let rows = Self.rows(of: kinds == first ? nil : kinds, within: here, zones, &atlas)
      blocks.append(Block(label: space.facts[first].values[value].label, rows: rows))
    }
  }

  private static func rows(of kinds: Int?, within here: Zone, _ zones: RuleZones, _ atlas: inout Atlas) -> [Row] {
    let space = zones.rules.space
    guard let kinds, !atlas.intersection(here, zones.existence[kinds]).isEmpty else {
      return [Row(label: "anything", clauses: clauses(within: here, zones, &atlas))]
    }
    let there = atlas.intersection(here, zones.existence[kinds])
    return space.facts[kinds].values.indices.compactMap { value in
      let zone = atlas.intersection(there, atlas.zone(space.dimension(ofFact: kinds), 1 << UInt64(value)))
      guard !zone.isEmpty else { return nil }
      return Row(label: space.facts[kinds].values[value].label, clauses: clauses(within: zone, zones, &atlas))
    }
  }

  private static func clauses(within here: Zone, _ zones: RuleZones, _ atlas: inout Atlas) -> [Verdict: [ClauseID]] {
    var clauses: [Verdict: [ClauseID]] = [:]
    for (verdict, zone) in zones.verdicts where !atlas.intersection(zone, here).isEmpty { clauses[verdict] = [] }
    let order = zones.rules.outcomes.indices.sorted {
      zones.rules.outcomes[$0].position < zones.rules.outcomes[$1].position
    }
    for index in order {
      let outcome = zones.rules.outcomes[index]
      guard let verdict = outcome.verdict, !atlas.intersection(zones.deciding[index], here).isEmpty,
        !(clauses[verdict] ?? []).contains(outcome.rule.clause)
      else { continue }
      clauses[verdict, default: []].append(outcome.rule.clause)
    }
    return clauses
  }

  // MARK: - Text

  private static let columns: [(verdict: Verdict, head: String)] = [
    (.danger, "Danger"), (.prohibited, "No"), (.needsApproval, "Unless"), (.advisedAgainst, "Better"),
    (.silent, "Silent"), (.conditional, "If"), (.permitted, "Yes"), (.required, "Must"), (.recommended, "Should"),
    (.informs, "Says"),
  ]

  /// The page in lines that fit `width` columns: a table, or plain lines in a narrow window.
  public func lines(width: Int) -> [PictureLine] {
    let used = Self.columns.filter { column in
      blocks.contains { $0.rows.contains { $0.clauses[column.verdict] != nil } }
    }
    let cell = 7
    let room = width - used.count * cell
    let isTable = room >= 16
    var lines = [PictureLine("\(policy.title), \(policy.organisation)", isHeading: true), .blank]
    for block in blocks {
      lines.append(PictureLine(block.label, isHeading: true))
      if isTable { lines.append(Self.table(String(repeating: " ", count: room), used.map(\.head), cell)) }
      for row in block.rows {
        lines.append(isTable ? Self.table(row, used, room, cell) : PictureLine(Self.sentence(row, used), hang: 4))
      }
      lines.append(.blank)
    }
    return lines + Self.key(used, isTable: isTable)
  }

  private static func table(_ label: String, _ cells: [String], _ width: Int) -> PictureLine {
    let padded = cells.map { String(repeating: " ", count: max(1, width - $0.count)) + $0 }
    return PictureLine(label + padded.joined())
  }

  private static func table(
    _ row: Row,
    _ used: [(verdict: Verdict, head: String)],
    _ room: Int,
    _ cell: Int
  ) -> PictureLine {
    var label = row.label
    if label.count > room - 1 { label = String(label.prefix(room - 4)) + "..." }
    label += String(repeating: " ", count: room - label.count)
    return table(label, used.map { Self.cell(row.clauses[$0.verdict]) }, cell)
  }

  private static func cell(_ clauses: [ClauseID]?) -> String {
    guard let clauses else { return "." }
    return clauses.isEmpty ? "x" : "\(clauses.count)"
  }

  private static func sentence(_ row: Row, _ used: [(verdict: Verdict, head: String)]) -> String {
    let parts = used.compactMap { column -> String? in
      guard let clauses = row.clauses[column.verdict] else { return nil }
      return clauses.isEmpty ? column.verdict.sign : "\(column.verdict.sign) (\(clauses.count))"
    }
    return "\(row.label): \(parts.joined(separator: ", "))"
  }

  private static func key(_ used: [(verdict: Verdict, head: String)], isTable: Bool) -> [PictureLine] {
    let heads = used.map { "\($0.head) = \($0.verdict.sign.lowercased())" }.joined(separator: "; ")
    let key =
      isTable
      ? "\(heads). The numbers count the clauses that decide; x has none; . cannot be."
      : "The numbers count the clauses that decide; a verdict without a number has none."
    return [
      PictureLine(key),
      PictureLine("As long as nothing in it is offensive, untrue or the like, and nobody has agreed to it yet."),
    ]
  }
}
