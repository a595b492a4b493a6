import Knowledge

/// What the checks found in the knowledge of one policy.
public struct CheckReport: Sendable {
  /// A finding that the author expected, and why.
  public struct Accepted: Hashable, Sendable {
    /// The finding.
    public let finding: Finding
    /// The author's reason.
    public let reason: String
  }

  /// The policy.
  public let policy: PolicyID
  /// The findings that nobody expected, in the order of file, line, column and code.
  public let findings: [Finding]
  /// The findings that the author expected, in the same order.
  public let accepted: [Accepted]
  /// The number of situations for which the findings were proved: every combination of real answers that the vocabulary
  /// allows. A fact that does not exist in a situation tells no two situations apart. Leaves are not counted. 0 where nothing
  /// was proved.
  public let situations: LargeCount
  /// True where everything could be worked out; where not, a finding says what could not.
  public let isProved: Bool

  /// Sorts findings by what the author expects.
  ///
  /// - Parameter withoutRulings: what would be found while no ruling is followed; an `expect` that only that answers to stays.
  init(_ findings: [Finding], on subject: CheckSubject, isProved: Bool, withoutRulings: [Finding] = []) {
    let expectations = Expectations(of: subject.knowledge)
    var open: [Finding] = []
    var accepted: [Accepted] = []
    for finding in findings {
      if let reason = expectations.reason(for: finding) {
        accepted.append(Accepted(finding: finding, reason: reason))
      } else {
        open.append(finding)
      }
    }
    open += expectations.idle(after: findings + withoutRulings)
    policy = subject.knowledge.policy.id
    self.findings = open.sorted(by: Finding.precedes)
    self.accepted = accepted.sorted { Finding.precedes($0.finding, $1.finding) }
    situations = isProved ? SituationCount(subject.rules).count : 0
    self.isProved = isProved
  }

  /// The number of findings of a severity.
  public func count(_ severity: Diagnostic.Severity) -> Int { findings.count { $0.severity == severity } }

  /// True where no finding is an error.
  public var isClean: Bool { count(.error) == 0 }

  /// What was found, in a line: `2 errors, 1 warning, no notes; 1,209,600 situations proved`.
  public var summary: String {
    let counts = Diagnostic.Severity.allCases.map { severity in
      let count = count(severity)
      return "\(count == 0 ? "no" : String(count)) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let proved = isProved ? "\(situations) situations proved" : "not proved"
    return counts.joined(separator: ", ") + "; " + proved
  }
}
