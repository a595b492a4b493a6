import Checks
import Decisions
import Knowledge
import Testing

@testable import Pictures

@Suite("Drawings of decision trees")
struct DiagramTests {
  private func diagram(_ situation: Situation = Situation(), clause: ClauseID? = nil) throws -> Diagram {
    Diagram(try Sample.rules().decision(in: situation).tree, leadingTo: clause)
  }

  @Test("answers that lead to the same part are one branch, and equal parts are one part")
  func shared() throws {
    let diagram = try diagram()
    let names = diagram.questions.map { diagram.name(of: $0) }
    #expect(names.count { $0 == "related" } == 1)
    let activity = try #require(diagram.questions.first { diagram.name(of: $0) == "activity" })
    #expect(activity.branches.map(\.values) == [[0], [1], [2]])
  }

  @Test("text has each question once, numbers for the answers, and refers to what is drawn already")
  func text() throws {
    let lines = Sample.text(try diagram())
    #expect(lines[0] == "stage: What brings you here?")
    #expect(lines.contains("  2: I saw something -> NOT SAID"))
    #expect(lines.contains("  3: A child may be at risk -> DANGER, TELL SOMEBODY NOW"))
    #expect(lines.contains { $0.hasSuffix("-> see [1]") })
    #expect(lines.count { $0.contains("Related to you?") } == 1)
    #expect(lines.contains { $0.hasSuffix("1: A relative -> YES, IF: touch-1") })
    #expect(lines.contains { $0.hasSuffix("2: No -> NO: touch-1") })
  }

  @Test("from a situation on only what is left is drawn")
  func situation() throws {
    let start = Situation(["stage": .value("planning"), "activity": .value("connect")])
    #expect(Sample.text(try diagram(start))[0] == "contact: Who is it?")
  }

  @Test("with a clause only the branches that lead to it are drawn")
  func clause() throws {
    let lines = Sample.text(try diagram(clause: "touch-2"))
    #expect(lines.count { $0.contains("->") } == 1)
    #expect(lines.last?.hasSuffix("3: A colleague -> YES: touch-2") == true)
    #expect(try diagram(clause: "touch-3").isEmpty)
  }

  @Test("what must be said before a clause counts is known, and that a definition never counts")
  func focus() throws {
    let rules = try Sample.rules()
    let zones = RuleZones(rules)
    let offensive = ClauseFocus(try #require(rules.knowledge.clause("touch-3")), in: zones)
    #expect(offensive.needed == ["nature": .value("offensive")])
    #expect(try !diagram(Situation(offensive.needed), clause: "touch-3").isEmpty)
    let definition = ClauseFocus(try #require(rules.knowledge.clause("touch-4")), in: zones)
    #expect(definition.witness == nil)
  }

  @Test("a page shows the first questions and the facts with which to go on")
  func paging() throws {
    let page = try diagram().firstPage(lines: 5)
    #expect(page.questions.count == 1)
    let lines = Sample.text(page)
    #expect(lines.contains { $0.hasSuffix("more questions: --fact stage=planning") })
    let whole = try diagram()
    #expect(Sample.text(whole.firstPage(lines: 1_000)) == Sample.text(whole))
  }

  @Test("numbers of answers are drawn together")
  func numbers() {
    #expect(Diagram.numbers([0]) == "1")
    #expect(Diagram.numbers([0, 1]) == "1, 2")
    #expect(Diagram.numbers([0, 2, 3, 4, 7, 8]) == "1, 3-5, 8, 9")
  }

  @Test("in the shipped policies every way through the drawing ends as the rules say", arguments: Shipped.policies)
  func shipped(policy: String) throws {
    let rules = CompiledRules(try Shipped.knowledge(policy))
    let tree = rules.decision(in: Situation()).tree
    let diagram = Diagram(tree)
    let zones = RuleZones(rules)
    var compared = 0
    for position in rules.knowledge.policy.rules.indices {
      guard let witness = zones.witness(ofRuleAt: position) else { continue }
      let unasked = witness.whole.answers.keys.contains { fact in
        rules.space.index(of: fact).map { !rules.space.isAsked(fact: $0) } ?? true
      }
      guard !unasked, let leaf = diagram.leaf(in: witness.whole) else { continue }
      let decision = rules.decision(in: witness.whole)
      guard case .answer(let verdict, let deciding, _) = leaf else { continue }
      #expect(verdict == decision.verdict)
      #expect(Set(deciding) == Set(decision.settlement.deciding.map { rules.outcomes[$0].rule.clause }))
      compared += 1
    }
    #expect(compared > 50)
    #expect(diagram.firstPage(lines: 60).lineCount <= 60)
  }
}

extension Diagram {
  /// The leaf that a whole situation leads to; nil where a set of it has several members.
  fileprivate func leaf(in situation: Situation) -> Leaf? {
    var part = root
    while case .question(let index)? = part {
      let dimension = rules.space.dimensions[questions[index].dimension]
      let fact = rules.space.facts[dimension.fact]
      guard let answer = situation[fact.id], answer.values.count < 2 else { return nil }
      let looked = answer.values.first.flatMap { rules.space.number(of: $0, ofFact: dimension.fact) }
      let value = dimension.member.map { $0 == looked ? 1 : 0 } ?? looked ?? dimension.absent
      part = questions[index].branches.first { $0.values.contains(value ?? -1) }?.part
    }
    guard case .leaf(let index)? = part else { return nil }
    return leaves[index]
  }
}
