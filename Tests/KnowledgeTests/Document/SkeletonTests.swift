import Testing

@testable import Knowledge

@Suite("A document gives the skeleton of a new policy")
struct SkeletonTests {
  private let skeleton = Skeleton(of: SampleDocument.document, policy: "oakfield")

  @Test("it has a card and a file for each section")
  func files() {
    #expect(
      skeleton.files.map(\.name) == [
        "oakfield/card.policy", "oakfield/00-front.policy", "oakfield/01-staying-touch.policy",
        "oakfield/02-photographs.policy", "oakfield/03-own-time.policy",
      ]
    )
  }

  @Test("a section's file lists its clauses with place and digest")
  func section() {
    let text = String(decoding: skeleton.files[4].bytes, as: UTF8.self)
    let digest = Digest(["What you do at home is your own affair."])
    #expect(
      text == """
        format 1
        section own-time "Own time"

        clause own-time-1 at paragraph 1  digest \(digest)
          says  TODO

        """
    )
  }

  @Test("it is refused until its author has said what each clause says, and for nothing else")
  func refused() throws {
    let outcome = KnowledgeParser.read(vocabulary: [], policy: "oakfield", files: skeleton.files)
    #expect(outcome.knowledge == nil)
    #expect(outcome.diagnostics.contains { $0.code == .clauseUnsaid })
    let filled = skeleton.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(name: file.name, text: text.replacing("says  TODO", with: "says Words of our own.\n  none aim"))
    }
    let errors = KnowledgeParser.read(vocabulary: [], policy: "oakfield", files: filled).diagnostics
      .filter { $0.severity == .error }
    #expect(errors.map(\.line) == [])
  }

  @Test("filled in, it fits the document it was made from")
  func fits() throws {
    let filled = skeleton.files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(name: file.name, text: text.replacing("says  TODO", with: "says Words of our own.\n  none aim"))
    }
    let knowledge = try KnowledgeParser.load(vocabulary: [], policy: "oakfield", files: filled)
    #expect(DocumentMatch(SampleDocument.document, against: knowledge.policy).isUnchanged)
  }

  @Test(
    "what a heading hides or quotes does not reach the files, and the heading is found all the same",
    arguments: [
      "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{AD}", "\u{FEFF}", "\u{E0041}", "\u{85}", "\u{2028}", "\"",
      "\"\u{301}",
    ]
  )
  func hidden(character: String) throws {
    let text = "Own\(character) ti\(character)me\n\nWhat you do at home is your own affair.\n"
    let document = try Document([UInt8](text.utf8))
    let filled = Skeleton(of: document, policy: "oakfield").files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(name: file.name, text: text.replacing("says  TODO", with: "says Words of our own.\n  none aim"))
    }
    let knowledge = try KnowledgeParser.load(vocabulary: [], policy: "oakfield", files: filled)
    #expect(knowledge.policy.sections.contains { $0.heading.hasPrefix("Own") })
    #expect(DocumentMatch(document, against: knowledge.policy).isUnchanged)
  }

  @Test("it holds no words of the document but six of a heading")
  func noWords() {
    let published = Set(grams(of: Words.list(SampleDocument.text)))
    for file in skeleton.files {
      let words = Words.list(String(decoding: file.bytes, as: UTF8.self))
      #expect(grams(of: words).allSatisfy { !published.contains($0) })
    }
  }

  private func grams(of words: [String]) -> [[String]] {
    words.count < 7 ? [] : (0...(words.count - 7)).map { Array(words[$0..<($0 + 7)]) }
  }
}
