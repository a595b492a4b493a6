import Decisions
import Knowledge

/// The files that one policy's knowledge is loaded from.
public struct KnowledgeFiles: Sendable {
  /// The policy.
  public let policy: PolicyID
  /// The shared vocabulary.
  public let vocabulary: [SourceFile]
  /// The policy's own files.
  public let files: [SourceFile]
  /// Common practice.
  public let practices: [SourceFile]

  /// Makes a list of files.
  public init(policy: PolicyID, vocabulary: [SourceFile], files: [SourceFile], practices: [SourceFile]) {
    self.policy = policy
    self.vocabulary = vocabulary
    self.files = files
    self.practices = practices
  }

  /// Reads a policy's files below a folder of knowledge.
  public init(policy: String, in folder: String) throws {
    self.init(
      policy: PolicyID(policy),
      vocabulary: try Folder("\(folder)/vocabulary").files(endingIn: [".vocabulary"]),
      files: try Folder("\(folder)/\(policy)").files(endingIn: [".policy", ".vocabulary"]),
      practices: (try? Folder("\(folder)/practice").files(endingIn: [".practice"])) ?? []
    )
  }

  /// The number of bytes of all files.
  public var byteCount: Int { (vocabulary + files + practices).reduce(0) { $0 + $1.bytes.count } }

  /// The knowledge.
  public func load() throws -> KnowledgeBase {
    let outcome = KnowledgeParser.read(vocabulary: vocabulary, policy: policy, files: files, practices: practices)
    guard let knowledge = outcome.knowledge else {
      throw BenchmarkFailure(description: outcome.diagnostics.prefix(5).map(\.line).joined(separator: "\n"))
    }
    return knowledge
  }

  /// Writes the files below a folder of knowledge.
  public func write(to folder: String) throws {
    for file in vocabulary + files + practices {
      let parent = file.name.split(separator: "/").dropLast().joined(separator: "/")
      try Folder("\(folder)/\(parent)").make()
      try Folder(folder).write(file.bytes, to: file.name)
    }
  }
}
