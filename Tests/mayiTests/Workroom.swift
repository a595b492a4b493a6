import Glibc
import TerminalKit
import Testing

/// A house whose person works in a folder of their own, so that all that is written lies under one roof.
struct Workroom {
  let house = TestHouse()
  /// The working folder.
  var folder: String { "\(house.home)/desk" }

  init() {
    precondition(mkdir(folder, 0o755) == 0, "no room for a working folder")
  }

  /// Runs a command between pipes, in the working folder.
  func run(_ arguments: [String], lines: [String] = [], bytes: [UInt8]? = nil) -> Program.Outcome {
    shell("exec \"$@\"", [house.program.path] + arguments, input: bytes ?? Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  /// The program in a terminal, in the working folder.
  func terminal(_ arguments: [String]) -> Terminal {
    Terminal(sh, ["-c", "cd \"$0\" && exec \"$@\"", folder, house.program.path] + arguments)
  }

  /// Runs a line of shell in the working folder.
  func shell(_ line: String, _ arguments: [String] = [], input: [UInt8] = []) -> Program.Outcome {
    sh.run(["-c", "cd \"$0\" || exit 99; \(line)", folder] + arguments, input: input)
  }

  /// Every file under the roof with its permissions, such as `600 /tmp/…/desk/mayi.transcript`, sorted by path.
  func files() -> [(mode: String, path: String)] {
    let listing = shell("find .. -type f -printf '%m %p\\n'").output
    return listing.split(separator: "\n").map { line in
      (mode: String(line.prefix { $0 != " " }), path: String(line.drop { $0 != " " }.dropFirst()))
    }
    .sorted { $0.path < $1.path }
  }

  /// What a file holds, named as ``files()`` names it.
  func contents(of path: String) -> String { shell("cat \"$1\"", [path]).output }

  /// Writes a file into the working folder, and gives its path.
  func write(_ bytes: [UInt8], to name: String) -> String {
    let path = "\(folder)/\(name)"
    let outcome = shell("mkdir -p \"$(dirname \"$1\")\" && cat >\"$1\"", [path], input: bytes)
    precondition(outcome.status == 0, "no room for \(path)")
    return path
  }

  private var sh: Program { Program(path: "/bin/sh", environment: house.program.environment) }
}
