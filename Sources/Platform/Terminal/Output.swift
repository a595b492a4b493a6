import CLibEdit
import Glibc

/// The only writer to standard output and standard error.
///
/// Text is written whole: interrupted and short writes go on where they stopped, and one that fails is an error. A
/// style becomes an escape sequence only where the appearance says so, and never on a stream that is no terminal.
public struct Output: Sendable {
  /// Where text may go.
  public enum Stream: Int32, Hashable, Sendable, CaseIterable {
    /// What was asked for.
    case standardOutput = 1
    /// What has to be said beside it.
    case standardError = 2

    /// What people call it.
    var name: SafeText {
      switch self {
      case .standardOutput: "the output"
      case .standardError: "the messages"
      }
    }
  }

  /// How text looks.
  public var appearance: Appearance
  /// The variables of the process.
  private let environment: [String: String]
  /// Which of the streams are terminals.
  private let terminals: Set<Stream>
  /// The system, or what stands for it in a test.
  private let system: SystemCalls
  /// The width of a window; 0 where it is not known.
  private let window: @Sendable () -> Int

  /// Makes an output from its parts, for tests.
  public init(
    appearance: Appearance,
    environment: [String: String] = [:],
    terminals: Set<Stream> = [],
    system: SystemCalls = .live,
    window: @escaping @Sendable () -> Int = { 0 }
  ) {
    self.appearance = appearance
    self.environment = environment
    self.terminals = terminals
    self.system = system
    self.window = window
  }

  /// The output of this process; to be made once, before anything is opened.
  ///
  /// Ignores SIGPIPE, and keeps a standard stream that was closed from being taken by a file: writing to it stays an
  /// error.
  ///
  /// - Parameters:
  ///   - environment: The variables of the process.
  ///   - plain: Whether `--plain` was given.
  ///   - noColor: Whether `--no-color` was given.
  public static func standard(environment: [String: String], plain: Bool = false, noColor: Bool = false) -> Output {
    holdStandardStreams()
    cle_ignore_sigpipe()
    let terminals = Set(Stream.allCases.filter { isatty($0.rawValue) == 1 })
    let appearance = Appearance.decided(
      environment: environment,
      isTerminal: terminals.contains(.standardOutput),
      plain: plain,
      noColor: noColor
    )
    return Output(appearance: appearance, environment: environment, terminals: terminals) {
      Int(cle_window_columns(Stream.standardOutput.rawValue))
    }
  }

  /// Whether both ends of a conversation, standard input and output, are a terminal.
  public var isConversation: Bool { terminals.contains(.standardOutput) && isatty(STDIN_FILENO) == 1 }

  /// The columns for running text, asked anew each time because windows change.
  public var columns: Int { appearance.columns(window: window(), environment: environment) }

  /// Writes a text as it is.
  ///
  /// - Throws: ``OutputError`` when not all of it could be written.
  public func write(_ text: SafeText, to stream: Stream = .standardOutput) throws(OutputError) {
    try send(Array(rendered(text, for: stream).utf8), to: stream)
  }

  /// Writes a text with its lines wrapped to the window, and ends it with a newline.
  ///
  /// - Parameters:
  ///   - text: What to show; may have several lines.
  ///   - hanging: The columns by which the continuation of a line is set in.
  ///   - stream: Where to show it.
  /// - Throws: ``OutputError`` when not all of it could be written.
  public func print(
    _ text: SafeText = "",
    hanging: Int = 0,
    to stream: Stream = .standardOutput
  ) throws(OutputError) {
    // Said in ASCII before it is measured: an ellipsis is one column, its stand-in three.
    let shown = appearance.isASCII ? text.ascii : text
    try write(shown.wrapped(at: columns, hanging: hanging) + "\n", to: stream)
  }

  /// Writes text in a format for programs (JSON, XML, DOT, SVG …), already escaped as the format asks.
  ///
  /// On a terminal it is made safe like anything else. In a pipe or a file it arrives exactly, but for
  /// control characters other than tab and newline, which no such format allows: they become U+FFFD.
  ///
  /// - Throws: ``OutputError`` when not all of it could be written.
  public func write(document text: String, to stream: Stream = .standardOutput) throws(OutputError) {
    if terminals.contains(stream) { return try write(SafeText(text, keepingLines: true), to: stream) }
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A || $0 == 0x09 }) {
      return try send(Array(text.utf8), to: stream)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept = scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\t"
      scalars.append(isKept ? scalar : "\u{FFFD}")
    }
    try send(Array(String(scalars).utf8), to: stream)
  }

  /// The characters that are sent for a text.
  public func rendered(_ text: SafeText, for stream: Stream = .standardOutput) -> String {
    let shown = appearance.isASCII ? text.ascii : text
    guard appearance.hasColor && terminals.contains(stream) else { return shown.plain }
    return shown.runs.reduce(into: "") { result, run in
      guard let rendition = run.style.graphicRendition else { return result += run.text }
      result += "\u{1B}[\(rendition)m\(run.text)\u{1B}[0m"
    }
  }

  private func send(_ bytes: [UInt8], to stream: Stream) throws(OutputError) {
    do {
      try system.writeAll(bytes, to: stream.rawValue)
    } catch {
      throw OutputError(stream: stream, cause: error)
    }
  }

  /// Opens what is closed among the standard streams the wrong way round, so that no file gets its number.
  private static func holdStandardStreams() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
