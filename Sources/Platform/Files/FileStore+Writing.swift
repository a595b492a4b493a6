import Glibc

extension FileStore {
  /// Which permissions a written file gets.
  public enum Permissions: Hashable, Sendable {
    /// Those of the file it replaces; `0644` for a new one.
    case kept
    /// `0600`: for nobody but the owner, whatever it was before.
    case ownerOnly
  }

  /// Writes a file whole or not at all.
  ///
  /// The bytes go into a temporary file in the same folder, onto the disk, and only then under the name. When this
  /// fails the file is the old one or the new one, and the error says which. A path that is a link or no ordinary
  /// file is refused.
  ///
  /// - Parameters:
  ///   - bytes: The contents.
  ///   - path: The file; its folder must exist.
  ///   - permissions: Which permissions it gets.
  /// - Complexity: O(n) in the number of bytes, and two waits for the disk.
  public func write(_ bytes: [UInt8], to path: String, permissions: Permissions = .kept) throws(FileError) {
    let folder = Self.folder(of: path)
    let temporary = Self.temporaryName(for: path)
    do {
      let mode = try self.mode(of: path, permissions)
      let folderDescriptor = try openFolder(folder)
      defer { try? system.close(folderDescriptor) }
      try writeTemporary(bytes, to: temporary, mode: mode)
      do {
        try system.rename(temporary, path)
      } catch {
        try? system.unlink(temporary)
        throw error
      }
      do {
        try SystemCalls.retrying { () throws(SystemError) in try system.synchronize(folderDescriptor) }
      } catch {
        throw fileError(.write, path, error, outcome: .new)
      }
    } catch let error as FileError {
      throw error
    } catch {
      throw fileError(.write, path, error)
    }
  }

  /// Writes a text whole or not at all; see ``write(_:to:permissions:)-([UInt8],_,_)``.
  public func write(_ text: String, to path: String, permissions: Permissions = .kept) throws(FileError) {
    try write(Array(text.utf8), to: path, permissions: permissions)
  }

  /// Adds a line to a file and waits until it is on the disk.
  ///
  /// A file that is not there yet is made, for nobody but the owner. Where the last line has no end (the process was
  /// killed in the middle of it, or somebody edited the file) it gets one first. When this fails, what was added is
  /// taken away again.
  ///
  /// - Parameters:
  ///   - line: The line, without its end; may hold newlines, to add several at once.
  ///   - path: The file; its folder must exist.
  ///   - limit: The most bytes the file may come to.
  public func append(line: String, to path: String, limit: Int = largestFile) throws(FileError) {
    let isNew = status(of: path) == nil
    let making = isNew ? O_CREAT | O_EXCL : 0
    let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW | making
    var isMade = false
    do {
      let descriptor = try SystemCalls.retrying { () throws(SystemError) in try system.open(path, flags, 0o600) }
      defer { try? system.close(descriptor) }
      isMade = isNew
      let status = try system.status(descriptor)
      guard status.kind == .regular else { throw Refusal.because(.notRegular) }
      let needsEnd = try status.size > 0 && system.byte(descriptor, status.size - 1) != 0x0A
      let bytes = Array(((needsEnd ? "\n" : "") + line + "\n").utf8)
      guard status.size + bytes.count <= limit else { throw Refusal.because(.tooLarge(limit: limit)) }
      try add(bytes, to: descriptor, path: path, oldSize: status.size)
      if isNew { try synchronizeFolder(of: path, after: .append) }
    } catch {
      let error = error as? FileError ?? fileError(.append, path, error)
      if isMade && error.outcome == .old { try? system.unlink(path) }
      throw error
    }
  }

  /// Removes a file; a link is removed itself, not what it leads to.
  public func remove(_ path: String) throws(FileError) {
    do {
      try system.unlink(path)
    } catch {
      throw fileError(.remove, path, error)
    }
    try synchronizeFolder(of: path, after: .remove)
  }

  /// Makes a folder, and those it stands in, for nobody but the owner; does nothing where it is there already.
  public func makeFolder(_ path: String) throws(FileError) {
    do {
      try makeFolders(path)
    } catch {
      throw fileError(.makeFolder, path, error)
    }
  }

  private func makeFolders(_ path: String) throws(SystemError) {
    do {
      try system.makeFolder(path, 0o700)
    } catch {
      let parent = Self.folder(of: path)
      switch error.code {
      case EEXIST:
        // A link that leads to a folder will do.
        try system.close(try openFolder(path))
      case ENOENT where parent != path && parent != ".":
        try makeFolders(parent)
        try system.makeFolder(path, 0o700)
      default: throw error
      }
    }
  }

  private func mode(of path: String, _ permissions: Permissions) throws -> UInt32 {
    let status: FileStatus
    do {
      status = try system.linkStatus(path)
    } catch {
      guard error.code == ENOENT else { throw error }
      return permissions == .ownerOnly ? 0o600 : 0o644
    }
    switch status.kind {
    case .regular: return permissions == .ownerOnly ? 0o600 : status.permissions
    case .folder: throw Refusal.because(.isFolder)
    case .link: throw Refusal.because(.isLink)
    case .other: throw Refusal.because(.notRegular)
    }
  }

  private func openFolder(_ path: String) throws(SystemError) -> Int32 {
    try SystemCalls.retrying { () throws(SystemError) in
      try system.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
  }

  private func writeTemporary(_ bytes: [UInt8], to path: String, mode: UInt32) throws(SystemError) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = try SystemCalls.retrying { () throws(SystemError) in try system.open(path, flags, 0o600) }
    do throws(SystemError) {
      do throws(SystemError) {
        try system.writeAll(bytes, to: descriptor)
        try system.setPermissions(descriptor, mode)
        try SystemCalls.retrying { () throws(SystemError) in try system.synchronize(descriptor) }
      } catch {
        try? system.close(descriptor)
        throw error
      }
      try system.close(descriptor)
    } catch {
      try? system.unlink(path)
      throw error
    }
  }

  private func add(_ bytes: [UInt8], to descriptor: Int32, path: String, oldSize: Int) throws(FileError) {
    do {
      try system.writeAll(bytes, to: descriptor)
      try SystemCalls.retrying { () throws(SystemError) in try system.synchronize(descriptor) }
    } catch {
      do {
        try system.truncate(descriptor, oldSize)
      } catch _ {
        throw fileError(.append, path, error, outcome: .uncertain)
      }
      throw fileError(.append, path, error)
    }
  }

  private func synchronizeFolder(of path: String, after action: FileError.Action) throws(FileError) {
    do {
      let descriptor = try openFolder(Self.folder(of: path))
      defer { try? system.close(descriptor) }
      try SystemCalls.retrying { () throws(SystemError) in try system.synchronize(descriptor) }
    } catch {
      throw fileError(action, path, error, outcome: .new)
    }
  }

  /// The folder that a path stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A hidden name beside a file that no other write uses.
  private static func temporaryName(for path: String) -> String {
    let name = path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
    let unique = String(UInt64.random(in: .min ... .max), radix: 36)
    return "\(folder(of: path))/.\(name.prefix(100)).\(unique).tmp"
  }
}
