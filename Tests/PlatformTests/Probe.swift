import TerminalKit
import Testing

/// The program that these tests drive.
enum Probe {
  static let program = Program(beside: "line-probe")
  typealias Outcome = Program.Outcome
  static var path: String { program.path }
  static var environment: [String: String] { program.environment }

  /// Runs it between pipes, to its end.
  static func run(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String: String]? = nil,
    outputPath: String? = nil,
    _ location: SourceLocation = #_sourceLocation
  ) -> Program.Outcome {
    program.run(arguments, input: input, environment: environment, outputPath: outputPath, location)
  }
}

extension Terminal {
  /// Starts the probe in a terminal.
  convenience init(
    _ arguments: [String],
    environment: [String: String] = Probe.environment,
    columns: Int = 80
  ) {
    self.init(Probe.program, arguments, environment: environment, columns: columns)
  }
}
