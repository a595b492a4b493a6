import Knowledge
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#endif

/// Loads every example of `knowledge/README.md`, and the shipped vocabulary.
///
/// The examples are put together as one school's knowledge: the `vocabulary` blocks are read as files of the shared
/// vocabulary, after the facts below that the examples speak of and do not declare; the `policy` blocks as files of the
/// folder `oakfield`; `practice` and `contacts` blocks as such. A value that two examples declare would be told.
@Suite("The manual's examples")
struct ManualTests {
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  private static func file(_ path: String) throws -> SourceFile {
    let data = try Data(contentsOf: URL(fileURLWithPath: root + "/" + path))
    return SourceFile(name: path, bytes: Array(data))
  }

  /// The fenced blocks of the manual with this tag, each as a file named for the line it starts on.
  private static func examples(_ tag: String) throws -> [SourceFile] {
    let manual = String(decoding: try file("knowledge/README.md").bytes, as: UTF8.self)
    var examples: [SourceFile] = []
    var block: (line: Int, lines: [Substring])?
    for (index, line) in manual.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line == "```", let done = block {
        let text = done.lines.joined(separator: "\n") + "\n"
        examples.append(SourceFile(name: "README.md-\(1000 + done.line).\(tag)", text: text))
        block = nil
      } else if line == "```" + tag {
        block = (index + 1, [])
      } else {
        block?.lines.append(line)
      }
    }
    return examples
  }

  /// What the examples speak of and do not declare.
  private static let missing = SourceFile(
    name: "README.md-0000.vocabulary",
    text: """
      format 1
      fact activity "What is it about?"
        value connect "Being friends"
      fact capacity "Which account?"
        value own-account "My own"
      fact received "What was it?"
        value request "A request"
      role safeguarding-lead "the designated safeguarding lead"
      role line-manager "your line manager"

      """
  )

  /// The card's example names a clause that the manual does not show.
  private static let unseen = SourceFile(
    name: "README.md-9999.policy",
    text: """
      format 1
      section contact "Whom to ask"
      clause contact-1 at paragraph 1 digest 000000000000
        says  The headteacher answers questions.
        none  pointer

      """
  )

  private static func outcome() throws -> KnowledgeParser.Outcome {
    KnowledgeParser.read(
      vocabulary: [missing] + (try examples("vocabulary")),
      policy: "oakfield",
      files: try examples("policy") + [unseen],
      practices: try examples("practice"),
      contacts: try examples("contacts")
    )
  }

  @Test("every example loads without an error or a warning")
  func load() throws {
    let outcome = try Self.outcome()
    #expect(outcome.diagnostics.map(\.line) == [])
    let knowledge = try #require(outcome.knowledge)
    #expect(knowledge.policy.clauses.map(\.id) == ["touch-1", "touch-2", "staffroom-1", "contact-1"])
    #expect(knowledge.practices.map(\.nations) == [[.england, .wales], [.england, .wales]])
    #expect(knowledge.practices.last?.outdated.map(\.now) == ["X"])
    #expect(knowledge.contacts.map(\.deputy) == ["", "Extension 14"])
    #expect(knowledge.policy.rulings.map(\.clauses) == [["touch-1", "touch-2"]])
  }

  @Test("every fenced block of the manual has a tag that the test knows")
  func tags() throws {
    let manual = String(decoding: try Self.file("knowledge/README.md").bytes, as: UTF8.self)
    let fences = manual.split(separator: "\n").filter { $0.hasPrefix("```") && $0 != "```" }
    let count = try ["vocabulary", "policy", "practice", "contacts"].reduce(0) { try $0 + Self.examples($1).count }
    #expect(fences.count == count)
    #expect(count >= 8)
  }

  @Test("an example with a mistake would be told")
  func broken() throws {
    let examples = try Self.examples("policy").map { file in
      SourceFile(
        name: file.name,
        text: String(decoding: file.bytes, as: UTF8.self).replacing("is pupil", with: "is pupl")
      )
    }
    let outcome = KnowledgeParser.read(
      vocabulary: [Self.missing] + (try Self.examples("vocabulary")),
      policy: "oakfield",
      files: examples
    )
    #expect(outcome.diagnostics.contains { $0.code == .unknownValue })
  }

  @Test("the shipped vocabulary loads without an error or a warning")
  func vocabulary() throws {
    let folder = Self.root + "/knowledge/vocabulary"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".vocabulary") }
    let files = try names.map { try Self.file("knowledge/vocabulary/" + $0) }
    #expect(!files.isEmpty)
    let outcome = KnowledgeParser.read(
      vocabulary: files,
      policy: "oakfield",
      files: [SourceFile(name: "card.policy", text: "format 1\n" + Self.card)]
    )
    #expect(outcome.diagnostics.map(\.line) == [])
    #expect(outcome.knowledge != nil)
  }

  private static let card = """
    policy oakfield
      title x
      organisation y
      nation wales
      version none stated
      dated none stated
      review none stated
      covers z

    """
}
