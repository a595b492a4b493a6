import CPseudoTerminal
import Glibc
import Testing

/// A program that runs in a pseudo-terminal, and what it has shown so far.
///
/// Nothing sleeps: each step waits for a text that shows that the program is ready.
final class Terminal {
  /// The longest wait; far more than is ever needed, so that a slow machine fails no test.
  static let patience: Int32 = 20_000

  private let process: Int32
  private let terminal: Int32
  /// All that was shown.
  private(set) var shown: [UInt8] = []
  /// How much of it was waited for already.
  private var seen = 0

  init(
    _ arguments: [String],
    program: String = Probe.path,
    environment: [String: String] = Probe.environment,
    rows: Int = 24,
    columns: Int = 80
  ) {
    var terminal: Int32 = -1
    process = withArray([program] + arguments) { arguments in
      withArray(environment.map { "\($0)=\($1)" }) { environment in
        cpt_spawn(program, arguments, environment, Int32(rows), Int32(columns), &terminal)
      }
    }
    self.terminal = terminal
    precondition(process > 0, "no pseudo-terminal: \(process)")
  }

  deinit {
    cpt_close(process, terminal)
  }

  /// Types some text.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    let isSent = bytes.withUnsafeBytes { cpt_send(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    #expect(isSent)
  }

  /// Waits until a text is shown after what was waited for last, and gives what was shown up to its end.
  @discardableResult
  func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) -> String {
    let wanted = Array(text.utf8)
    while true {
      if let end = find(wanted) {
        let passed = String(decoding: shown[seen..<end], as: UTF8.self)
        seen = end
        return passed
      }
      guard readMore() else {
        Issue.record("never showed \(text.debugDescription), only \(screen.debugDescription)", sourceLocation: location)
        return ""
      }
    }
  }

  /// Waits for the program's prompt.
  @discardableResult
  func expectPrompt(_ location: SourceLocation = #_sourceLocation) -> String {
    expect("> ", location)
  }

  /// Waits for the program to end: its exit status, or 128 + the signal's number.
  func status(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    while readMore() {}
    var status: Int32 = -1
    let hasEnded = cpt_wait(process, Self.patience, &status)
    #expect(hasEnded, sourceLocation: location)
    return status
  }

  /// All that was shown, as text.
  var screen: String { String(decoding: shown, as: UTF8.self) }

  func signal(_ number: Int32) { cpt_signal(process, number) }
  func resize(rows: Int, columns: Int) { cpt_resize(terminal, Int32(rows), Int32(columns)) }

  /// The terminal's modes as of now.
  var modes: cpt_modes {
    var modes = cpt_modes()
    #expect(cpt_get_modes(terminal, &modes))
    return modes
  }

  private func readMore() -> Bool {
    var chunk = [CChar](repeating: 0, count: 65_536)
    let count = cpt_read(terminal, &chunk, chunk.count, Self.patience)
    guard count > 0 else { return false }
    shown += chunk[..<count].map { UInt8(bitPattern: $0) }
    return true
  }

  private func find(_ wanted: [UInt8]) -> Int? {
    guard shown.count - seen >= wanted.count else { return nil }
    return (seen...(shown.count - wanted.count)).first { shown[$0...].starts(with: wanted) }.map { $0 + wanted.count }
  }
}

/// Whether two terminals' modes are the same.
func same(_ left: cpt_modes, _ right: cpt_modes) -> Bool {
  withUnsafePointer(to: left) { left in
    withUnsafePointer(to: right) { right in cpt_same_modes(left, right) }
  }
}

/// The program that the tests drive.
enum Probe {
  /// It lies beside the test program.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return String(program[..<program.lastIndex(of: "/")!]) + "/line-probe"
  }()

  /// What it finds in the environment where a test says nothing else.
  static let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]

  /// What a run between pipes came to.
  struct Outcome {
    var status: Int32
    var output: String
    var messages: String
  }

  /// Runs it between pipes, to its end.
  static func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String] = environment,
    outputPath: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) -> Outcome {
    var result = cpt_result()
    let hasEnded = withArray([path] + arguments) { arguments in
      withArray(environment.map { "\($0)=\($1)" }) { environment in
        input.withUnsafeBytes { bytes in
          let start = bytes.bindMemory(to: CChar.self).baseAddress
          return cpt_run(path, arguments, environment, start, bytes.count, outputPath, Terminal.patience, &result)
        }
      }
    }
    #expect(hasEnded, sourceLocation: location)
    defer { cpt_free(&result) }
    return Outcome(
      status: result.status,
      output: text(result.output, result.output_count),
      messages: text(result.messages, result.messages_count)
    )
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

/// Hands texts to C as an array of strings that ends with a null pointer.
private func withArray<Result>(
  _ texts: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
}
