import Decisions
import Knowledge

/// What the advice rests on: the answers, what nobody said, what speaks against it.
extension AdviceComposer {
  func because() -> [Advice.Reason] {
    rules.space.facts.compactMap { fact in
      guard let answer = decision.situation[fact.id], !decision.parked.contains(fact.id) else { return nil }
      let words = fact.words(for: answer)
      let isLeave = fact.value(LeaveFact.notGiven) != nil
      let isShort = answer == .notSure || isLeave || ["yes", "no"].contains(Words(words).list.first)
      return Advice.Reason(fact: fact.id, answer: answer, words: isShort ? "\(fact.name): \(words)" : words)
    }
  }

  /// What nobody said, and what would make the verdict stricter if it were so.
  func assumed() -> [String] {
    guard [.needsApproval, .conditional, .permitted].contains(settlement.verdict) else { return [] }
    return rules.space.facts.prefix(rules.space.askedCount).filter(\.isVolunteered).flatMap { fact -> [String] in
      guard decision.situation[fact.id] == nil else { return [] }
      return fact.values.filter { value in
        let other = rules.prospect(in: decision.situation.answering(fact.id, with: .value(value.id)))
        return Verdict.strictness(other.strictest) < Verdict.strictness(settlement.verdict)
      }.map { $0.id.text.split(separator: "-").joined(separator: " ") }
    }
  }

  func oppositions(_ uses: [Advice.ClauseUse]) -> [Advice.Opposition] {
    let roles = Dictionary(uses.map { ($0.clause.id, $0.role) }) { first, _ in first }
    func rank(_ clause: ClauseID) -> Int {
      roles[clause].map { Advice.ClauseRole.allCases.firstIndex(of: $0)! } ?? .max
    }
    var found: [Advice.Opposition] = []
    for clause in knowledge.policy.clauses {
      for contradiction in clause.contradictions {
        // The one that plays the greater part here is answered by the other.
        let isFirst = rank(clause.id) <= rank(contradiction.clause)
        let (shown, otherID) = isFirst ? (clause.id, contradiction.clause) : (contradiction.clause, clause.id)
        guard [.deciding, .adds].contains(roles[shown]), let other = knowledge.clause(otherID), applies(other),
          !found.contains(where: { $0.other.id == otherID })
        else { continue }
        let isWeighed = certain.contains {
          rules.outcomes[$0].rule.clause == otherID && rules.outcomes[$0].force.scale == .may
        }
        found.append(.init(clause: shown, other: other, settledBy: contradiction.settledBy, isWeighed: isWeighed))
      }
    }
    return found
  }

  /// Tells whether a clause has something to say in this situation.
  private func applies(_ clause: Clause) -> Bool {
    certain.contains { rules.outcomes[$0].rule.clause == clause.id }
  }
}
