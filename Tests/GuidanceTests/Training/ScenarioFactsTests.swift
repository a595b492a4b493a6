import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("A scenario told from a session")
struct ScenarioFactsTests {
  private static let told = TrainingSample.request
    .replacing(
      "fact     stage=received\nfact     contact=pupil\nfact     related=no\n",
      with: "transcript day.transcript\n"
    )

  private static let session = """
    transcript 1
    title     A request
    status    blessed
    policy    oakfield
    check     path

    ask       stage  options planning, received, danger
    answer    received

    ask       contact  options pupil, colleague, parent
    answer    pupil

    ask       related  options relative, no
    answer    no

    verdict   required
    clause    touch-1
    """

  private func exercise(_ session: String?) throws -> Result<Exercise, TrainingMistakes> {
    let file = session.map { SourceFile(name: "transcripts/oakfield/day.transcript", text: $0 + "\n") }
    return Exercise.make(try TrainingSample.scenario(Self.told), session: file, by: try TrainingSample.compiled())
  }

  private func mistakes(_ session: String?) throws -> [Diagnostic] {
    if case .failure(let found) = try exercise(session) { found.diagnostics } else { [] }
  }

  @Test("its key is that of the same facts, written out")
  func same() throws {
    let one = try exercise(Self.session).get()
    let other = try TrainingSample.exercise()
    #expect(one.situation == other.situation)
    #expect(one.key == other.key)
    #expect(ScenarioCheck([one]).findings().map(\.code) == [.unsigned])
  }

  @Test("each fact stands where the session says it")
  func places() throws {
    let facts = try exercise(Self.session).get().facts.entries
    #expect(facts.map(\.fact) == ["stage", "contact", "related"])
    #expect(facts.map(\.source.line) == [8, 11, 14])
    #expect(facts.map(\.source.file) == Array(repeating: "transcripts/oakfield/day.transcript", count: 3))
  }

  @Test(
    "what was changed or taken back in the session is not behind the story",
    arguments: [
      ("change    contact  options pupil, colleague, parent\nanswer    colleague\nwithdraw  related", "colleague"),
      ("restart\nask       stage  options planning, received\nanswer    received\ngiven     contact  parent", "parent"),
    ]
  )
  func taken(steps: String, contact: ValueID) throws {
    let text = Self.session.replacing("verdict   required\nclause    touch-1", with: steps + "\n\nverdict   silent")
    let situation = try exercise(text).get().situation
    #expect(situation["contact"] == .value(contact))
    #expect(situation["related"] == nil)
  }

  @Test("the story must tell what the session says")
  func untold() throws {
    let text = Self.session.replacing("answer    pupil", with: "answer    colleague").replacing(
      "ask       related  options relative, no\nanswer    no\n",
      with: ""
    )
    let finding = try #require(ScenarioCheck([try exercise(text).get()]).findings().first { $0.code == .untold })
    #expect(finding.source.file == "transcripts/oakfield/day.transcript")
    #expect(finding.message.contains("contact=colleague"))
  }

  @Test(
    "a session that cannot be used is told at the line that names it, with the reason",
    arguments: [
      (nil, "is not there"), ("transcript 2", "cannot be used"),
      ("transcript 1\npolicy elm\nask stage\nanswer x", "cannot be used"),
      (session.replacing("oakfield", with: "elmfield"), "is of `elmfield`"),
      ("cases 1\npolicy oakfield\n\ncase One\nstage received\nverdict silent", "holds cases"),
      ("transcript 1\npolicy oakfield\nverdict silent", "tells of no answer"),
    ] as [(String?, String)]
  )
  func refused(text: String?, reason: String) throws {
    let found = try mistakes(text)
    #expect(found.map(\.code) == [.badTranscript])
    #expect(found.first?.message.contains(reason) == true, "\(found.map(\.message))")
    #expect(found.first?.source.line == 8)
  }

  @Test("an answer that the vocabulary does not know is told in the session's own file")
  func unknown() throws {
    let found = try mistakes(Self.session.replacing("answer    pupil", with: "answer    wizard"))
    #expect(found.map(\.code) == [.unknownValue])
    #expect(found.map(\.source.line) == [11])
    let fact = try mistakes(Self.session.replacing("ask       related", with: "ask       relation"))
    #expect(fact.map(\.code) == [.unknownFact])
  }

  @Test("a rule that moves the session's advice moves the scenario")
  func moved() throws {
    var scenario = try exercise(Self.session).get().scenario
    let file = SourceFile(name: "day.transcript", text: Self.session + "\n")
    let digest = try exercise(Self.session).get().key.digest
    scenario.signature = Scenario.Signature(digest: digest, date: CalendarDate("2026-09-01")!)
    func signOff(_ rules: CompiledRules) throws -> SignOff {
      try Exercise.make(scenario, session: file, by: rules).get().signOff
    }
    #expect(try signOff(TrainingSample.compiled()) == .holds)
    let changed = try TrainingSample.compiled(changing: "force required \"must\"", to: "force recommended \"should\"")
    #expect(try signOff(changed) == .moved(since: CalendarDate("2026-09-01")!))
  }
}
