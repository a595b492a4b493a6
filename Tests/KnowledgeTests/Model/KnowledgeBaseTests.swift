import Knowledge
import Testing

@Suite("Looking up what a policy holds")
struct KnowledgeBaseTests {
  /// Two sections; `b-1` was once `a-2`, and its rule once `a-1-rule`, a name that another rule has today.
  private func knowledge() throws -> KnowledgeBase {
    func clause(_ id: ClauseID, in section: SectionID) -> Clause {
      var clause = Clause(id: id, section: section, places: [Place(paragraph: 1)])
      clause.says = "It."
      clause.rules = [Rule(id: RuleID("\(id)-rule"), clause: id, when: .always, force: .permitted)]
      return clause
    }
    var sections = [Section(id: "a", heading: "A"), Section(id: "b", heading: "B")]
    sections[0].clauses = [clause("a-1", in: "a")]
    sections[1].clauses = [clause("b-1", in: "b"), clause("b-2", in: "b")]
    sections[1].clauses[0].formerly = ["a-2"]
    sections[1].clauses[0].rules[0].formerly = ["a-2-rule"]
    sections[1].applies = Condition(all: Knowledge.Test("own", .isAny, ["yes"]))
    var policy = Policy(id: "oakfield")
    policy.sections = sections
    let own = Fact(id: "own", question: "Own?", values: [Value(id: "yes", label: "Yes"), Value(id: "no", label: "No")])
    return try KnowledgeBase(vocabulary: Vocabulary(facts: [own]), policy: policy)
  }

  @Test("clauses and rules are found by their names and by those they had")
  func names() throws {
    let knowledge = try knowledge()
    for id in ["a-1", "b-1", "b-2"] {
      #expect(knowledge.clause(ClauseID(id))?.id.text == id)
      #expect(knowledge.rule(RuleID("\(id)-rule"))?.clause.text == id)
    }
    #expect(knowledge.clause("a-2")?.id == "b-1")
    #expect(knowledge.rule("a-2-rule")?.id == "b-1-rule")
    #expect(knowledge.clause("a-3") == nil)
    #expect(knowledge.rule("a-1") == nil)
  }

  @Test("a clause's section is found, and what it applies to is inherited")
  func sections() throws {
    let knowledge = try knowledge()
    for clause in knowledge.policy.clauses { #expect(knowledge.section(of: clause).id == clause.section) }
    #expect(try knowledge.scope(of: #require(knowledge.clause("b-2"))) == knowledge.policy.sections[1].applies)
    #expect(try knowledge.scope(of: #require(knowledge.clause("a-1"))) == .always)
  }

  @Test("knowledge of the same parts is equal, and of other parts is not")
  func equality() throws {
    let (one, other) = (try knowledge(), try knowledge())
    #expect(one == other)
    var policy = one.policy
    policy.sections[0].clauses[0].says = "Another thing."
    #expect(try KnowledgeBase(vocabulary: one.vocabulary, policy: policy) != one)
  }
}
