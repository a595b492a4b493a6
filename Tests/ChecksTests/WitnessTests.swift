import Decisions
import Knowledge
import Testing

@testable import Checks

@Suite("Witnesses")
struct WitnessTests {
  @Test("the shortest answers that make sure of a rule leave out what does not matter")
  func shortest() throws {
    let subject = try Sample.subject(RuleZonesTests.rich)
    let line = { (rule: Int) in
      subject.zones.witness(ofRuleAt: rule)?.line(policy: "oakfield", in: subject.knowledge.vocabulary)
    }
    let start = "mayi ask --policy oakfield --no-input --fact stage="
    #expect(line(0) == start + "planning --fact activity=connect --fact contact=pupil --fact related=no")
    #expect(line(2) == start + "planning --fact activity=connect --fact contact=parent")
    #expect(line(4) == start + "planning --fact activity=publish --fact contents=pupils,work")
    #expect(line(6) == start + "planning --fact activity=publish --fact nature=offensive")
    #expect(line(8) == start + "asking")
  }

  @Test("the shorter of two roads is taken, and what nobody is asked only where it must be")
  func roads() throws {
    let long = "when contact is pupil and related is no\nwhen capacity is school\nforce prohibited \"must not\""
    let said = "when capacity is own and nature is offensive\nwhen contact is pupil\nforce advised-against \"avoid\""
    let subject = try Sample.subject(Sample.clause("a", ("a-1", long), ("a-2", said)))
    #expect(subject.zones.witness(ofRuleAt: 0)?.answers["capacity"] == .values(["school"]))
    #expect(subject.zones.witness(ofRuleAt: 1)?.answers["nature"] == nil)
  }

  @Test("every rule's witness holds under the reference evaluator, and its short form settles the same verdict")
  func confirmed() throws {
    let subject = try Sample.subject(RuleZonesTests.rich)
    for placed in subject.placed {
      let witness = try #require(subject.zones.witness(ofRuleAt: placed.position))
      #expect(subject.applying(in: witness.whole)[placed.rule.id] != nil)
      let decision = subject.rules.decision(in: witness.answers)
      #expect(decision.verdict == subject.verdict(in: witness.whole))
    }
  }

  @Test("an empty set is said as none, and a zone without situations has no witness")
  func none() throws {
    let advice = Sample.clause("a", ("a-1", "when contents has none of pupils, work\nforce advised-against \"avoid\""))
    let subject = try Sample.subject(advice)
    let line = subject.zones.witness(ofRuleAt: 0)?.line(policy: "oakfield", in: subject.knowledge.vocabulary)
    #expect(line?.hasSuffix("--fact contents=none") == true)
    #expect(subject.zones.witness(of: .none) == nil)
  }
}
