import Checks
import Decisions
import FoundationEssentials
import Knowledge

/// The policies that are shipped.
enum Shipped {
  /// The checkout.
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  static func files(_ folder: String, _ suffixes: String...) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: "\(root)/knowledge/\(folder)").sorted()
      .filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map { name in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(root)/knowledge/\(folder)/\(name)"))
        return SourceFile(name: "\(folder)/\(name)", bytes: Array(data))
      }
  }

  /// The ids of the policies: the folders with a card.
  static var policies: [String] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/knowledge")) ?? []
    return folders.filter { FileManager.default.fileExists(atPath: "\(root)/knowledge/\($0)/card.policy") }.sorted()
  }

  static func knowledge(_ policy: String) throws -> KnowledgeBase {
    try KnowledgeParser.load(
      vocabulary: files("vocabulary", ".vocabulary"),
      policy: PolicyID(policy),
      files: files(policy, ".policy", ".vocabulary"),
      practices: files("practice", ".practice")
    )
  }
}
