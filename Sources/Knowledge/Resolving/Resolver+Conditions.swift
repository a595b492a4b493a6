/// Tests and conditions: known facts and values, the right relation, nothing that can never hold.
extension Resolver {
  /// Checks every test of a condition.
  mutating func check(_ condition: Condition) {
    for alternative in condition.alternatives {
      for test in alternative { check(test) }
      if alternative.count > Limits.testsOfCondition {
        report(
          .tooManyTests,
          alternative[Limits.testsOfCondition].source,
          "this condition has more than \(Limits.testsOfCondition) tests; divide it"
        )
      } else if alternative.count > 1 {
        checkContradiction(alternative)
      }
    }
  }

  /// Checks one test.
  mutating func check(_ test: Test) {
    guard let entry = facts[test.fact] else { return reportUnknownFact(test) }
    for value in test.values where !entry.values.contains(value) { reportUnknownValue(value, test, entry.fact) }
    if test.values.isEmpty {
      report(.badTest, test.source, "a test of `\(test.fact)` names no value; name one")
    }
    if entry.fact.arity == .one, test.relation == .hasAll || test.relation == .hasNone {
      let repair = test.relation == .hasAll ? "is" : "is not"
      report(
        .setTestOnSingle,
        test.source,
        "`\(test.fact)` has one value at a time, so `has` does not fit; write `\(test.fact) \(repair) ...`"
      )
    }
    if test.relation == .hasAll, let alone = entry.fact.loner(among: test.values) {
      let message = "`\(alone.id)` stands alone, so no set holds all of these; leave it out, or write two lines"
      report(.contradictoryTest, test.source, word: alone.id.text, message)
    }
  }

  private mutating func reportUnknownFact(_ test: Test) {
    let renamed = vocabulary.facts.first { $0.formerly.contains(test.fact) }
    let repair =
      renamed.map { "; it is now called `\($0.id)`" }
      ?? question(for: test.fact.text, among: vocabulary.facts.map(\.id.text))
    let otherwise = repair.isEmpty ? "; facts are declared in the vocabulary" : repair
    report(
      .unknownFact,
      test.source,
      word: test.fact.text,
      "there is no fact `\(test.fact)`\(otherwise)"
    )
  }

  private mutating func reportUnknownValue(_ value: ValueID, _ test: Test, _ fact: Fact) {
    let repair: String
    if let meant = fact.values.first(where: { $0.formerly.contains(value) }) {
      repair = "it is now called `\(meant.id)`"
    } else if let meant = fact.values.first(where: { $0.others.contains(value.text) }) {
      repair = "did you mean `\(meant.id)`?"
    } else {
      let near = question(for: value.text, among: fact.values.map(\.id.text))
      repair = near.isEmpty ? self.repair(value, fact) : String(near.dropFirst(2))
    }
    report(
      .unknownValue,
      test.source,
      word: value.text,
      "the fact `\(fact.id)` has no value `\(value)`; \(repair)"
    )
  }

  private func repair(_ value: ValueID, _ fact: Fact) -> String {
    if let other = vocabulary.facts.first(where: { $0.id != fact.id && $0.value(value) != nil }) {
      return "it is a value of `\(other.id)`"
    }
    return fact.values.count > 12 ? "see the vocabulary" : "it has \(Script.list(fact.values.map(\.id.text)))"
  }

  // MARK: - Contradictions

  private mutating func checkContradiction(_ tests: [Test]) {
    for (index, later) in tests.enumerated().dropFirst() {
      for earlier in tests[..<index] where earlier.fact == later.fact && Self.exclude(earlier, later) {
        let message = "this and the test of `\(later.fact)` before it cannot both hold; write two lines, or mend one"
        report(.contradictoryTest, later.source, message)
        break
      }
    }
  }

  /// Tells whether two tests of one fact can never hold together, for the same member where the fact is a set.
  private static func exclude(_ left: Test, _ right: Test) -> Bool {
    let shared = left.values.contains { right.values.contains($0) }
    switch (left.relation, right.relation) {
    case (.isAny, .isAny): return !shared
    case (.isAny, .isNot), (.isAny, .hasNone): return left.values.allSatisfy { right.values.contains($0) }
    case (.isNot, .isAny), (.hasNone, .isAny): return right.values.allSatisfy { left.values.contains($0) }
    case (.isAny, .hasAll), (.hasAll, .isAny): return !shared
    case (.hasAll, .hasNone), (.hasNone, .hasAll): return shared
    default: return false
    }
  }
}
