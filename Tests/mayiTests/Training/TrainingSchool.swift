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
    for (path, text) in Self.texts { try write(text, to: path) }
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

  private static let texts: [(String, String)] = [
    ("home/.keep", ""),
    (
      "knowledge/vocabulary/a.vocabulary",
      """
      format 1
      fact stage "What brings you here?"
        early 1
        value planning "I am planning something"
        value received "Something was sent to me"
          asks must
        value danger "A child may be at risk"
          danger
      fact contact "Who is it?"
        early 2
        when stage is planning or received
        value pupil "A pupil at your school"
        value colleague "A colleague"
      role headteacher "the headteacher"
      role safeguarding-lead "the safeguarding lead"
      role line-manager "your line manager"
      """
    ),
    (
      "knowledge/oakfield/card.policy",
      """
      format 1
      policy oakfield
        title Social media policy
        organisation Oakfield School
        nation england
        version 3
        dated 2025-09
        review none stated
        covers Everybody.
        general headteacher from touch-1
      role headteacher "the headteacher"
        reach none stated
      role safeguarding-lead "the safeguarding lead"
        reach Room 4
      """
    ),
    ("knowledge/oakfield/01-touch.policy", rules()),
    (
      "transcripts/induction.order",
      "order 1\ntitle Induction\nsay 1 Welcome to all.\nscenario request\nscenario friend\n"
    ),
    ("transcripts/oakfield/scenarios/request.scenario", request),
    ("transcripts/oakfield/scenarios/friend.scenario", friend),
  ]

  /// The rules; the force of the second clause can be another.
  static func rules(friends: String = "permitted \"may\"") -> String {
    """
    format 1
    section touch "Staying in touch" number 4
    clause touch-1 at paragraph 1, bullet 1 digest 5f1c0a9be2d4
      says Turn down requests from pupils, and tell the safeguarding lead.
      rule touch-1-request
        when stage is received and contact is pupil
        force required "must"
        duty must "Turn the request down."
        duty must "Tell the safeguarding lead." to safeguarding-lead
    clause touch-2 at paragraph 1, bullet 2 digest 0a9be2d45f1c
      says You may be friends with colleagues.
      rule touch-2-colleague
        when stage is planning and contact is colleague
        force \(friends)
    clause touch-3 at paragraph 1, bullet 3 digest 1a9be2d45f1c
      says Do not be friends with pupils.
      rule touch-3-pupil
        when stage is planning and contact is pupil
        force prohibited "must not"
    """
  }

  private static let request = """
    scenario 1
    title    A request on Sunday
    policy   oakfield
    tags     requests
    story    A pupil in your class has sent you a request.
    fact     stage=received
    fact     contact=pupil
    aim      Turn it down and tell somebody.
    hint     Who else has to know?
    wrong    silent It does say.

    """

  private static let friend = """
    scenario 1
    title    A new colleague
    policy   oakfield
    tags     colleagues
    story    You want to be friends with a colleague who is new.
    fact     stage=planning
    fact     contact=colleague
    aim      Colleagues are fine.
    hint     Is a colleague a pupil?

    """
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
