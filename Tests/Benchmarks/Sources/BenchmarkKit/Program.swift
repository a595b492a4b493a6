import CTerminal
import Glibc

/// A program that is started to be timed.
public struct Program: Sendable {
  /// What a run of a program took.
  public struct Run: Sendable {
    /// From starting it to its end, or to what was waited for, in nanoseconds.
    public let nanoseconds: Double
    /// What the processor did for it, in nanoseconds; 0 where it was not run to its end.
    public var computingNanoseconds = 0.0
    /// The most memory that it held, in KiB; where it ran to its end, as seen every millisecond.
    public let peakKiB: Int
    /// Its exit status.
    public let status: Int32
  }

  /// Its path and arguments.
  public let words: [String]
  /// The variables that it sees.
  public let environment: [String: String]

  /// Names a program.
  public init(_ words: [String], environment: [String: String]) {
    self.words = words
    self.environment = environment
  }

  /// Runs the program to its end, without input and with its output thrown away.
  ///
  /// - Parameter seconds: it is ended after so many.
  public func run(atMost seconds: Double = .infinity) throws -> Run {
    let start = Self.now()
    let process = try spawn { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    // What the system tells of an ended process counts the memory of the one that started it, too.
    var peak = 0
    var state = siginfo_t()
    while waitid(P_PID, id_t(process), &state, WEXITED | WNOHANG | WNOWAIT) == 0, state.si_signo == 0 {
      peak = max(peak, Self.memory("VmHWM", of: process))
      if Self.now() - start > seconds * 1e9 { kill(process, SIGKILL) }
      usleep(1_000)
    }
    let run = Self.end(of: process, since: start)
    return Run(
      nanoseconds: run.nanoseconds,
      computingNanoseconds: run.computingNanoseconds,
      peakKiB: peak,
      status: run.status
    )
  }

  /// Runs the program on a pseudo-terminal of its own until it shows `mark`, then ends it; with nil, to its own end.
  ///
  /// - Throws: ``BenchmarkFailure`` where it ends, or ten seconds pass, without showing it.
  public func run(onTerminalUntil mark: String?) throws -> Run {
    var name = [CChar](repeating: 0, count: 128)
    let terminal = terminal_open(&name)
    guard terminal >= 0 else { throw BenchmarkFailure(description: "there is no pseudo-terminal") }
    defer { close(terminal) }
    let start = Self.now()
    let process = try spawn(onTerminal: name)
    guard let mark else { return Self.end(of: process, since: start) }
    let shown = Self.wait(for: Array(mark.utf8), on: terminal)
    let nanoseconds = Self.now() - start
    let peak = Self.memory("VmHWM", of: process)
    kill(process, SIGKILL)
    _ = Self.end(of: process, since: start)
    guard shown else { throw BenchmarkFailure(description: "`\(words.joined(separator: " "))` never showed `\(mark)`") }
    return Run(nanoseconds: nanoseconds, peakKiB: peak, status: 0)
  }

  /// Types on a pseudo-terminal, and times each step from the typing until its mark is shown, in nanoseconds.
  ///
  /// - Throws: ``BenchmarkFailure`` where it ends, or ten seconds pass, without showing a mark.
  public func times(onTerminal steps: [(typed: String, mark: String)]) throws -> [Double] {
    var name = [CChar](repeating: 0, count: 128)
    let terminal = terminal_open(&name)
    guard terminal >= 0 else { throw BenchmarkFailure(description: "there is no pseudo-terminal") }
    defer { close(terminal) }
    let process = try spawn(onTerminal: name)
    defer {
      kill(process, SIGKILL)
      _ = Self.end(of: process, since: 0)
    }
    return try steps.map { step in
      let start = Self.now()
      let typed = Array(step.typed.utf8)
      guard write(terminal, typed, typed.count) == typed.count, Self.wait(for: Array(step.mark.utf8), on: terminal)
      else {
        throw BenchmarkFailure(description: "`\(words.joined(separator: " "))` never showed `\(step.mark)`")
      }
      return Self.now() - start
    }
  }

  private func spawn(onTerminal name: [CChar]) throws -> pid_t {
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return try spawn(inNewSession: true) { actions in
      // The first terminal that a session's leader opens becomes its own.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  /// The size of the program's file in KiB.
  public var sizeKiB: Int {
    var status = stat()
    return stat(words[0], &status) == 0 ? Int(status.st_size) / 1024 : 0
  }

  /// A clock that only goes forward, in nanoseconds.
  public static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  /// The time that this thread has computed, in nanoseconds.
  public static func computingTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  private func spawn(
    inNewSession: Bool = false,
    _ arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      for text in arguments + variables { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if inNewSession { posix_spawnattr_setflags(&attributes, terminal_new_session()) }
    arrange(&actions)
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 else {
      throw BenchmarkFailure(description: "`\(words[0])` cannot be started")
    }
    return process
  }

  private static func end(of process: pid_t, since start: Double) -> Run {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1, errno == EINTR {}
    let time = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) * 1e9 + Double($1.tv_usec) * 1e3 }
    return Run(
      nanoseconds: now() - start,
      computingNanoseconds: time,
      peakKiB: usage.ru_maxrss,
      status: status & 0x7F != 0 ? 128 : status >> 8 & 0xFF
    )
  }

  /// A line of a process's status in KiB, such as `VmHWM`; 0 where there is none.
  ///
  /// What the system tells of an ended process counts the memory of the one that started it, too.
  public static func memory(_ name: String, of process: pid_t = getpid()) -> Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      if words.first == "\(name):", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }

  private static func wait(for mark: [UInt8], on terminal: Int32) -> Bool {
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      var event = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&event, 1, 10_000) > 0 else { return false }
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { return false }
      shown += buffer.prefix(count)
      if shown.count >= mark.count,
        shown.indices.dropLast(mark.count - 1).contains(where: { shown[$0...].starts(with: mark) })
      {
        return true
      }
    }
  }
}
