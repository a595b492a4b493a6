import CLibEdit
import Glibc

/// Reads lines without a line editor: from a pipe, a file, or a terminal in plain mode.
///
/// Lines end with LF or CRLF; the last one may have no end. A line that is too long, not UTF-8 or holds a byte 0 is
/// refused without being kept in memory, and reading goes on after it.
public struct PipeReader: LineInput {
  /// The most bytes of a line, without its end.
  public static let longestLine = 65_536

  private let descriptor: Int32
  private let prompts: Output?
  private let system: SystemCalls
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var lineNumber = 0

  /// Makes a reader; from then on SIGINT is an event of reading.
  ///
  /// - Parameters:
  ///   - descriptor: What to read.
  ///   - prompts: Where prompts are shown; `nil` where nobody is asked.
  ///   - system: The system, or what stands for it in a test.
  public init(descriptor: Int32 = STDIN_FILENO, prompts: Output? = nil, system: SystemCalls = .live) {
    self.descriptor = descriptor
    self.prompts = prompts
    self.system = system
    cle_catch_interrupts()
  }

  /// Reads the next line.
  ///
  /// - Complexity: O(n) in the length of the line.
  public mutating func read(prompt: SafeText) throws(LineError) -> LineEvent {
    if cle_take_interrupt() { return .interrupted(hasText: false) }
    try show(prompt)
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if position == buffer.count && !isAtEnd {
        if let interruption = try fill() {
          try show("\n")
          return interruption
        }
      }
      let rest = buffer[position...]
      let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
      if line.count + (end - position) > Self.longestLine + 1 {
        isTooLong = true
        line = []
      } else if !isTooLong {
        line += rest[..<end]
      }
      let foundEnd = end < rest.endIndex
      position = foundEnd ? end + 1 : end
      guard foundEnd || isAtEnd else { continue }
      if !foundEnd && line.isEmpty && !isTooLong {
        try show("\n")
        return .end
      }
      lineNumber += 1
      return .line(try text(of: line, isTooLong: isTooLong))
    }
  }

  /// Does nothing: without an editor there is nothing to call a line up with.
  public mutating func remember(_ line: String) {}

  private func show(_ text: SafeText) throws(LineError) {
    guard let prompts else { return }
    do {
      try prompts.write(text)
    } catch {
      throw .output(error)
    }
  }

  /// Reads more; gives the interruption when SIGINT came, and nil otherwise.
  private mutating func fill() throws(LineError) -> LineEvent? {
    while true {
      let isTyped = prompts != nil
      if isTyped { cle_keep_typed(descriptor) }
      let ready = cle_wait_readable(descriptor)
      let isInterrupted = cle_take_interrupt()
      let typed = isTyped ? cle_release_typed(descriptor, isInterrupted) : 0
      if isInterrupted { return .interrupted(hasText: typed > 0) }
      guard ready > 0 else { throw .failed(SystemError(code: -ready)) }
      do {
        buffer = try system.readSome(from: descriptor, atMost: 65_536)
        position = 0
        isAtEnd = buffer.isEmpty
        return nil
      } catch {
        // A terminal that has gone away reports an error where a pipe reports its end.
        if error.code == EIO && prompts != nil {
          isAtEnd = true
          return nil
        }
        if error.code != EINTR && error.code != EAGAIN { throw .failed(error) }
      }
    }
  }

  private func text(of bytes: [UInt8], isTooLong: Bool) throws(LineError) -> String {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes[...]
    guard !isTooLong && line.count <= Self.longestLine else {
      throw .tooLong(line: lineNumber, limit: Self.longestLine)
    }
    guard !line.contains(0) else { throw .holdsNull(line: lineNumber) }
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText(line: lineNumber) }
    return text
  }
}
