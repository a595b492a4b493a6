import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Joint text")
struct JointTextTests {
  /// A session under two policies in which these lines were typed.
  private func session(_ first: PolicyID, _ second: PolicyID, _ lines: [String]) throws -> Session {
    var session = Session(try #require(ShippedRules.rules(of: first)), today: SampleSchool.today)
    session.companions = [try #require(ShippedRules.rules(of: second))]
    return session.typing(lines).session
  }

  /// Two policies in a situation.
  private func joint(_ policies: [PolicyID], _ situation: Situation) throws -> [Line] {
    let parts = try policies.map { id in
      let rules = try #require(ShippedRules.rules(of: id))
      let advice = rules.advice(in: situation)
      let text = AdviceText(advice, in: rules.knowledge, today: SampleSchool.today)
      return JointText.Part(advice, text, in: rules.knowledge, isOpen: false)
    }
    return JointText(parts).lines(isSheet: true)
  }

  private static let classPhoto = Situation([
    "stage": .value("planning"), "activity": .value("publish"), "capacity": .value("school-account"),
    "contents": .value("pupil"), "pupil-content": .value("image"), "platform": .value("facebook"),
  ])

  @Test("with one policy it is the advice of that one")
  func alone() throws {
    let session = Session(try SampleSchool.rules(), today: SampleSchool.today).typing("planning").session
    let text = AdviceText(session.advice, in: session.knowledge, today: session.today)
    #expect(JointText(session).lines() == text.lines())
  }

  @Test("the strictest stands first and in full, whichever is at hand, and the other is labelled below it")
  func strictest() throws {
    for policies in [["alderley-edge", "maesteg"], ["maesteg", "exceed"], ["dobcroft", "lcsspan"]] as [[PolicyID]] {
      let verdicts = try policies.map { try #require(ShippedRules.rules(of: $0)).advice(in: Self.classPhoto).verdict }
      let strictest = try #require(verdicts.strictest)
      for order in [policies, policies.reversed()] {
        let lines = try joint(order, Self.classPhoto).map(\.text)
        // Of two that are equally strict the first named comes first.
        let first = verdicts[0] == verdicts[1] ? order[0] : policies[verdicts.firstIndex(of: strictest)!]
        let other = try name(order.first { $0 != first }!)
        #expect(lines[3] == "Under the policy of \(try name(first)):")
        #expect(lines.contains { $0.hasPrefix("Under the policy of \(other) besides: ") })
        guard verdicts[0] != verdicts[1] else { continue }
        #expect(lines[0] == "The strictest of 2 policies counts: \(strictest.inWords).")
      }
    }
  }

  private func name(_ policy: PolicyID) throws -> String {
    try #require(ShippedRules.rules(of: policy)).knowledge.policy.organisation
  }

  @Test("where both ask for leave the leave of both is needed, and every leave and duty of each stands in the text")
  func bothLeaves() throws {
    let policies: [PolicyID] = ["alderley-edge", "maesteg"]
    let advices = try policies.map { try #require(ShippedRules.rules(of: $0)).advice(in: Self.classPhoto) }
    let lines = try joint(policies, Self.classPhoto)
    let all = lines.map(\.text).joined(separator: "\n")
    #expect(advices.map(\.verdict) == [.needsApproval, .needsApproval])
    #expect(lines[0].text == "Both policies ask for leave first, and you need the leave of both.")
    for (policy, advice) in zip(policies, advices) {
      let rules = try #require(ShippedRules.rules(of: policy))
      #expect(!advice.leaves.isEmpty)
      for line in AdviceText(advice, in: rules.knowledge, today: SampleSchool.today).checklist() {
        #expect(all.contains(line.text), "\(policy): \(line.text)")
      }
      #expect(all.contains(VerdictSentence(advice, in: rules.knowledge).text))
    }
  }

  @Test("what one policy forbids is not opened by a leave or a condition of the other")
  func forbidden() throws {
    let lines = try joint(["alderley-edge", "dobcroft"], Self.classPhoto).map(\.text)
    #expect(lines[0] == "The strictest of 2 policies counts: no.")
    #expect(lines.contains { $0.hasPrefix("Under the policy of Alderley Edge") && $0.contains("besides: not unless") })
    #expect(!lines.contains { $0.contains("[ ]") || $0.contains("to approve it first") })
  }

  @Test("in a session the sheet says the same, and the screen whose policy the commands follow")
  func inSession() throws {
    let session = try session("dobcroft", "maesteg", ["planning", "connect", "pupil"])
    #expect(session.isAdvised)
    let screen = JointText(session).lines().map(\.text)
    let sheet = JointText(session).lines(isSheet: true).map(\.text)
    #expect(Array(screen.prefix(sheet.count)) == sheet)
    #expect(screen.last!.hasSuffix("For Maesteg School: policy maesteg"))
    #expect(!sheet.contains { $0.contains("policy maesteg") })
  }

  @Test("what the other still asks is not called settled")
  func open() throws {
    let session = try session("dobcroft", "maesteg", ["planning", "publish"])
    #expect(session.currentQuestion != nil)
    let lines = JointText(session).lines().map(\.text)
    #expect(lines[0] == "2 policies hold, and the strictest counts. Not all are settled yet.")
    #expect(lines.contains { $0.hasSuffix("besides: not settled yet.") })
    #expect(lines.contains { $0.hasSuffix("policy maesteg") })
  }

  @Test("danger is told by each, without a word about who is stricter")
  func danger() throws {
    let lines = try joint(["exceed", "maesteg"], Situation(["stage": .value("danger")])).map(\.text)
    #expect(lines.count { $0.hasPrefix("A child may be at risk.") } == 2)
    #expect(!lines.contains { $0.contains("strictest") })
  }

  @Test("taking up one of two says that the other holds as well; a third one says which of them leaves")
  func moving() throws {
    let both = try session("dobcroft", "maesteg", ["planning", "connect", "pupil"])
    let (moved, said) = both.moved(to: both.companions[0])
    #expect(moved.companions.map(\.knowledge.policy.id) == ["dobcroft"])
    #expect(said.text.contains("Dobcroft Junior School still holds as well."))
    let exceed = try #require(ShippedRules.rules(of: "exceed"))
    let (third, left) = both.moved(to: exceed)
    #expect(third.companions.map(\.knowledge.policy.id) == ["maesteg"])
    #expect(left.text.contains("Dobcroft Junior School no longer counts"))
    #expect(left.text.contains("takes its place. Maesteg School still holds as well."))
    let before = try session("dobcroft", "maesteg", []).moved(to: exceed).1
    #expect(before.text.contains("Dobcroft Junior School no longer counts"))
  }
}
