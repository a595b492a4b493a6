/// Reads a `.vocabulary` file: facts, values for facts of other files, impossible combinations, roles.
struct VocabularyParser {
  /// Values that a file adds to a fact of another file.
  struct Extension: Sendable {
    /// The fact.
    var fact: FactID
    /// The values.
    var values: [Value]
    /// Where the fact's name stands.
    var source: SourceRange
  }

  private static let top = Grammar.Level("", ["fact", "extend", "impossible", "role", "and"])
  private static let ofFact = Grammar.Level(
    "fact",
    in: [top],
    [
      "several", "volunteered", "changeable", "loosens", "tightens", "early", "when", "and", "why", "asked", "none",
      "value", "formerly", "expect",
    ]
  )
  private static let ofExtension = Grammar.Level("extend", in: [top], ["value"])
  private static let ofValue = Grammar.Level(
    "value",
    in: [top, ofFact],
    ["other", "help", "danger", "alone", "means", "asks", "formerly"]
  )
  private static let ofRole = Grammar.Level("role", in: [top], ["other", "alternate", "body"])
  static let grammar = Grammar(top, ofFact, ofValue, ofRole)

  private(set) var script: Script
  private(set) var vocabulary = Vocabulary()
  private(set) var extensions: [Extension] = []
  /// The policy whose own file this is; nil for the shared vocabulary.
  private let owner: PolicyID?

  /// Reads a file.
  init(_ file: SourceFile, owner: PolicyID? = nil) {
    script = Script(file, Self.grammar)
    self.owner = owner
    while let statement = script.next(Self.top) { self.statement(statement) }
  }

  private mutating func statement(_ statement: Statement) {
    switch statement.keyword {
    case "fact": fact()
    case "extend": extend()
    case "impossible":
      vocabulary.impossible.append(Condition([script.tests()]))
      script.finish()
    case "and":
      var last = vocabulary.impossible.popLast()
      script.continuation(of: &last)
      if let last { vocabulary.impossible.append(last) }
    default: role()
    }
  }

  // MARK: - Facts

  private mutating func fact() {
    let name = script.name(of: "a fact")
    var fact = Fact(id: FactID(name?.text ?? ""), question: script.quotation("the question") ?? "")
    fact.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofFact) { self.line(line, of: &fact, &seen) }
    guard name != nil else { return }
    vocabulary.facts.append(fact)
  }

  private mutating func line(_ line: Statement, of fact: inout Fact, _ seen: inout [String]) {
    switch line.keyword {
    case "value": return value(of: &fact.values)
    case "when": return script.alternative(to: &fact.when)
    case "and": return script.continuation(of: &fact.when)
    case "expect": fact.expected += script.expectation().map { [$0] } ?? []
    case "asked": fact.askings += asking().map { [$0] } ?? []
    case "formerly": fact.formerly += former("a fact")
    default: attribute(line, of: &fact, &seen)
    }
    script.finish()
  }

  private mutating func attribute(_ line: Statement, of fact: inout Fact, _ seen: inout [String]) {
    script.once(&seen)
    switch line.keyword {
    case "several": fact.arity = .several
    case "volunteered": fact.isVolunteered = true
    case "changeable": fact.isChangeable = true
    case "loosens", "tightens":
      if fact.leaning != nil, seen.contains("loosens"), seen.contains("tightens") {
        script.report(
          .opposedLines,
          script.range(of: line),
          "a fact either `loosens` or `tightens`; remove one of the two"
        )
      }
      fact.leaning = Fact.Leaning(rawValue: line.keyword)
    case "early": fact.early = script.number("a rank")
    case "why": fact.why = script.text("why it is asked")
    default: fact.noneLabel = script.quotation("the label of \"none of these\"")
    }
  }

  private mutating func asking() -> Fact.Asking? {
    guard let question = script.quotation("the question") else { return nil }
    guard script.accept("when") else {
      script.report(.missingWord, script.rangeOfNext, "write `when` and a condition: when the question is put so")
      return nil
    }
    return Fact.Asking(question, when: Condition([script.tests()]))
  }

  private mutating func extend() {
    guard script.accept("fact") else {
      return script.report(.missingWord, script.rangeOfNext, "write `extend fact` and the name of the fact")
    }
    guard let name = script.name(of: "a fact") else { return }
    script.finish()
    var values: [Value] = []
    while script.next(Self.ofExtension) != nil { value(of: &values) }
    if values.isEmpty {
      script.report(.noValues, script.range(of: name), "nothing is added to `\(name.text)`; add a `value` below")
    }
    extensions.append(Extension(fact: FactID(name.text), values: values, source: script.range(of: name)))
  }

  // MARK: - Values

  private mutating func value(of values: inout [Value]) {
    let name = script.name(of: "a value")
    var value = Value(id: ValueID(name?.text ?? ""), label: script.quotation("the answer as shown") ?? "")
    value.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    value.addedBy = owner
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofValue) { self.line(line, of: &value, &seen) }
    if name != nil { values.append(value) }
  }

  private mutating func line(_ line: Statement, of value: inout Value, _ seen: inout [String]) {
    switch line.keyword {
    case "other": value.spoken.add(script.others())
    case "help":
      script.once(&seen)
      value.help = script.text("a line of explanation")
    case "danger": value.isDanger = true
    case "alone": value.standsAlone = true
    case "means": means(of: &value)
    case "asks":
      script.once(&seen)
      value.asks = script.choice("a scale")
    default: value.formerly += former("a value")
    }
    script.finish()
  }

  private mutating func means(of value: inout Value) {
    for test in script.tests() {
      guard test.relation == .isAny, test.values.count == 1 else {
        script.report(.badMeans, test.source, "`means` takes one fact and one value: `means activity is connect`")
        continue
      }
      value.means.append(test)
    }
  }

  // MARK: - Roles

  private mutating func role() {
    let name = script.name(of: "a role")
    var role = Role(id: RoleID(name?.text ?? ""), label: script.quotation("what it is called in a sentence") ?? "")
    role.source = name.map(script.range(of:)) ?? script.range(of: script.current)
    script.finish()
    var seen: [String] = []
    while let line = script.next(Self.ofRole) {
      switch line.keyword {
      case "other": role.spoken.add(script.others())
      case "body":
        script.once(&seen)
        role.isBody = true
      default:
        script.once(&seen)
        role.alternate = script.id(of: "a role")
      }
      script.finish()
    }
    if name != nil { vocabulary.roles.append(role) }
  }

  private mutating func former<Kind>(_ what: String) -> [Identifier<Kind>] {
    script.id(of: what).map { [$0] } ?? []
  }
}
