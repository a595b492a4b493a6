import Glibc
import Knowledge
import Platform

/// Why a command could not do what it was asked: one clear sentence, and the exit status that goes with it.
struct Failure: Error {
  /// Exit statuses, as in `sysexits.h`.
  enum Status: Int32 {
    /// Findings, or replays that failed.
    case findings = 1
    /// The command line cannot be understood.
    case usage = 64
    /// Input cannot be understood.
    case input = 65
    /// There is no such file.
    case noFile = 66
    /// Something cannot be written.
    case cannotWrite = 74
    /// The knowledge is invalid.
    case knowledge = 78
    /// Interrupted.
    case interrupted = 130
  }

  /// The sentence; empty where everything has been said already.
  let sentence: SafeText
  /// The exit status.
  let status: Int32

  init(_ status: Status, _ sentence: SafeText = "") {
    self.sentence = sentence
    self.status = status.rawValue
  }

  init(_ error: FileError) {
    sentence = error.sentence
    status = error.exitStatus
  }

  init(_ error: OutputError) {
    sentence = error.sentence
    status = OutputError.exitStatus
  }

  /// Says the sentence on standard error; nothing more can be done where that fails.
  func report(environment: [String: String]) {
    guard !sentence.isEmpty else { return }
    try? Output.standard(environment: environment).print("mayi: " + sentence, to: .standardError)
  }
}

/// Ends the process.
func exitProcess(_ status: Int32) -> Never { Glibc.exit(status) }
