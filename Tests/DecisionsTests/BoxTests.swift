import Knowledge
import Testing

@testable import Decisions

@Suite("What is known, as boxes")
struct BoxTests {
  private let contents = Fact.of("contents", ["pupil", "school", "private"]) { $0.arity = .several }
  private let nature = Fact.of("nature", ["rude", "untrue"]) {
    $0.arity = .several
    $0.isVolunteered = true
  }
  private let stage = Fact.of("stage", ["planning", "did"])

  private func space(_ tests: [Knowledge.Test] = []) throws -> FactSpace {
    FactSpace(try .of([stage, contents, nature], [.of("rule", .permitted, when: tests)]))
  }

  @Test("what is volunteered counts as absent until said, and everything else stays open")
  func nothingKnown() throws {
    let space = try space()
    #expect(space.nothingKnown().masks == [0b11, 0b0111, 0b100])
    #expect(space.nothingKnown(free: true).masks == [0b11, 0b0111, 0b111])
  }

  @Test("a set of several members gives a box for each, and not sure leaves all open")
  func members() throws {
    let space = try space()
    let boxes = space.boxes(of: Situation(["contents": .values(["pupil", "private"]), "stage": .notSure]))
    #expect(boxes.map(\.masks) == [[0b11, 0b001, 0b100], [0b11, 0b100, 0b100]])
  }

  @Test("each box knows which members that rules name together are in the whole set")
  func namedTogether() throws {
    let space = try space([Test("contents", .hasAll, ["pupil", "school"])])
    #expect(space.dimensions.count == 5)
    let boxes = space.boxes(of: Situation(["contents": .values(["pupil", "private"])]))
    #expect(boxes.map { Array($0.masks[1...3]) } == [[0b001, 0b10, 0b01], [0b100, 0b10, 0b01]])
  }

  @Test("answers to facts and values that nobody knows are passed over")
  func strangers() throws {
    let space = try space()
    let boxes = space.boxes(of: Situation(["weather": .value("rain"), "stage": .value("soon")]))
    #expect(boxes == [space.nothingKnown()])
  }

  @Test("what stands alone cannot be beside another member, where the set is there")
  func alone() throws {
    let contents = Fact.of("contents", ["pupil", "private"]) {
      $0.arity = .several
      $0.values[1].standsAlone = true
      $0.when = Condition(all: Test("stage", .isAny, ["planning"]))
    }
    let knowledge = try KnowledgeBase.of([stage, contents], [.of("rule", .permitted, when: [])])
    let rules = CompiledRules(knowledge)
    let reference = ReferenceEvaluator(knowledge)
    for (stage, values, isImpossible) in [
      ("planning", ["pupil", "private"], true), ("planning", ["private"], false), ("did", ["pupil", "private"], false),
    ] as [(ValueID, [ValueID], Bool)] {
      let situation = Situation(["stage": .value(stage), "contents": .values(values)])
      #expect(rules.decision(in: situation).isImpossible == isImpossible)
      #expect(rules.canExist(situation) == !isImpossible)
      #expect(rules.certainOutcomes(in: situation).isEmpty == isImpossible)
      #expect(reference.isImpossible(situation) == isImpossible)
    }
    #expect(rules.decision(in: Situation(["contents": .values(["pupil", "private"])])).verdict == .permitted)
  }

  @Test("members of a set that is not there are not told apart")
  func absentSets() throws {
    let pupils = Fact.of("pupil-content", ["image", "name"]) {
      $0.arity = .several
      $0.when = Condition(all: Test("contents", .isAny, ["pupil"]))
    }
    let rules = CompiledRules(try .of([stage, pupils, contents], []))
    let both: Answer = .values(["image", "name"])
    let shown = Situation(["contents": .values(["pupil", "school"]), "pupil-content": both])
    #expect(rules.boxes(of: shown).count == 3)
    #expect(rules.boxes(of: Situation(["contents": .value("school"), "pupil-content": both])).count == 1)
  }
}
