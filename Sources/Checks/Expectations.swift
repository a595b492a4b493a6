import Knowledge

/// The findings that authors expect: the `expect` lines of the knowledge files.
struct Expectations {
  private struct Expected {
    let subject: Finding.Subject
    let expectation: Expectation
  }

  private var all: [Expected] = []

  init(of knowledge: KnowledgeBase) {
    let policy = knowledge.policy
    add(policy.expected, for: .policy)
    for detail in policy.roles { add(detail.expected, for: .role(detail.role)) }
    for clause in policy.clauses {
      add(clause.expected, for: .clause(clause.id))
      for rule in clause.rules { add(rule.expected, for: .rule(rule.id)) }
    }
    for fact in knowledge.vocabulary.facts { add(fact.expected, for: .fact(fact.id)) }
  }

  private mutating func add(_ expectations: [Expectation], for subject: Finding.Subject) {
    all += expectations.map { Expected(subject: subject, expectation: $0) }
  }

  /// Why a finding is expected; nil where it is not.
  func reason(for finding: Finding) -> String? {
    guard finding.code != .notAnalysed else { return nil }
    return all.first { accepts($0, finding) }?.expectation.reason
  }

  /// A finding for each `expect` line that none of `findings` answers to.
  func idle(after findings: [Finding]) -> [Finding] {
    all.filter { expected in !findings.contains { accepts(expected, $0) } }.map { expected in
      let code = expected.expectation.code
      let isKnown = Finding.Code(rawValue: code) != nil && code != Finding.Code.notAnalysed.rawValue
      let message =
        isKnown
        ? "nothing here is `\(code)` any more; remove the line"
        : "`\(code)` is no finding that can be expected; see the list in the manual"
      return Finding(
        .idleExpectation,
        isKnown ? .warning : .error,
        about: [expected.subject],
        at: expected.expectation.source,
        message
      )
    }
  }

  private func accepts(_ expected: Expected, _ finding: Finding) -> Bool {
    finding.code != .notAnalysed && finding.code.rawValue == expected.expectation.code
      && finding.subjects.contains(expected.subject)
  }
}
