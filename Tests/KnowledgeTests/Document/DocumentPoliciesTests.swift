import FoundationEssentials
import Testing

@testable import Knowledge

/// The published documents, where the environment says they are.
private enum Published {
  static let names = ["alderley-edge", "dobcroft", "exceed", "lcsspan", "maesteg"]
  static let folder = ProcessInfo.processInfo.environment["MAYI_DOCUMENTS"].flatMap { $0.isEmpty ? nil : $0 }
  static let skipped: Comment = "MAYI_DOCUMENTS is not set: \(names.count) published documents skipped"

  static func document(_ name: String) throws -> Document {
    try Document(bytes("\(try #require(folder))/\(name).txt"))
  }

  static func knowledge(_ name: String) throws -> KnowledgeBase {
    let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return try KnowledgeParser.load(
      vocabulary: files("/\(root)/knowledge/vocabulary"),
      policy: PolicyID(name),
      files: files("/\(root)/knowledge/\(name)"),
      practices: files("/\(root)/knowledge/practice")
    )
  }

  private static func files(_ folder: String) throws -> [SourceFile] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    let kinds = [".policy", ".vocabulary", ".practice"]
    return try names.filter { name in kinds.contains { name.hasSuffix($0) } }
      .map { SourceFile(name: "\(folder)/\($0)", bytes: try bytes("\(folder)/\($0)")) }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try #require(FileManager.default.contents(atPath: path), "no file \(path)"))
  }
}

@Suite("The published documents", .enabled(if: Published.folder != nil, Published.skipped))
struct DocumentPoliciesTests {
  @Test(
    "every clause of the knowledge is found in its document, unchanged, and nothing is left over",
    arguments: Published.names
  )
  func everyClauseIsFound(name: String) throws {
    let knowledge = try Published.knowledge(name)
    let match = DocumentMatch(try Published.document(name), against: knowledge.policy)
    #expect(match.missingSections == [])
    #expect(match.findings.filter { $0.status != .same }.map { "\($0.clause) \($0.status)" } == [])
    #expect(match.new.map { match.outline.entries[$0].sentence.span.firstLine } == [])
  }

  @Test("every sentence lies in a clause of about its own length, and in one only", arguments: Published.names)
  func everySentenceHasItsClause(name: String) throws {
    let knowledge = try Published.knowledge(name)
    let match = DocumentMatch(try Published.document(name), against: knowledge.policy)
    #expect(match.looseSentences.map(\.clause) == [])
    #expect(match.sharedSentences.map(\.clauses) == [])
  }

  @Test("every sentence stands where it says", arguments: Published.names)
  func spans(name: String) throws {
    let document = try Published.document(name)
    for block in document.blocks where !block.isTable {
      for sentence in block.sentences {
        let source = document.source(of: sentence.span).replacing("\n", with: " ")
        #expect(Words.normalised(String(Markup.stripped(Array(source)).map(\.character))) == sentence.words)
      }
    }
  }

  @Test("a skeleton has a clause for each sentence and fits its document", arguments: Published.names)
  func skeleton(name: String) throws {
    let document = try Published.document(name)
    let filled = Skeleton(of: document, policy: PolicyID(name)).files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(name: file.name, text: text.replacing("says  TODO", with: "says Ours.\n  none aim"))
    }
    let knowledge = try KnowledgeParser.load(vocabulary: [], policy: PolicyID(name), files: filled)
    #expect(DocumentMatch(document, against: knowledge.policy).isUnchanged)
    #expect((90...180).contains(knowledge.policy.clauses.count))
  }
}
