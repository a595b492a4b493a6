import FoundationEssentials
import Testing

@testable import Knowledge
@testable import Pictures

@Suite("The formatter for knowledge files")
struct KnowledgeFormatterTests {
  private func formatted(_ text: String) throws -> String { try KnowledgeFormatter().formatted(Array(text.utf8)) }

  @Test("key words stand in columns, with comments and one blank line kept")
  func columns() throws {
    let text = """
      format   1
      section one "One"
      applies capacity is own


      # About friends.
      clause touch-1 at paragraph 1 digest 5f1c0a9be2d4
       says Turn down\tpupils.
      purpose  Keeps a distance.
      rule touch-1-ask
      when activity is connect and contact is pupil
      unless related is relative leaving conditional
         # Why this is a condition.
      condition must  It stays "as it is".
      force prohibited "must not"
      """
    let expected = """
      format 1
      section one "One"
        applies  capacity is own

      # About friends.
      clause touch-1 at paragraph 1  digest 5f1c0a9be2d4
        says     Turn down pupils.
        purpose  Keeps a distance.
        rule touch-1-ask
          when       activity is connect and contact is pupil
          unless     related is relative   leaving conditional
          # Why this is a condition.
          condition  must  It stays "as it is".
          force      prohibited "must not"

      """
    #expect(try formatted(text) == expected)
    #expect(try formatted(expected) == expected)
  }

  @Test("long lines go on with a bar, and short ones are joined again")
  func continuation() throws {
    let words = (1...40).map { "word\($0)" }.joined(separator: " ")
    let text = "format 1\nsection one \"One\"\nclause a at paragraph 1 digest 0\nsays \(words)\n"
    let result = try formatted(text)
    #expect(result.split(separator: "\n").allSatisfy { $0.count <= 120 })
    #expect(result.contains("\n  |        word"))
    #expect(try formatted(result) == result)
    #expect(try formatted(result.replacing("\n  |        ", with: "\n  |\n  | ")) == result)
  }

  @Test(
    "what cannot be read is refused with its line",
    arguments: [
      ("format 1\nnonsense\n", 2), ("| more\n", 1), ("format 1\n\n| more\n", 3), ("format 1\nwhen x is y\n", 2),
    ]
  )
  func refused(text: String, line: Int) {
    #expect(throws: KnowledgeFormatter.Failure.line(line)) { try formatted(text) }
  }

  @Test("bytes that are no text are refused")
  func bytes() {
    #expect(throws: KnowledgeFormatter.Failure.notText) { try KnowledgeFormatter().formatted([0xFF, 0xFE]) }
  }

  @Test("the layout knows the key words of the parser, each under the same one")
  func grammar() {
    let parsers: [(Grammar, Set<String>)] = [
      (VocabularyParser.grammar, ["fact", "extend", "value", "role"]),
      (PolicyParser.grammar, ["policy", "role", "section", "clause", "rule", "silence", "ruling"]),
      (PracticeParser.grammar, ["practice"]), (ContactsParser.grammar, ["contact"]),
    ]
    for (grammar, heads) in parsers {
      for keyword in grammar.keywords { #expect(Layout.keywords.contains(keyword), "\(keyword)") }
      for head in heads {
        let own = Set(grammar.lines(under: head))
        for keyword in own {
          let isBelow =
            Layout.lines[head]?.contains(keyword) == true
            || Layout.lines[head]?.contains { Layout.lines[$0]?.contains(keyword) == true } == true
            || head == "section" && Layout.lines["rule"]?.contains(keyword) == true
          #expect(isBelow, "\(keyword) under \(head)")
        }
      }
    }
    let known = Set(parsers.flatMap(\.0.keywords)).union(["format"])
    #expect(Set(Layout.keywords).subtracting(known).isEmpty)
  }

  @Test("the shipped policies mean the same when laid out, and are then laid out", arguments: Shipped.policies)
  func shipped(policy: String) throws {
    let before = try Shipped.knowledge(policy)
    func laid(_ files: [SourceFile]) throws -> [SourceFile] {
      try files.map { file in
        let text = try KnowledgeFormatter().formatted(file.bytes)
        #expect(try formatted(text) == text, "\(file.name)")
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 || $0.contains("#") }, "\(file.name)")
        return SourceFile(name: file.name, text: text)
      }
    }
    let after = try KnowledgeParser.load(
      vocabulary: laid(Shipped.files("vocabulary", ".vocabulary")),
      policy: PolicyID(policy),
      files: laid(Shipped.files(policy, ".policy", ".vocabulary")),
      practices: laid(Shipped.files("practice", ".practice"))
    )
    #expect(after == before)
  }

  @Test("the grammars for editors know every key word of the parser", arguments: ["mayi.vim", "mayi.tmLanguage.json"])
  func editors(name: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Shipped.root)/knowledge/\(name)"))
    let words = Set(String(decoding: data, as: UTF8.self).split { !($0.isLetter || $0 == "-") }.map(String.init))
    for keyword in Layout.keywords { #expect(words.contains(keyword), "\(keyword)") }
    for word in Force.allCases.map(\.rawValue) + Duty.Phase.allCases.map(\.rawValue) {
      #expect(words.contains(word), "\(word)")
    }
    if name.hasSuffix("json") { _ = try JSONDecoder().decode(TextMate.self, from: data) }
  }

  @Test(
    "the grammars for editors take no word for a key word that is none",
    arguments: [("mayi.vim", "\\|"), ("mayi.tmLanguage.json", "|")]
  )
  func foreign(name: String, bar: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(Shipped.root)/knowledge/\(name)"))
    // The lists of key words are those that stand at the start of a line.
    let lists = String(decoding: data, as: UTF8.self).split(separator: "\n").filter { $0.contains("^\\") }
      .filter {
        $0.contains("rule\(bar)") || $0.contains("when\(bar)") || $0.contains("\(bar)and\(bar)")
          || $0.contains("mayiLine")
      }
    let words = lists.flatMap { line in
      let start = line.firstIndex(of: "(").map { line.index(after: $0) } ?? line.startIndex
      let end = line[start...].firstIndex(of: ")") ?? line.endIndex
      return line[start..<end].split { !($0.isLetter || $0 == "-") }.map(String.init)
    }
    #expect(Set(words) == Set(Layout.keywords))
    #expect(words.count == Set(words).count)
  }

  /// What an editor must find in a TextMate grammar.
  private struct TextMate: Decodable {
    struct Pattern: Decodable { let match: String }
    let scopeName: String
    let fileTypes: [String]
    let patterns: [Pattern]
  }
}
