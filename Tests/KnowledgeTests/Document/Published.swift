import FoundationEssentials
import Testing

@testable import Knowledge

/// The shipped policies, and the documents that they were made from, where the environment says those are.
enum Published {
  static let names = ["alderley-edge", "dobcroft", "exceed", "lcsspan", "maesteg"]
  static let folder = ProcessInfo.processInfo.environment["MAYI_DOCUMENTS"].flatMap { $0.isEmpty ? nil : $0 }
  static let skipped: Comment = "MAYI_DOCUMENTS is not set: \(names.count) published documents skipped"

  /// The checkout.
  static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  static func document(_ name: String) throws -> Document {
    try Document(bytes("\(try #require(folder))/\(name).txt"))
  }

  static func knowledge(_ name: String) throws -> KnowledgeBase {
    try KnowledgeParser.load(
      vocabulary: files("\(root)/knowledge/vocabulary"),
      policy: PolicyID(name),
      files: files("\(root)/knowledge/\(name)"),
      practices: files("\(root)/knowledge/practice")
    )
  }

  private static func files(_ folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let kinds = [".policy", ".vocabulary", ".practice"]
    return try names.filter { name in kinds.contains { name.hasSuffix($0) } }
      .map { SourceFile(name: "\(folder)/\($0)", bytes: try bytes("\(folder)/\($0)")) }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try #require(FileManager.default.contents(atPath: path), "no file \(path)"))
  }
}
