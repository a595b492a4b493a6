import Knowledge
import Testing

@Suite("Knowledge made in code")
struct ResolverTests {
  private let contact = Fact(
    id: "contact",
    question: "Who?",
    values: [Value(id: "pupil", label: "A pupil"), Value(id: "other", label: "Other")]
  )

  private func policy(_ rules: [Rule], of clause: ClauseID = "a-1") -> Policy {
    var holder = Clause(id: clause, section: "a", places: [Place(paragraph: 1)])
    holder.says = "It."
    holder.rules = rules
    var section = Section(id: "a", heading: "A")
    section.clauses = [holder]
    var policy = Policy(id: "oakfield")
    policy.sections = [section]
    return policy
  }

  private func codes(_ vocabulary: Vocabulary, _ policy: Policy) -> [Diagnostic.Code] {
    do throws(KnowledgeError) {
      _ = try KnowledgeBase(vocabulary: vocabulary, policy: policy)
      return []
    } catch {
      guard case .invalid(let diagnostics) = error else { return [] }
      return diagnostics.filter { $0.severity == .error }.map(\.code)
    }
  }

  private func rule(_ id: RuleID, _ test: Knowledge.Test...) -> Rule {
    Rule(id: id, clause: "a-1", when: Condition([test]), force: .permitted)
  }

  @Test("references that resolve make a knowledge base")
  func whole() {
    #expect(
      codes(Vocabulary(facts: [contact]), policy([rule("r", Knowledge.Test("contact", .isAny, ["pupil"]))])) == []
    )
  }

  @Test("references that do not resolve are refused, all at once")
  func unresolved() {
    let broken = rule("r", Knowledge.Test("contact", .isAny, ["ghost"]), Knowledge.Test("where", .isAny, ["here"]))
    #expect(codes(Vocabulary(facts: [contact]), policy([broken])) == [.unknownValue, .unknownFact])
  }

  @Test("a test without values is refused")
  func noValue() {
    #expect(
      codes(Vocabulary(facts: [contact]), policy([rule("r", Knowledge.Test("contact", .isAny, []))])) == [.badTest]
    )
  }

  @Test("a rule or clause that names another home than it has is refused")
  func misfiled() {
    #expect(codes(Vocabulary(facts: [contact]), policy([rule("r")], of: "b-1")) == [.misfiled])
  }

  @Test("a fact may have 63 values and not one more")
  func values() {
    func fact(_ count: Int) -> Fact {
      Fact(id: "f", question: "F?", values: (0..<count).map { Value(id: ValueID("v\($0)"), label: "V") })
    }
    #expect(codes(Vocabulary(facts: [fact(Limits.valuesOfFact)]), policy([rule("r")])) == [])
    #expect(codes(Vocabulary(facts: [fact(Limits.valuesOfFact + 1)]), policy([rule("r")])) == [.tooManyValues])
  }

  @Test("a vocabulary may have a thousand facts, some waiting for others, and not one more")
  func facts() {
    func vocabulary(_ count: Int) -> Vocabulary {
      Vocabulary(
        facts: (0..<count).map { number in
          var fact = Fact(id: FactID("f\(number)"), question: "F?", values: [Value(id: "v", label: "V")])
          if number % Limits.nesting > 0 {
            fact.when = Condition(all: Knowledge.Test(FactID("f\(number - 1)"), .isAny, ["v"]))
          }
          return fact
        }.reversed()
      )
    }
    #expect(codes(vocabulary(Limits.facts), policy([rule("r")])) == [])
    #expect(codes(vocabulary(Limits.facts + 1), policy([rule("r")])) == [.tooManyFacts])
  }

  @Test("a policy may have 20,000 clauses and not one more")
  func clauses() {
    func policy(_ count: Int) -> Policy {
      var section = Section(id: "a", heading: "A")
      section.clauses = (0..<count).map { Clause(id: ClauseID("a-\($0)"), section: "a") }
      var policy = Policy(id: "oakfield")
      policy.sections = [section]
      return policy
    }
    #expect(codes(Vocabulary(), policy(Limits.clauses)) == [])
    #expect(codes(Vocabulary(), policy(Limits.clauses + 1)) == [.tooManyClauses])
  }

  @Test("a long circle of exceptions is told once, and so is a chain that is too long")
  func circles() {
    func rules(_ count: Int, closed: Bool) -> [Rule] {
      (0..<count).map { number in
        var rule = rule(RuleID("r\(number)"))
        if closed || number > 0 { rule.lifts = [.rule(RuleID("r\((number + count - 1) % count)"))] }
        return rule
      }
    }
    #expect(codes(Vocabulary(), policy(rules(2_000, closed: false))) == [.tooDeep])
    #expect(codes(Vocabulary(), policy(rules(Limits.nesting + 1, closed: false))) == [])
    #expect(codes(Vocabulary(), policy(rules(2_000, closed: true))) == [.exceptionCircle])
  }
}
