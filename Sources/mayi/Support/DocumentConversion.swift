import Glibc
import Platform

/// Turns a document into plain text, by tools that may be installed: `pdftotext` for PDF, `libreoffice` for Word.
struct DocumentConversion {
  private let house: House

  init(_ house: House) { self.house = house }

  /// The text of a document, as bytes.
  func text(of path: String) throws -> [UInt8] {
    let name = path.lowercased()
    if name.hasSuffix(".pdf") { return try pdf(path) }
    if [".doc", ".docx", ".odt", ".rtf"].contains(where: name.hasSuffix) { return try word(path) }
    return try house.files.read(path)
  }

  private func pdf(_ path: String) throws -> [UInt8] {
    try inFolder { folder in
      try run(
        ["pdftotext", "-layout", "-enc", "UTF-8", path, "\(folder)/document.txt"],
        reads: path,
        package: "poppler-utils"
      )
      return "\(folder)/document.txt"
    }
  }

  private func word(_ path: String) throws -> [UInt8] {
    try inFolder { folder in
      try run(
        ["libreoffice", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, path],
        reads: path,
        package: "libreoffice"
      )
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return "\(folder)/\(name.prefix(upTo: name.lastIndex(of: ".") ?? name.endIndex)).txt"
    }
  }

  /// Runs `body` in a folder of its own, reads the file that it names, and removes both.
  private func inFolder(_ body: (String) throws -> String) throws -> [UInt8] {
    var template = Array("\(house.environment["TMPDIR"] ?? "/tmp")/mayi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(.cannotWrite, "there is no room for a temporary folder") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var made: String?
    defer {
      if let made { unlink(made) }
      rmdir(folder)
    }
    made = try body(folder)
    return try house.files.read(made!)
  }

  private func run(_ words: [String], reads path: String, package: String) throws {
    guard house.files.status(of: path) != nil else { _ = try house.files.read(path); return }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0) }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failure(
        .noFile,
        "reading `\(path)` needs \(words[0]), which is not installed: install the package \(package), or save the document as plain text"
      )
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else {
      throw Failure(.input, "\(words[0]) could not read `\(path)`; save the document as plain text and try again")
    }
  }
}
