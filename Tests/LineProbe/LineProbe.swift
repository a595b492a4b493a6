import Glibc
import Platform

/// A small program for the tests to drive: it reads lines, prints and writes files with the platform's own means.
///
/// - `lines [--plain]` reads lines and says what came; `boom` and Tab make it crash.
/// - `print TEXT` prints a text; `print-wide COUNT` prints that many lines; `print-beside TEXT FILE`
///   prints with a file open.
/// - `write-killed N FILE` and `append-killed N FILE` change a file and are killed before the Nth system call.
@main
struct LineProbe {
  static func main() {
    let arguments = CommandLine.arguments
    let output = Output.standard(
      environment: ProcessEnvironment.variables(),
      plain: arguments.contains("--plain"),
      noColor: arguments.contains("--no-color")
    )
    do {
      try run(arguments.dropFirst().filter { !$0.hasPrefix("--") }, output)
    } catch let error as OutputError {
      try? output.print(error.sentence, to: .standardError)
      exit(OutputError.exitStatus)
    } catch let error as FileError {
      try? output.print(error.sentence, to: .standardError)
      exit(error.exitStatus)
    } catch {
      fatalError("an error nobody foresaw: \(error)")
    }
  }

  static func run(_ words: [String], _ output: Output) throws {
    switch words.first {
    case "lines": exit(try readLines(output))
    case "print": try output.print(SafeText(words[1]))
    case "print-wide":
      for number in 1...Int(words[1])! { try output.print("line \(number) has some more words") }
    case "print-beside":
      _ = open(words[2], O_RDWR)
      try output.print(SafeText(words[1]))
    case "write-killed": try FileStore(system: .killing(before: Int(words[1])!)).write("new\n", to: words[2])
    case "append-killed": try FileStore(system: .killing(before: Int(words[1])!)).append(line: "new", to: words[2])
    default: exit(64)
    }
  }

  static func readLines(_ output: Output) throws -> Int32 {
    var input = StandardInput.lines(output: output, completions: completions)
    var status: Int32 = 0
    var interrupts = 0
    while true {
      do {
        let event = try input.read(prompt: "\("answer", .strong)> ")
        if case .interrupted(let hasText) = event { interrupts = hasText ? 1 : interrupts + 1 } else { interrupts = 0 }
        switch event {
        case .line("status"): try output.print("columns \(output.columns)")
        case .line(let line):
          try output.print("line[\(line)]")
          input.remember(line)
        case .interrupted: try output.print("interrupted")
        case .end:
          try output.print("end")
          return status
        }
        if interrupts == 2 { return 130 }
      } catch let error as LineError {
        if case .output(let error) = error { throw error }
        try output.print(error.sentence)
        status = error.exitStatus
        if case .failed = error { return status }
      }
    }
  }

  static func completions(line: String, cursor: Int) -> [Completion] {
    if line == "boom" { abort() }
    return [
      Completion(word: "pupil", description: "somebody who learns here"),
      Completion(word: "pupil elsewhere", description: "somebody who learns at another school"),
      Completion(word: "parent", description: "a parent or carer"),
      Completion(word: "Siân", description: "a name with an accent"),
    ]
  }
}

extension SystemCalls {
  /// The real calls, but the process is killed in place of the Nth.
  static func killing(before number: Int) -> SystemCalls {
    let left = Countdown(number)
    var calls = SystemCalls.live
    let live = SystemCalls.live
    calls.open = { path, flags, mode throws(SystemError) in
      left.tick()
      return try live.open(path, flags, mode)
    }
    calls.write = { descriptor, bytes throws(SystemError) in
      left.tick()
      // One byte at a time, so that there is a moment between any two of them.
      return try live.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(1)))
    }
    calls.setPermissions = { descriptor, mode throws(SystemError) in
      left.tick()
      try live.setPermissions(descriptor, mode)
    }
    calls.synchronize = { descriptor throws(SystemError) in
      left.tick()
      try live.synchronize(descriptor)
    }
    calls.close = { descriptor throws(SystemError) in
      left.tick()
      try live.close(descriptor)
    }
    calls.rename = { old, new throws(SystemError) in
      left.tick()
      try live.rename(old, new)
    }
    return calls
  }
}

/// Counts down to the end of the process.
// Unchecked: this program has one thread.
private final class Countdown: @unchecked Sendable {
  private var left: Int

  init(_ count: Int) {
    left = count
  }

  func tick() {
    left -= 1
    if left == 0 { kill(getpid(), SIGKILL) }
  }
}
