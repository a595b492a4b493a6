import Glibc
import TerminalKit
import Testing

@testable import Platform

@Suite("Output")
struct OutputTests {
  @Test("a full disk, a closed output and a reader that has gone give status 74 and a sentence")
  func failures() {
    let full = Probe.run(["print", "hello"], outputPath: "/dev/full")
    #expect(full.status == 74)
    #expect(full.messages == "cannot write the output: the disk is full; make room and try again\n")
    let closed = Probe.run(["print", "hello"], outputPath: "")
    #expect(closed.status == 74)
    #expect(closed.messages == "cannot write the output: it is closed\n")
  }

  @Test("a reader that has gone is an error, and not the end by a signal")
  func brokenPipe() {
    let script = "{ \"$0\" print-wide 100000; echo status $? >&2; } | true"
    let terminal = Terminal(Program(path: "/bin/bash"), ["-c", script, Probe.path])
    terminal.expect("whoever was reading has gone")
    terminal.expect("status 74")
    #expect(terminal.status() == 0)
  }

  @Test("where the output is closed, what is printed lands in no file that was opened")
  func closedOutput() throws {
    let folder = try TemporaryFolder()
    try FileStore().write("precious", to: folder / "file")
    #expect(Probe.run(["print-beside", "hello", folder / "file"], outputPath: "").status == 74)
    #expect(try FileStore().readText(folder / "file") == "precious")
  }

  @Test("no escape byte goes into a pipe")
  func pipe() {
    let outcome = Probe.run(["print", "a\u{1B}[31m\u{9B}b"])
    #expect(outcome.output == "a\\u{1B}[31m\\u{9B}b\n")
    #expect(outcome.status == 0)
  }

  @Test("interrupted and short writes go on where they stopped")
  func shortWrites() throws {
    let recorder = WriteRecorder()
    var system = SystemCalls.live
    system.write = { _, bytes throws(SystemError) in try recorder.take(bytes) }
    let output = Output(appearance: .unadorned, system: system)
    try output.write("some words to write")
    #expect(recorder.text == "some words to write")
  }

  @Test("a style is sent only to a terminal that has colour")
  func styles() {
    let text: SafeText = "a \("b", .bad)"
    let colored = Output(appearance: Appearance(isPlain: false, hasColor: true), terminals: [.standardOutput])
    #expect(colored.rendered(text) == "a \u{1B}[1;31mb\u{1B}[0m")
    #expect(colored.rendered(text, for: .standardError) == "a b")
    #expect(Output(appearance: .unadorned, terminals: [.standardOutput]).rendered(text) == "a b")
    for style in Style.allCases where style != .plain { #expect(style.graphicRendition != nil) }
  }

  @Test("plain mode is ASCII")
  func plain() {
    let output = Output(appearance: Appearance(isPlain: true, hasColor: false))
    #expect(output.rendered("Siân’s") == "Sian's")
  }

  @Test("documents arrive exactly in a pipe, without controls, and made safe on a terminal")
  func documents() throws {
    let recorder = WriteRecorder(atMost: 1000)
    var system = SystemCalls.live
    system.write = { _, bytes throws(SystemError) in try recorder.take(bytes) }
    let text = "{\"a\":\t\"\u{202E}é\"}\n\u{1B}"
    try Output(appearance: .unadorned, system: system).write(document: text)
    #expect(recorder.text == "{\"a\":\t\"\u{202E}é\"}\n\u{FFFD}")
    recorder.text = ""
    try Output(appearance: .unadorned, terminals: [.standardOutput], system: system).write(document: text)
    #expect(recorder.text == "{\"a\":    \"\\u{202E}é\"}\n\\u{1B}")
  }
}

@Suite("Appearance")
struct AppearanceTests {
  private func decided(
    _ environment: [String: String],
    isTerminal: Bool = true,
    plain: Bool = false,
    noColor: Bool = false
  ) -> Appearance {
    Appearance.decided(environment: environment, isTerminal: isTerminal, plain: plain, noColor: noColor)
  }

  @Test("a capable terminal has colour")
  func capable() {
    #expect(decided(["TERM": "xterm"]) == Appearance(isPlain: false, hasColor: true))
  }

  @Test("colour is off by flag, by NO_COLOR, and without a terminal, which is not plain mode")
  func noColor() {
    #expect(decided(["TERM": "xterm"], noColor: true) == .unadorned)
    #expect(decided(["TERM": "xterm", "NO_COLOR": "1"]) == .unadorned)
    #expect(decided(["TERM": "xterm", "NO_COLOR": ""]).hasColor)
    #expect(decided(["TERM": "xterm"], isTerminal: false) == .unadorned)
    #expect(decided([:], isTerminal: false) == .unadorned)
  }

  @Test("plain mode comes by flag, by ACCESSIBLE, by a dumb or unknown terminal, by another character set")
  func plain() {
    let plain = Appearance(isPlain: true, hasColor: false)
    #expect(decided(["TERM": "xterm"], plain: true) == plain)
    #expect(decided(["TERM": "xterm", "ACCESSIBLE": "1"]) == plain)
    #expect(decided(["TERM": "dumb"]) == plain)
    #expect(decided([:]) == plain)
    #expect(decided(["TERM": "xterm", "LANG": "en_GB.ISO-8859-1"]) == plain)
    #expect(!decided(["TERM": "xterm", "LANG": "en_GB.utf8@x", "LC_CTYPE": ""]).isPlain)
    #expect(!decided(["TERM": "xterm", "LC_ALL": "C", "LANG": "en_GB.ISO-8859-1"]).isPlain)
    for locale in ["C", "POSIX"] { #expect(decided(["TERM": "xterm", "LC_ALL": locale]).isASCII) }
    for locale in ["C.UTF-8", "en_GB.UTF-8", ""] { #expect(!decided(["TERM": "xterm", "LC_ALL": locale]).isASCII) }
  }

  @Test(
    "text takes the window's width, from 20 to 80 columns",
    arguments: [(0, nil, 80), (0, "40", 40), (60, "40", 60), (5, nil, 20), (200, nil, 80), (0, "x", 80), (0, "-3", 20)]
      as [(Int, String?, Int)]
  )
  func columns(window: Int, variable: String?, columns: Int) {
    let environment = variable.map { ["COLUMNS": $0] } ?? [:]
    #expect(Appearance.unadorned.columns(window: window, environment: environment) == columns)
  }

  @Test("a room may have it wider")
  func wide() {
    let wide = Appearance(isPlain: false, hasColor: false, widest: 120)
    #expect(wide.columns(window: 200, environment: [:]) == 120)
    #expect(wide.columns(window: 100, environment: [:]) == 100)
  }
}

/// Takes what is written a little at a time, and lets every second call be interrupted.
// Unchecked: each is used from one test alone.
private final class WriteRecorder: @unchecked Sendable {
  var text = ""
  private let atMost: Int
  private var calls = 0

  init(atMost: Int = 3) {
    self.atMost = atMost
  }

  func take(_ bytes: UnsafeRawBufferPointer) throws(SystemError) -> Int {
    calls += 1
    if calls % 2 == 0 { throw SystemError(code: EINTR) }
    let taken = bytes.prefix(atMost)
    text += String(decoding: taken, as: UTF8.self)
    return taken.count
  }
}
