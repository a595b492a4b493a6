import Decisions
import Knowledge

/// Runs all checks.
public struct Checker: Sendable {
  /// The checks that ask what the rules come to; they need knowledge that could be worked out whole.
  static let ofMeaning: [any Check] = [
    UnreachableRule(), UnreachableValue(), ShadowedRule(), NeverDecides(), UndeclaredDisagreement(), IdleException(),
    NobodyToAsk(), UnexplainedSilence(), IdleQuestion(), OpposedDuties(), YesBeforeDanger(),
  ]
  /// The checks that read what is written.
  static let ofWriting: [any Check] = [
    ModalForce(), MissingPurpose(), RolesInReach(), ReviewPassed(), OtherWords(), NotAnalysed(),
  ]

  /// All checks.
  public static var all: [any Check] { ofMeaning + ofWriting }

  /// Makes a checker of all checks.
  public init() {}

  /// Everything that is wrong or missing in one policy's knowledge.
  ///
  /// - Complexity: that of ``RuleZones/init(_:limit:)``, and for each check a few operations for each rule; the check
  ///   of disagreements looks at each pair of a no and a yes.
  public func report(on knowledge: KnowledgeBase, today: CalendarDate) -> CheckReport {
    report(on: CheckSubject(knowledge, today: today))
  }

  /// Everything that is wrong or missing in knowledge that was prepared before.
  public func report(on subject: CheckSubject) -> CheckReport {
    let (findings, isProved) = Self.findings(in: subject)
    let effects = RulingEffects(on: subject) { Self.findings(in: $0).findings }
    return CheckReport(
      findings.map(effects.settled),
      on: subject,
      isProved: isProved,
      withoutRulings: effects.withoutRulings
    )
  }

  /// What the checks find, and whether they could go on to their end.
  private static func findings(in subject: CheckSubject) -> (findings: [Finding], isProved: Bool) {
    var atlas = subject.zones.atlas
    let ofWriting = ofWriting.flatMap { $0.findings(in: subject, &atlas) }
    guard subject.isAnalysed else { return (ofWriting, false) }
    let ofMeaning = ofMeaning.flatMap { atlas.isExhausted ? [] : $0.findings(in: subject, &atlas) }
    // What was found by a check that could not go on to its end may be wrong.
    guard !atlas.isExhausted else { return (ofWriting + [NotAnalysed.tooLarge(subject.knowledge.policy)], false) }
    return (ofWriting + ofMeaning, true)
  }
}
