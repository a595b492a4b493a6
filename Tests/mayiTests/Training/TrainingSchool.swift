import Glibc
import Platform
import TerminalKit
import Testing

/// An invented school in a folder of its own, with knowledge, scenarios and a home; removed when it is no longer used.
final class TrainingSchool {
  let folder: String
  let files = FileStore()

  init() throws {
    var template = Array("/tmp/mayi-training-XXXXXX".utf8CString)
    folder = String(cString: mkdtemp(&template))
    for path in Self.paths { try write(try files.readText("\(Self.source)/\(path)"), to: path) }
    try files.makeFolder(home)
  }

  deinit {
    let paths = ["rm", "-rf", folder]
    let copies = paths.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    var process = pid_t()
    if posix_spawn(&process, "/bin/rm", nil, nil, copies, nil) == 0 { waitpid(process, nil, 0) }
  }

  var home: String { "\(folder)/home" }
  /// The program, with this school's home; on a terminal that can do nothing, so that what it shows is plain.
  var program: Program {
    var environment = Program.usualEnvironment
    environment["TERM"] = "dumb"
    environment["HOME"] = home
    return Program(beside: "mayi", environment: environment)
  }

  /// Starts it in a pseudo-terminal.
  func terminal(_ arguments: [String], columns: Int = 80, kind: String = "dumb") -> Terminal {
    var program = program
    program.environment["TERM"] = kind
    return Terminal(program, arguments, columns: columns)
  }

  /// Runs it between pipes, to its end.
  func run(_ arguments: [String], input: String = "") -> Program.Outcome {
    program.run(arguments, input: Array(input.utf8))
  }

  /// The options that lead to this school.
  var options: [String] { ["--policy", "oakfield", "--knowledge", "\(folder)/knowledge", "--today", "2026-11-20"] }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  func write(_ text: String, to name: String) throws {
    try files.makeFolder(String(path(name)[..<path(name).lastIndex(of: "/")!]))
    try files.write(text, to: path(name))
  }

  func text(_ name: String) throws -> String { try files.readText(path(name)) }

  /// The rows of a results file without the times, which differ from run to run.
  func rows(_ name: String) throws -> [String] {
    try text(name).split(separator: "\r\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: ",")
    }
  }

  /// Where its files stand, shared with the tests that read them without a disk.
  private static let source = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() + "/TrainingSchool"

  private static let paths =
    [
      "knowledge/vocabulary/sample.vocabulary", "knowledge/oakfield/card.policy", rulesFile,
      "transcripts/induction.order",
    ] + ["request", "friend", "parent"].map { "transcripts/oakfield/scenarios/\($0).scenario" }

  /// The file with its rules.
  static let rulesFile = "knowledge/oakfield/04-touch.policy"

  /// Writes one rule otherwise: being friends with a colleague is forbidden.
  func forbidFriends() throws {
    let rules = try text(Self.rulesFile)
    let parts = rules.split(separator: "force permitted \"may\"", omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    try write(parts.joined(separator: "force prohibited \"must not\""), to: Self.rulesFile)
  }
}

extension Terminal {
  /// Types a line once the prompt has come; gives what was shown up to it.
  @discardableResult
  func answer(_ line: String, _ location: SourceLocation = #_sourceLocation) -> String {
    let before = expectPrompt(location)
    type(line + "\r")
    return before
  }
}
