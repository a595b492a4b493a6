import CPseudoTerminal
import Glibc
import Testing

/// A program that runs in a pseudo-terminal, and what it has shown so far.
///
/// Nothing sleeps: each step waits for a text that shows that the program is ready.
public final class Terminal {
  /// The longest wait; far more than is ever needed, so that a slow machine fails no test.
  public static let patience: Int32 = 120_000

  /// The program.
  public let processID: Int32
  private var terminal: Int32
  /// All that was shown.
  public private(set) var shown: [UInt8] = []
  /// How much of it was waited for already.
  private var seen = 0

  /// Starts a program in a new pseudo-terminal.
  public init(
    _ program: Program,
    _ arguments: [String] = [],
    environment: [String: String]? = nil,
    rows: Int = 24,
    columns: Int = 80
  ) {
    let environment = environment ?? program.environment
    var terminal: Int32 = -1
    processID = withArray([program.path] + arguments) { arguments in
      withArray(environment.map { "\($0)=\($1)" }) { environment in
        cpt_spawn(program.path, arguments, environment, Int32(rows), Int32(columns), &terminal)
      }
    }
    self.terminal = terminal
    precondition(processID > 0, "no pseudo-terminal: \(processID)")
  }

  deinit {
    cpt_close(processID, terminal)
  }

  /// Types some text.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    let isSent = bytes.withUnsafeBytes { cpt_send(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count) }
    #expect(isSent)
  }

  /// Waits until a text is shown after what was waited for last, and gives what was shown up to its end.
  @discardableResult
  public func expect(_ text: String, _ location: SourceLocation = #_sourceLocation) -> String {
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
  public func expectPrompt(_ location: SourceLocation = #_sourceLocation) -> String {
    expect("> ", location)
  }

  /// Waits for the program to end: its exit status, or 128 + the signal's number.
  public func status(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    while readMore() {}
    var status: Int32 = -1
    let hasEnded = cpt_wait(processID, Self.patience, &status)
    #expect(hasEnded, sourceLocation: location)
    return status
  }

  /// Takes the terminal away, and waits for the program to end: its exit status, or 128 + the signal's number.
  public func hangUp(_ location: SourceLocation = #_sourceLocation) -> Int32 {
    close(terminal)
    terminal = -1
    var status: Int32 = -1
    let hasEnded = cpt_wait(processID, Self.patience, &status)
    #expect(hasEnded, sourceLocation: location)
    return status
  }

  /// All that was shown, as text.
  public var screen: String { String(decoding: shown, as: UTF8.self) }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { cpt_signal(processID, number) }
  /// Changes the window's size.
  public func resize(rows: Int, columns: Int) { cpt_resize(terminal, Int32(rows), Int32(columns)) }

  /// The terminal's modes as of now.
  public var modes: cpt_modes {
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
    let start = shown[seen...].withUnsafeBytes { cpt_find($0.baseAddress, $0.count, wanted, wanted.count) }
    return start < 0 ? nil : seen + start + wanted.count
  }
}

/// Whether two terminals' modes are the same.
public func same(_ left: cpt_modes, _ right: cpt_modes) -> Bool {
  withUnsafePointer(to: left) { left in
    withUnsafePointer(to: right) { right in cpt_same_modes(left, right) }
  }
}
