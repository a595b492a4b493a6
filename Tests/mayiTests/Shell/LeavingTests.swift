import Glibc
import TerminalKit
import Testing

/// Nobody is trapped, and the terminal is as it was on every way out.
@Suite("Leaving the shell")
struct LeavingTests {
  /// Where a person may be when they leave.
  enum Place: String, CaseIterable {
    case school, remember, opening, question, change, advice

    /// A shell at that place.
    func terminal() -> Terminal {
      let house = TestHouse()
      switch self {
      case .school, .remember:
        let terminal = Terminal(house.program)
        terminal.expect("school> ")
        if self == .remember { terminal.say("maesteg", "remember> ") }
        return terminal
      case .opening, .question, .change, .advice:
        let terminal = house.shell(policy: "dobcroft")
        if self == .opening { return terminal }
        terminal.say("", "stage> ")
        terminal.say("planning", "activity> ")
        if self == .question { return terminal }
        if self == .change {
          terminal.say("change nothing", "change> ")
          return terminal
        }
        terminal.say("connect", "contact> ")
        terminal.say("pupil", "next> ")
        return terminal
      }
    }
  }

  @Test("quit, exit and q leave, wherever one is", arguments: Place.allCases, ["quit", "exit", "q", ":quit"])
  func quit(place: Place, word: String) {
    let terminal = place.terminal()
    terminal.type("\(word)\r")
    #expect(terminal.status() == 0)
    terminal.expectSane()
  }

  @Test("Ctrl-D on an empty line leaves, wherever one is", arguments: Place.allCases)
  func endOfInput(place: Place) {
    let terminal = place.terminal()
    terminal.type("\u{4}")
    #expect(terminal.status() == 0)
    terminal.expectSane()
  }

  @Test("Ctrl-C gives the line up and says how to leave, twice leaves with 130", arguments: Place.allCases)
  func interrupt(place: Place) {
    let terminal = place.terminal()
    terminal.type("half a li")
    terminal.expect("half a li")
    terminal.type("\u{3}")
    terminal.expect("Ctrl-C again, or quit, to leave.")
    terminal.expectPrompt()
    terminal.type("\u{3}")
    #expect(terminal.status() == 130)
    terminal.expectSane()
  }

  @Test("a line between two Ctrl-C starts the count again")
  func interruptTwiceApart() {
    let terminal = Place.question.terminal()
    for _ in 0..<2 {
      terminal.type("\u{3}")
      terminal.expect("Ctrl-C again")
      terminal.expectPrompt()
      terminal.say("answers", "Stage", "activity> ")
    }
    terminal.leave()
  }

  @Test("something typed between two Ctrl-C starts the count again, in plain mode too", arguments: [[], ["--plain"]])
  func interruptTwiceTyped(options: [String]) {
    let terminal = TestHouse().shell(policy: "dobcroft", arguments: options)
    for text in ["abc", "def"] {
      terminal.type(text)
      terminal.expect(text)
      terminal.type("\u{3}")
      terminal.expect("Ctrl-C again")
      terminal.expectPrompt()
    }
    terminal.type("\u{3}")
    #expect(terminal.status() == 130)
    terminal.expectSane()
  }

  @Test("in plain mode a signal leaves the terminal as it was", arguments: [SIGTERM, SIGHUP])
  func plainSignal(number: Int32) {
    let terminal = TestHouse().shell(policy: "dobcroft", arguments: ["--plain"])
    terminal.type("half")
    terminal.expect("half")
    terminal.signal(number)
    #expect(terminal.status() == 128 + number)
    terminal.expectSane()
    #expect(!terminal.screen.contains("\u{1B}"))
  }

  @Test(
    "a signal or a crash leaves the terminal as it was",
    arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGTRAP, SIGFPE]
  )
  func signal(number: Int32) {
    let terminal = Place.question.terminal()
    terminal.type("half")
    terminal.expect("half")
    terminal.signal(number)
    #expect(terminal.status() == 128 + number)
    terminal.expectSane()
  }

  @Test("a terminal that goes away ends the program", arguments: [Place.opening, .question, .advice])
  func hangUp(place: Place) {
    #expect(place.terminal().hangUp() == 128 + SIGHUP)
  }

  @Test("Ctrl-Z and a stop from elsewhere leave a sane terminal, and the shell goes on", arguments: [false, true])
  func stopped(isFromElsewhere: Bool) {
    let house = TestHouse()
    // Only a program whose parent minds can be stopped, so a shell with job control stands between.
    let script = "set -m; \"$0\" --policy maesteg; stty -a; echo stopped; fg >/dev/null; echo status $?; exit 0"
    let bash = Program(path: "/bin/bash", environment: house.program.environment)
    let terminal = Terminal(bash, ["-c", script, house.program.path])
    terminal.expect("may I> ")
    terminal.say("", "stage> ")
    terminal.type("plan")
    terminal.expect("plan")
    if isFromElsewhere {
      #expect(bash.run(["-c", "kill -TSTP $(pgrep -n -x mayi -P $1)", "bash", "\(terminal.processID)"]).status == 0)
    } else {
      terminal.type("\u{1A}")
    }
    let modes = terminal.expect("stopped\r\n")
    #expect(modes.contains("isig icanon") && !modes.contains("-isig"))
    #expect(modes.contains(" echo ") || modes.contains("\necho "))
    terminal.type("ning\r")
    terminal.expect("activity> ")
    terminal.type("quit\r")
    terminal.expect("status 0")
    #expect(terminal.status() == 0)
    terminal.expectSane()
  }
}
