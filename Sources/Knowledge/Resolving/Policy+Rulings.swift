extension Policy {
  /// Makes the rules of a clause that the school follows exceptions to those of the clauses that it was chosen over.
  ///
  /// Only rules that answer the same question part ways: what must be done stands beside what may be done, and what a rule adds
  /// stays.
  ///
  /// - Complexity: O(clauses + rules of the clauses that rulings name).
  mutating func followRulings() {
    guard rulings.contains(where: { $0.follows != nil }) else { return }
    var places: [ClauseID: PolicyPlaces.ClausePlace] = [:]
    for section in sections.indices {
      for (index, clause) in sections[section].clauses.enumerated() where places[clause.id] == nil {
        places[clause.id] = .init(section: section, clause: index)
      }
    }
    for ruling in rulings {
      guard let followed = ruling.follows, let place = places[followed] else { continue }
      let others = Set(ruling.clauses).subtracting([followed]).compactMap { places[$0] }
        .sorted { ($0.section, $0.clause) < ($1.section, $1.clause) }
        .flatMap { sections[$0.section].clauses[$0.clause].rules }
      for rule in sections[place.section].clauses[place.clause].rules.indices {
        sections[place.section].clauses[place.clause].rules[rule].lift(others)
      }
    }
  }
}

extension Rule {
  /// Makes it an exception to those of `others` that answer the same question.
  fileprivate mutating func lift(_ others: [Rule]) {
    guard let scale = force.scale else { return }
    lifts += others.filter { $0.force.scale == scale }.map { .rule($0.id) }
  }
}

extension KnowledgeBase {
  /// Tells whether the school follows a clause and so sets aside what is lifted.
  ///
  /// - Complexity: O(number of rulings).
  public func hasRuling(setting lifted: Rule.Lifted, asideFor followed: ClauseID) -> Bool {
    let clause: ClauseID? =
      switch lifted {
      case .clause(let id): id
      case .rule(let id): rule(id)?.clause
      }
    guard let clause else { return false }
    return policy.rulings.contains { $0.follows == followed && $0.clauses.contains(clause) }
  }
}
