@testable import Checks
import Knowledge
import Testing

@Suite("Other words")
struct OtherWordsTests {
  private let clause = Sample.clause("a", ("a-1", "when activity is connect\nforce prohibited \"must not\""))

  private func codes(_ more: String) throws -> [Finding.Code] {
    let codes: Set<Finding.Code> = [.clashingWords, .sharedWord, .noOtherWords]
    let report = Checker().report(on: try Sample.subject(clause, vocabulary: Sample.vocabulary + "\n" + more))
    return report.findings.map(\.code).filter(codes.contains)
  }

  @Test("one word for two values of a fact is an error, its label and name counted, however it is spelt")
  func clash() throws {
    let fact =
      "fact place \"Where?\"\nvalue home \"At home\"\nother house, My Flat\nvalue flat \"In a flat\"\nother "
      + "my-flat, At home"
    #expect(try codes(fact) == [.clashingWords, .clashingWords])
  }

  @Test("one word for two facts of one situation is a note")
  func shared() throws {
    #expect(try codes("fact place \"Where?\"\nvalue home \"At home\"\nother personal") == [.sharedWord])
  }

  @Test("one word for two facts that never exist together is not reported")
  func apart() throws {
    #expect(try codes("fact place \"Where?\"\nwhen contact is pupil\nvalue home \"At home\"\nother personal").isEmpty)
  }

  @Test("values without other words are noted once for each fact")
  func wordless() throws {
    #expect(try codes("fact place \"Where?\"\nvalue home \"At home\"\nvalue away \"Away\"") == [.noOtherWords])
  }

  @Test("words that tell values apart are not reported")
  func innocent() throws { #expect(try codes("").isEmpty) }
}
