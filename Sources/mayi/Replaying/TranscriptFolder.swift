import Guidance
import Knowledge
import Platform

/// The files of transcripts and cases under some paths.
struct TranscriptFolder {
  private let house: House

  init(_ house: House) { self.house = house }

  /// Where transcripts are kept where nothing else is said: beside the knowledge.
  var usual: String {
    let knowledge = house.knowledgeFolder.path
    guard let slash = knowledge.lastIndex(of: "/") else { return "transcripts" }
    return knowledge[..<slash] + "/transcripts"
  }

  /// The files named, and those in the folders named and below them, sorted by path.
  ///
  /// - Parameter suffixes: how their names may end.
  func files(in paths: [String], suffixes: [String] = [".transcript", ".case"]) throws -> [String] {
    var found: [String] = []
    for path in paths.isEmpty ? [usual] : paths { try collect(path, suffixes, into: &found, depth: 0) }
    return found
  }

  private func collect(_ path: String, _ suffixes: [String], into found: inout [String], depth: Int) throws {
    guard let status = house.files.status(of: path) else {
      _ = try house.files.read(path)
      return
    }
    guard status.kind == .folder else { return found.append(path) }
    guard depth < 32 else { throw Failure(.input, "`\(path)` lies more than 32 folders deep") }
    let folder = path.hasSuffix("/") ? path : "\(path)/"
    for entry in try house.files.entries(in: path) where !entry.name.hasPrefix(".") {
      let inner = folder + entry.name
      switch entry.kind ?? house.files.status(of: inner)?.kind {
      case .folder: try collect(inner, suffixes, into: &found, depth: depth + 1)
      case .regular where suffixes.contains(where: entry.name.hasSuffix): found.append(inner)
      default: break
      }
    }
  }

  /// A file as it stands on the disk.
  func source(_ path: String) throws -> SourceFile { SourceFile(name: path, bytes: try house.files.read(path)) }

  /// The wordings that were signed off; none where there is no lock file.
  func lock(at path: String) throws -> WordingLock {
    guard house.files.status(of: path) != nil else { return WordingLock() }
    do {
      return try WordingLock(try source(path))
    } catch let mistake as TranscriptMistake {
      throw Failure(.input, SafeText(mistake.line))
    }
  }

  /// Where the wordings that were signed off are kept.
  var lockPath: String { "\(usual)/wordings.lock" }
}
