import Decisions
import Knowledge
import Testing

@testable import Checks

@Suite("Zones of rules")
struct RuleZonesTests {
  /// A policy with all that the language can say of rules.
  static let rich =
    Sample.clause(
      "a",
      (
        "a-1",
        "when activity is connect and contact is pupil\nunless related is relative leaving conditional\nforce "
          + "prohibited \"must not\""
      ),
      (
        "a-2",
        "when stage is did and activity is connect\nforce required \"must\"\nduty must \"Say so.\" to headteacher"
      )
    )
    + Sample.clause(
      "b",
      ("b-1", "when contact is parent or colleague\nforce permitted \"may\""),
      ("b-2", "when contact is parent\nforce adds \"should\"\ncondition should Be kind.")
    )
    + Sample.clause(
      "c",
      (
        "c-1",
        "when contents has all of pupils, work\nforce needs-approval \"not without\"\nfirst approve from headteacher"
      ),
      ("c-2", "when capacity is school\nforce conditional \"may\"\njudgement you"),
      ("c-3", "when activity is publish and nature is offensive\nforce prohibited \"must not\""),
      ("c-4", "when activity is publish and contents has none of pupils\nforce advised-against \"avoid\"\nlifts c-2"),
      ("c-5", "when stage is asking\nforce informs \"is\"")
    )

  @Test("rules hold and verdicts win as the reference evaluator says, in every situation of a small world")
  func reference() throws {
    let subject = try Sample.subject(
      Self.rich,
      vocabulary: Sample.vocabulary + "\nimpossible stage is did and contact is parent"
    )
    let zones = subject.zones
    var seen = 0
    for values in everySituation(zones.atlas.sizes) where zones.atlas.contains(values, in: zones.possible) {
      let situation = zones.situation(values, saying: nil)
      let view = try #require(ReferenceEvaluator(subject.knowledge).applications(in: situation).first)
      guard situation.answers.values.allSatisfy({ $0.values.count < 2 }) else { continue }
      seen += 1
      let applying = Set(view.map { "\($0.rule) \($0.force)" })
      let holding = zones.outcomes.indices.filter { zones.atlas.contains(values, in: zones.outcomes[$0]) }
      #expect(Set(holding.map { "\(zones.rules.outcomes[$0].rule.id) \(zones.rules.outcomes[$0].force)" }) == applying)
      let verdicts = zones.verdicts.filter { zones.atlas.contains(values, in: $0.value) }.map(\.key)
      #expect(verdicts == [try #require(subject.verdict(in: situation))])
    }
    #expect(seen > 1_000)
  }

  @Test("who decides and who adds is what the decision says, in every situation of a small world")
  func parts() throws {
    let subject = try Sample.subject(Self.rich)
    let zones = subject.zones
    for values in everySituation(zones.atlas.sizes) where zones.atlas.contains(values, in: zones.possible) {
      let situation = zones.situation(values, saying: nil)
      guard situation.answers.values.allSatisfy({ $0.values.count < 2 }) else { continue }
      let settlement = subject.rules.decision(in: situation).settlement
      #expect(
        zones.deciding.indices.filter { zones.atlas.contains(values, in: zones.deciding[$0]) } == settlement.deciding
      )
      #expect(zones.adding.indices.filter { zones.atlas.contains(values, in: zones.adding[$0]) } == settlement.adding)
    }
  }
}
