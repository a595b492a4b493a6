import CPseudoTerminal
import Glibc
import Testing

/// A program that tests drive, in a terminal or between pipes.
public struct Program: Sendable {
  /// Where it lies.
  public let path: String
  /// What it finds in the environment where a test says nothing else.
  public var environment: [String: String]

  /// Makes a program at a path.
  public init(path: String, environment: [String: String] = Program.usualEnvironment) {
    self.path = path
    self.environment = environment
  }

  /// A program that was built beside the test program.
  public init(beside name: String, environment: [String: String] = Program.usualEnvironment) {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let program = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.init(path: String(program[..<program.lastIndex(of: "/")!]) + "/" + name, environment: environment)
  }

  /// A terminal with colours, UTF-8, and nothing of the person who runs the tests.
  public static let usualEnvironment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]

  /// What a run between pipes came to.
  public struct Outcome: Sendable {
    /// The exit status.
    public var status: Int32
    /// What it wrote to standard output.
    public var output: String
    /// What it wrote to standard error.
    public var messages: String
  }

  /// Runs it between pipes, to its end.
  public func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String]? = nil,
    outputPath: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) -> Outcome {
    var result = cpt_result()
    let variables = environment ?? self.environment
    let hasEnded = withArray([path] + arguments) { arguments in
      withArray(variables.map { "\($0)=\($1)" }) { environment in
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
      output: Self.text(result.output, result.output_count),
      messages: Self.text(result.messages, result.messages_count)
    )
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

/// Hands texts to C as an array of strings that ends with a null pointer.
func withArray<Result>(
  _ texts: [String],
  _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = texts.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
}
