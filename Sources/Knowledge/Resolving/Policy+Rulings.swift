extension Policy {
  /// Makes the rules of a clause that the school follows exceptions to those of the clauses that it was chosen over.
  ///
  /// Only rules that answer the same question part ways: what must be done stands beside what may be done, and what a rule adds
  /// stays.
  ///
  /// - Complexity: O(rules of the clauses that rulings name), once they are found.
  mutating func followRulings() {
    for ruling in rulings {
      guard let followed = ruling.follows else { continue }
      let others = clauses.filter { $0.id != followed && ruling.clauses.contains($0.id) }.flatMap(\.rules)
      changeRules(of: followed) { rule in
        guard let scale = rule.force.scale else { return }
        rule.lifts += others.filter { $0.force.scale == scale }.map { .rule($0.id) }
      }
    }
  }

  /// Tells whether the school follows a clause and so sets aside what is lifted.
  ///
  /// - Complexity: O(rules) for each ruling that follows the clause.
  public func hasRuling(setting lifted: Rule.Lifted, asideFor followed: ClauseID) -> Bool {
    rulings.contains { ruling in
      guard ruling.follows == followed else { return false }
      switch lifted {
      case .clause(let id): return ruling.clauses.contains(id)
      case .rule(let id): return rules.contains { $0.id == id && ruling.clauses.contains($0.clause) }
      }
    }
  }

  private mutating func changeRules(of clause: ClauseID, _ change: (inout Rule) -> Void) {
    for section in sections.indices {
      for place in sections[section].clauses.indices where sections[section].clauses[place].id == clause {
        for rule in sections[section].clauses[place].rules.indices {
          change(&sections[section].clauses[place].rules[rule])
        }
      }
    }
  }
}
