@testable import Checks
import Decisions
import Testing

@Suite("A yes before the danger question")
struct YesBeforeDangerTests {
  private let yes = Sample.clause("a", ("a-1", "when activity is connect\nforce permitted \"may\""))

  @Test("a yes where nothing is marked as danger is reported, with that yes")
  func unmarked() throws {
    let vocabulary = Sample.vocabulary.replacing("    other urgent\n    danger\n", with: "    other urgent\n")
    let subject = try Sample.subject(yes, vocabulary: vocabulary)
    let found = subject.findings(.yesBeforeDanger)
    #expect(found.map(\.severity) == [.error])
    let witness = try #require(found.first?.witness)
    #expect(subject.verdict(in: witness.whole) == .permitted)
  }

  @Test("a question that comes with or before the danger question is reported")
  func late() throws {
    let vocabulary = Sample.vocabulary + "\nfact mood \"How are you?\"\nearly 1\nvalue well \"Well\"\nvalue ill \"Ill\""
    let more = Sample.clause("b", ("b-1", "when mood is ill\nforce advised-against \"avoid\""))
    let found = try Sample.subject(yes + more, vocabulary: vocabulary).findings(.yesBeforeDanger)
    #expect(found.map(\.subjects) == [[.fact("mood")]])
  }

  @Test("where danger comes first nothing is reported")
  func innocent() throws { #expect(try Sample.subject(yes).findings(.yesBeforeDanger).isEmpty) }
}
