import Glibc
import Platform

/// A folder of its own for a test, removed with all it holds when the test is done.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/mayi-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(code: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  private static func remove(_ folder: String) {
    for name in (try? FileStore().names(in: folder, hidden: true)) ?? [] {
      let path = "\(folder)/\(name)"
      if unlink(path) != 0 { remove(path) }
    }
    rmdir(folder)
  }

  static func / (folder: TemporaryFolder, name: String) -> String { "\(folder.path)/\(name)" }
}

/// Counts up.
// Unchecked: each is used from one test alone.
final class Counter: @unchecked Sendable {
  private var count = 0

  func next() -> Int {
    count += 1
    return count
  }
}

/// The real system calls, but for one that fails; keeps account of what is open.
// Unchecked: each is used from one test alone.
final class Fault: @unchecked Sendable {
  /// The calls that can be let fail.
  enum Call: CaseIterable {
    case open, status, linkStatus, read, byte, write, setPermissions, synchronize, close, rename
  }

  private let number: Int
  private let code: Int32
  private let chosen: Set<Call>
  private var count = 0
  /// Whether the call was reached.
  private(set) var hasStruck = false
  /// The descriptors that are open.
  private(set) var open: Set<Int32> = []

  init(at number: Int, code: Int32, only chosen: [Call] = Call.allCases) {
    self.number = number
    self.code = code
    self.chosen = Set(chosen)
  }

  private func strike(_ call: Call) throws(SystemError) {
    guard chosen.contains(call) else { return }
    count += 1
    guard count == number else { return }
    hasStruck = true
    throw SystemError(code: code)
  }

  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { path, flags, mode throws(SystemError) in
      try self.strike(.open)
      let descriptor = try live.open(path, flags, mode)
      self.open.insert(descriptor)
      return descriptor
    }
    calls.status = { descriptor throws(SystemError) in
      try self.strike(.status)
      return try live.status(descriptor)
    }
    calls.linkStatus = { path throws(SystemError) in
      try self.strike(.linkStatus)
      return try live.linkStatus(path)
    }
    calls.read = { descriptor, space throws(SystemError) in
      try self.strike(.read)
      return try live.read(descriptor, space)
    }
    calls.byte = { descriptor, offset throws(SystemError) in
      try self.strike(.byte)
      return try live.byte(descriptor, offset)
    }
    // At most two bytes a call: every write is a short one.
    calls.write = { descriptor, bytes throws(SystemError) in
      try self.strike(.write)
      return try live.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes.prefix(2)))
    }
    calls.setPermissions = { descriptor, mode throws(SystemError) in
      try self.strike(.setPermissions)
      try live.setPermissions(descriptor, mode)
    }
    calls.synchronize = { descriptor throws(SystemError) in
      try self.strike(.synchronize)
      try live.synchronize(descriptor)
    }
    // A close that reports an error has closed all the same.
    calls.close = { descriptor throws(SystemError) in
      self.open.remove(descriptor)
      try live.close(descriptor)
      try self.strike(.close)
    }
    calls.rename = { old, new throws(SystemError) in
      try self.strike(.rename)
      try live.rename(old, new)
    }
    return calls
  }
}
