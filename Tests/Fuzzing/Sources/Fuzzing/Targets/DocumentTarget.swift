import Knowledge

/// A published document: taken apart, made into a skeleton, held against a policy, taken over.
enum DocumentTarget {
  static func check(_ bytes: [UInt8]) {
    guard let document = try? Document(bytes) else { return }
    for block in document.blocks {
      demand(!block.sentences.isEmpty, "a block without a sentence")
      for sentence in block.sentences {
        demand(!document.source(of: sentence.span).isEmpty, "a sentence that stands nowhere: \(sentence.text)")
      }
    }
    let skeleton = Skeleton(of: document, policy: "fuzzed")
    let outcome = KnowledgeParser.read(vocabulary: [], policy: "fuzzed", files: skeleton.files)
    for diagnostic in outcome.diagnostics {
      demand(isExpected(diagnostic.code), "a skeleton that does not parse: \(diagnostic.line)")
    }
    check(DocumentMatch(document, against: School.rules.knowledge.policy), document)
  }

  /// Tells whether a mistake is what an author has yet to write, or a document with more sentences than a policy may have clauses.
  private static func isExpected(_ code: Diagnostic.Code) -> Bool {
    [.clauseUnsaid, .tooManyClauses, .tooManyMistakes, .fileTooLarge].contains(code)
  }

  private static func check(_ match: DocumentMatch, _ document: Document) {
    let policy = School.rules.knowledge.policy
    demand(match.findings.map(\.clause) == policy.clauses.map(\.id), "each clause has one finding, in order")
    for finding in match.findings {
      guard let span = match.span(of: finding) else {
        demand(finding.status == .gone, "\(finding.clause) stands nowhere and is not gone")
        continue
      }
      demand(!document.source(of: span).isEmpty, "\(finding.clause) stands nowhere")
      demand(!match.words(of: finding).isEmpty, "\(finding.clause) has no words")
    }
    _ = match.mismatches(of: policy)
  }
}
