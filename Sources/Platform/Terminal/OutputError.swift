import Glibc

/// Output that could not be written, which must never pass for success.
public struct OutputError: Error, Hashable, Sendable {
  /// Where it should have gone.
  public let stream: Output.Stream
  /// What the system said.
  public let cause: SystemError

  /// The exit status for it.
  public static let exitStatus: Int32 = 74

  /// Makes an error from its parts.
  public init(stream: Output.Stream, cause: SystemError) {
    self.stream = stream
    self.cause = cause
  }

  /// What went wrong and what to do, in a sentence without a full stop.
  public var sentence: SafeText {
    switch cause.code {
    case ENOSPC, EDQUOT: "cannot write \(stream.name): the disk is full; make room and try again"
    case EPIPE: "cannot write \(stream.name): whoever was reading has gone"
    case EBADF: "cannot write \(stream.name): it is closed"
    default: "cannot write \(stream.name): \(cause.words)"
    }
  }
}
