import TerminalKit
import Testing

@Suite("Privacy")
struct PrivacyTests {
  /// Names and words that no vocabulary has, as people might type them all the same.
  static let secrets = ["Zebulon Quackenbush", "quackenbush@example.org", "07700 900461", "07700900461", "zqxjkvwzq"]
  /// Parts by which they are found again, however they were cut or joined.
  static let traces = ["quackenbush", "zebulon", "900461", "7700900", "zqxjkvwzq"]

  /// A way of typing free text: the command, and the lines that follow.
  struct Route: CustomTestStringConvertible {
    let name: String
    let arguments: [String]
    let lines: [String]
    var testDescription: String { name }
  }

  /// Lines that hold a secret, wherever a line can be typed.
  private static func talk(_ secret: String) -> [String] {
    [
      secret, "\(secret) and \(secret)", "a request from \(secret)", "find \(secret)", "clause \(secret)",
      "change \(secret)", "policy \(secret)", "what if contact=\(secret)", "what if \(secret)=pupil",
      "why not \(secret)",
      ":\(secret)", "pupil \(secret)", "1, \(secret)",
    ]
  }

  static let routes: [Route] = secrets.flatMap { secret in
    let question = "may I accept a friend request from \(secret)"
    return [
      Route(
        name: "question: \(secret)",
        arguments: ["--policy", "maesteg"],
        lines: [question, "none", "save", "quit"]
      ),
      Route(
        name: "shell: \(secret)",
        arguments: ["--policy", "maesteg"],
        lines: ["", "1", "save"] + talk(secret) + ["back", "1", "errand"] + talk(secret)
          + ["reference", "print", "flag"] + talk(secret) + ["quit"]
      ),
      Route(
        name: "incident: \(secret)",
        arguments: ["--policy", "maesteg"],
        lines: ["", "saw", "flag"] + talk(secret) + ["urgent", secret, "print", "save", secret, "quit"]
      ),
      Route(name: "ask: \(secret)", arguments: ["ask", "--policy", "maesteg", "--no-input", question], lines: []),
      Route(name: "ask JSON: \(secret)", arguments: ["ask", "--policy", "maesteg", "--json", question], lines: []),
      Route(name: "piped: \(secret)", arguments: ["ask", "--policy", "maesteg"], lines: ["planning", secret]),
      Route(name: "piped JSON: \(secret)", arguments: ["ask", "--policy", "maesteg", "--json"], lines: [secret]),
      Route(
        name: "flag: \(secret)",
        arguments: ["ask", "--policy", "maesteg", "--fact", "stage=\(secret)"],
        lines: []
      ),
      Route(name: "fact: \(secret)", arguments: ["ask", "--policy", "maesteg", "--fact", "\(secret)=1"], lines: []),
      Route(name: "school: \(secret)", arguments: [], lines: [secret, "maesteg", secret, "quit"]),
      Route(name: "find: \(secret)", arguments: ["find", "--policy", "maesteg", secret], lines: []),
    ]
  }

  private func expectNoTrace(in text: String, of what: String, _ location: SourceLocation = #_sourceLocation) {
    let text = text.lowercased()
    for trace in Self.traces where text.contains(trace) {
      Issue.record("\(what) repeats \(trace):\n\(text)", sourceLocation: location)
    }
  }

  @Test("what was typed as free text is nowhere in what is shown or written", arguments: routes)
  func freeText(route: Route) {
    let room = Workroom()
    let outcome = room.run(route.arguments, lines: route.lines)
    #expect([0, 65].contains(outcome.status), "\(outcome)")
    expectNoTrace(in: outcome.output + outcome.messages, of: "the screen")
    let files = room.files()
    #expect(files.isEmpty == !route.lines.contains("save"), "\(files)")
    for file in files {
      expectNoTrace(in: room.contents(of: file.path) + file.path, of: file.path)
      #expect(file.mode == "600", "\(file.path)")
    }
  }

  @Test("the search for traces finds what a program repeats")
  func searchFinds() {
    let room = Workroom()
    _ = room.write(Array("Zebulon Quackenbush".utf8), to: "note")
    #expect(room.files().map(\.path) == ["../desk/note"])
    withKnownIssue { expectNoTrace(in: room.contents(of: "../desk/note"), of: "the note") }
  }

  @Test("a session that is taken up again keeps to it too", arguments: secrets)
  func resumed(secret: String) throws {
    let room = Workroom()
    _ = room.run(["--policy", "maesteg"], lines: ["", "1", "save", "quit"])
    let transcript = try #require(room.files().first?.path)
    #expect(transcript.hasSuffix(".transcript"))
    let lines = Self.talk(secret) + ["errand", secret, "reference", "print", "quit"]
    let outcome = room.run(["resume", transcript], lines: lines)
    #expect(outcome.status == 0, "\(outcome)")
    expectNoTrace(in: outcome.output + outcome.messages, of: "the screen")
    #expect(room.contents(of: transcript).contains("reference"))
    #expect(room.files().count == 2)
    for file in room.files() {
      expectNoTrace(in: room.contents(of: file.path), of: file.path)
      #expect(file.mode == "600", "\(file.path)")
    }
  }

  @Test("training keeps which choice was made, and nothing of what was typed", arguments: secrets)
  func training(secret: String) {
    let school = HostileSchool()
    let before = Set(school.room.files().map(\.path))
    let lines = [
      secret, "permitted", secret, "\(secret) 1", "touch-2", "why \(secret)", "nobody", secret, "", secret, "quit",
    ]
    for command in [["train", "friend"], ["train", "friend", "--present"]] {
      let outcome = school.run(command + ["--results", "out.csv", "--summary", "summary.txt"], lines: lines)
      expectNoTrace(in: outcome.output + outcome.messages, of: "the screen")
    }
    let written = school.room.files().filter { !before.contains($0.path) }
    #expect(written.contains { $0.path.hasSuffix("out.csv") }, "\(written)")
    for file in written {
      expectNoTrace(in: school.room.contents(of: file.path), of: file.path)
      #expect(file.mode == "600" || file.path.hasSuffix("summary.txt"), "\(file)")
    }
  }

  @Test("what is kept of a replay are paths, and of a search nothing", arguments: secrets.suffix(1))
  func kept(secret: String) {
    let school = HostileSchool()
    let before = Set(school.room.files().map(\.path))
    for command in [["find", secret], ["words", secret], ["replay", "transcripts"], ["ask", "--no-input", secret]] {
      _ = school.run(command)
    }
    let written = school.room.files().filter { !before.contains($0.path) }
    #expect(written.allSatisfy { $0.path.hasSuffix("mayi/failed") && $0.mode == "600" }, "\(written)")
    for file in written { expectNoTrace(in: school.room.contents(of: file.path), of: file.path) }
  }

  @Test("a session on a terminal writes nothing unless it is told to")
  func nothingUnasked() {
    let room = Workroom()
    let terminal = room.terminal(["--policy", "maesteg"])
    terminal.expect("may I> ")
    terminal.type("may I befriend Zebulon Quackenbush\r")
    terminal.expectPrompt()
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
    #expect(room.files().isEmpty)
  }

  // MARK: - Lines that Up calls back

  @Test("Up calls back what was typed about a plan")
  func planIsRemembered() {
    let terminal = Workroom().terminal(["--policy", "maesteg"])
    terminal.expect("may I> ")
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("1\r")
    terminal.expect("activity> ")
    terminal.type("xylophone\r")
    terminal.expect("activity> ")
    terminal.type("\u{1B}[A")
    terminal.expect("xylophone")
    terminal.type("\r")
    terminal.expect("activity> ")
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
  }

  @Test("an answer about an incident never enters what Up calls back", arguments: ["did", "received", "saw"])
  func incidentIsNotRemembered(stage: String) {
    let terminal = Workroom().terminal(["--policy", "maesteg"])
    terminal.expect("may I> ")
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("\(stage)\r")
    terminal.expectPrompt()
    terminal.type("xylophone\r")
    terminal.expectPrompt()
    // With nothing to call back the line stays empty, and an empty line is answered so.
    terminal.type("\u{1B}[A\r")
    terminal.expect("Type a number or a word from the list.")
    terminal.expectPrompt()
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
  }

  @Test("a plan that turns out to be an incident is not remembered from that answer on")
  func turningIncident() {
    let terminal = Workroom().terminal(["--policy", "maesteg"])
    terminal.expect("may I> ")
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("1\r")
    terminal.expect("activity> ")
    terminal.type("change 1\r")
    terminal.expect("stage> ")
    terminal.type("saw\r")
    terminal.expectPrompt()
    terminal.type("xylophone\r")
    terminal.expectPrompt()
    terminal.type("\u{1B}[A")
    terminal.expect("change 1")
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
  }

  // MARK: - What is kept

  @Test("forget removes what is kept, says what that was, and leaves what a person saved")
  func forget() throws {
    let school = DocumentRoom()
    let room = school.room
    let terminal = room.terminal([])
    terminal.expect("school> ")
    terminal.type("maesteg\r")
    terminal.expect("remember> ")
    terminal.type("yes\r")
    terminal.expect("may I> ")
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("save\r")
    terminal.expect("Saved in")
    terminal.expectPrompt()
    terminal.type("quit\r")
    #expect(terminal.status() == 0)
    #expect(school.run(["attach", "oakfield.txt"]).status == 0)
    let kept = room.files().filter { !$0.path.hasPrefix("../desk/") }
    #expect(kept.map(\.path) == ["../.config/mayi/school", "../.local/share/mayi/documents/oakfield.txt"])
    #expect(kept.allSatisfy { $0.mode == "600" })

    let outcome = room.run(["forget"])
    #expect(outcome.status == 0)
    for file in kept { #expect(outcome.output.contains(file.path.dropFirst(2)), "\(file.path) is named") }
    #expect(outcome.output.contains("a remembered school"))
    let left = room.files().map(\.path)
    #expect(left.contains { $0.hasSuffix(".transcript") } && left.allSatisfy { $0.hasPrefix("../desk/") }, "\(left)")
    #expect(room.run(["forget"]).output == "Nothing was kept on this computer.\n")
  }
}
