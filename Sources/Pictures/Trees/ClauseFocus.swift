import Checks
import Decisions
import Knowledge

/// What must be said before a clause can count in a tree: facts that nobody is asked for, and leaves.
public struct ClauseFocus: Sendable {
  /// The clause.
  public let clause: Clause
  /// The answers that must be given from the start; empty where the questions alone lead to the clause.
  public let needed: [FactID: Answer]
  /// The shortest answers after which the clause counts, where it decides and by its strictest rule if it can be had;
  /// nil where it never counts.
  public let witness: Witness?

  /// Looks for the situations in which a clause counts.
  ///
  /// - Complexity: that of a witness for each rule of the clause.
  public init(_ clause: Clause, in zones: RuleZones) {
    self.clause = clause
    let space = zones.rules.space
    let own = Set(clause.rules.map(\.id))
    var best: Way?
    for (index, outcome) in zones.rules.outcomes.enumerated() where own.contains(outcome.rule.id) {
      let strictness = Force.allCases.firstIndex(of: outcome.force)!
      for (part, zone) in [zones.deciding[index], zones.adding[index]].enumerated() {
        guard let witness = zones.witness(of: zone) else { continue }
        let unasked = witness.answers.answers.filter { fact, _ in
          space.index(of: fact).map { !space.isAsked(fact: $0) } ?? false
        }
        let way = Way(needed: unasked, witness: witness, part: part, strictness: strictness)
        if best.map({ way.rank < $0.rank }) ?? true { best = way }
      }
    }
    needed = best?.needed ?? [:]
    witness = best?.witness
  }

  private struct Way {
    let needed: [FactID: Answer]
    let witness: Witness
    let part: Int
    let strictness: Int
    var rank: (Int, Int, Int, Int) { (needed.count, part, strictness, witness.answers.answers.count) }
  }
}
