import Decisions
import Knowledge

/// What to do, and whom to ask or tell.
extension AdviceText {
  func checklist() -> [Line] {
    let musts = advice.conditions.filter { $0.point.strength == .must }
    // What is only advised is no condition, and stands apart where there are any.
    let isParted = !advice.leaves.isEmpty || !musts.isEmpty
    let advised = isParted ? advice.conditions.filter { $0.point.strength != .must } : []
    let points = advice.leaves.map(leave) + (isParted ? musts : advice.conditions).map(condition)
    guard !points.isEmpty else { return [] }
    let head =
      switch advice.verdict {
      case .advisedAgainst: advice.situation.isAboutChild ? "" : "If it is done all the same, you must keep to this"
      case .silent where isDone: "If it is allowed, it has to keep to this"
      case .silent: "If you are allowed to \(advice.situation.reply ?? "do it"), keep to this"
      case .needsApproval: "Needed"
      default: "Conditions"
      }
    guard !head.isEmpty else { return [] }
    let rest = advised.isEmpty ? [] : [Line("Advised besides", style: .strong)] + advised.map(condition)
    return [Line(head, style: .strong)] + points + rest
  }

  /// True where no leave can come first any more: it was done.
  private var isDone: Bool { advice.situation["stage"]?.values.first == "did" }

  private func leave(_ use: Advice.LeaveUse) -> Line {
    let state = use.isGiven ? "[x]" : use.isRefused ? "[refused]" : "[ ]"
    return Line("\(state) \(words(of: use))", indent: 2, hang: 4)
  }

  private func words(of use: Advice.LeaveUse) -> String {
    let leave = use.leave
    let who = leave.from.roles.map { knowledge.label(of: $0) }.joined(separator: leave.from.all ? " and " : " or ")
    let what =
      switch leave.kind {
      case .approve: isDone ? "\(who) had approved it beforehand" : "\(who) approves it first"
      case .consent: isDone ? "\(who) had consented beforehand" : "\(who) consents first"
      case .consult: isDone ? "you had asked \(who) beforehand" : "you ask \(who) first"
      case .inform: isDone ? "you had told \(who) beforehand" : "you tell \(who) first"
      }
    let form = leave.isWritten ? ", in writing" : ""
    let when = leave.before.isEmpty || isDone ? "" : ", before \(leave.before)"
    return "\(what.capitalisedFirst)\(form)\(when).\(Self.ifSo(use.isIfSo))"
  }

  private func condition(_ use: Advice.ConditionUse) -> Line {
    Line("[ ] \(words(of: use))", indent: 2, hang: 4)
  }

  private func words(of use: Advice.ConditionUse) -> String {
    let strength =
      switch use.point.strength {
      case .must: ""
      case .should: " (should)"
      case .may: " (may)"
      }
    return "\(use.point.text)\(strength)\(Self.ifSo(use.isIfSo))"
  }

  /// Said of what hangs on a question that was not answered, or not for sure.
  private static func ifSo(_ isIfSo: Bool) -> String { isIfSo ? " (If it applies.)" : "" }

  func duties() -> [Line] {
    guard !advice.duties.isEmpty else { return [] }
    return [Line("What to do", style: .strong)]
      + advice.steps.enumerated().map { index, step in .point(index + 1, sentence(of: step)) }
  }

  /// What common practice asks for where the policy leaves a person alone with what they did.
  func afterwards() -> [Line] {
    guard let afterwards = advice.afterwards else { return [] }
    let told = afterwards.told
    let lead =
      switch advice.verdict {
      case .silent: "If you doubt that it was right: common practice, not this policy"
      case .needsApproval: "If that was not so: common practice, not this policy"
      default: "What to do now: common practice, not this policy"
      }
    let holder = told.holder.isEmpty ? "" : ", \(told.holder)"
    return [
      Line(lead, style: .strong), .point(1, afterwards.text.endingWithStop),
      .point(2, "Tell \(told.label)\(holder) yourself what happened, today."),
    ] + (told.reach.isEmpty ? [] : [Line(told.reach.joined(separator: "; "), indent: 5)])
  }

  /// Everything on the checklist and in the list of what to do, a sentence each.
  var tasks: [String] {
    let points = checklist().isEmpty ? [] : advice.leaves.map(words) + advice.conditions.map(words)
    return points + advice.steps.map { sentence(of: $0, namesClauses: false) }
  }

  private func sentence(of step: Advice.Step, namesClauses: Bool = true) -> String {
    let use = step.use
    let duty = use.duty
    let by =
      duty.by == .you
      ? "You \(duty.strength.rawValue)" : "\(knowledge.label(of: duty.by).capitalisedFirst) \(duty.strength.rawValue)"
    let within = duty.within.isEmpty ? "" : " When: \(duty.within)."
    if duty.by != .you { return "\(by): \(duty.text.endingWithStop)\(within)\(Self.ifSo(use.isIfSo))" }
    // Where several clauses ask for it, they are named.
    let clauses =
      step.fulfilling.isEmpty || !namesClauses ? "" : " (\(step.clauses.map(\.text).joined(separator: ", ")))"
    return "\(duty.text.endingWithStop)\(within) \(by)\(use.isIfSo ? ", if it applies" : "")\(clauses)."
  }

  /// Whom to ask or tell, by the names that the policy has for them; nobody where nobody need be named.
  var people: [String] {
    if advice.isGeneralContact, [.informs, .permitted, .conditional].contains(advice.verdict) { return [] }
    return advice.escalation.map(\.label)
  }

  func escalation() -> [Line] {
    guard !people.isEmpty else { return [] }
    var lines = [Line("Whom to ask or tell", style: .strong)]
    if advice.isGeneralContact {
      lines.append(Line("The policy names nobody for this. Its general contact:", indent: 2))
    }
    let shown = Array(advice.escalation.prefix(8))
    // Said once where it is the same for all of them.
    let alternates = shown.filter { !$0.alternate.isEmpty }.map(Self.alternate)
    let isShared = alternates.count > 1 && Set(alternates).count == 1
    for one in shown { lines += Self.person(one, withAlternate: !isShared) }
    if isShared {
      lines.append(Line("If it is about one of them: \(alternates[0])", style: .faint, indent: 2, hang: 2))
    }
    return lines
  }

  /// Whom to turn to where it is about that very person.
  private static func alternate(_ one: Advice.Escalation) -> String {
    "\(one.alternate)\(one.alternateIsPractice ? " (common practice)" : "")."
  }

  /// Somebody to turn to: who, for what, how to reach them, and who else.
  static func person(_ one: Advice.Escalation, withAlternate: Bool = true) -> [Line] {
    let holder = one.holder.isEmpty ? "" : ", \(one.holder)"
    let purpose = one.purpose.isEmpty ? "" : " (\(one.purpose))"
    let source = one.isPractice ? " [common practice, not this policy]" : ""
    var lines = [Line("\(one.label.capitalisedFirst)\(holder)\(purpose)\(source)", indent: 2, hang: 2)]
    if !one.reach.isEmpty { lines.append(Line(one.reach.joined(separator: "; "), indent: 4)) }
    if !one.deputy.isEmpty { lines.append(Line("Not there: \(one.deputy)", indent: 4)) }
    if withAlternate, !one.alternate.isEmpty {
      let whom = one.isBody ? "them" : "that person"
      lines.append(Line("If it is about \(whom): \(alternate(one))", style: .faint, indent: 4, hang: 2))
    }
    return lines
  }
}
