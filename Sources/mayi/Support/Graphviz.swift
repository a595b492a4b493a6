import Glibc
import Platform

/// Draws through Graphviz's `dot`, where it is installed.
struct Graphviz {
  private let house: House

  init(_ house: House) { self.house = house }

  /// The drawing of a text in Graphviz's language, as SVG.
  func svg(of text: String) throws -> String {
    var template = Array("\(house.environment["TMPDIR"] ?? "/tmp")/mayi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(.cannotWrite, "there is no room for a temporary folder") }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let (source, drawing) = ("\(folder)/tree.dot", "\(folder)/tree.svg")
    defer {
      unlink(source)
      unlink(drawing)
      rmdir(folder)
    }
    try house.files.write(text, to: source, permissions: .ownerOnly)
    try run(["dot", "-Tsvg", "-o", drawing, source])
    return String(decoding: try house.files.read(drawing, limit: 64 << 20), as: UTF8.self)
  }

  private func run(_ words: [String]) throws {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in [1, 2] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      throw Failure(
        .noFile,
        "drawing SVG needs Graphviz, which is not installed: install the package graphviz, or use --format mermaid or dot"
      )
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    guard status == 0 else { throw Failure(.input, "Graphviz could not draw this tree; try --format dot to see it") }
  }
}
