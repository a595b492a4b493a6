import Knowledge
import Testing

@Suite("Codes of mistakes")
struct DiagnosticCodeTests {
  @Test("every code is shown by a sample, or by a test of limits, of scenarios or of knowledge made in code")
  func covered() {
    let samples = Set((BrokenLineTests.samples + BrokenMeaningTests.samples).map(\.code))
    let elsewhere: Set<Diagnostic.Code> = [
      .fileTooLarge, .lineTooLong, .tooManyMistakes, .notUTF8, .nulByte, .noCard, .tooManyValues, .tooManyFacts,
      .tooManyClauses, .tooManyTests, .tooDeep, .misfiled, .badTranscript,
    ]
    #expect(Set(Diagnostic.Code.allCases).subtracting(samples) == elsewhere)
    #expect(samples.count >= 45)
  }

  @Test("codes are lower-case words joined by hyphens")
  func wellFormed() {
    #expect(Diagnostic.Code.allCases.allSatisfy { ClauseID.isWellFormed($0.rawValue) })
  }
}
