/// The card, the sections with their clauses and silences, the rulings.
extension Resolver {
  mutating func checkCard() {
    if let general = policy.general { check(general, keyword: "general") }
    if let lead = policy.lead { check(lead, keyword: "lead") }
    checkUnique(policy.roles.map { ($0.role, $0.source) }, "a role in this card", repair: "join the two")
    for detail in policy.roles {
      checkRole(detail.role, detail.source)
      guard let alternate = detail.alternate else { continue }
      checkRole(alternate, detail.source, keyword: "alternate")
      checkAlternate(alternate, of: detail.role, detail.source)
    }
  }

  private mutating func check(_ naming: Policy.Naming, keyword: String) {
    checkRole(naming.role, policy.source, keyword: keyword)
    if let clause = naming.clause { checkClause(clause, policy.source, keyword: keyword) }
  }

  // MARK: - Sections

  mutating func checkSections() {
    checkUnique(policy.sections.map { ($0.id, $0.source) }, "a section")
    checkUnique(allClauses.map { ($0.id, $0.source) }, "a clause")
    checkUnique(allRules.map { ($0.id, $0.source) }, "a rule")
    checkUnique(policy.sections.flatMap { $0.silences.map { ($0.id, $0.source) } }, "a silence")
    checkUnique(policy.rulings.map { ($0.id, $0.source) }, "a ruling")
    checkFormer(
      allClauses.flatMap { clause in clause.formerly.map { ($0, clause.id, clause.source) } },
      allClauses.map(\.id)
    )
    checkFormer(
      allRules.flatMap { rule in rule.formerly.map { ($0, rule.id, rule.source) } },
      allRules.map(\.id)
    )
    if allClauses.count > Limits.clauses {
      report(
        .tooManyClauses,
        allClauses[Limits.clauses].source,
        "this policy has \(allClauses.count) clauses; \(Limits.clauses) are possible"
      )
    }
    for section in policy.sections { check(section) }
    for ruling in policy.rulings { check(ruling) }
    if warns { checkRolesOfCard() }
  }

  private mutating func check(_ section: Section) {
    if let applies = section.applies { check(applies) }
    for clause in section.clauses { check(clause, in: section) }
    for silence in section.silences { check(silence) }
    if warns { checkPlaces(of: section) }
  }

  private mutating func check(_ clause: Clause, in section: Section) {
    if clause.section != section.id {
      report(.misfiled, clause.source, "clause `\(clause.id)` stands in section `\(section.id)` and names another")
    }
    if let applies = clause.applies { check(applies) }
    for other in clause.contradictions {
      if let role = other.settledBy { checkRole(role, clause.source, keyword: "contradicts") }
      checkClause(other.clause, clause.source, keyword: "contradicts")
      if other.clause == clause.id {
        report(
          .contradictsItself,
          clause.source,
          keyword: "contradicts",
          word: clause.id.text,
          "clause `\(clause.id)` cannot contradict itself; name the other clause"
        )
      }
    }
    for rule in clause.rules { check(rule, of: clause) }
  }

  private mutating func check(_ silence: Silence) {
    check(silence.when)
    for role in silence.asks { checkRole(role, silence.source, keyword: "ask") }
  }

  private mutating func check(_ ruling: Ruling) {
    checkRole(ruling.by, ruling.source, keyword: "by")
    for clause in ruling.clauses { checkClause(clause, ruling.source, keyword: "on") }
    guard let followed = ruling.follows, !followed.text.isEmpty else { return }
    if !ruling.clauses.contains(followed) || ruling.clauses.count < 2 {
      let message = "a ruling follows one of the clauses that it is on; name `\(followed)` and another after `on`"
      report(.unknownClause, ruling.source, keyword: "follow", word: followed.text, message)
    }
  }

  // MARK: - The card's roles

  /// A role that the policy names, with where and in what line.
  private typealias Naming = (role: RoleID, source: SourceRange, keyword: String?)

  /// Warns once of each role that the policy names and its card does not.
  private mutating func checkRolesOfCard() {
    var known = Set(policy.roles.map(\.role))
    known.insert(.you)
    let silences = policy.sections.flatMap {
      $0.silences.flatMap { silence in silence.asks.map { ($0, silence.source) } }
    }
    let namings: [Naming] =
      [(policy.general, "general"), (policy.lead, "lead")].compactMap { naming, keyword in
        naming.map { ($0.role, policy.source, keyword) }
      } + allRules.flatMap(Self.namings) + silences.map { ($0, $1, "ask") }
    for naming in namings where roles[naming.role] != nil && known.insert(naming.role).inserted {
      let role = naming.role
      warn(
        .roleNotInCard,
        naming.source,
        keyword: naming.keyword,
        word: role.text,
        "the card does not say how to reach `\(role)`; add `role \(role) \"...\"` to it"
      )
    }
  }

  private static func namings(_ rule: Rule) -> [Naming] {
    guard !rule.leaves.isEmpty || !rule.duties.isEmpty || !rule.asks.isEmpty || rule.judgement != nil else { return [] }
    var all: [Naming] = []
    for leave in rule.leaves { all += leave.from.roles.map { ($0, leave.source, nil) } }
    for duty in rule.duties { all += ([duty.by] + (duty.to?.roles ?? [])).map { ($0, duty.source, nil) } }
    all += rule.asks.map { ($0, rule.source, "ask") }
    if let judgement = rule.judgement { all.append((judgement, rule.source, "judgement")) }
    return all
  }

  // MARK: - Practice and contacts

  mutating func checkPractices() {
    checkUnique(practices.map { ($0.id, $0.source) }, "a practice")
    for practice in practices {
      if let lead = practice.lead { checkRole(lead, practice.source, keyword: "lead") }
      if let role = practice.afterwards?.role { checkRole(role, practice.source, keyword: "done") }
      for route in practice.routes {
        if let about = route.about { checkRole(about, practice.source, keyword: "about") }
        checkRole(route.role, practice.source, keyword: "about")
      }
    }
  }

  mutating func checkContacts() {
    var first: Set<[String]> = []
    for contact in contacts {
      checkRole(contact.role, contact.source)
      guard !first.insert([contact.role.text, contact.policy?.text ?? ""]).inserted else { continue }
      let message = "`\(contact.role)` has a contact already, for the same policy; join the two"
      report(.duplicateName, contact.source, message)
    }
  }
}
