import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Companion text")
struct CompanionTextTests {
  /// A session under two policies in which these lines were typed.
  private func session(_ first: PolicyID, _ second: PolicyID, _ lines: String...) throws -> Session {
    var session = Session(try #require(ShippedRules.rules(of: first)), today: SampleSchool.today)
    session.companions = [try #require(ShippedRules.rules(of: second))]
    return session.typing(lines).session
  }

  private static let reference = ["planning", "something else", "reference"]

  @Test("with one policy nothing is said")
  func alone() throws {
    let session = Session(try SampleSchool.rules(), today: SampleSchool.today).typing("planning").session
    #expect(CompanionText(session).lines().isEmpty)
  }

  @Test("the strictest of both counts, whichever is at hand, and each is labelled")
  func strictest() throws {
    for (first, second) in [("exceed", "maesteg"), ("maesteg", "exceed")] as [(PolicyID, PolicyID)] {
      var session = try session(first, second)
      session = session.typing(Self.reference).session
      guard session.isAdvised else {
        Issue.record("\(first) asks more")
        continue
      }
      let lines = CompanionText(session).lines().map(\.text)
      let own = try #require(session.interview.decision.verdict)
      let other = session.interview.moved(to: session.companions[0]).decision.verdict
      let all = [own] + (other.map { [$0] } ?? [])
      if other != nil { #expect(lines[0] == "The strictest of 2 policies counts: \(all.strictest!.inWords).") }
      #expect(lines[1].contains(session.companions[0].knowledge.policy.organisation))
      #expect(lines.last == "Under the policy of \(session.knowledge.policy.organisation):")
      #expect(!CompanionText(session).lines(isSheet: true).contains { $0.text.contains("policy \(second)") })
    }
  }

  @Test("what the other still asks is not called settled")
  func open() throws {
    let session = try session("dobcroft", "maesteg", "planning", "publish")
    #expect(session.currentQuestion != nil)
    let lines = CompanionText(session).lines().map(\.text)
    #expect(lines[0] == "2 policies hold, and the strictest counts. Not all are settled yet.")
    #expect(lines[1].hasSuffix("policy maesteg"))
  }

  @Test("taking up one of two makes the other its companion; a third one leaves both as they are")
  func moving() throws {
    let both = try session("dobcroft", "maesteg", "planning", "connect", "pupil")
    let moved = both.moved(to: both.companions[0]).0
    #expect(moved.companions.map(\.knowledge.policy.id) == ["dobcroft"])
    let third = both.moved(to: try #require(ShippedRules.rules(of: "exceed"))).0
    #expect(third.companions.map(\.knowledge.policy.id) == ["maesteg"])
  }
}
