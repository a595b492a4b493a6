@testable import Checks
import Testing

@Suite("Unreachable values")
struct UnreachableValueTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  @Test("a value that is impossible wherever its fact exists is reported")
  func value() throws {
    let vocabulary = Sample.vocabulary + "\nimpossible activity is connect and contact is colleague"
    let found = try Sample.subject(clause, vocabulary: vocabulary).findings(.unreachableValue)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("`contact` = `colleague`") == true)
  }

  @Test("a fact that never exists is reported once")
  func fact() throws {
    let vocabulary =
      Sample.vocabulary + "\nfact moon \"Which?\"\nwhen activity is connect and capacity is own\nvalue full \"Full\""
    let found = try Sample.subject(clause, vocabulary: vocabulary).findings(.unreachableValue)
    #expect(found.map(\.subjects) == [[.fact("moon")]])
  }

  @Test("a value that is impossible only at times is not reported")
  func innocent() throws {
    let vocabulary = Sample.vocabulary + "\nimpossible stage is did and contact is colleague"
    #expect(try Sample.subject(clause, vocabulary: vocabulary).findings(.unreachableValue).isEmpty)
  }
}
