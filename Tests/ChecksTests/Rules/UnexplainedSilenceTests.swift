import Knowledge
import Testing

@testable import Checks

@Suite("Situations that no clause answers and no silence explains")
struct UnexplainedSilenceTests {
  private static let lines = "when activity is connect and contact is pupil\nforce prohibited \"must not\""
  private let ban = Sample.clause(
    "a",
    ("a-1", Self.lines)
  )
  private let silence = """
    silence friends
    when activity is connect and contact is parent or colleague
    because not-addressed
    says It is silent on other friends.
    ask headteacher

    """

  private func messages(_ clauses: String) throws -> [String] {
    try Sample.subject(clauses).findings(.unexplainedSilence).map(\.message)
  }

  @Test("each kind of situation is a note with its share, whom it is about, and a witness")
  func kinds() throws {
    let found = try Sample.subject(ban).findings(.unexplainedSilence)
    #expect(found.allSatisfy { $0.severity == .note && $0.witness != nil })
    let connecting = try #require(found.first { $0.message.contains("stage is planning and activity is connect") })
    #expect(connecting.message.contains("in about 50 in 100 situations no clause answers"), "\(connecting.message)")
    #expect(connecting.message.contains("with contact parent, colleague;"), "\(connecting.message)")
  }

  @Test("a silence that is taken away leaves a note of its own")
  func removed() throws {
    let with = try messages(ban + silence)
    let without = try messages(ban)
    #expect(!with.contains { $0.contains("activity is connect") })
    #expect(Set(without).isSuperset(of: with) && without.count > with.count)
  }

  @Test("where clauses answer there is nothing to explain")
  func answered() throws {
    #expect(try !messages(ban).contains { $0.contains("with contact pupil") })
  }
}
