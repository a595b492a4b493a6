import Testing

@testable import Knowledge

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
    #expect(match.findings.filter { $0.sentences.count > 1 }.map(\.clause) == [])
    print(summary(of: match, named: name))
  }

  /// What a person should look at: the lines that are headings or furniture, and so in no clause.
  private func summary(of match: DocumentMatch, named name: String) -> String {
    let held = match.findings.flatMap(\.sentences)
    let entries = match.outline.entries
    let furniture = entries.indices.filter { !held.contains($0) }.map { entries[$0].sentence.span.firstLine }
    let headings = match.outline.parts.compactMap { $0.heading.map { match.document.blocks[$0].span.firstLine } }
    return """
      \(name): \(match.findings.count) clauses hold \(held.count) of \(entries.count) sentences
        lines of headings: \(headings.map(String.init).joined(separator: " "))
        lines of furniture: \(furniture.map(String.init).joined(separator: " "))
      """
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
