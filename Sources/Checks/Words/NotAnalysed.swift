import Decisions
import Knowledge

/// Says what could not be proved: that is an error, and never a pass.
struct NotAnalysed: Check {
  static let codes: [Finding.Code] = [.notAnalysed]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let tangled = Set(subject.rules.tangled)
    var findings = subject.placed.filter { tangled.contains($0.rule.id) }.map { placed in
      let message =
        "`\(placed.rule.id)` is too tangled to be proved; make its `when`, `unless` and exceptions fewer, or divide "
        + "the rule"
      return Finding(.notAnalysed, .error, about: placed.subjects, at: placed.rule.source, message)
    }
    let policy = subject.knowledge.policy
    if subject.rules.isTangled, tangled.isEmpty {
      let message =
        "what the vocabulary declares is too tangled for `\(policy.id)` to be proved; make `impossible` and the `when` "
        + "of facts fewer"
      findings.append(Finding(.notAnalysed, .error, about: [.policy], at: policy.source, message))
    }
    if !subject.rules.isTangled, subject.zones.atlas.isExhausted { findings.append(Self.tooLarge(policy)) }
    return findings
  }

  /// The finding for a policy that takes more nodes or more steps than there may be.
  static func tooLarge(_ policy: Policy) -> Finding {
    let message =
      "`\(policy.id)` is too large to be proved as a whole; nothing is said about what its rules come to until it is "
      + "divided"
    return Finding(.notAnalysed, .error, about: [.policy], at: policy.source, message)
  }
}
