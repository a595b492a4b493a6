import Knowledge

/// Lists the clauses with rules of which nobody says what they are for: `why` has nothing of theirs to tell.
struct MissingPurpose: Check {
  static let codes: [Finding.Code] = [.noPurpose]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    subject.knowledge.policy.clauses.filter { $0.purpose.isEmpty && !$0.rules.isEmpty }.map { clause in
      Finding(
        .noPurpose,
        .note,
        about: [.clause(clause.id)],
        at: clause.source,
        "clause `\(clause.id)` does not say what it is for; write its `purpose`, in a sentence"
      )
    }
  }
}
