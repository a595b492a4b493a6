extension Policy {
  /// Makes the rules of a clause that the school follows exceptions to those of the clauses that it was chosen over, and keeps
  /// these from being exceptions to it.
  ///
  /// Only rules that answer the same question part ways: what must be done stands beside what may be done, and what a rule adds
  /// stays.
  ///
  /// - Complexity: O(clauses + rules of the clauses that rulings name).
  mutating func followRulings() {
    guard isFollowingRulings else { return }
    var places: [ClauseID: PolicyPlaces.ClausePlace] = [:]
    for section in sections.indices {
      for (index, clause) in sections[section].clauses.enumerated() where places[clause.id] == nil {
        places[clause.id] = .init(section: section, clause: index)
      }
    }
    // What the author wrote goes first, so that two rulings that set each other aside are still a circle.
    for takesBack in [true, false] {
      for ruling in rulings {
        guard let followed = ruling.follows, let place = places[followed] else { continue }
        let others = Set(ruling.clauses).subtracting([followed]).compactMap { places[$0] }
          .sorted { ($0.section, $0.clause) < ($1.section, $1.clause) }
        if takesBack { takeBack(exceptionsTo: place, of: others) } else { follow(place, over: others) }
      }
    }
  }

  /// True where a ruling follows one of its clauses.
  var isFollowingRulings: Bool { rulings.contains { $0.follows != nil } }

  /// The policy as its document has it: the school's rulings are there and none is followed.
  ///
  /// - Complexity: O(rules) where a ruling follows a clause, else O(rulings).
  public var withoutFollowing: Policy {
    guard isFollowingRulings else { return self }
    var policy = self
    for index in policy.rulings.indices { policy.rulings[index].follows = nil }
    policy.liftsAsWritten = [:]
    for section in sections.indices {
      for clause in sections[section].clauses.indices {
        policy.changeRules(at: .init(section: section, clause: clause)) { rule in
          rule.lifts = liftsAsWritten[rule.id] ?? rule.lifts
        }
      }
    }
    return policy
  }

  /// Takes back the exceptions to the clause that is followed which stand in those that it was chosen over.
  private mutating func takeBack(exceptionsTo followed: PolicyPlaces.ClausePlace, of others: [PolicyPlaces.ClausePlace])
  {
    let clause = sections[followed.section].clauses[followed.clause]
    let scales = Dictionary(clause.rules.map { ($0.id, $0.force.scale) }) { first, _ in first }
    for other in others {
      changeLifts(at: other) { lifts, scale in
        lifts.flatMap { lifted -> [Rule.Lifted] in
          switch lifted {
          case .rule(let id): scales[id] == scale ? [] : [lifted]
          case .clause(let id):
            id == clause.id ? clause.rules.filter { $0.force.scale != scale }.map { .rule($0.id) } : [lifted]
          }
        }
      }
    }
  }

  /// Makes the clause that is followed an exception to those that it was chosen over.
  private mutating func follow(_ followed: PolicyPlaces.ClausePlace, over others: [PolicyPlaces.ClausePlace]) {
    let rules = others.flatMap { sections[$0.section].clauses[$0.clause].rules }
    changeLifts(at: followed) { lifts, scale in
      lifts + rules.filter { $0.force.scale == scale }.map { .rule($0.id) }
    }
  }

  /// Changes what the rules of a clause lift, those that decide nothing left as they are.
  private mutating func changeLifts(
    at place: PolicyPlaces.ClausePlace,
    _ change: ([Rule.Lifted], Scale) -> [Rule.Lifted]
  ) {
    var written = liftsAsWritten
    changeRules(at: place) { rule in
      guard let scale = rule.force.scale else { return }
      if written[rule.id] == nil { written[rule.id] = rule.lifts }
      rule.lifts = change(rule.lifts, scale)
    }
    liftsAsWritten = written
  }

  private mutating func changeRules(at place: PolicyPlaces.ClausePlace, _ change: (inout Rule) -> Void) {
    for rule in sections[place.section].clauses[place.clause].rules.indices {
      change(&sections[place.section].clauses[place.clause].rules[rule])
    }
  }
}

extension KnowledgeBase {
  /// The knowledge as the document has it, no ruling of the school followed; nil where none is.
  ///
  /// - Complexity: O(size of the policy).
  public var withoutFollowing: KnowledgeBase? {
    guard policy.isFollowingRulings else { return nil }
    return KnowledgeBase(
      resolved: vocabulary,
      policy: policy.withoutFollowing,
      practices: practices,
      contacts: contacts
    )
  }

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
