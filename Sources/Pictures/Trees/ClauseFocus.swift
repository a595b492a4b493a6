import Checks
import Decisions
import Knowledge

/// What must be said before a clause can count in a tree: facts that nobody is asked for, and leaves.
public struct ClauseFocus: Sendable {
  /// The clause.
  public let clause: Clause
  /// The answers that must be given from the start; empty where the questions alone lead to the clause.
  public let needed: [FactID: Answer]
  /// The shortest answers after which the clause counts; nil where it never does.
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
      for zone in [zones.deciding[index], zones.adding[index]] {
        guard let witness = zones.witness(of: zone) else { continue }
        let unasked = witness.answers.answers.filter { fact, _ in
          space.index(of: fact).map { !space.isAsked(fact: $0) } ?? false
        }
        let isBetter = best.map { (unasked.count, witness.answers.answers.count) < $0.size } ?? true
        if isBetter { best = Way(needed: unasked, witness: witness) }
      }
    }
    needed = best?.needed ?? [:]
    witness = best?.witness
  }

  private struct Way {
    let needed: [FactID: Answer]
    let witness: Witness
    var size: (Int, Int) { (needed.count, witness.answers.answers.count) }
  }
}
