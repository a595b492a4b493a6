import Knowledge

/// Tells what is wrong in the knowledge from what only a ruling of the school brings about.
///
/// A clause that a ruling sets aside may never be reached, may leave a question idle, may lay bare what it covered: the document
/// says so still, and nobody can mend it. Such a finding becomes a note that names the ruling. Where a ruling leaves staff
/// without help (nobody to ask, duties that undo each other), the finding stays what it is.
struct RulingEffects {
  /// The kinds of finding that a ruling excuses.
  private static let excused: Set<Finding.Code> = [
    .unreachableRule, .shadowedRule, .neverDecides, .undeclaredDisagreement, .idleException, .idleLimit, .idleQuestion,
  ]

  /// What is found in the knowledge while no ruling is followed; nothing where none is.
  let withoutRulings: [Finding]
  private let rulings: [Ruling]

  /// Looks at the knowledge as the document has it, where a ruling changes that.
  ///
  /// - Complexity: where a ruling is followed that of all checks, else O(rulings).
  init(on subject: CheckSubject, findings: (CheckSubject) -> [Finding]) {
    rulings = subject.knowledge.policy.rulings.filter { $0.follows != nil }
    let plain = subject.knowledge.withoutFollowing.map { CheckSubject($0, today: subject.today) }
    withoutRulings = plain.map(findings) ?? []
  }

  /// The finding as it is to be reported.
  func settled(_ finding: Finding) -> Finding {
    guard !rulings.isEmpty, finding.severity != .note, Self.excused.contains(finding.code) else { return finding }
    let isWritten = withoutRulings.contains {
      $0.code == finding.code && $0.subjects == finding.subjects && $0.severity != .note
    }
    guard !isWritten else { return finding }
    var note = finding
    note.severity = .note
    note.message = "\(finding.fault); \(cause(of: finding))"
    return note
  }

  private func cause(of finding: Finding) -> String {
    let own = rulings.filter { ruling in
      finding.subjects.contains { subject in
        if case .clause(let clause) = subject { ruling.clauses.contains(clause) } else { false }
      }
    }
    let names = (own.isEmpty ? rulings : own).map { "`\($0.id)`" }
    let cause =
      names.count == 1
      ? "the ruling \(names[0]) brings it about" : "the rulings \(names.joined(separator: ", ")) bring it about"
    return finding.code == .undeclaredDisagreement
      ? "\(cause); name both clauses after `on` if the school settles these too" : "\(cause), and nothing need be done"
  }
}

extension Finding {
  /// What is wrong, without the repair.
  fileprivate var fault: Substring { message.firstRange(of: "; ").map { message[..<$0.lowerBound] } ?? message[...] }
}
