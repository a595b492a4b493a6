import Glibc
import Platform

/// Another program that may be installed, and that is run without a terminal.
struct InstalledTool {
  /// Why it gave nothing.
  enum Trouble: Error, Hashable {
    /// It is not installed.
    case missing
    /// It said that it failed, or was stopped by a signal.
    case failed
    /// It was stopped, because its work took too long or grew too large.
    case stopped
  }

  /// The name under which it is found on the search path.
  let name: String
  /// The longest that it may take.
  var seconds = 60

  /// Runs it to its end; what it prints goes nowhere.
  ///
  /// - Parameter isWanted: asked every few milliseconds; it is stopped as soon as this is false.
  func run(_ arguments: [String], while isWanted: () -> Bool = { true }) throws(Trouble) {
    let process = try start(arguments)
    let tick: UInt32 = 5_000
    var rest = seconds * 1_000_000 / Int(tick)
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { break }
      guard ended == 0 || errno == EINTR else { throw .failed }
      guard rest > 0, isWanted() else {
        kill(process, SIGKILL)
        while waitpid(process, &status, 0) == -1, errno == EINTR {}
        throw .stopped
      }
      usleep(tick)
      rest -= 1
    }
    // A system that cannot tell a missing program before it starts one ends the attempt with 127.
    if status == 127 << 8 { throw .missing }
    guard status == 0 else { throw .failed }
  }

  private func start(_ arguments: [String]) throws(Trouble) -> pid_t {
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0) }
    var process: pid_t = 0
    guard posix_spawnp(&process, name, &actions, nil, &words, environ) == 0 else { throw .missing }
    return process
  }
}

extension House {
  /// Gives `body` a folder of its own, which is removed afterwards with all that is in it.
  func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    var template = Array("\(environment["TMPDIR"] ?? "/tmp")/mayi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(.cannotWrite, "there is no room for a temporary folder") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { removeAll(in: folder) }
    return try body(folder)
  }

  private func removeAll(in folder: String) {
    for name in (try? files.names(in: folder, hidden: true)) ?? [] {
      let path = "\(folder)/\(name)"
      if files.status(of: path)?.kind == .folder { removeAll(in: path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}
