import Guidance
import Knowledge
import Testing

@Suite("Reading scenarios")
struct ScenarioParserTests {
  private func mistakes(_ text: String, name: String = "x.scenario") -> [Diagnostic] {
    switch ScenarioParser.read(SourceFile(name: name, text: text)) {
    case .success: []
    case .failure(let mistakes): mistakes.diagnostics
    }
  }

  @Test("a scenario is read whole")
  func whole() throws {
    let scenario = try TrainingSample.scenario(TrainingSample.request)
    #expect(scenario.id == "request")
    #expect(scenario.title == "A request on Sunday")
    #expect(scenario.facts.map(\.text) == ["stage=received", "contact=pupil", "related=no"])
    #expect(scenario.hints.count == 2)
    #expect(scenario.tags == ["requests", "pupils"])
    #expect(scenario.theme == "requests")
    #expect(scenario.wrongAnswers.map(\.answer) == ["silent"])
    #expect(scenario.signature == nil)
  }

  @Test(
    "printing and reading are inverse",
    arguments: [TrainingSample.request, TrainingSample.friend, TrainingSample.parent]
  )
  func inverse(text: String) throws {
    var scenario = try TrainingSample.scenario(text)
    scenario.signature = Scenario.Signature(digest: "0123456789ab", date: CalendarDate("2026-09-01")!)
    scenario.twin = Scenario.Given("related=relative")
    scenario.story.append(Array(repeating: "A long paragraph of many words.", count: 20).joined(separator: " "))
    #expect(try TrainingSample.scenario(ScenarioPrinter(scenario).text) == scenario)
  }

  @Test("a scenario may be told from a transcript instead of facts, and is printed so")
  func transcript() throws {
    let text = "scenario 1\ntitle A\npolicy oakfield\nstory S\ntranscript trip-photo.transcript\naim X\n"
    let scenario = try TrainingSample.scenario(text)
    #expect(scenario.transcript?.text == "trip-photo.transcript")
    #expect(scenario.facts.isEmpty)
    let again = try TrainingSample.scenario(ScenarioPrinter(scenario).text)
    #expect(again.transcript?.text == "trip-photo.transcript")
  }

  @Test(
    "it has facts or a transcript, one of them, and a transcript is a name and no path",
    arguments: [
      ("", "missing-line"), ("fact a=b\ntranscript a.transcript\n", "opposed-lines"),
      ("transcript ../a.transcript\n", "bad-name"), ("transcript /etc/passwd\n", "bad-name"),
      ("transcript a.case\n", "bad-name"), ("transcript a.transcript\ntranscript b.transcript\n", "repeated-line"),
    ]
  )
  func factsOrTranscript(lines: String, code: String) {
    let found = mistakes("scenario 1\ntitle A\npolicy oakfield\nstory S\n\(lines)aim X\n")
    #expect(found.map(\.code.rawValue) == [code])
  }

  @Test("a continued line is one text, CRLF and a byte-order mark are read")
  func continued() throws {
    let text = "\u{FEFF}scenario 1\r\ntitle A\r\n| title\r\npolicy oakfield\r\nstory S\r\nfact a=b\r\naim X\r\n"
    #expect(try TrainingSample.scenario(text).title == "A title")
  }

  @Test("every mistake is reported at its place with the repair")
  func placed() {
    let text = """
      scenario 1
      title A
      titel B
      policy Oak Field
      story S
      fact a=b
      aim
      minutes 99
      signed abc 2026
      title C
      """
    #expect(
      mistakes(text).map(\.line) == [
        "x.scenario:3:1: error[unknown-keyword]: nothing starts with `titel`; did you mean `title`?",
        "x.scenario:4:8: error[bad-name]: `Oak Field` is not a policy's name",
        "x.scenario:7:1: error[empty-text]: after `aim` must stand a text",
        "x.scenario:8:9: error[bad-number]: `99` is not a number from 1 to 60",
        "x.scenario:9:8: error[bad-digest]: a digest has twelve hexadecimal digits; sign it with mayi",
        "x.scenario:10:1: error[repeated-line]: a second `title` stands here; only one is possible",
      ]
    )
  }

  @Test(
    "what is no scenario is refused with one clear reason",
    arguments: [
      ("", "no-format"), ("title A\n", "no-format"), ("scenario 2\n", "unknown-format"),
      ("scenario 1\n<<<<<<< HEAD\n", "merge-conflict"), ("scenario 1\n| more\n", "nothing-to-continue"),
      ("scenario 1\ntitle a\u{202E}b\n", "hidden-character"), ("scenario 1\ntitle a\u{1B}[2Jb\n", "control-character"),
      ("scenario 1\n\0\n", "nul-byte"),
    ]
  )
  func refused(text: String, code: String) {
    #expect(mistakes(text).map(\.code.rawValue).contains(code))
  }

  @Test("text that is not UTF-8 is refused")
  func notText() {
    guard case .failure(let found) = ScenarioParser.read(SourceFile(name: "x.scenario", bytes: [0xFF, 0xFE])) else {
      return #expect(Bool(false), "it was read")
    }
    #expect(found.diagnostics.map(\.code) == [.notUTF8])
  }

  @Test("a missing line is named")
  func missing() {
    #expect(mistakes("scenario 1\ntitle A\n").map(\.message).filter { $0.contains("missing") }.count == 4)
  }

  @Test("the file's name must be a name")
  func badFileName() {
    #expect(mistakes(TrainingSample.request, name: "My Scenario.scenario").map(\.code) == [.badName])
  }

  @Test("signing changes one line and no other byte")
  func signing() throws {
    let signature = Scenario.Signature(digest: "0123456789ab", date: CalendarDate("2026-09-01")!)
    let text = "scenario 1\r\n# note\r\n\r\ntitle A\r\nsigned  ffffffffffff 2025-01-01\r\n# end\r\n"
    let signed = "scenario 1\r\n# note\r\n\r\ntitle A\r\nsigned   0123456789ab 2026-09-01\r\n# end\r\n"
    #expect(ScenarioPrinter.signing(text, as: signature) == signed)
    #expect(ScenarioPrinter.signing("a", as: signature) == "a\nsigned   0123456789ab 2026-09-01\n")
  }
}
