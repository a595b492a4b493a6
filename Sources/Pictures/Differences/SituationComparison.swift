import Decisions
import Knowledge

/// One situation under several policies, side by side.
public struct SituationComparison: Sendable {
  /// What one policy says of it.
  public struct Side: Sendable {
    /// The policy.
    public let policy: Policy
    /// The verdict; nil where open questions can still change it.
    public let verdict: Verdict?
    /// The verdicts that can be reached, strictest first.
    public let reachable: [Verdict]
    /// The clauses that decide, each once, the deciding first.
    public let deciding: [Clause]
    /// The facts that are still to be asked.
    public let open: [FactID]
    /// True where the answers cannot all be so.
    public let isImpossible: Bool
  }

  /// The policies, in the order given.
  public private(set) var sides: [Side] = []

  /// Compares policies, each with its own situation, so that a policy is not asked what it does not know.
  public init(_ situations: [(rules: CompiledRules, situation: Situation)]) {
    sides = situations.map { rules, situation in
      let decision = rules.decision(hearing: situation)
      var seen: Set<ClauseID> = []
      let ids = decision.settlement.deciding.map { rules.outcomes[$0].rule.clause }.filter { seen.insert($0).inserted }
      return Side(
        policy: rules.knowledge.policy,
        verdict: decision.isImpossible ? nil : decision.verdict,
        reachable: decision.reachable,
        deciding: decision.verdict == nil ? [] : ids.compactMap { rules.knowledge.clause($0) },
        open: decision.open,
        isImpossible: decision.isImpossible
      )
    }
  }

  /// True where all have the same verdict.
  public var agree: Bool { Set(sides.map(\.verdict)).count <= 1 }

  /// The comparison in plain lines.
  public var lines: [PictureLine] { sides.flatMap(lines) + parting }

  private func lines(_ side: Side) -> [PictureLine] {
    let name = "\(side.policy.organisation) (\(side.policy.id))"
    if side.isImpossible { return [PictureLine("\(name): these answers cannot all be so.", isHeading: true), .blank] }
    guard let verdict = side.verdict else {
      let signs = side.reachable.map(\.sign).joined(separator: "; ")
      let facts = side.open.prefix(4).map(\.text).joined(separator: ", ")
      return [
        PictureLine("\(name): not settled yet", isHeading: true), PictureLine("still possible: \(signs)", indent: 2),
        PictureLine("give: \(facts)", indent: 2), .blank,
      ]
    }
    var lines = [PictureLine("\(name): \(verdict.sign)", isHeading: true)]
    for clause in side.deciding.prefix(3) {
      let section = side.policy.sections.first { $0.id == clause.section }?.heading ?? ""
      let place = section.isEmpty ? "" : " (\(section))"
      lines.append(PictureLine("\(clause.id)\(place): \(clause.says)", indent: 2))
    }
    if side.deciding.isEmpty, verdict == .silent { lines.append(PictureLine("no clause answers", indent: 2)) }
    if side.deciding.count > 3 { lines.append(PictureLine("and \(side.deciding.count - 3) more clauses", indent: 2)) }
    return lines + [.blank]
  }

  /// Where they part: for each verdict the policies, and the clause that decides it there.
  private var parting: [PictureLine] {
    guard sides.count > 1 else { return [] }
    guard !agree else { return [PictureLine("They all answer the same.", isHeading: true)] }
    let verdicts = Set(sides.compactMap(\.verdict)).sorted { Verdict.strictness($0) < Verdict.strictness($1) }
    var lines = [PictureLine("Where they part, the strictest first:", isHeading: true)]
    for verdict in verdicts {
      let names = sides.filter { $0.verdict == verdict }.map { side in
        side.policy.id.text + (side.deciding.first.map { " by \($0.id)" } ?? "")
      }
      lines.append(PictureLine("\(verdict.sign): \(names.joined(separator: ", "))", indent: 2))
    }
    let open = sides.filter { $0.verdict == nil }.map(\.policy.id.text)
    if !open.isEmpty { lines.append(PictureLine("not settled: \(open.joined(separator: ", "))", indent: 2)) }
    return lines
  }
}
