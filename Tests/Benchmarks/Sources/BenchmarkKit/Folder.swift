import Glibc
import Knowledge

/// A folder on the disk: the little that benchmarks read and write there.
public struct Folder: Sendable {
  /// Its path.
  public let path: String

  /// Names a folder, which need not be there.
  public init(_ path: String) { self.path = path }

  /// A new empty folder for this run.
  public static func temporary() throws -> Folder {
    var template = Array("/tmp/mayi-benchmark-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchmarkFailure(description: "there is no room for a temporary folder")
    }
    return Folder(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  /// Makes the folder and those above it.
  public func make() throws {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/\(part)"
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else {
        throw BenchmarkFailure(description: "cannot make `\(made)`")
      }
    }
  }

  /// Removes the folder with everything in it, two levels deep.
  public func remove() {
    for name in (try? names()) ?? [] where unlink("\(path)/\(name)") != 0 { Folder("\(path)/\(name)").remove() }
    rmdir(path)
  }

  /// The names in the folder, sorted.
  public func names() throws -> [String] {
    guard let stream = opendir(path) else { throw BenchmarkFailure(description: "cannot read the folder `\(path)`") }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The files whose name ends so, sorted by name.
  public func files(endingIn endings: [String]) throws -> [SourceFile] {
    try names().filter { name in endings.contains(where: name.hasSuffix) }.map { name in
      SourceFile(name: "\(path)/\(name)", bytes: try Self.read("\(path)/\(name)"))
    }
  }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen("\(path)/\(name)", "w") else {
      throw BenchmarkFailure(description: "cannot write `\(path)/\(name)`")
    }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else {
      throw BenchmarkFailure(description: "cannot write all of `\(path)/\(name)`")
    }
  }

  /// The bytes of a file.
  public static func read(_ path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw BenchmarkFailure(description: "cannot read `\(path)`") }
    defer { close(file) }
    var status = stat()
    fstat(file, &status)
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let got = Glibc.read(file, buffer.baseAddress! + count, buffer.count - count)
        guard got > 0 else { return }
        count += got
      }
    }
  }
}
