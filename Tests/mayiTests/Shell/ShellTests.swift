import Glibc
import TerminalKit
import Testing

@Suite("The shell on a terminal")
struct ShellTests {
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
    terminal.leave()
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
    terminal.leave()
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
    terminal.leave()
    if variables["TERM"] != nil { #expect(!terminal.screen.contains("\u{1B}")) }
    if variables["NO_COLOR"] != nil { #expect(!terminal.screen.contains("\u{1B}[1")) }
  }
}
