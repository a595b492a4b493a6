import Decisions
import Knowledge

/// The advice as lines, in the order in which a person needs them.
public struct AdviceText: Sendable {
  /// The exact words of a clause, from the school's own document.
  public struct Quotation: Hashable, Sendable {
    /// The words.
    public let words: String
    /// The lines of the document, both ends included.
    public let lines: ClosedRange<Int>

    /// Makes a quotation.
    public init(words: String, lines: ClosedRange<Int>) {
      self.words = words
      self.lines = lines
    }
  }

  private let advice: Advice
  private let knowledge: KnowledgeBase
  private let today: CalendarDate
  private let quotations: [ClauseID: Quotation]

  /// Makes the text of an advice.
  ///
  /// - Parameter quotations: the exact words of clauses, where the school has attached its document.
  public init(
    _ advice: Advice,
    in knowledge: KnowledgeBase,
    today: CalendarDate,
    quotations: [ClauseID: Quotation] = [:]
  ) {
    self.advice = advice
    self.knowledge = knowledge
    self.today = today
    self.quotations = quotations
  }

  /// The lines; without those that only matter on screen where `isSheet` is true.
  public func lines(isSheet: Bool = false) -> [Line] {
    if advice.verdict == .danger { return Self.danger(DangerRoute(knowledge), in: knowledge) }
    let sentence = VerdictSentence(advice, in: knowledge)
    var lines = [Line(sentence.text, style: sentence.style)]
    lines += silence() + deciding() + alsoForbidden() + oppositions() + checklist() + duties() + escalation() + others()
    lines += because() + [assumption()].compactMap { $0 } + age()
    lines.append(Line("Where this and the policy differ, the policy counts.", style: .faint))
    if !isSheet { lines.append(nextStep()) }
    return lines
  }

  // MARK: What the policy says

  private func silence() -> [Line] {
    guard advice.verdict == .silent else { return [] }
    guard let silence = advice.silence else {
      return [Line("Nothing in the \(knowledge.shortName) policy speaks of this.")]
    }
    let why =
      switch silence.reason {
      case .outside: " It is outside this policy."
      case .elsewhere: " The policy leaves it to another document."
      case .notForbidden: " Nothing in it forbids this; that is not leave to do it."
      case .notAddressed: ""
      }
    return [Line("\(silence.says)\(why)")]
  }

  private func deciding() -> [Line] {
    let uses = advice.clauses.filter { $0.role == .deciding }
    let limit = advice.verdict == .informs ? 6 : 2
    var lines: [Line] = uses.isEmpty ? [] : [.blank]
    for use in uses.prefix(limit) {
      lines += Self.clause(use.clause, in: knowledge, isIfSo: use.isIfSo) + quotation(use.clause) + readings(of: use)
    }
    if uses.count > limit {
      let rest = uses.dropFirst(limit).map(\.clause.id.text).joined(separator: ", ")
      lines.append(Line("Decided by these as well: \(rest).", indent: 2))
    }
    for ruling in advice.rulings {
      lines.append(Line("The school's ruling (not the document's words): \(ruling.says)", indent: 2))
    }
    return lines
  }

  /// Where something must be done about a thing that has happened: the clause by which the thing itself is not allowed.
  private func alsoForbidden() -> [Line] {
    guard [.required, .recommended].contains(advice.verdict) else { return [] }
    let bans = advice.clauses.filter { $0.role == .also && [.prohibited, .needsApproval].contains($0.force) }
    guard let ban = bans.first else { return [] }
    let unless = ban.force == .needsApproval ? ", unless leave is given first" : ""
    return [Line("The thing itself is not allowed\(unless) (\(ban.clause.id)): \(ban.clause.says)", style: .caution)]
  }

  private func readings(of use: Advice.ClauseUse) -> [Line] {
    use.outcomes.compactMap(\.rule.reading).uniqued().prefix(2).map {
      Line("As we read it: \($0.text) (\($0.reason))", style: .faint, indent: 2)
    }
  }

  private func quotation(_ clause: Clause) -> [Line] {
    guard let quotation = quotations[clause.id] else { return [] }
    let lines =
      quotation.lines.count == 1
      ? "line \(quotation.lines.lowerBound)"
      : "lines \(quotation.lines.lowerBound) to \(quotation.lines.upperBound)"
    return [Line("In its own words (\(lines)): \"\(quotation.words)\"", indent: 2)]
  }

  /// A clause with its place and what it says.
  static func clause(_ clause: Clause, in knowledge: KnowledgeBase, isIfSo: Bool = false) -> [Line] {
    [
      Line("\(knowledge.place(of: clause))\(isIfSo ? ", if so" : "")", style: .strong),
      Line(clause.says, indent: 2),
    ]
  }

  private func oppositions() -> [Line] {
    advice.oppositions.prefix(2).map { opposition in
      let counts =
        opposition.isWeighed ? " The stricter counts." : advice.verdict == .informs ? "" : " Ask before you rely on it."
      let settle = opposition.settledBy.map { " \(knowledge.label(of: $0).capitalisedFirst) can settle it." } ?? ""
      return Line(
        "The document also says (\(opposition.other.id)): \(opposition.other.says)\(counts)\(settle)",
        style: .caution
      )
    }
  }

  // MARK: What to do

  private func checklist() -> [Line] {
    let points = advice.leaves.map(leave) + advice.conditions.map { condition($0.point) }
    guard !points.isEmpty else { return [] }
    let head =
      switch advice.verdict {
      case .advisedAgainst: advice.situation.isAboutChild ? "" : "If it is done all the same, you must keep to this"
      case .silent: "If it is allowed to you, keep to this"
      case .needsApproval: "Needed"
      default: "Conditions"
      }
    guard !head.isEmpty else { return [] }
    return [Line(head, style: .strong)] + points
  }

  private func leave(_ use: Advice.LeaveUse) -> Line {
    let leave = use.leave
    let who = leave.from.roles.map { knowledge.label(of: $0) }.joined(separator: leave.from.all ? " and " : " or ")
    let what =
      switch leave.kind {
      case .approve: "\(who) approves it first"
      case .consent: "\(who) consents first"
      case .consult: "you ask \(who) first"
      case .inform: "you tell \(who) first"
      }
    let form = leave.isWritten ? ", in writing" : ""
    let when = leave.before.isEmpty ? "" : ", before \(leave.before)"
    let state = use.isGiven ? "[x]" : use.isRefused ? "[refused]" : "[ ]"
    return Line("\(state) \(what.capitalisedFirst)\(form)\(when).", indent: 2, hang: 4)
  }

  private func condition(_ point: ChecklistPoint) -> Line {
    let strength =
      switch point.strength {
      case .must: ""
      case .should: " (should)"
      case .may: " (may)"
      }
    return Line("[ ] \(point.text)\(strength)", indent: 2, hang: 4)
  }

  private func duties() -> [Line] {
    guard !advice.duties.isEmpty else { return [] }
    return [Line("What to do", style: .strong)]
      + advice.duties.enumerated().map { index, use in .point(index + 1, duty(use)) }
  }

  private func duty(_ use: Advice.DutyUse) -> String {
    let duty = use.duty
    let by =
      duty.by == .you
      ? "You \(duty.strength.rawValue)" : "\(knowledge.label(of: duty.by).capitalisedFirst) \(duty.strength.rawValue)"
    let within = duty.within.isEmpty ? "" : " When: \(duty.within)."
    let ifSo = use.isIfSo ? " (If so.)" : ""
    if duty.by != .you { return "\(by): \(duty.text.endingWithStop)\(within)\(ifSo)" }
    return "\(duty.text.endingWithStop)\(within) \(by).\(ifSo)"
  }

  private func escalation() -> [Line] {
    guard !advice.escalation.isEmpty else { return [] }
    if advice.isGeneralContact, [.informs, .permitted, .conditional].contains(advice.verdict) { return [] }
    var lines = [Line("Whom to ask or tell", style: .strong)]
    if advice.isGeneralContact {
      lines.append(Line("The policy names nobody for this. Its general contact:", indent: 2))
    }
    for one in advice.escalation.prefix(8) { lines += Self.person(one) }
    return lines
  }

  static func person(_ one: Advice.Escalation) -> [Line] {
    let holder = one.holder.isEmpty ? "" : ", \(one.holder)"
    let purpose = one.purpose.isEmpty ? "" : " (\(one.purpose))"
    let source = one.isPractice ? " [common practice, not this policy]" : ""
    var lines = [Line("\(one.label.capitalisedFirst)\(holder)\(purpose)\(source)", indent: 2, hang: 2)]
    if !one.reach.isEmpty { lines.append(Line(one.reach.joined(separator: "; "), indent: 4)) }
    if !one.deputy.isEmpty { lines.append(Line("Not there: \(one.deputy)", indent: 4)) }
    if !one.alternate.isEmpty {
      let practice = one.alternateIsPractice ? " (common practice)" : ""
      lines.append(Line("If it is about that person: \(one.alternate)\(practice).", style: .faint, indent: 4))
    }
    return lines
  }

  // MARK: What else

  private func others() -> [Line] {
    let also = advice.clauses.filter { $0.role == .adds || $0.role == .also }.map(\.clause.id.text)
    let standing = advice.clauses.filter { $0.role == .standing }.count
    var parts: [String] = []
    if !also.isEmpty {
      parts.append(
        "Also: \(also.prefix(3).joined(separator: ", "))\(also.count > 3 ? " and \(also.count - 3) more" : "")\(advice.open.isEmpty ? "" : " (so far)")."
      )
    }
    if standing > 0 {
      parts.append(
        "\(parts.isEmpty ? "And" : "And") \(standing) \(standing == 1 ? "rule" : "rules") for any post: standing."
      )
    }
    return parts.isEmpty ? [] : [Line(parts.joined(separator: " "), style: .faint)]
  }

  private func because() -> [Line] {
    guard !advice.because.isEmpty else { return [] }
    let words = advice.because.map(\.words).joined(separator: "; ")
    return [Line("Because you answered: \(words).", style: .faint)]
  }

  private func assumption() -> Line? {
    guard !advice.assumed.isEmpty else { return nil }
    let words = advice.assumed
    let list = words.dropLast().joined(separator: ", ") + (words.count > 1 ? " or " : "") + words[words.count - 1]
    return Line("This holds only if nothing in it is \(list).", style: .caution)
  }

  private func age() -> [Line] {
    let policy = advice.policy
    let version = policy.version.isEmpty ? "" : " version \(policy.version)"
    let dated = policy.dated.map { " of \($0.inWords)" } ?? ""
    var text = "\(policy.organisation): \(policy.title)\(version)\(dated)."
    if let review = policy.review, review.isPast(on: today) {
      text += " Its review was due in \(review.inWords): ask whether a newer one exists."
    }
    return [Line(text, style: .faint)]
  }

  private func nextStep() -> Line {
    let isPlanned = advice.situation["stage"]?.values.first == "planning"
    return switch advice.verdict {
    case .prohibited where !isPlanned, .advisedAgainst where !isPlanned, .needsApproval where !isPlanned:
      "Next: print makes a sheet to show. why, change 1, restart or quit."
    case .prohibited, .advisedAgainst, .needsApproval: "Next: how (what would change it), change 1, print, or quit."
    case .silent: "Next: ask the person above before you do anything. print makes a sheet to show."
    case .required, .recommended: "Next: do what is listed. print makes a sheet to show."
    default: "Next: print makes a sheet to show. back, change 1, restart or quit."
    }
  }

  // MARK: Danger

  /// The lines that say whom to tell, now.
  public static func danger(_ route: DangerRoute, in knowledge: KnowledgeBase?) -> [Line] {
    var lines = [Line("A child may be at risk. Do not wait, and do not investigate.", style: .bad)]
    for emergency in route.emergencies {
      lines.append(Line("\(emergency.label): \(emergency.number). (common practice)", style: .strong, indent: 2))
    }
    for one in route.escalation {
      let clause = one.clause.flatMap { id in knowledge?.clause(id) }
      let source = clause.map { " (\(knowledge!.place(of: $0)))" } ?? " (common practice, not this policy)"
      let holder = one.holder.isEmpty ? "" : ", \(one.holder)"
      lines.append(Line("Tell \(one.label)\(holder), now.\(source)", style: .strong, indent: 2, hang: 2))
      if !one.reach.isEmpty { lines.append(Line(one.reach.joined(separator: "; "), indent: 4)) }
      if !one.deputy.isEmpty { lines.append(Line("Not there: \(one.deputy)", indent: 4)) }
    }
    for other in route.routes {
      let reach = other.reach.isEmpty ? "" : ": \(other.reach.joined(separator: "; "))"
      lines.append(Line("If it is about \(other.about): \(other.label)\(reach). (common practice)", indent: 2, hang: 2))
    }
    if !route.record.isEmpty { lines.append(Line(route.record)) }
    return lines
  }
}

extension KnowledgeBase {
  /// The school in a word or two: its organisation.
  var shortName: String { policy.organisation }

  /// Where a clause stands, for a person: policy, section, position and id.
  public func place(of clause: Clause) -> String {
    let section = section(of: clause)
    let number = section.number.isEmpty ? "" : "section \(section.number), "
    let heading = section.heading.isEmpty ? "" : "\"\(section.heading)\", "
    let places = clause.places.map {
      $0.text.hasPrefix("paragraph 0, ") ? String($0.text.dropFirst("paragraph 0, ".count)) : $0.text
    }
    let place = places.joined(separator: " and ")
    return "\(policy.organisation) policy, \(number)\(heading)\(place) (\(clause.id))"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a full stop at its end.
  var endingWithStop: String { hasSuffix(".") || hasSuffix("!") || hasSuffix("?") ? self : self + "." }
}
