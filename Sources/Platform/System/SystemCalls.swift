import Glibc

/// What a system call reports when it fails.
public struct SystemError: Error, Hashable, Sendable {
  /// The number of the error, as in `errno`.
  public let code: Int32

  /// Makes an error from its number.
  public init(code: Int32) {
    self.code = code
  }

  /// The system's words for it, such as "No space left on device".
  public var words: String { String(cString: strerror(code)) }
}

/// What a name in the file system stands for.
public struct FileStatus: Hashable, Sendable {
  /// The kinds that are told apart.
  public enum Kind: Hashable, Sendable {
    /// A file with contents.
    case regular
    /// A folder.
    case folder
    /// A symbolic link.
    case link
    /// A device, a pipe, a socket.
    case other
  }

  /// The kind of thing.
  public var kind: Kind
  /// The permission bits, such as `0o600`.
  public var permissions: UInt32
  /// The size in bytes.
  public var size: Int

  /// Makes a status from its parts.
  public init(kind: Kind, permissions: UInt32, size: Int) {
    self.kind = kind
    self.permissions = permissions
    self.size = size
  }
}

/// A name in a folder, and what it stands for where the folder tells.
public struct FolderEntry: Hashable, Sendable {
  /// The name.
  public let name: String
  /// What it stands for; nil where only the status tells.
  public let kind: FileStatus.Kind?
}

/// The system calls that files and output are made of, as values, so that tests can let any one of them fail.
public struct SystemCalls: Sendable {
  /// Opens a path with flags and, for a new file, permissions.
  public var open: @Sendable (_ path: String, _ flags: Int32, _ mode: UInt32) throws(SystemError) -> Int32
  /// Tells what an open descriptor stands for.
  public var status: @Sendable (_ descriptor: Int32) throws(SystemError) -> FileStatus
  /// Tells what a path stands for, without following a link in its last part.
  public var linkStatus: @Sendable (_ path: String) throws(SystemError) -> FileStatus
  /// Reads some bytes; 0 at the end.
  public var read: @Sendable (_ descriptor: Int32, _ into: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int
  /// Reads one byte at a place.
  public var byte: @Sendable (_ descriptor: Int32, _ offset: Int) throws(SystemError) -> UInt8
  /// Writes some bytes, perhaps not all.
  public var write: @Sendable (_ descriptor: Int32, _ from: UnsafeRawBufferPointer) throws(SystemError) -> Int
  /// Sets the permissions of an open file.
  public var setPermissions: @Sendable (_ descriptor: Int32, _ mode: UInt32) throws(SystemError) -> Void
  /// Cuts an open file to a size.
  public var truncate: @Sendable (_ descriptor: Int32, _ size: Int) throws(SystemError) -> Void
  /// Waits until what was written is on the disk.
  public var synchronize: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
  /// Closes a descriptor.
  public var close: @Sendable (_ descriptor: Int32) throws(SystemError) -> Void
  /// Gives a file another name, replacing what had it.
  public var rename: @Sendable (_ old: String, _ new: String) throws(SystemError) -> Void
  /// Removes a name.
  public var unlink: @Sendable (_ path: String) throws(SystemError) -> Void
  /// Makes a folder with permissions.
  public var makeFolder: @Sendable (_ path: String, _ mode: UInt32) throws(SystemError) -> Void
  /// What is in a folder, in no order, without `.` and `..`.
  public var entries: @Sendable (_ path: String) throws(SystemError) -> [FolderEntry]
}

extension SystemCalls {
  /// The real ones.
  public static let live = SystemCalls(
    open: { path, flags, mode throws(SystemError) in try checked(Glibc.open(path, flags, mode)) },
    status: { descriptor throws(SystemError) in
      var status = stat()
      try checked(fstat(descriptor, &status))
      return FileStatus(status)
    },
    linkStatus: { path throws(SystemError) in
      var status = stat()
      try checked(lstat(path, &status))
      return FileStatus(status)
    },
    read: { descriptor, buffer throws(SystemError) in
      try checked(Glibc.read(descriptor, buffer.baseAddress, buffer.count))
    },
    byte: { descriptor, offset throws(SystemError) in
      var byte: UInt8 = 0
      guard try checked(pread(descriptor, &byte, 1, offset)) == 1 else { throw SystemError(code: EIO) }
      return byte
    },
    write: { descriptor, buffer throws(SystemError) in
      try checked(Glibc.write(descriptor, buffer.baseAddress, buffer.count))
    },
    setPermissions: { descriptor, mode throws(SystemError) in try checked(fchmod(descriptor, mode)) },
    truncate: { descriptor, size throws(SystemError) in try checked(ftruncate(descriptor, size)) },
    synchronize: { descriptor throws(SystemError) in try checked(fsync(descriptor)) },
    close: { descriptor throws(SystemError) in try checked(Glibc.close(descriptor)) },
    rename: { old, new throws(SystemError) in try checked(Glibc.rename(old, new)) },
    unlink: { path throws(SystemError) in try checked(Glibc.unlink(path)) },
    makeFolder: { path, mode throws(SystemError) in try checked(mkdir(path, mode)) },
    entries: { path throws(SystemError) in try folderEntries(path) }
  )

  /// Calls again for as long as a signal interrupts the call.
  static func retrying<Result>(_ call: () throws(SystemError) -> Result) throws(SystemError) -> Result {
    while true {
      do {
        return try call()
      } catch {
        guard error.code == EINTR else { throw error }
      }
    }
  }

  /// Reads some bytes with one call; none at the end.
  func readSome(from descriptor: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    var result: Result<Int, SystemError> = .success(0)
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      result = Result { () throws(SystemError) in try read(descriptor, UnsafeMutableRawBufferPointer(space)) }
      filled = (try? result.get()) ?? 0
    }
    _ = try result.get()
    return bytes
  }

  /// Writes all of the bytes, however many calls it takes.
  func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = try Self.retrying { () throws(SystemError) in
        let result = bytes.withUnsafeBytes { buffer in
          Result { () throws(SystemError) in
            try write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]))
          }
        }
        return try result.get()
      }
      // A write of nothing that is no error would go on for ever.
      guard count > 0 else { throw SystemError(code: EIO) }
      written += count
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(kind: kind, permissions: status.st_mode & 0o7777, size: Int(status.st_size))
  }
}

@discardableResult
private func checked<Number: SignedInteger>(_ result: Number) throws(SystemError) -> Number {
  guard result >= 0 else { throw SystemError(code: errno) }
  return result
}

private func folderEntries(_ path: String) throws(SystemError) -> [FolderEntry] {
  guard let folder = opendir(path) else { throw SystemError(code: errno) }
  defer { closedir(folder) }
  var entries: [FolderEntry] = []
  while true {
    errno = 0
    guard let entry = readdir(folder) else {
      if errno != 0 { throw SystemError(code: errno) }
      return entries
    }
    let kind: FileStatus.Kind? =
      switch Int(entry.pointee.d_type) {
      case DT_REG: .regular
      case DT_DIR: .folder
      case DT_LNK: .link
      case DT_UNKNOWN: nil
      default: .other
      }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { entries.append(FolderEntry(name: name, kind: kind)) }
  }
}
