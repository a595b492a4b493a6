import Glibc
import TerminalKit
import Testing

@Suite("The shipped induction")
struct ShippedScenariosTests {
  static let policies = ["alderley-edge", "dobcroft", "exceed", "lcsspan", "maesteg"]
  /// What staff really ask, by the theme of a scenario.
  static let themes = [
    "requests", "former-pupils", "parents", "group-chats", "photos", "opinions", "work-accounts", "logos", "press",
    "references", "own-devices", "breaks", "seen", "abuse", "already-posted", "danger",
  ]
  /// How many scenarios the running order has, and how many steps.
  private static let played = 12
  private static let steps = 14
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/\($0)" }.joined()
  private let school: TrainingSchool

  init() throws { school = try TrainingSchool() }

  private func options(_ policy: String) -> [String] {
    ["--policy", policy, "--knowledge", "\(Self.root)/knowledge", "--scenarios", "\(Self.root)/transcripts"]
  }

  @Test(
    "every scenario is solvable, fair, signed and unmoved, and each policy has at least twelve",
    arguments: policies
  )
  func checked(policy: String) {
    let check = school.run(["scenario", "check"] + options(policy))
    #expect(
      check.output.hasSuffix(" scenarios: 0 errors, 0 warnings, \(check.output.notes) notes.\n"),
      "\(check.output)"
    )
    #expect(check.output.scenarios >= 12)
  }

  @Test(
    "every theme is played under every policy, and one scenario at least is told from a transcript",
    arguments: policies
  )
  func themes(policy: String) throws {
    let list = school.run(["train", "--list"] + options(policy)).output
    // The themes stand at the end of each entry: `trip-photo: A photo from the trip (3 min; photos, pupils)`.
    let entries = list.split(separator: ")\n").map { $0.split(separator: " min;", omittingEmptySubsequences: false) }
    #expect(entries.allSatisfy { $0.count == 2 })
    let tags = Set(entries.flatMap { $0[1].split { !$0.isLetter && $0 != "-" }.map(String.init) })
    #expect(Self.themes.filter { !tags.contains($0) } == [])
    let folder = "\(Self.root)/transcripts/\(policy)/scenarios"
    let texts = try school.files.names(in: folder).map { try school.files.readText("\(folder)/\($0)") }
    #expect(texts.contains { $0.contains("\ntranscript ") })
  }

  // MARK: Alone

  /// Answers scenarios as a hasty learner would: now a hint, now a second try, now a skip.
  ///
  /// - Returns: what was shown on the way.
  @discardableResult
  private func predict(_ numbers: Range<Int>, on terminal: Terminal) -> String {
    var shown = ""
    for number in numbers {
      shown += terminal.expect("verdict> ")
      if number % 2 == 1 {
        terminal.type("hint\r")
        shown += terminal.expect("Hint: ") + terminal.expect("verdict> ")
      }
      for word in number % 5 == 4 ? ["\(number % 6 + 1)", "skip"] : ["\(number % 6 + 1)", "\(number % 3 + 1)", "1"] {
        terminal.type(word + "\r")
        shown += terminal.expectPrompt()
      }
      if !shown.hasSuffix("train> ") { Issue.record("scenario \(number) never came to its answer") }
      if number % 3 == 0, let end = shown.split(separator: "contact> ").last, end.contains("Look again at") {
        terminal.type("again\r")
        while case let more = terminal.expectPrompt(), !more.hasSuffix("train> ") {
          shown += more
          terminal.type("2\r")
        }
      } else if shown.suffix(200).contains("Look again at") {
        terminal.type("\r")
        shown += terminal.expect("train> ")
      }
      terminal.type("\r")
    }
    return shown
  }

  private func alone(_ policy: String, _ file: String) -> Terminal {
    school.terminal(["train", "--results", school.path(file), "--learner", "a1"] + options(policy))
  }

  @Test(
    "the whole induction alone, with wrong predictions, hints, second tries, skips, an interruption and a resume, leaves the records of an unbroken run",
    arguments: policies
  )
  func alone(policy: String) throws {
    let first = alone(policy, "broken.csv")
    let start = predict(0..<5, on: first)
    #expect(start.contains("Scenario 5 of \(Self.played): "))
    first.answer("2")
    first.expect("clause> ")
    first.type("\u{3}")
    first.expect("Ctrl-C again, or quit, to leave.")
    first.expect("clause> ")
    first.type("\u{3}")
    #expect(first.status() == 130)

    let second = alone(policy, "broken.csv")
    second.expect("You have played 5 of \(Self.played).")
    predict(5..<Self.played, on: second)
    second.expect("Played \(Self.played) of \(Self.played) scenarios.")
    second.answer("quit")
    #expect(second.status() == 0)

    let unbroken = alone(policy, "whole.csv")
    let shown = predict(0..<Self.played, on: unbroken)
    unbroken.expect("Played \(Self.played) of \(Self.played) scenarios.")
    unbroken.answer("quit")
    #expect(unbroken.status() == 0)

    let rows = try school.rows("whole.csv")
    #expect(try school.rows("broken.csv") == rows)
    let fields = rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(Set(fields.map { $0[2] }).count == Self.played)
    #expect(Set(fields.map { $0[10] }).isSuperset(of: ["right", "wrong", "safe", "skipped"]))
    #expect(fields.contains { $0[11] == "2" } && fields.contains { $0[12] == "1" })
    #expect(shown.components(of: "To remember: ").count >= 2)
  }

  // MARK: In a room

  /// Presents a step: hands at every question, wrong ones too, a hint, once back, to the end of the debrief.
  private func present(_ number: Int, on terminal: Terminal) {
    terminal.answer("")
    terminal.expect("\(number + 1) of \(Self.steps). ")
    if number % 2 == 1 {
      terminal.answer("hint")
      terminal.expect("Hint: ")
    }
    terminal.answer("")
    for hands in ["\(number) 2 0 1", "0 3", "4 0 1"] {
      terminal.expect("hands> ")
      terminal.type(hands + "\r")
      terminal.expect("Counted: ")
      terminal.answer("")
    }
    terminal.expect("Talk about it")
    terminal.answer("back")
    terminal.expect("hands> ")
    terminal.type("\r")
    terminal.expect("Talk about it")
    terminal.answer("")
    terminal.expect("hand")
    // The verdict, the clause, what to do where there is anything, and the people: one Enter each, to the debrief.
    for _ in 0..<5 {
      if terminal.expectPrompt().contains("To remember: ") { break }
      terminal.type("\r")
    }
    terminal.type("again\r")
    terminal.expect("To remember: ")
  }

  private func room(_ policy: String, _ file: String) -> Terminal {
    school.terminal(["train", "--present", "--results", school.path(file)] + options(policy), columns: 60)
  }

  @Test(
    "the whole induction in a room, with hands, back and forth, an interruption and a resume, leaves the records of an unbroken run",
    arguments: policies
  )
  func presented(policy: String) throws {
    let first = room(policy, "broken.csv")
    first.expect("about 40 minutes.")
    first.answer("")
    first.expect("Nobody is marked here.")
    for number in 1..<6 { present(number, on: first) }
    first.answer("")
    first.expect("7 of \(Self.steps). ")
    first.signal(SIGKILL)
    #expect(first.status() == 128 + SIGKILL)

    let second = room(policy, "broken.csv")
    second.expect("Going on with step 7.")
    for number in 6..<13 { present(number, on: second) }
    finish(second)

    let unbroken = room(policy, "whole.csv")
    unbroken.answer("")
    for number in 1..<13 { present(number, on: unbroken) }
    finish(unbroken)

    let rows = try school.rows("whole.csv")
    #expect(try school.rows("broken.csv") == rows)
    let fields = rows.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    #expect(Set(fields.map { $0[2] }).count == Self.played)
    #expect(Set(fields.map { $0[10] }).isSuperset(of: ["right", "wrong", "safe"]))
    #expect(Set(fields.map { $0[12] }) == ["0", "1"])
    for terminal in [first, second, unbroken] {
      #expect(terminal.screen.split(separator: "\r\n").filter { $0.count > 60 } == [])
    }
  }

  private func finish(_ terminal: Terminal) {
    terminal.answer("")
    terminal.expect("Say both aloud.")
    terminal.answer("")
    terminal.expect("Thank you.")
    terminal.answer("quit")
    #expect(terminal.status() == 0)
  }

  @Test("a trainer changes the running order while presenting, and it is kept to")
  func reordered() {
    let terminal = room("maesteg", "a.csv")
    terminal.answer("order")
    terminal.expect("13. A message at night (4 min)")
    terminal.answer("move 13 2")
    terminal.expect("2. A message at night (4 min)")
    terminal.answer("drop 3")
    terminal.expect("12. It is out already")
    for _ in 0..<2 { terminal.answer("") }
    terminal.expect("2 of 13. A message at night")
    terminal.answer("quit")
    #expect(terminal.status() == 0)
  }
}

extension String {
  /// The number before a word at the end of a report: `17 scenarios: 0 errors, 0 warnings, 3 notes.`
  private func number(before word: String) -> Int {
    let words = split { $0 == " " || $0 == "\n" || $0 == "." || $0 == "," || $0 == ":" }
    return words.lastIndex { $0 == word }.flatMap { $0 > 0 ? Int(words[$0 - 1]) : nil } ?? -1
  }
  var notes: Int { number(before: "notes") }
  var scenarios: Int { number(before: "scenarios") }
  fileprivate func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
