import ArgumentParser
import Glibc
import Platform

/// What the parser of command lines has to say, laid out for the window.
///
/// Its two columns need some room; in a narrower window each option and what it does come one after the other.
struct HelpText {
  /// The exit status that goes with it.
  let status: Int32
  private let text: String
  private let isNarrow: Bool

  /// The fewest columns in which two columns can be read.
  private static let twoColumns = 60

  /// Takes the message for an error, or for a request for help.
  init(_ error: any Error, columns: Int) {
    isNarrow = columns < Self.twoColumns
    // The parser cannot lay anything out in less room than its first column takes, not even to tell the status: it is
    // told of a window so wide that nothing is broken, to be broken here.
    if isNarrow { setenv("COLUMNS", "2000", 1) }
    text = Mayi.fullMessage(for: error)
    status = Mayi.exitCode(for: error).rawValue
  }

  /// True where there is nothing to say.
  var isEmpty: Bool { text.isEmpty }

  /// Shows it.
  func show(on output: Output) throws(OutputError) {
    let stream: Output.Stream = status == 0 ? .standardOutput : .standardError
    guard isNarrow else { return try output.write(SafeText(text + "\n", keepingLines: true), to: stream) }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      try output.print(SafeText(Self.joined(line)), hanging: 2, to: stream)
    }
  }

  /// The line with a colon where the second column began.
  private static func joined(_ line: Substring) -> String {
    let indent = line.prefix { $0 == " " }
    let rest = line.dropFirst(indent.count)
    guard !indent.isEmpty, let gap = rest.firstRange(of: "  ") else { return String(line) }
    return "\(indent)\(rest[..<gap.lowerBound]): \(rest[gap.upperBound...].drop { $0 == " " })"
  }
}
