/// Facts, values, impossible combinations and roles.
extension Resolver {
  mutating func checkVocabulary() {
    checkUnique(vocabulary.facts.map { ($0.id, $0.source) }, "a fact")
    checkFormer(
      vocabulary.facts.flatMap { fact in fact.formerly.map { ($0, fact.id, fact.source) } },
      vocabulary.facts.map(\.id)
    )
    for fact in vocabulary.facts { check(fact) }
    for condition in vocabulary.impossible { check(condition) }
    checkFactCircles()
    checkUnique(vocabulary.roles.map { ($0.id, $0.source) }, "a role")
    for role in vocabulary.roles { check(role) }
  }

  private mutating func check(_ fact: Fact) {
    checkUnique(fact.values.map { ($0.id, $0.source) }, "a value of `\(fact.id)`")
    checkFormer(
      fact.values.flatMap { value in value.formerly.map { ($0, value.id, value.source) } },
      fact.values.map(\.id)
    )
    if fact.values.isEmpty {
      report(.noValues, fact.source, "the fact `\(fact.id)` has no values; add a `value` line for each answer")
    }
    if fact.values.count > Limits.valuesOfFact {
      let message =
        "the fact `\(fact.id)` has \(fact.values.count) values; \(Limits.valuesOfFact) are possible; divide it"
      report(.tooManyValues, fact.values[Limits.valuesOfFact].source, message)
    }
    if fact.noneLabel != nil, fact.arity == .one {
      report(
        .noneOnSingle,
        fact.source,
        keyword: "none",
        "the fact `\(fact.id)` has one value at a time, so `none` does not fit; add `several`, or make it a value"
      )
    }
    if fact.isVolunteered, fact.early != nil {
      report(
        .opposedLines,
        fact.source,
        keyword: "early",
        "the fact `\(fact.id)` is never asked, so it cannot be asked early; remove `early` or `volunteered`"
      )
    }
    if let when = fact.when { check(when) }
    for asking in fact.askings { check(asking.when) }
    for value in fact.values { check(value, of: fact) }
  }

  private mutating func check(_ value: Value, of fact: Fact) {
    if value.standsAlone, fact.arity == .one {
      report(
        .aloneOnSingle,
        value.source,
        keyword: "alone",
        "the fact `\(fact.id)` has one value at a time, so each stands alone; remove `alone`, or add `several`"
      )
    }
    for test in value.means {
      check(test)
      if test.fact == fact.id {
        report(
          .badMeans,
          test.source,
          word: test.fact.text,
          "`\(value.id)` is a value of `\(fact.id)` already; `means` speaks of another fact"
        )
      }
    }
  }

  // MARK: - Circles

  private mutating func checkFactCircles() {
    guard vocabulary.facts.count <= Limits.facts else {
      return report(
        .tooManyFacts,
        vocabulary.facts[Limits.facts].source,
        "the vocabulary has \(vocabulary.facts.count) facts; \(Limits.facts) are possible"
      )
    }
    var needs: [FactID: [Need]] = [:]
    for fact in vocabulary.facts {
      needs[fact.id, default: []] += (fact.when?.facts ?? []).map { Need(fact: $0, source: fact.source, line: "when") }
      for test in fact.values.flatMap(\.means) where test.fact != fact.id {
        needs[test.fact, default: []].append(Need(fact: fact.id, source: test.source, line: "means"))
      }
    }
    var depths: [FactID: Int] = [:]
    for fact in vocabulary.facts where depths[fact.id] == nil {
      var path: [FactID] = []
      walk(fact.id, needs, &path, &depths)
    }
    guard let deep = vocabulary.facts.first(where: { (depths[$0.id] ?? 0) > Limits.nesting }) else { return }
    let message =
      "more than \(Limits.nesting) facts wait for one another here, with `when` or `means`; make the chain shorter"
    report(.tooDeep, deep.source, message)
  }

  /// What must be known before a fact is: its `when` tests another one, or a value of another one `means` it.
  private struct Need {
    let fact: FactID
    let source: SourceRange
    let line: String
  }

  /// Walks what a fact needs, and notes how many facts wait for one another under it.
  ///
  /// Depth is that of the longest chain of facts; a chain grows only by a fact that is not on it.
  private mutating func walk(
    _ id: FactID,
    _ needs: [FactID: [Need]],
    _ path: inout [FactID],
    _ depths: inout [FactID: Int]
  ) {
    guard facts[id] != nil, depths[id] == nil else { return }
    path.append(id)
    var depth = 0
    for need in needs[id] ?? [] {
      if let start = path.firstIndex(of: need.fact) {
        report(circle: Array(path[start...]), closedBy: need, of: id)
      } else {
        walk(need.fact, needs, &path, &depths)
        depth = max(depth, depths[need.fact].map { $0 + 1 } ?? 0)
      }
    }
    path.removeLast()
    depths[id] = depth
  }

  private mutating func report(circle: [FactID], closedBy need: Need, of id: FactID) {
    let names = (circle + [need.fact]).map { "`\($0)`" }.joined(separator: " needs ")
    report(
      .factCircle,
      need.source,
      keyword: need.line == "when" ? "when" : nil,
      word: need.line == "when" ? need.fact.text : id.text,
      "these facts wait for each other and are never settled: \(names); change one `when` or `means`"
    )
  }

  // MARK: - Roles

  private mutating func check(_ role: Role) {
    if role.id == .you {
      report(.duplicateName, role.source, "`you` is the person who asks and needs no declaration; remove this role")
    }
    guard let alternate = role.alternate else { return }
    checkRole(alternate, role.source, keyword: "alternate")
    checkAlternate(alternate, of: role.id, role.source)
  }

  /// Reports a role that is to stand in for itself.
  mutating func checkAlternate(_ alternate: RoleID, of role: RoleID, _ source: SourceRange) {
    guard alternate == role || alternate == .you else { return }
    report(
      .badAlternate,
      source,
      keyword: "alternate",
      word: alternate.text,
      "`\(alternate)` cannot stand in where the concern is about `\(role)`; name somebody else"
    )
  }
}
