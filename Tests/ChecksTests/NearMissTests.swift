import Decisions
import Testing

@testable import Checks

@Suite("Near misses")
struct NearMissTests {
  @Test("twins differ in one answer, and in verdict under the reference evaluator")
  func twins() throws {
    let subject = try Sample.subject(RuleZonesTests.rich)
    var count = 0
    for placed in subject.placed {
      for miss in subject.zones.nearMisses(ofRuleAt: placed.position) {
        count += 1
        let different = Set(miss.situation.answers.keys).union(miss.twin.answers.keys)
          .filter { miss.situation[$0] != miss.twin[$0] }
        #expect(different == [miss.fact])
        #expect(subject.rules.decision(in: miss.situation).verdict == miss.verdict)
        #expect(subject.rules.decision(in: miss.twin).verdict == miss.twinVerdict)
        #expect(miss.verdict != miss.twinVerdict)
      }
    }
    #expect(count > 5)
  }

  @Test("the relative is the near miss of a ban that makes room for relatives")
  func limit() throws {
    let subject = try Sample.subject(RuleZonesTests.rich)
    let miss = try #require(subject.zones.nearMisses(ofRuleAt: 0).first { $0.fact == "related" })
    #expect(miss.verdict == .prohibited)
    #expect(miss.twinVerdict == .conditional)
    #expect(miss.twin["related"] == .values(["relative"]))
  }

  @Test("a rule that never decides has no near misses")
  func never() throws {
    let ban = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))
    let yes = Sample.clause("b", ("b-1", "when contact is parent\nforce permitted \"may\""))
    #expect(try Sample.subject(ban + yes).zones.nearMisses(ofRuleAt: 1).isEmpty)
  }
}
