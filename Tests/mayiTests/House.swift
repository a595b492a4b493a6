import Glibc
import TerminalKit
import Testing

/// `mayi` on the shipped knowledge, with a home of its own that goes with it.
final class TestHouse {
  /// The checkout.
  static let root = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/")).asAbsolute
  /// The shipped knowledge.
  static let knowledge = "\(root)/knowledge"

  /// The program.
  let program: Program
  /// The home folder, which is also the working folder of nobody else.
  let home: String

  init(environment: [String: String] = [:]) {
    var template = Array("/tmp/mayi-tests-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no room for a temporary folder")
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var variables = Program.usualEnvironment
    variables["HOME"] = home
    variables["MAYI_KNOWLEDGE"] = Self.knowledge
    variables.merge(environment) { _, new in new }
    program = Program(beside: "mayi", environment: variables)
  }

  deinit {
    for name in ["/.config/mayi", "/.config", "/.local/state/mayi", "/.local/state", "/.local", ""] {
      guard let folder = opendir(home + name) else { continue }
      while let entry = readdir(folder) {
        unlink(
          home + name + "/"
            + withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        )
      }
      closedir(folder)
      rmdir(home + name)
    }
  }

  /// Runs a command between pipes.
  func run(_ arguments: [String], input: String = "") -> Program.Outcome {
    program.run(arguments, input: Array(input.utf8))
  }

  /// The shell at its first prompt, on one policy.
  func shell(policy: String = "maesteg", columns: Int = 80, arguments: [String] = []) -> Terminal {
    let terminal = Terminal(program, ["--policy", policy] + arguments, columns: columns)
    terminal.expect("may I> ")
    return terminal
  }
}

extension Terminal {
  /// Types a line, and waits for what it brings, one text after the other.
  func say(_ line: String, _ texts: String..., at location: SourceLocation = #_sourceLocation) {
    type(line + "\r")
    for text in texts { expect(text, location) }
  }

  /// Leaves by `quit`, and sees that the terminal is as it was.
  func leave(at location: SourceLocation = #_sourceLocation) {
    type("quit\r")
    #expect(status(location) == 0, sourceLocation: location)
    expectSane(at: location)
  }

  /// The terminal is as a new one is, and no longer marks pastes.
  func expectSane(at location: SourceLocation = #_sourceLocation) {
    let untouched = Terminal(Program(path: "/bin/sh"), ["-c", ":"]).modes
    #expect(same(modes, untouched), sourceLocation: location)
    let switches = screen.split(separator: "\u{1B}[?2004", omittingEmptySubsequences: false).dropFirst()
    #expect(switches.last?.first != "h", sourceLocation: location)
  }
}

extension String {
  fileprivate var asAbsolute: String { hasPrefix("/") ? self : "/" + self }
}
