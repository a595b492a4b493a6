import Knowledge
import Testing

@testable import Checks

@Suite("Clauses that do not say what they are for")
struct MissingPurposeTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("a clause with rules and without a purpose is a note at its place")
  func missing() throws {
    let found = try Sample.subject(clause.replacing("purpose It is for something.\n", with: "")).findings(.noPurpose)
    #expect(found.map(\.severity) == [.note])
    #expect(found.first?.message.contains("`a`") == true)
    #expect(found.first?.source.line == 3)
  }

  @Test("a purpose, or a reason for having no rule, is enough")
  func innocent() throws {
    #expect(try Sample.subject(clause).findings(.noPurpose).isEmpty)
    let background = "clause b at paragraph 2 digest 000000000000\nsays What a friend is.\nnone definition\n"
    #expect(try Sample.subject(clause + background).findings(.noPurpose).isEmpty)
  }
}
