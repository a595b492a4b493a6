import Glibc
import TerminalKit
import Testing

@Suite("The shell on a terminal")
struct ShellTests {
  /// Leaves by `quit`, and sees that the terminal is as it was.
  private func leave(_ terminal: Terminal, _ location: SourceLocation = #_sourceLocation) {
    terminal.type("quit\r")
    #expect(terminal.status(location) == 0, sourceLocation: location)
    #expect(!terminal.screen.hasSuffix("\u{1B}[?2004h"), sourceLocation: location)
  }

  @Test("a teacher is asked, makes a slip, and gets verdict, clause and whom to ask")
  func interview() {
    let terminal = TestHouse().shell()
    terminal.type("\r")
    terminal.expect("What brings you here?")
    terminal.expect("stage> ")
    terminal.type("1\r")
    terminal.expect("activity> ")
    terminal.type("postng\r")
    terminal.expect("Did you mean Posting")
    terminal.expect("activity> ")
    terminal.type("yes\r")
    terminal.expect("capacity> ")
    terminal.type("2\r")
    terminal.expect("contents> ")
    terminal.type("pupils\r")
    terminal.expect("pupil content> ")
    terminal.type("1\r")
    terminal.expect("NO, NOT UNLESS")
    terminal.expect("protocol-2")
    terminal.expect("Deputy Headteacher")
    terminal.expect("next> ")
    leave(terminal)
  }

  @Test("Ctrl-C gives the line up and says how to leave, twice leaves with 130")
  func controlC() {
    let terminal = TestHouse().shell()
    terminal.type("half a li")
    terminal.expect("half a li")
    terminal.type("\u{3}")
    terminal.expect("Ctrl-C again, or quit, to leave.")
    terminal.expect("may I> ")
    terminal.type("\u{3}")
    #expect(terminal.status() == 130)
  }

  @Test("Ctrl-D on an empty line leaves")
  func controlD() {
    let terminal = TestHouse().shell()
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
  }

  @Test("three lines that are pasted answer one question, not three")
  func paste() {
    let terminal = TestHouse().shell()
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("\u{1B}[200~1\n2\n3\u{1B}[201~")
    terminal.expect("1 2 3")
    terminal.type("\r")
    terminal.expect("Only one of these can hold.")
    terminal.expect("stage> ")
    leave(terminal)
  }

  @Test("Tab completes the word being typed")
  func tab() {
    let terminal = TestHouse().shell()
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("plan\t\r")
    terminal.expect("activity> ")
    leave(terminal)
  }

  @Test(
    "it works in every locale and on every kind of terminal",
    arguments: [
      ["LC_ALL": "C"], ["TERM": "dumb"], ["TERM": ""], ["NO_COLOR": "1"], ["ACCESSIBLE": "1"], ["LC_ALL": ""],
    ]
  )
  func environments(variables: [String: String]) {
    let terminal = TestHouse(environment: variables).shell()
    terminal.type("urgent\r")
    terminal.expect("Immediate danger: 999.")
    terminal.expect("next> ")
    leave(terminal)
    if variables["TERM"] != nil { #expect(!terminal.screen.contains("\u{1B}")) }
    if variables["NO_COLOR"] != nil { #expect(!terminal.screen.contains("\u{1B}[1")) }
  }

  @Test("no line is wider than a window of twenty columns")
  func narrow() {
    let terminal = TestHouse(environment: ["TERM": "dumb"]).shell(columns: 20)
    terminal.type("\r")
    terminal.expect("stage> ")
    terminal.type("6\r")
    terminal.expect("next> ")
    leave(terminal)
    let lines = terminal.screen.split { $0.isNewline }
    #expect(lines.allSatisfy { $0.count <= 20 }, "\(lines.filter { $0.count > 20 })")
  }

  @Test("danger is one word away before a school is chosen")
  func danger() {
    let terminal = Terminal(TestHouse().program)
    terminal.expect("school> ")
    terminal.type("urgent\r")
    terminal.expect("999")
    terminal.expect("safeguarding lead, now")
    terminal.expect("school> ")
    leave(terminal)
  }

  @Test("the school is remembered when the person says so, and forgotten on demand")
  func remembers() {
    let house = TestHouse()
    let terminal = Terminal(house.program)
    terminal.expect("school> ")
    terminal.type("maesteg\r")
    terminal.expect("remember> ")
    terminal.type("yes\r")
    terminal.expect("may I> ")
    leave(terminal)
    let again = Terminal(house.program)
    again.expect("Maesteg School")
    again.expect("may I> ")
    leave(again)
    #expect(house.run(["forget"]).output.contains("/school"))
    let anew = Terminal(house.program)
    anew.expect("school> ")
    leave(anew)
  }

  @Test("SIGTERM leaves the terminal as it was")
  func terminated() {
    let terminal = TestHouse().shell()
    let before = Terminal(TestHouse().program).modes
    terminal.signal(SIGTERM)
    #expect(terminal.status() == 128 + SIGTERM)
    #expect(same(terminal.modes, before))
  }
}
