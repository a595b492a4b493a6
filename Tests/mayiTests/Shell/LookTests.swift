import TerminalKit
import Testing

/// How the shell looks in windows of every width.
@Suite("How the shell looks")
struct LookTests {
  /// All that is shown on the way to an answer and to danger.
  private func shown(columns: Int, environment: [String: String] = ["TERM": "dumb"], _ arguments: [String] = [])
    -> String
  {
    let terminal = TestHouse(environment: environment).shell(policy: "dobcroft", columns: columns, arguments: arguments)
    terminal.say("", "stage> ")
    terminal.say("1", "activity> ")
    terminal.say("2", "contact> ")
    terminal.say("help", "contact> ")
    terminal.say("1", "next> ")
    terminal.say("help all", "next> ")
    terminal.say("urgent", "next> ")
    terminal.leave()
    return terminal.screen
  }

  @Test("no line is wider than the window, nor than eighty columns", arguments: [20, 40, 80, 200])
  func width(columns: Int) {
    let lines = shown(columns: columns).split { $0.isNewline }
    let limit = min(columns, 80)
    #expect(lines.allSatisfy { $0.count <= limit }, "\(lines.filter { $0.count > limit })")
  }

  @Test(
    "help, and what is wrong with a command line, fit into twenty columns",
    arguments: [
      ["--help"], ["ask", "--help"], ["train", "--help"], ["shell", "--help"], ["help", "replay"], ["--nonsense"],
      ["ask", "--fact"], ["--version"],
    ]
  )
  func help(arguments: [String]) {
    let terminal = Terminal(TestHouse(environment: ["TERM": "dumb"]).program, arguments, columns: 20)
    let isWrong = arguments.contains("--nonsense") || arguments.last == "--fact"
    #expect(terminal.status() == (isWrong ? 64 : 0))
    let lines = terminal.screen.split { $0.isNewline }
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0.count <= 20 }, "\(lines.filter { $0.count > 20 })")
    if arguments == ["ask", "--help"] {
      #expect(lines.joined(separator: " ").contains("--json: Print"))
    }
  }

  @Test("for a room lines stand apart, and the window's width is used")
  func presented() {
    let screen = shown(columns: 120, ["--present"])
    let lines = screen.split(omittingEmptySubsequences: false) { $0.isNewline }
    #expect(lines.contains { $0.count > 80 })
    #expect(screen.contains("\r\n\r\n  2. Being friends"))
  }

  @Test("an answer to flags can be shown to a room too")
  func presentedAnswer() {
    let facts = ["stage=planning", "activity=connect", "contact=pupil"].flatMap { ["--fact", $0] }
    let wide = TestHouse().run(["ask", "--policy", "dobcroft", "--no-input", "--present"] + facts).output
    #expect(wide.contains("\n\nWhat to do\n\n"))
  }

  @Test("without colour nothing is missing")
  func colour() {
    let plain = shown(columns: 80, environment: ["NO_COLOR": "1"], []).withoutEscapes
    #expect(shown(columns: 80, environment: [:]).withoutEscapes == plain)
  }

  @Test(
    "plain mode is ASCII without escapes",
    arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"], ["LC_ALL": "en_GB.ISO-8859-1"]]
  )
  func plain(environment: [String: String]) {
    let screen = shown(columns: 80, environment: environment)
    #expect(screen.unicodeScalars.allSatisfy { $0.isASCII && $0 != "\u{1B}" })
    #expect(!screen.contains("Tab"))
  }

  @Test("where the locale knows only ASCII nothing else is shown, and Tab still lists choices")
  func asciiLocale() {
    let terminal = TestHouse(environment: ["LC_ALL": "C"]).shell(policy: "alderley-edge")
    #expect(terminal.screen.contains("Tab"))
    #expect(terminal.screen.unicodeScalars.allSatisfy { $0.isASCII })
    terminal.leave()
  }
}

extension String {
  /// The text without escape sequences.
  fileprivate var withoutEscapes: String {
    var text = ""
    var isEscape = false
    for scalar in unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { text.unicodeScalars.append(scalar) }
      if isEscape, scalar != "[", ("@"..."~").contains(scalar) { isEscape = false }
    }
    return text
  }
}
