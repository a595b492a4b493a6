/// Where each section, clause and rule of a policy stands, by its present name or an earlier one.
///
/// It says nothing that the policy does not say, so all of them are equal.
struct PolicyPlaces: Hashable, Sendable {
  /// A clause's place.
  struct ClausePlace: Sendable {
    let section: Int
    let clause: Int
  }

  /// A rule's place.
  struct RulePlace: Sendable {
    let clause: ClausePlace
    let rule: Int
  }

  private(set) var sections: [SectionID: Int] = [:]
  private(set) var clauses: [ClauseID: ClausePlace] = [:]
  private(set) var rules: [RuleID: RulePlace] = [:]

  /// Looks through a policy.
  ///
  /// - Complexity: O(number of clauses and rules).
  init(_ policy: Policy) {
    // A present name counts before an earlier one, and of two that are the same the first.
    var formerClauses: [(ClauseID, ClausePlace)] = []
    var formerRules: [(RuleID, RulePlace)] = []
    for (number, section) in policy.sections.enumerated() {
      if sections[section.id] == nil { sections[section.id] = number }
      for (index, clause) in section.clauses.enumerated() {
        let place = ClausePlace(section: number, clause: index)
        if clauses[clause.id] == nil { clauses[clause.id] = place }
        formerClauses += clause.formerly.map { ($0, place) }
        for (index, rule) in clause.rules.enumerated() {
          let place = RulePlace(clause: place, rule: index)
          if rules[rule.id] == nil { rules[rule.id] = place }
          formerRules += rule.formerly.map { ($0, place) }
        }
      }
    }
    for (id, place) in formerClauses where clauses[id] == nil { clauses[id] = place }
    for (id, place) in formerRules where rules[id] == nil { rules[id] = place }
  }

  static func == (left: Self, right: Self) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
