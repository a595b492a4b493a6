/// Where the answers come from, line by line: the line editor on a terminal, or plain reading anywhere else.
public protocol LineInput {
  /// Reads the next line.
  ///
  /// - Parameter prompt: What stands before the answer, on one line; not shown where no person is asked.
  /// - Returns: The line without its end, or why there is none.
  /// - Throws: ``LineError`` for a line that cannot be taken; the next call goes on with the line after it.
  mutating func read(prompt: SafeText) throws(LineError) -> LineEvent

  /// Keeps a line in memory to be called up again with the Up key; nothing remembers unless it is told to.
  mutating func remember(_ line: String)
}

/// What a read came to.
public enum LineEvent: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// Ctrl-C or SIGINT: the line begun is given up; `hasText` where something had been typed, as far as that is known.
  case interrupted(hasText: Bool)
  /// The end of the input, or Ctrl-D on an empty line.
  case end
}

/// Why a line could not be taken.
public enum LineError: Error, Hashable, Sendable {
  /// The line has more bytes than the limit.
  case tooLong(line: Int, limit: Int)
  /// The line is not UTF-8.
  case notText(line: Int)
  /// The line holds a byte 0.
  case holdsNull(line: Int)
  /// The input cannot be read.
  case failed(SystemError)
  /// The prompt cannot be shown.
  case output(OutputError)

  /// The exit status for it.
  public var exitStatus: Int32 {
    switch self {
    case .tooLong, .notText, .holdsNull: 65
    case .failed, .output: 74
    }
  }

  /// What went wrong and what to do, in a sentence without a full stop.
  public var sentence: SafeText {
    switch self {
    case .tooLong(let line, let limit): "line \(line) of the input is longer than \(limit) bytes; make it shorter"
    case .notText(let line): "line \(line) of the input is not UTF-8 text; save it as UTF-8 and try again"
    case .holdsNull(let line): "line \(line) of the input holds a zero byte, so it is no text; check what you sent"
    case .failed(let cause): "cannot read the input: \(cause.words)"
    case .output(let error): error.sentence
    }
  }
}

/// Chooses how lines are read.
public enum StandardInput {
  /// The way of reading that suits where the process stands.
  ///
  /// With a terminal at both ends that is the ``LineEditor``, but in plain mode, or where libedit cannot, a
  /// ``PipeReader`` that shows plain prompts. Otherwise it is a ``PipeReader`` that shows none.
  ///
  /// - Parameters:
  ///   - output: Where prompts and completions are shown.
  ///   - completions: What Tab offers.
  public static func lines(
    output: Output,
    completions: @escaping LineEditor.Completions = { _, _ in [] }
  ) -> any LineInput {
    guard output.isConversation else { return PipeReader() }
    if !output.appearance.isPlain, let editor = LineEditor(output: output, completions: completions) { return editor }
    return PipeReader(prompts: output)
  }
}
