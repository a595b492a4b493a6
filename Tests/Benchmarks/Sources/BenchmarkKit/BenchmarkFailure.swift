import Glibc

/// Why a benchmark cannot go on.
public struct BenchmarkFailure: Error, CustomStringConvertible {
  /// What is wrong, in a sentence.
  public let description: String

  /// Makes an error of a sentence.
  public init(description: String) { self.description = description }

  /// Says what is wrong on standard error, and ends the process with this status.
  public static func end(_ sentence: String, status: Int32) -> Never {
    let bytes = Array("\(sentence)\n".utf8)
    _ = write(2, bytes, bytes.count)
    exit(status)
  }
}
