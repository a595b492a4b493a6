import Knowledge
import Testing

@testable import Guidance

@Suite("Citations")
struct CitationsTests {
  private func places(citing clause: ClauseID) throws -> [String] {
    let rules = try SampleSchool.rules()
    return Citations(in: try TellingSample.tellings(by: rules), by: rules, today: SampleSchool.today)
      .citing(clause).places
  }

  @Test("a clause is cited by every telling whose advice rests on it, and by no other")
  func cited() throws {
    #expect(try places(citing: "touch-1") == ["transcripts/a.transcript", "transcripts/some.case:4"])
    #expect(try places(citing: "touch-2") == ["transcripts/some.case:10"])
    #expect(try places(citing: "touch-3").isEmpty)
  }

  @Test("a clause that only adds something is cited, by a scenario as well, though no line names it")
  func added() throws {
    #expect(try places(citing: "photos-2") == ["transcripts/some.case:16", "transcripts/trip.scenario"])
  }

  @Test("what cannot be replayed cites the clauses that it expects, by their names of today")
  func notReplayed() throws {
    let rules = try SampleSchool.rules(
      ("clause photos-1 at paragraph 1", "clause photos-7 at paragraph 1\n  formerly photos-1")
    )
    let file = SampleSchool.file(
      """
      cases 1
      policy    oakfield

      case      Lost
      stage     planning
      nonsense  yes
      verdict   permitted
      clause    photos-1

      """
    )
    let citations = Citations(in: file.tellings, by: rules, today: SampleSchool.today)
    #expect(citations.citing("photos-7").count == 1)
    #expect(citations.citing("touch-1").isEmpty)
  }

  @Test("the tellings of another policy are passed over")
  func otherPolicy() throws {
    let rules = try SampleSchool.rules()
    let file = SampleSchool.file(TellingSample.cases.replacing("oakfield", by: "elsewhere"))
    #expect(Citations(in: file.tellings, by: rules, today: SampleSchool.today).citing("touch-1").isEmpty)
  }

  @Test("counts name each kind, and say none where there is nothing")
  func counts() throws {
    let tellings = try TellingSample.tellings(by: SampleSchool.rules())
    #expect(tellings.counts == "1 transcript, 3 cases, 1 scenario")
    #expect([Telling]().counts == "none")
  }
}
