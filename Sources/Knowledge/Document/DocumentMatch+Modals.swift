extension DocumentMatch {
  /// A rule whose force or modal the published words do not bear out.
  public struct Mismatch: Hashable, Sendable {
    /// What does not fit.
    public enum Kind: String, Hashable, Sendable {
      /// The words, the list's head included, do not use the rule's modal.
      case modalNotPrinted = "modal-not-printed"
      /// None of the modals that the words use can carry the rule's force.
      case forceNotCarried = "force-not-carried"
    }

    /// The rule.
    public let rule: RuleID
    /// Its clause.
    public let clause: ClauseID
    /// The rule's force.
    public let force: Force
    /// The rule's modal; empty where its author gave none.
    public let modal: String
    /// The modals that the words use.
    public let published: [String]
    /// What does not fit.
    public let kind: Kind
    /// What the knowledge says about it, the rule's reading or an expected `modal-force`; nil where nobody has answered.
    public let answer: String?
  }

  /// The rules whose force or modal the published words do not bear out, in the policy's order.
  ///
  /// Clauses that are gone or damaged are passed over.
  ///
  /// - Complexity: O(length of the words).
  public func mismatches(of policy: Policy) -> [Mismatch] {
    zip(policy.clauses, findings).flatMap { clause, finding -> [Mismatch] in
      guard !clause.isDamaged, !finding.sentences.isEmpty, !clause.rules.isEmpty else { return [] }
      let own = PublishedModal(words: words(of: finding), head: head(of: finding))
      let context = PublishedModal(words: wordsSoFar(in: finding), head: head(of: finding))
      return clause.rules.flatMap { rule -> [Mismatch] in
        let isOwn = rule.modal.isEmpty || own.uses(rule.modal)
        let published = isOwn ? own : context
        var kinds: [Mismatch.Kind] = []
        if !isOwn, rule.force != .informs, !context.uses(rule.modal) { kinds.append(.modalNotPrinted) }
        if !published.carries(rule.force) { kinds.append(.forceNotCarried) }
        return kinds.map { kind in
          Mismatch(
            rule: rule.id,
            clause: clause.id,
            force: rule.force,
            modal: rule.modal,
            published: published.found,
            kind: kind,
            answer: rule.reading?.text ?? clause.modalAnswer(for: rule)
          )
        }
      }
    }
  }

  /// The words of the clause's paragraph or bullet up to its end: a sentence that goes on from another shares its modal.
  private func wordsSoFar(in finding: Finding) -> String {
    guard let last = finding.sentences.last else { return "" }
    let entry = outline.entries[last]
    let first = last + 1 - (entry.place.sentences?.lowerBound ?? 1)
    return outline.entries[min(first, finding.sentences[0])...last].map(\.sentence.text).joined(separator: " ")
  }
}

extension Clause {
  /// Why a rule's verb is expected to carry its force.
  fileprivate func modalAnswer(for rule: Rule) -> String? {
    (rule.expected + expected).first { $0.code == "modal-force" }?.reason
  }
}
