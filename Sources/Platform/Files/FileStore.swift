import Glibc

/// Reads and writes files whole, or not at all.
///
/// Only ordinary files are read and written: a link where none is wanted, a pipe or a device is refused without being
/// waited for. Paths are taken as given; a relative one starts from the current folder.
public struct FileStore: Sendable {
  /// The most bytes of a file where nothing else is said: 1 MiB.
  public static let largestFile = 1 << 20

  /// What to do with a path whose last part is a link.
  public enum Links: Hashable, Sendable {
    /// Go where it leads.
    case followed
    /// Refuse it.
    case refused
  }

  /// The system, or what stands for it in a test.
  let system: SystemCalls

  /// Makes a store on the real system, or on what stands for it in a test.
  public init(system: SystemCalls = .live) {
    self.system = system
  }

  /// What a path stands for, without following a link in its last part; `nil` where there is nothing or it cannot be
  /// told.
  public func status(of path: String) -> FileStatus? {
    try? system.linkStatus(path)
  }

  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes it may have.
  ///   - links: What to do where the path is a link.
  /// - Complexity: O(n) in the size of the file, and never more than the limit in memory.
  public func read(
    _ path: String,
    limit: Int = largestFile,
    links: Links = .followed
  ) throws(FileError) -> [UInt8] {
    // Non-blocking, so that opening a pipe does not wait for its other end.
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | (links == .refused ? O_NOFOLLOW : 0)
    do {
      let descriptor = try SystemCalls.retrying { () throws(SystemError) in try system.open(path, flags, 0) }
      defer { try? system.close(descriptor) }
      let status = try system.status(descriptor)
      guard status.kind != .folder else { throw Refusal.because(.isFolder) }
      guard status.kind == .regular else { throw Refusal.because(.notRegular) }
      guard status.size <= limit else { throw Refusal.because(.tooLarge(limit: limit)) }
      return try contents(of: descriptor, size: status.size, limit: limit)
    } catch {
      throw fileError(.read, path, error)
    }
  }

  /// The text of a file in UTF-8.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limit: The most bytes it may have.
  ///   - links: What to do where the path is a link.
  public func readText(
    _ path: String,
    limit: Int = largestFile,
    links: Links = .followed
  ) throws(FileError) -> String {
    let bytes = try read(path, limit: limit, links: links)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw FileError(.read, path, .notText) }
    return text
  }

  /// The names in a folder, sorted by their UTF-8 bytes.
  ///
  /// - Parameters:
  ///   - folder: The folder; a link to one is followed.
  ///   - suffix: How a name must end to be listed, such as `.policy`.
  ///   - hidden: Whether names that start with a full stop are listed.
  /// - Complexity: O(n log n) in the number of names.
  public func names(
    in folder: String,
    suffix: String = "",
    hidden: Bool = false
  ) throws(FileError) -> [String] {
    try entries(in: folder).map(\.name).filter { (hidden || !$0.hasPrefix(".")) && $0.hasSuffix(suffix) }
  }

  /// What is in a folder, sorted by the UTF-8 bytes of the names, hidden names included.
  ///
  /// - Complexity: O(n log n) in the number of names; the status of none of them is looked up.
  public func entries(in folder: String) throws(FileError) -> [FolderEntry] {
    do {
      return try system.entries(folder).sorted { byteOrder($0.name, $1.name) }
    } catch {
      throw fileError(.list, folder, error)
    }
  }

  /// Reads from a descriptor to its end, which may have moved since its size was taken.
  private func contents(of descriptor: Int32, size: Int, limit: Int) throws -> [UInt8] {
    // One byte more than the size, so that the usual file is read by one call and its end seen by a second.
    var capacity = size + 1
    var bytes: [UInt8] = []
    while true {
      let (chunk, isAtEnd) = try read(from: descriptor, atMost: capacity)
      bytes = bytes.isEmpty ? chunk : bytes + chunk
      guard bytes.count <= limit else { throw Refusal.because(.tooLarge(limit: limit)) }
      if isAtEnd { return bytes }
      capacity = min(max(bytes.count, 4096), limit - bytes.count + 1)
    }
  }

  private func read(from descriptor: Int32, atMost capacity: Int) throws -> (bytes: [UInt8], isAtEnd: Bool) {
    var isAtEnd = false
    let bytes = try [UInt8](unsafeUninitializedCapacity: capacity) { space, filled in
      while filled < capacity {
        let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: space[filled..<capacity]))
        let count = try SystemCalls.retrying { () throws(SystemError) in try system.read(descriptor, rest) }
        filled += count
        isAtEnd = count == 0
        if isAtEnd { return }
      }
    }
    return (bytes, isAtEnd)
  }
}

/// A reason that is found out on the way, rather than reported by the system.
enum Refusal: Error {
  case because(FileError.Reason)
}

/// The error for whatever stopped an action.
func fileError(
  _ action: FileError.Action,
  _ path: String,
  _ error: any Error,
  outcome: FileError.Outcome = .old
) -> FileError {
  let reason: FileError.Reason =
    switch error {
    case Refusal.because(let reason): reason
    case let error as SystemError:
      switch error.code {
      case ENOENT: .missing
      case EISDIR: .isFolder
      case ELOOP: .isLink
      case ENOTDIR, ENXIO: .notRegular
      default: .system(error)
      }
    default: preconditionFailure("only system calls and refusals stop an action on files")
    }
  return FileError(action, path, reason, outcome: outcome)
}

/// Orders names by their bytes, the same in every locale.
func byteOrder(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}
