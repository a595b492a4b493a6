import CLibEdit
import Glibc

/// Reads lines on a terminal with editing, history and completion.
///
/// A class because it owns the libedit handle. There may be one at a time, used from one thread. Reading leaves the
/// terminal as it was found on every way out: a line, Ctrl-C, Ctrl-D, a signal that ends the process, a crash.
public final class LineEditor: LineInput {
  /// What Tab offers for a line and a place in it, counted in characters; in the order to be shown.
  public typealias Completions = (_ line: String, _ cursor: Int) -> [Completion]

  /// The most completions that are listed.
  static let longestList = 40

  private let handle: OpaquePointer
  private let output: Output
  private let completions: Completions
  private var failure: OutputError?

  /// Makes an editor on standard input and output; `nil` where libedit cannot serve them.
  ///
  /// - Parameters:
  ///   - output: Where prompts and lists are shown.
  ///   - completions: What Tab offers.
  public init?(output: Output, completions: @escaping Completions = { _, _ in [] }) {
    guard let handle = cle_open("mayi", completeWord) else { return nil }
    self.handle = handle
    self.output = output
    self.completions = completions
  }

  deinit {
    cle_close(handle)
  }

  /// Reads the next line.
  public func read(prompt: SafeText) throws(LineError) -> LineEvent {
    var lines = prompt.lines
    let last = lines.popLast() ?? SafeText()
    do {
      for line in lines { try output.write(line + "\n") }
    } catch {
      throw .output(error)
    }
    var text: UnsafePointer<CChar>?
    var length = 0
    let owner = Unmanaged.passUnretained(self).toOpaque()
    let event = cle_read(handle, owner, invisibleMarked(last), &text, &length)
    if let failure {
      self.failure = nil
      throw .output(failure)
    }
    switch event {
    case CLE_LINE: return .line(try line(text, length))
    case CLE_INTERRUPTED: return .interrupted(hasText: length > 0)
    case CLE_END: return .end
    default: throw .failed(SystemError(code: EIO))
    }
  }

  /// Keeps a line for the Up key, in memory alone.
  public func remember(_ line: String) {
    guard !line.isEmpty else { return }
    cle_remember(handle, line)
  }

  /// Forgets all lines kept for the Up key.
  public func forgetAll() {
    cle_forget(handle)
  }

  private func line(_ text: UnsafePointer<CChar>?, _ length: Int) throws(LineError) -> String {
    guard let text else { return "" }
    guard length <= PipeReader.longestLine else { throw .tooLong(line: 1, limit: PipeReader.longestLine) }
    let bytes = UnsafeRawBufferPointer(start: text, count: length)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The prompt as libedit wants it: escape sequences between two bytes 1, and a plain character last.
  private func invisibleMarked(_ prompt: SafeText) -> String {
    let rendered = output.rendered(prompt)
    guard rendered.contains("\u{1B}") else { return rendered }
    var marked = ""
    var isEscape = false
    for scalar in rendered.unicodeScalars {
      if scalar == "\u{1B}" {
        marked += "\u{1}"
        isEscape = true
      }
      marked.unicodeScalars.append(scalar)
      if isEscape && scalar == "m" {
        marked += "\u{1}"
        isEscape = false
      }
    }
    return marked.hasSuffix("\u{1}") ? marked + " " : marked
  }

  /// Does what Tab asks for: puts in what all matches share, or else lists them.
  fileprivate func complete(line: String, cursor: Int, before: String) -> cle_effect {
    let choice = CompletionChoice(before: before, completions: completions(line, cursor))
    if let replacement = choice.replacement {
      return cle_replace(handle, Int32(choice.replaced), replacement) ? CLE_CHANGED : CLE_NOTHING_FOUND
    }
    guard choice.matches.count > 1 else { return CLE_NOTHING_FOUND }
    do {
      try output.write("\n")
      try list(choice.matches)
    } catch {
      failure = error
    }
    return CLE_PRINTED
  }

  private func list(_ matches: [Completion]) throws(OutputError) {
    let shown = matches.prefix(Self.longestList)
    let column = min(shown.map { SafeText($0.word).width }.max() ?? 0, output.columns / 3)
    for match in shown {
      let word = SafeText(match.word, style: .strong)
      let text = match.description.isEmpty ? word : "\(word.padded(to: column))  \(match.description)"
      try output.print("  " + text, hanging: column + 2)
    }
    if matches.count > shown.count { try output.print("  and \(matches.count - shown.count) more", hanging: 2) }
  }
}

/// Finds the editor that libedit calls for, and hands it the line.
///
/// A global function: a closure would be bound to the actor it was written in.
private func completeWord(
  owner: UnsafeMutableRawPointer?,
  text: UnsafePointer<CChar>?,
  length: Int,
  cursor: Int
) -> cle_effect {
  guard let owner, let text else { return CLE_NOTHING_FOUND }
  let editor = Unmanaged<LineEditor>.fromOpaque(owner).takeUnretainedValue()
  let bytes = UnsafeRawBufferPointer(start: text, count: length)
  let line = String(decoding: bytes, as: UTF8.self)
  let before = String(decoding: bytes.prefix(cursor), as: UTF8.self)
  return editor.complete(line: line, cursor: before.count, before: before)
}
