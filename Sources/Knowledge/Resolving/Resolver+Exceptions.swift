/// Exceptions: what a rule lifts is there, is another rule, and lifts nothing back.
extension Resolver {
  mutating func checkExceptions() {
    let lifting = allRules.filter { !$0.lifts.isEmpty }
    for rule in lifting {
      for lifted in rule.lifts { check(lifted, by: rule) }
    }
    checkCircles(lifting)
  }

  private mutating func check(_ lifted: Rule.Lifted, by rule: Rule) {
    switch lifted {
    case .rule(let id):
      if id == rule.id { return reportItself(id.text, rule) }
      if rules[id] == nil, !id.text.isEmpty { reportUnknown(id, rule) }
    case .clause(let id):
      guard let clause = clauses[id].map({ allClauses[$0] }) else {
        return checkClause(id, rule.source, keyword: "lifts")
      }
      if id == rule.clause { return reportItself(id.text, rule) }
      if clause.rules.isEmpty {
        report(
          .liftsNothing,
          rule.source,
          keyword: "lifts",
          word: id.text,
          "clause `\(id)` has no rules, so there is nothing to lift; name the clause or rule that is in the way"
        )
      }
    }
  }

  private mutating func reportItself(_ name: String, _ rule: Rule) {
    report(
      .liftsItself,
      rule.source,
      keyword: "lifts",
      word: name,
      "rule `\(rule.id)` cannot lift itself; name another rule, or use `unless`"
    )
  }

  private mutating func reportUnknown(_ id: RuleID, _ rule: Rule) {
    let renamed =
      allRules.first { $0.formerly.contains(id) }?.id.text
      ?? allClauses.first { $0.formerly.contains(ClauseID(id.text)) }?.id.text
    let repair =
      renamed.map { "; it is now called `\($0)`" }
      ?? question(for: id.text, among: allRules.map(\.id.text) + allClauses.map(\.id.text))
    report(
      .unknownRule,
      rule.source,
      keyword: "lifts",
      word: id.text,
      "there is no rule or clause `\(id)`\(repair)"
    )
  }

  // MARK: - Circles

  /// Reports each circle of exceptions once: in it no rule would ever count.
  ///
  /// - Complexity: O(exceptions) where there is no circle.
  private mutating func checkCircles(_ lifting: [Rule]) {
    let depths = depthsOutsideCircles(lifting)
    if let deep = lifting.first(where: { (depths[$0.id] ?? 0) >= Limits.nesting }) {
      report(
        .tooDeep,
        deep.source,
        keyword: "lifts",
        "exceptions to exceptions go deeper than \(Limits.nesting) here; let one rule lift several others instead"
      )
    }
    var settled = Set(depths.keys)
    for rule in lifting where !settled.contains(rule.id) {
      guard let circle = circle(from: rule.id) else { continue }
      settled.formUnion(circle)
      if let ruling = ruling(in: circle) {
        reportCircle(of: ruling, circle)
        continue
      }
      report(
        .exceptionCircle,
        rule.source,
        keyword: "lifts",
        "exceptions go in a circle: \(Self.names(circle)); remove one `lifts`"
      )
    }
  }

  private static func names(_ circle: [RuleID]) -> String {
    let shown = circle.count > 6 ? circle[..<3] + ["..."] + circle.suffix(2) : circle[...]
    return (shown + circle.prefix(1)).map { "`\($0)`" }.joined(separator: " lifts ")
  }

  /// The ruling that a circle goes through; nil where the document's own exceptions make it.
  private func ruling(in circle: [RuleID]) -> Ruling? {
    let clauses = circle.compactMap { rules[$0].map { allRules[$0].clause } }
    let steps = Array(zip(clauses, clauses.dropFirst() + clauses.prefix(1)))
    return policy.rulings.last { ruling in
      steps.contains { $0 == ruling.follows && $0 != $1 && ruling.clauses.contains($1) }
    }
  }

  /// Reports a circle at the ruling: that is what was written last, and what can be taken back.
  private mutating func reportCircle(of ruling: Ruling, _ circle: [RuleID]) {
    report(
      .exceptionCircle,
      ruling.source,
      keyword: "follow",
      "by the ruling `\(ruling.id)` exceptions go in a circle: \(Self.names(circle)); follow another clause, or leave "
        + "`follow` out"
    )
  }

  /// The rules that nothing on a circle lifts, taken away one after the other (Kahn's topological sort), each with the
  /// number of exceptions to exceptions that end with it.
  private func depthsOutsideCircles(_ lifting: [Rule]) -> [RuleID: Int] {
    var count: [RuleID: Int] = [:]
    for rule in lifting { for lifted in lifted(by: rule.id) where lifted != rule.id { count[lifted, default: 0] += 1 } }
    var free = lifting.map(\.id).filter { count[$0] == nil }
    var depths: [RuleID: Int] = [:]
    for rule in free { depths[rule] = 0 }
    var reached: [RuleID: Int] = [:]
    while let rule = free.popLast() {
      for lifted in lifted(by: rule) where lifted != rule {
        count[lifted, default: 0] -= 1
        reached[lifted] = max(reached[lifted] ?? 0, depths[rule]! + 1)
        if count[lifted] == 0, depths[lifted] == nil {
          depths[lifted] = reached[lifted]
          free.append(lifted)
        }
      }
    }
    return depths
  }

  /// The shortest way from a rule over exceptions back to itself; nil where there is none.
  private func circle(from start: RuleID) -> [RuleID]? {
    var cameFrom: [RuleID: RuleID] = [:]
    var waiting = [start]
    var next = 0
    while next < waiting.count {
      let rule = waiting[next]
      next += 1
      for lifted in lifted(by: rule) where lifted != rule {
        if lifted == start { return way(to: rule, from: start, cameFrom) }
        guard cameFrom[lifted] == nil else { continue }
        cameFrom[lifted] = rule
        waiting.append(lifted)
      }
    }
    return nil
  }

  private func way(to end: RuleID, from start: RuleID, _ cameFrom: [RuleID: RuleID]) -> [RuleID] {
    var way = [end]
    while let last = way.last, last != start, let before = cameFrom[last] { way.append(before) }
    return way.reversed()
  }

  private func lifted(by id: RuleID) -> [RuleID] {
    (rules[id].map { allRules[$0].lifts } ?? []).flatMap { lifted in
      switch lifted {
      case .rule(let rule): [rule]
      case .clause(let clause): clauses[clause].map { allClauses[$0].rules.map(\.id) } ?? []
      }
    }
  }
}
