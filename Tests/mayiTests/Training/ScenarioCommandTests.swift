import TerminalKit
import Testing

@Suite("mayi scenario and mayi cards")
struct ScenarioCommandTests {
  private let school: TrainingSchool

  init() throws { school = try TrainingSchool() }

  private func mayi(_ arguments: String...) -> Program.Outcome {
    school.run(arguments + school.options)
  }

  @Test("a scenario that was signed fails its check when a rule that decides it changes, and no other does")
  func moved() throws {
    #expect(mayi("scenario", "sign", "request", "friend", "parent").status == 0)
    #expect(mayi("scenario", "check").status == 0)
    try school.forbidFriends()
    let check = mayi("scenario", "check")
    #expect(check.status == 1)
    #expect(check.output.contains("error[moved]"))
    #expect(check.output.contains("friend.scenario"))
    #expect(!check.output.contains("request.scenario"))
    let folder = school.path("transcripts/oakfield/scenarios")
    let knowledge = ["--knowledge", school.path("knowledge")]
    #expect(school.run(["replay", "\(folder)/request.scenario"] + knowledge).status == 0)
    let replay = school.run(["replay", "\(folder)/friend.scenario"] + knowledge)
    #expect(replay.status == 1)
    #expect(replay.output.contains("MOVED"))
  }

  @Test("a broken scenario is told with its line and ends with 65")
  func broken() throws {
    try school.write("scenario 1\ntitel A\n", to: "transcripts/oakfield/scenarios/broken.scenario")
    let check = mayi("scenario", "check")
    #expect(check.status == 65)
    let messages = check.messages.split(separator: "\n").joined(separator: " ").split(separator: " ").joined(
      separator: " "
    )
    #expect(messages.contains("broken.scenario:2:1: error[unknown-keyword]: nothing starts with `titel`"))
  }

  @Test("results are reported, and written as statements")
  func report() throws {
    let lines = ["silent", "touch-4", "nobody", "", "", "quit"].joined(separator: "\n") + "\n"
    _ = school.run(
      ["train"] + school.options + ["--results", school.path("a.csv"), "--learner", "a1"],
      input: lines
    )
    let report = school.run(["scenario", "report", school.path("a.csv")] + school.options)
    #expect(report.output.contains("oakfield touch-1: 1 of 1 (100%); most often taken for touch-4 (1);"))
    let statements = school.run(["scenario", "xapi", school.path("a.csv")] + school.options)
    #expect(statements.output.split(separator: "\n").count == 3)
    #expect(statements.output.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(school.run(["scenario", "report", school.path("none.csv")] + school.options).status == 66)
  }

  @Test("what is written about a person can be read by its owner alone, whatever was there before")
  func ownerOnly() throws {
    try school.write("an old sheet\n", to: "sheet.txt")
    let lines = ["silent", "touch-4", "nobody", "", "", "quit"].joined(separator: "\n") + "\n"
    let records = ["--results", school.path("a.csv"), "--learner", "a1", "--summary", school.path("summary.txt")]
    _ = school.run(["train"] + school.options + records, input: lines)
    #expect(mayi("scenario", "xapi", school.path("a.csv"), "--output", school.path("a.jsonl")).status == 0)
    #expect(mayi("scenario", "export", "--output", school.path("a.gift")).status == 0)
    #expect(mayi("scenario", "export", "--format", "aiken", "--output", school.path("a.aiken")).status == 0)
    #expect(mayi("scenario", "sheet", "--output", school.path("sheet.txt")).status == 0)
    for name in ["a.csv", "summary.txt", "a.jsonl", "a.gift", "a.aiken", "sheet.txt"] {
      #expect(school.files.status(of: school.path(name))?.permissions == 0o600, "\(name)")
      #expect(try !school.text(name).isEmpty, "\(name)")
    }
    #expect(mayi("scenario", "sheet", "--output", school.path("none/sheet.txt")).status == 74)
  }

  @Test("a scenario told from a transcript is played, and says where the transcript should be when it is gone")
  func told() throws {
    let folder = "transcripts/oakfield"
    let request = try school.text("\(folder)/scenarios/request.scenario").split(separator: "\n").filter {
      !$0.hasPrefix("fact")
    }
    try school.write(
      (request + ["transcript day.transcript"]).joined(separator: "\n") + "\n",
      to: "\(folder)/scenarios/request.scenario"
    )
    let missing = mayi("scenario", "check")
    #expect(missing.status == 65)
    #expect(missing.messages.contains("error[bad-transcript]"))
    try school.write(
      """
      transcript 1
      policy oakfield
      ask stage options planning, received, danger
      answer received
      ask contact options pupil, colleague, parent
      answer pupil
      ask related options relative, no
      answer no
      verdict required

      """,
      to: "\(folder)/day.transcript"
    )
    #expect(mayi("scenario", "check").status == 0)
    let run = school.run(["train", "request"] + school.options, input: "required\ntouch-1\nsafeguarding-lead\nquit\n")
    #expect(run.output.contains("Verdict: right."))
  }

  @Test("thirty results files come to one report")
  func thirty() throws {
    let names = (0..<30).map { "r\($0).csv" }
    for (number, name) in names.enumerated() {
      let clause = number % 3 == 0 ? "touch-4" : "touch-1"
      let lines =
        [number < 5 ? "silent" : "required", clause, "safeguarding-lead", "", "quit"].joined(separator: "\n") + "\n"
      _ = school.run(["train"] + school.options + ["--results", school.path(name)], input: lines)
    }
    let report = school.run(["scenario", "report"] + names.map(school.path) + school.options)
    #expect(report.output.hasPrefix("30 attempts."))
    #expect(report.output.contains("oakfield touch-1: 10 of 30 (33%); most often taken for touch-4 (10);"))
    #expect(report.output.contains("Turn down requests from pupils"))
    #expect(
      school.run(["scenario", "report", "--json"] + names.map(school.path) + school.options).output.contains(
        "\"unsafe\" : 5"
      )
    )
  }

  @Test("exports, the sheet and the cards are printed")
  func printed() throws {
    #expect(mayi("scenario", "export", "--format", "gift").output.contains("::friend verdict::"))
    #expect(mayi("scenario", "export", "--format", "aiken").output.contains("ANSWER: "))
    let theme = mayi("scenario", "export", "--tag", "colleagues").output
    #expect(theme.contains("::friend verdict::") && !theme.contains("::request verdict::"))
    #expect(mayi("scenario", "sheet", "--places", "3").output.contains(" 3  ____"))
    #expect(mayi("cards").output.contains("Card 3, answer: A request on Sunday"))
    #expect(mayi("cards", "--html", school.path("cards.html")).status == 0)
    #expect(try school.text("cards.html").hasPrefix("<!DOCTYPE html>"))
  }
}
