import Knowledge

/// Something that a check found: what, where, how to mend it, and a situation that shows it.
public struct Finding: Hashable, Sendable {
  /// What kind of finding it is; the raw value is what reports print and what `expect` names.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A rule whose words never hold, or that others lift or limit away altogether.
    case unreachableRule = "unreachable-rule"
    /// A `when` line of a rule that never holds.
    case idleWhen = "idle-when"
    /// A value that no situation can have.
    case unreachableValue = "unreachable-value"
    /// A rule that others keep from ever mattering.
    case shadowedRule = "shadowed-rule"
    /// A yes, or a "not unless", that a stricter rule always overrules.
    case neverDecides = "never-decides"
    /// Two clauses that say opposite things and do not say so.
    case undeclaredDisagreement = "undeclared-disagreement"
    /// An exception that never meets what it lifts.
    case idleException = "idle-exception"
    /// An `unless` that never holds where its rule does.
    case idleLimit = "idle-limit"
    /// A situation in which no clause answers and nobody is named to ask.
    case nobodyToAsk = "nobody-to-ask"
    /// A kind of situation in which no clause answers and no `silence` says why.
    case unexplainedSilence = "unexplained-silence"
    /// A question whose answer never changes anything.
    case idleQuestion = "idle-question"
    /// A role that nobody can reach and that has no alternate.
    case roleOutOfReach = "role-out-of-reach"
    /// Where the policy names nobody, or no way to reach somebody.
    case noneNamed = "none-named"
    /// Duties that undo each other, in no order.
    case opposedDuties = "opposed-duties"
    /// A yes that can be had before the danger question is put.
    case yesBeforeDanger = "yes-before-danger"
    /// A verb that does not carry the force that its rule has.
    case modalForce = "modal-force"
    /// A clause with rules of which nobody says what it is for.
    case noPurpose = "no-purpose"
    /// A review date that has passed.
    case reviewPassed = "review-passed"
    /// The same word for two values of one fact.
    case clashingWords = "clashing-words"
    /// The same word for values of two facts.
    case sharedWord = "shared-word"
    /// Values for which people's own words are not known.
    case noOtherWords = "no-other-words"
    /// Something too large or too tangled to be proved.
    case notAnalysed = "not-analysed"
    /// An `expect` line that nothing answers to.
    case idleExpectation = "idle-expectation"
  }

  /// What a finding is about; an `expect` under it, or under what holds it, accepts the finding.
  public enum Subject: Hashable, Sendable {
    /// A rule.
    case rule(RuleID)
    /// A clause.
    case clause(ClauseID)
    /// A fact.
    case fact(FactID)
    /// A role, as the card has it.
    case role(RoleID)
    /// The policy.
    case policy

    /// Its name; nothing for the policy as a whole.
    public var name: String {
      switch self {
      case .rule(let id): id.text
      case .clause(let id): id.text
      case .fact(let id): id.text
      case .role(let id): id.text
      case .policy: ""
      }
    }
  }

  /// What kind of finding it is.
  public var code: Code
  /// How bad it is.
  public var severity: Diagnostic.Severity
  /// What it is about, the narrowest first.
  public var subjects: [Subject]
  /// Where it stands.
  public var source: SourceRange
  /// The other place, where two things do not go together.
  public var other: SourceRange?
  /// What is wrong, with names in backticks, and the repair; lower case, no full stop.
  public var message: String
  /// A situation that shows it; nil where no situation does, because the thing never happens.
  public var witness: Witness?

  /// Makes a finding.
  public init(
    _ code: Code,
    _ severity: Diagnostic.Severity,
    about subjects: [Subject],
    at source: SourceRange,
    and other: SourceRange? = nil,
    _ message: String,
    witness: Witness? = nil
  ) {
    self.code = code
    self.severity = severity
    self.subjects = subjects
    self.source = source
    self.other = other
    self.message = message
    self.witness = witness
  }

  /// The line that editors understand: `file:line:column: error[code]: message`.
  public var line: String { "\(source.label): \(severity.rawValue)[\(code.rawValue)]: \(message)" }

  /// Orders findings by file, line, column and code, and then by their words.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    let mine = (left.source.file, left.source.line, left.source.column, left.code.rawValue, left.message)
    return mine < (right.source.file, right.source.line, right.source.column, right.code.rawValue, right.message)
  }
}
