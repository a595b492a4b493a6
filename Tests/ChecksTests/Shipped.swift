import Knowledge

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

@testable import Checks

/// The policies that are shipped.
enum Shipped {
  private static let knowledge = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/knowledge"

  /// Their ids: the folders with a card.
  static let policies: [String] = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: knowledge)) ?? []
    return folders.filter { FileManager.default.fileExists(atPath: "\(knowledge)/\($0)/card.policy") }.sorted()
  }()

  /// The files of a folder that end so, by name.
  static func files(_ folder: String, _ suffixes: String...) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: "\(knowledge)/\(folder)").sorted()
      .filter { name in suffixes.contains { name.hasSuffix($0) } }
      .map { name in
        let data = try Data(contentsOf: URL(fileURLWithPath: "\(knowledge)/\(folder)/\(name)"))
        return SourceFile(name: "\(folder)/\(name)", bytes: Array(data))
      }
  }

  /// What reading a policy comes to, its own files changed by `edit`.
  static func outcome(
    _ policy: String,
    edit: ([SourceFile]) throws -> [SourceFile] = { $0 }
  ) throws -> KnowledgeParser.Outcome {
    KnowledgeParser.read(
      vocabulary: try files("vocabulary", ".vocabulary"),
      policy: PolicyID(policy),
      files: try edit(files(policy, ".policy", ".vocabulary")),
      practices: try files("practice", ".practice")
    )
  }

  /// The policies, ready for the checks, each prepared once for all tests.
  static let subjects: [String: CheckSubject] = {
    let pairs = policies.compactMap { policy in
      (try? outcome(policy))?.knowledge.map { (policy, CheckSubject($0, today: Sample.today)) }
    }
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
