import Glibc
import TerminalKit
import Testing

@testable import Platform

@Suite("Reading lines on a terminal")
struct LineEditorTests {
  /// A program at its first prompt.
  private func started(
    _ arguments: [String] = [],
    environment: [String: String] = Probe.environment,
    columns: Int = 80
  ) -> Terminal {
    let terminal = Terminal(["lines"] + arguments, environment: environment, columns: columns)
    terminal.expectPrompt()
    return terminal
  }

  /// Ctrl-D on an empty line, and what must hold after that.
  private func leave(_ terminal: Terminal, _ location: SourceLocation = #_sourceLocation) {
    terminal.type("\u{4}")
    terminal.expect("end\r\n", location)
    #expect(terminal.status(location) == 0, sourceLocation: location)
    expectSane(terminal, location)
  }

  /// The terminal is as a new one is, and no longer marks pastes.
  private func expectSane(_ terminal: Terminal, _ location: SourceLocation = #_sourceLocation) {
    #expect(same(terminal.modes, Terminal(["none"]).modes), sourceLocation: location)
    let switches = terminal.screen.split(separator: "\u{1B}[?2004", omittingEmptySubsequences: false).dropFirst()
    #expect(switches.last?.first != "h", sourceLocation: location)
  }

  @Test("a typed line arrives without its end")
  func line() {
    let terminal = started()
    terminal.type("pupil\r")
    terminal.expect("line[pupil]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test(
    "accents arrive in every locale; where it knows none, they are shown in ASCII",
    arguments: ["C", "POSIX", "C.UTF-8", "xx_YY.UTF-8", ""]
  )
  func locale(locale: String) {
    let terminal = started(environment: ["TERM": "xterm", "LC_ALL": locale])
    terminal.type("Siân ŵy 漢\r")
    terminal.expect(["C", "POSIX"].contains(locale) ? "line[Sian wy ?]" : "line[Siân ŵy 漢]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Ctrl-C gives the line up and the next prompt comes on a new line")
  func controlC() {
    let terminal = started()
    terminal.type("half a li")
    terminal.expect("li")
    terminal.type("\u{3}")
    terminal.expect("\r\ninterrupted\r\n")
    terminal.expectPrompt()
    terminal.type("whole\r")
    terminal.expect("line[whole]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Ctrl-C twice leaves with the status for it")
  func controlCTwice() {
    let terminal = started()
    terminal.type("\u{3}")
    terminal.expect("interrupted")
    terminal.expectPrompt()
    terminal.type("\u{3}")
    terminal.expect("interrupted")
    #expect(terminal.status() == 130)
    expectSane(terminal)
  }

  @Test("SIGINT from elsewhere does the same as Ctrl-C")
  func interruptSignal() {
    let terminal = started()
    terminal.type("half")
    terminal.expect("half")
    terminal.signal(SIGINT)
    terminal.expect("\r\ninterrupted\r\n")
    terminal.expectPrompt()
    terminal.type("whole\r")
    terminal.expect("line[whole]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("a signal that ends the program leaves a sane terminal", arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func lastSignal(number: Int32) {
    let terminal = started()
    terminal.type("half")
    terminal.expect("half")
    terminal.signal(number)
    #expect(terminal.status() == 128 + number)
    expectSane(terminal)
  }

  @Test("a crash leaves a sane terminal")
  func crash() {
    let terminal = started()
    terminal.type("boom")
    terminal.expect("boom")
    terminal.type("\t")
    #expect(terminal.status() == 128 + SIGABRT)
    expectSane(terminal)
  }

  @Test("Ctrl-Z stops the program with a sane terminal, and it goes on where it was")
  func suspend() {
    // Only a program whose parent minds can be stopped, so a shell with job control stands between.
    let script = "set -m; \"$0\" lines; stty -a; echo stopped; fg >/dev/null; echo status $?; exit 0"
    let terminal = Terminal(Program(path: "/bin/bash"), ["-c", script, Probe.path])
    terminal.expectPrompt()
    terminal.type("half")
    terminal.expect("half")
    terminal.type("\u{1A}")
    let modes = terminal.expect("stopped\r\n")
    #expect(modes.contains("\u{1B}[?2004l"))
    #expect(modes.contains("isig icanon") && !modes.contains("-isig"))
    terminal.expect("half")
    terminal.type(" done\r")
    terminal.expect("line[half done]")
    terminal.expectPrompt()
    terminal.type("\u{4}")
    terminal.expect("status 0")
    #expect(terminal.status() == 0)
    expectSane(terminal)
  }

  @Test("a paste of three lines is one line, and its controls are gone")
  func paste() {
    let terminal = started()
    terminal.type("\u{1B}[200~one\ntwo\r\nthree\u{1B}]0;x\u{7}\n\u{1B}[201~")
    terminal.expect("three")
    terminal.type("\r")
    terminal.expect("line[one two  three]0;x]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("a paste that never ends can be left with Ctrl-C")
  func endlessPaste() {
    let terminal = started()
    terminal.type("\u{1B}[200~one\u{3}")
    terminal.expect("one")
    terminal.type("\r")
    terminal.expect("line[one]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Up and Down walk through what was remembered")
  func history() {
    let terminal = started()
    for word in ["first", "second"] {
      terminal.type(word + "\r")
      terminal.expect("line[\(word)]")
      terminal.expectPrompt()
    }
    terminal.type("\u{1B}[A\u{1B}[A\u{1B}[B\r")
    terminal.expect("line[second]")
    terminal.expectPrompt()
    terminal.type("\u{1B}[A\u{1B}[A\r")
    terminal.expect("line[first]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Tab puts in what the matches share, then lists them, and then finishes the word")
  func completion() {
    let terminal = started()
    terminal.type("1,PU\t")
    terminal.expect("pil")
    terminal.type("\t")
    let list = terminal.expect("another school\r\n")
    #expect(list.contains("somebody who learns here"))
    #expect(!list.contains("carer"))
    terminal.expect("1,pupil")
    terminal.type(" e\t")
    terminal.expect("lsewhere")
    terminal.type("\r")
    terminal.expect("line[1,pupil elsewhere]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Tab in the middle of a line and after accents replaces the right letters")
  func completionInside() {
    let terminal = started()
    terminal.type("Siân pa now\u{1B}[D\u{1B}[D\u{1B}[D\u{1B}[D\t")
    terminal.expect("rent now")
    terminal.type("\r")
    terminal.expect("line[Siân parent now]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("Tab where nothing fits changes nothing")
  func noCompletion() {
    let terminal = started()
    terminal.type("zebra\t")
    terminal.expect("\u{7}")
    terminal.type("\r")
    terminal.expect("line[zebra]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("F1 asks for help, and keys that mean nothing type nothing")
  func otherKeys() {
    let terminal = started()
    terminal.type("x\u{1B}[5~\u{1B}[6~\u{12}y\r")
    terminal.expect("line[xy]")
    terminal.expectPrompt()
    terminal.type("half\u{1B}OP")
    terminal.expect("line[help]")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("the prompt is coloured where colour is wanted, and only there")
  func color() {
    let colored = started()
    leave(colored)
    #expect(colored.screen.contains("\u{1B}[1manswer"))
    var environment = Probe.environment
    environment["NO_COLOR"] = "1"
    let uncolored = started(environment: environment)
    leave(uncolored)
    #expect(!uncolored.screen.contains("\u{1B}[1m"))
  }

  @Test(
    "in plain mode nothing but plain text is shown",
    arguments: [["TERM": "dumb"], [:], ["TERM": "xterm", "ACCESSIBLE": "1"]]
  )
  func plain(environment: [String: String]) {
    let terminal = started(environment: environment)
    terminal.type("pupil\r")
    terminal.expect("line[pupil]\r\n")
    terminal.expectPrompt()
    terminal.type("\u{3}")
    terminal.expect("interrupted")
    terminal.expectPrompt()
    leave(terminal)
    #expect(!terminal.shown.contains(0x1B))
  }

  @Test("the flag for plain mode does the same")
  func plainFlag() {
    let terminal = started(["--plain"])
    terminal.type("Siân\r")
    terminal.expect("line[Sian]\r\n")
    terminal.expectPrompt()
    leave(terminal)
    #expect(!terminal.shown.contains(0x1B))
  }

  @Test("a window of 20 columns wraps what is typed and what is shown")
  func narrow() {
    let terminal = started(columns: 20)
    terminal.type("one two three four five six\r")
    terminal.expect("line[one two three\r\nfour five six]\r\n")
    terminal.expectPrompt()
    leave(terminal)
  }

  @Test("a resize at the prompt is followed")
  func resize() {
    let terminal = started()
    terminal.type("half")
    terminal.expect("half")
    terminal.resize(rows: 30, columns: 44)
    terminal.type("\r")
    terminal.expect("line[half]")
    terminal.expectPrompt()
    terminal.type("status\r")
    terminal.expect("columns 44")
    terminal.expectPrompt()
    leave(terminal)
  }
}
