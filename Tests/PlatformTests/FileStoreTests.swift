import Glibc
import TerminalKit
import Testing

@testable import Platform

@Suite("Reading files")
struct FileReadingTests {
  private let store = FileStore()

  @Test("a file is read whole, empty ones and those at the limit too", arguments: [0, 1, 4096, 100_000])
  func whole(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
    try store.write(bytes, to: folder / "file")
    #expect(try store.read(folder / "file", limit: size) == bytes)
  }

  @Test("a file over the limit is refused")
  func limit() throws {
    let folder = try TemporaryFolder()
    try store.write("12345", to: folder / "file")
    #expect(reason { () throws(FileError) in _ = try store.read(folder / "file", limit: 4) } == .tooLarge(limit: 4))
  }

  @Test("what has no size and no end is refused at the limit or before")
  func endless() {
    #expect(reason { () throws(FileError) in _ = try store.read("/dev/zero") } == .notRegular)
    #expect(reason { () throws(FileError) in _ = try store.read("/proc/self/maps", limit: 10) } == .tooLarge(limit: 10))
    #expect((try? store.readText("/proc/self/status"))?.contains("Name:") == true)
  }

  @Test("a pipe without a writer is refused and not waited for")
  func pipe() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder / "pipe", 0o600) == 0)
    #expect(reason { () throws(FileError) in _ = try store.read(folder / "pipe") } == .notRegular)
    #expect(reason { () throws(FileError) in try store.write("x", to: folder / "pipe") } == .notRegular)
    #expect(reason { () throws(FileError) in try store.append(line: "x", to: folder / "pipe") } == .notRegular)
  }

  @Test("missing files, folders and links are told apart")
  func kinds() throws {
    let folder = try TemporaryFolder()
    try store.write("text", to: folder / "file")
    #expect(symlink("file", folder / "link") == 0)
    #expect(try store.readText(folder / "link") == "text")
    #expect(reason { () throws(FileError) in _ = try store.read(folder / "link", links: .refused) } == .isLink)
    #expect(reason { () throws(FileError) in _ = try store.read(folder / "none") } == .missing)
    #expect(reason { () throws(FileError) in _ = try store.read(folder.path) } == .isFolder)
    #expect(reason { () throws(FileError) in _ = try store.read(folder / "file/x") } == .notRegular)
  }

  @Test("text that is not UTF-8 is refused")
  func notText() throws {
    let folder = try TemporaryFolder()
    try store.write([0x61, 0xFF], to: folder / "file")
    #expect(reason { () throws(FileError) in _ = try store.readText(folder / "file") } == .notText)
  }

  @Test("names come sorted by their bytes, hidden ones only when asked for")
  func names() throws {
    let folder = try TemporaryFolder()
    for name in ["b.policy", "a.policy", "é.policy", "Z.policy", "a.case", ".x.policy"] {
      try store.write("", to: folder / name)
    }
    #expect(try store.names(in: folder.path, suffix: ".policy") == ["Z.policy", "a.policy", "b.policy", "é.policy"])
    #expect(try store.names(in: folder.path, hidden: true).count == 6)
    #expect(reason { () throws(FileError) in _ = try store.names(in: folder / "none") } == .missing)
    #expect(reason { () throws(FileError) in _ = try store.names(in: folder / "a.case") } == .notRegular)
  }

  @Test("reading goes on after interruptions and short reads")
  func interruptions() throws {
    let folder = try TemporaryFolder()
    try store.write("some text to read", to: folder / "file")
    let count = Counter()
    var system = SystemCalls.live
    system.read = { descriptor, space throws(SystemError) in
      if count.next() % 2 == 0 { throw SystemError(code: EINTR) }
      return try SystemCalls.live.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: space.prefix(2)))
    }
    #expect(try FileStore(system: system).readText(folder / "file") == "some text to read")
  }

  @Test("a failed call while reading is reported and leaks no descriptor", arguments: 1...5)
  func failures(number: Int) throws {
    let folder = try TemporaryFolder()
    try store.write("text", to: folder / "file")
    let fault = Fault(at: number, code: EIO)
    let failing = FileStore(system: fault.calls)
    let found = reason { () throws(FileError) in _ = try failing.read(folder / "file") }
    #expect(found == (number <= 4 ? .system(SystemError(code: EIO)) : nil) || number == 5)
    #expect(fault.open.isEmpty)
  }
}

@Suite("Writing files")
struct FileWritingTests {
  private let store = FileStore()

  @Test("permissions are kept, or made the owner's alone")
  func permissions() throws {
    let folder = try TemporaryFolder()
    try store.write("a", to: folder / "new")
    #expect(store.status(of: folder / "new")?.permissions == 0o644)
    chmod(folder / "new", 0o640)
    try store.write("b", to: folder / "new")
    #expect(store.status(of: folder / "new")?.permissions == 0o640)
    try store.write("c", to: folder / "new", permissions: .ownerOnly)
    #expect(store.status(of: folder / "new")?.permissions == 0o600)
    try store.append(line: "x", to: folder / "grown")
    #expect(store.status(of: folder / "grown")?.permissions == 0o600)
  }

  @Test("links and folders are refused, and what a link leads to is not touched")
  func refused() throws {
    let folder = try TemporaryFolder()
    try store.write("old", to: folder / "file")
    #expect(symlink("file", folder / "link") == 0)
    #expect(reason { () throws(FileError) in try store.write("new", to: folder / "link") } == .isLink)
    #expect(reason { () throws(FileError) in try store.append(line: "new", to: folder / "link") } == .isLink)
    #expect(reason { () throws(FileError) in try store.write("new", to: folder.path) } == .isFolder)
    #expect(reason { () throws(FileError) in try store.append(line: "new", to: folder.path) } == .isFolder)
    #expect(reason { () throws(FileError) in try store.write("new", to: folder / "no/file") } == .missing)
    #expect(try store.readText(folder / "file") == "old")
    #expect(try store.names(in: folder.path, hidden: true) == ["file", "link"])
  }

  @Test("lines are added, after an end for a line that has none")
  func append() throws {
    let folder = try TemporaryFolder()
    try store.append(line: "one", to: folder / "file")
    try store.append(line: "two", to: folder / "file")
    #expect(try store.readText(folder / "file") == "one\ntwo\n")
    try store.write("torn", to: folder / "file")
    try store.append(line: "next", to: folder / "file")
    #expect(try store.readText(folder / "file") == "torn\nnext\n")
    #expect(
      reason { () throws(FileError) in try store.append(line: "x", to: folder / "file", limit: 5) }
        == .tooLarge(limit: 5)
    )
  }

  @Test("folders are made with those they stand in, and a file in the way is refused")
  func folders() throws {
    let folder = try TemporaryFolder()
    try store.makeFolder(folder / "a/b/c")
    try store.makeFolder(folder / "a/b/c")
    #expect(store.status(of: folder / "a/b")?.permissions == 0o700)
    try store.write("x", to: folder / "file")
    #expect(reason { () throws(FileError) in try store.makeFolder(folder / "file") } == .notRegular)
    #expect(reason { () throws(FileError) in try store.makeFolder(folder / "file/x") } == .notRegular)
  }

  @Test("a file is removed, and a link without what it leads to")
  func remove() throws {
    let folder = try TemporaryFolder()
    try store.write("x", to: folder / "file")
    #expect(symlink("file", folder / "link") == 0)
    try store.remove(folder / "link")
    #expect(try store.names(in: folder.path) == ["file"])
    try store.remove(folder / "file")
    #expect(reason { () throws(FileError) in try store.remove(folder / "file") } == .missing)
  }

  @Test(
    "whichever call fails, the file is the old one or the new one, and the error says which",
    arguments: [ENOSPC, EIO, EROFS, ENOENT, EDQUOT],
    ["old\n", nil] as [String?]
  )
  func writeFaults(code: Int32, old: String?) throws {
    try everyFault(code: code, old: old, new: "new\n") { store, path throws(FileError) in
      try store.write("new\n", to: path)
    }
  }

  @Test(
    "whichever call fails while a line is added, it is there or not, and the error says which",
    arguments: [ENOSPC, EIO, EROFS, ENOENT, EDQUOT],
    ["old\n", nil] as [String?]
  )
  func appendFaults(code: Int32, old: String?) throws {
    try everyFault(code: code, old: old, new: (old ?? "") + "new\n") { store, path throws(FileError) in
      try store.append(line: "new", to: path)
    }
  }

  @Test("whichever call is interrupted, the work is done all the same", arguments: ["old\n", nil] as [String?])
  func interruptions(old: String?) throws {
    for number in 1...30 {
      let folder = try TemporaryFolder()
      if let old { try store.write(old, to: folder / "file") }
      let fault = Fault(at: number, code: EINTR, only: [.open, .write, .synchronize])
      try FileStore(system: fault.calls).write("new\n", to: folder / "file")
      #expect(try store.readText(folder / "file") == "new\n")
      try FileStore(system: fault.calls).append(line: "more", to: folder / "file")
      #expect(try store.readText(folder / "file") == "new\nmore\n")
    }
  }

  @Test("killed between any two calls, the program leaves the old file or the new one", arguments: 1...14)
  func killed(number: Int) throws {
    let folder = try TemporaryFolder()
    try store.write("old\n", to: folder / "file")
    let written = Probe.run(["write-killed", "\(number)", folder / "file"])
    let text = try store.readText(folder / "file")
    #expect(text == "old\n" || text == "new\n")
    #expect(text == "new\n" || written.status == 128 + SIGKILL)
    let appended = Probe.run(["append-killed", "\(number)", folder / "other"])
    let other = (try? store.readText(folder / "other")) ?? ""
    // A line that was torn is seen for what it is, because the next one starts after it.
    #expect("new\n".hasPrefix(other))
    #expect(other == "new\n" || appended.status == 128 + SIGKILL)
    try store.append(line: "next", to: folder / "other")
    #expect(try store.readText(folder / "other").hasSuffix("\nnext\n") || other.isEmpty)
  }

  /// Lets each call fail in turn, until the work is done without reaching it.
  private func everyFault(
    code: Int32,
    old: String?,
    new: String,
    work: (FileStore, String) throws(FileError) -> Void
  ) throws {
    for number in 1... {
      let folder = try TemporaryFolder()
      let path = folder / "file"
      if let old { try store.write(old, to: path) }
      let fault = Fault(at: number, code: code)
      var outcome: FileError.Outcome = .new
      do throws(FileError) {
        try work(FileStore(system: fault.calls), path)
      } catch {
        outcome = error.outcome
        #expect(!error.sentence.isEmpty)
      }
      let text = try? store.readText(path)
      switch outcome {
      case .new: #expect(text == new, "call \(number)")
      case .old: #expect(text == old, "call \(number)")
      case .uncertain: Issue.record("call \(number) alone must not leave the file uncertain")
      }
      #expect(fault.open.isEmpty, "call \(number) leaks a descriptor")
      #expect(try store.names(in: folder.path, hidden: true).allSatisfy { $0 == "file" })
      if !fault.hasStruck { return }
    }
  }
}

@Suite("The sentences of file errors")
struct FileErrorTests {
  @Test("each says what, where, why and what to do")
  func sentences() {
    #expect(
      FileError(.read, "a\u{1B}b", .missing).sentence.plain
        == #"cannot read `a\u{1B}b`: there is nothing of that name; check the name"#
    )
    #expect(
      FileError(.write, "x", .system(SystemError(code: ENOSPC))).sentence.plain
        == "cannot write `x`: the disk is full; make room and try again (it is as it was before)"
    )
  }

  @Test("the exit status says which kind it is")
  func statuses() {
    #expect(FileError(.read, "x", .missing).exitStatus == 66)
    #expect(FileError(.read, "x", .notText).exitStatus == 65)
    #expect(FileError(.write, "x", .missing).exitStatus == 74)
  }
}

@Suite("The standard folders")
struct StandardFoldersTests {
  @Test("they come from the XDG variables, or else from the home")
  func folders() {
    let usual = StandardFolders(name: "mayi", environment: ["HOME": "/home/x", "XDG_STATE_HOME": "relative"])
    #expect(usual?.configuration == "/home/x/.config/mayi")
    #expect(usual?.state == "/home/x/.local/state/mayi")
    #expect(usual?.data == "/home/x/.local/share/mayi")
    let chosen = ["XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s", "XDG_DATA_HOME": "/d"]
    #expect(StandardFolders(name: "mayi", environment: chosen)?.data == "/d/mayi")
    #expect(StandardFolders(name: "mayi", environment: [:]) == nil)
    #expect(StandardFolders(name: "mayi", environment: ["HOME": ""]) == nil)
  }
}

/// Why a piece of work was refused; `nil` where it was not.
private func reason(_ work: () throws(FileError) -> Void) -> FileError.Reason? {
  do {
    try work()
    return nil
  } catch {
    return error.reason
  }
}
