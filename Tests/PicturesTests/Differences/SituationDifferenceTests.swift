import Checks
import Decisions
import Knowledge
import Testing

@testable import Pictures

@Suite("Situations that two sets of rules answer differently")
struct SituationDifferenceTests {
  /// The sample with the yes for colleagues made a no.
  private static let stricter = Sample.clauses
    .replacing("force permitted \"may\"", with: "force prohibited \"must not\"")

  @Test("equal rules differ nowhere")
  func equal() throws {
    let difference = try #require(SituationDifference(try Sample.rules(), try Sample.rules()))
    #expect(difference.different == 0)
    #expect(difference.groups.isEmpty)
    #expect(difference.regroupings.isEmpty)
  }

  @Test("the count is that of all situations, worked out one by one")
  func count() throws {
    let rules = [try Sample.rules(), try Sample.rules(Self.stricter)]
    let difference = try #require(SituationDifference(rules[0], rules[1]))
    let all = Self.allSituations
    #expect(difference.situations == LargeCount(all.count))
    let different = all.filter { situation in
      rules[0].decision(in: situation).verdict != rules[1].decision(in: situation).verdict
    }
    #expect(different.count > 0)
    #expect(difference.different == LargeCount(different.count))
    #expect(difference.groups.map(\.verdicts) == [[.permitted, .prohibited]])
    #expect(difference.groups.map(\.clauses) == [["touch-2", "touch-2"]])
  }

  @Test("a witness has no answer too many and shows the difference")
  func witness() throws {
    let rules = [try Sample.rules(), try Sample.rules(Self.stricter)]
    let difference = try #require(SituationDifference(rules[0], rules[1]))
    let witness = difference.witness(of: difference.groups[0])
    #expect(rules[0].decision(in: witness.answers).verdict == .permitted)
    #expect(rules[1].decision(in: witness.answers).verdict == .prohibited)
    let expected: [FactID: Answer] = [
      "stage": .value("planning"), "activity": .value("connect"), "contact": .value("colleague"),
    ]
    #expect(witness.answers == Situation(expected))
    #expect(witness.whole == witness.answers)
  }

  @Test("an earlier name is the same fact and the same value")
  func renamed() throws {
    let vocabulary = Sample.vocabulary
      .replacing("fact contact \"Who is it?\"", with: "fact person \"Who is it?\"\nformerly contact")
      .replacing("value colleague \"A colleague\"", with: "value workmate \"A colleague\"\nformerly colleague")
      .replacing("when contact is pupil", with: "when person is pupil")
    let clauses = Sample.clauses.replacing("contact is colleague", with: "person is workmate")
      .replacing("contact is pupil", with: "person is pupil")
    let difference = SituationDifference(try Sample.rules(), try Sample.rules(clauses, vocabulary: vocabulary))
    #expect(difference?.different == 0)
    #expect(difference?.situations == LargeCount(Self.allSituations.count))
  }

  @Test("the same verdict by another clause is counted apart")
  func otherClause() throws {
    let moved =
      Sample.clauses + """

        clause touch-5 at paragraph 5  digest 000000000000
        says Befriend nobody.
        purpose Keeps it simple.
        rule touch-5-nobody
        when activity is connect and contact is parent
        force prohibited "must not"
        """
    let again = moved.replacing("touch-5", with: "touch-6")
    let difference = try #require(SituationDifference(try Sample.rules(moved), try Sample.rules(again)))
    #expect(difference.different == 0)
    #expect(difference.regroupings.map(\.clauses) == [["touch-5", "touch-6"]])
  }

  /// All pairs of shipped policies.
  private static let pairs: [(String, String)] = Shipped.policies.indices.flatMap { left in
    Shipped.policies[(left + 1)...].map { (Shipped.policies[left], $0) }
  }

  @Test("between shipped policies each witness that is printed shows its difference", arguments: pairs)
  func shipped(left: String, right: String) throws {
    let rules = [CompiledRules(try Shipped.knowledge(left)), CompiledRules(try Shipped.knowledge(right))]
    let difference = try #require(SituationDifference(rules[0], rules[1]))
    #expect(difference.groups.count > 10)
    for (number, group) in difference.groups.enumerated() where number.isMultiple(of: Self.step) {
      let witness = difference.witness(of: group)
      for side in [0, 1] {
        let whole = Situation(witness.whole.answers.filter { rules[side].space.fact($0.key) != nil })
        let said = Situation(witness.answers.answers.filter { rules[side].space.fact($0.key) != nil })
        #expect(rules[side].decision(in: said).verdict == group.verdicts[side], "\(witness.answers)")
        #expect(ReferenceEvaluator(rules[side].knowledge).verdict(in: whole) == group.verdicts[side])
      }
    }
  }

  /// Every group is looked at where the program is optimised, one in so many otherwise.
  private static var step: Int {
    #if DEBUG
      7
    #else
      1
    #endif
  }

  @Test("an answer that another answer's question needs is said")
  func needed() throws {
    let rules = [
      CompiledRules(try Shipped.knowledge("alderley-edge")), CompiledRules(try Shipped.knowledge("dobcroft")),
    ]
    let difference = try #require(SituationDifference(rules[0], rules[1]))
    let received = difference.groups.map { difference.witness(of: $0).answers }.filter {
      $0["stage"] == .value("received") && $0["contact"] != nil
    }
    #expect(!received.isEmpty)
    #expect(received.allSatisfy { $0["received"] != nil })
  }

  /// Every situation of the sample with one member in each set, one by one.
  private static var allSituations: [Situation] {
    var situations: [Situation] = []
    for nature in [[], ["offensive"]] as [[ValueID]] {
      let start = Situation(nature.isEmpty ? [:] : ["nature": .values(nature)])
      for stage in ["saw", "danger"] as [ValueID] { situations.append(start.answering("stage", with: .value(stage))) }
      let planning = start.answering("stage", with: .value("planning"))
      situations.append(planning.answering("activity", with: .value("publish")))
      for activity in ["connect", "message"] as [ValueID] {
        let doing = planning.answering("activity", with: .value(activity))
        for contact in ["parent", "colleague"] as [ValueID] {
          situations.append(doing.answering("contact", with: .value(contact)))
        }
        let pupil = doing.answering("contact", with: .value("pupil"))
        for related in ["relative", "no"] as [ValueID] {
          situations.append(pupil.answering("related", with: .value(related)))
        }
      }
    }
    return situations
  }
}
