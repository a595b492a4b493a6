/// Conditions, as README section 4 writes them.
extension Script {
  /// Reads tests joined by `and` up to the end of the statement or the word `leaving`.
  mutating func tests() -> [Test] {
    guard let first = peek(), first.isQuoted || first.text != "leaving" else {
      report(.missingCondition, range(of: current), "after `\(current.keyword)` must stand a condition")
      return []
    }
    var tests: [Test] = []
    repeat {
      guard let test = test() else {
        skipToNextTest()
        continue
      }
      tests.append(test)
      if let word = peek(), word.isQuoted || !["and", "leaving"].contains(word.text) {
        report(.trailingWords, range(of: word), Self.repair(after: test, word.text))
        skipToNextTest()
      }
    } while accept("and")
    return tests
  }

  private static func repair(after test: Test, _ word: String) -> String {
    if word == "or" || word == "," { return "after `\(word)` must stand another value" }
    if word == "when" || word == "if" { return "join tests with `and`, not with `\(word)`" }
    return "`\(word)` does not belong here; join values with `or` and tests with `and`"
  }

  /// Reads one test; nil after a mistake.
  private mutating func test() -> Test? {
    guard let fact = peek(), !fact.isQuoted, fact.text != ",", !["and", "leaving"].contains(fact.text) else {
      report(.missingCondition, rangeOfNext, "here must stand a test, such as `contact is pupil`")
      return nil
    }
    position = fact.end
    guard let relation = relation(after: fact) else { return nil }
    let values = values(relation)
    guard !values.isEmpty else { return nil }
    var test = Test(FactID(fact.text), relation, values)
    test.source = text.range(fact.start, position, from: current.line)
    return test
  }

  private mutating func relation(after fact: Word) -> Test.Relation? {
    if accept("is") { return accept("not") ? .isNot : .isAny }
    if accept("has") {
      let isAll = accept("all")
      if isAll || accept("none"), accept("of") { return isAll ? .hasAll : .hasNone }
      report(.badTest, rangeOfNext, "after `has` must stand `all of` or `none of`")
      return nil
    }
    report(.badTest, rangeOfNext, "after `\(fact.text)` must stand `is`, `is not`, `has all of` or `has none of`")
    return nil
  }

  private mutating func values(_ relation: Test.Relation) -> [ValueID] {
    let isList = relation == .hasAll || relation == .hasNone
    var values: [ValueID] = []
    repeat {
      guard let value = name(of: "a value") else { break }
      if values.contains(ValueID(value.text)) {
        warn(.repeatedValue, range(of: value), "`\(value.text)` is named twice in one test")
      }
      values.append(ValueID(value.text))
      guard values.count <= Limits.valuesOfFact else {
        report(.tooManyTests, range(of: value), "a test names at most \(Limits.valuesOfFact) values; divide it")
        position = current.end
        break
      }
      guard let joint = peek(), !joint.isQuoted, joint.text == "or" || joint.text == "," else { break }
      if isList, joint.text == "or" {
        report(.mixedJoints, range(of: joint), "separate the values after `of` with commas, not with `or`")
      }
      position = joint.end
    } while true
    return values
  }

  private mutating func skipToNextTest() {
    while let word = peek(), word.isQuoted || !["and", "leaving"].contains(word.text) { position = word.end }
  }

  /// Reads a condition on its own line as one more alternative.
  mutating func alternative(to condition: inout Condition?) {
    let tests = tests()
    finish()
    if condition == nil { condition = Condition([]) }
    condition?.alternatives.append(tests)
  }

  /// Reads an `and` line, which continues the condition above it.
  ///
  /// - Parameter condition: the condition to continue; nil where the line above holds none.
  mutating func continuation(of condition: inout Condition?) {
    guard ["when", "applies", "impossible", "and"].contains(previous),
      let last = condition?.alternatives.indices.last
    else {
      position = current.end
      return report(
        .misplacedAnd,
        range(of: current),
        "`and` goes on with a condition on the line above, and there is none; after `unless`, go on with `|`"
      )
    }
    let more = tests()
    finish()
    condition?.alternatives[last] += more
  }
}
