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
    /// True where they are not the words that the knowledge was made from.
    public let isChanged: Bool

    /// Makes a quotation.
    public init(words: String, lines: ClosedRange<Int>, isChanged: Bool = false) {
      self.words = words
      self.lines = lines
      self.isChanged = isChanged
    }

    /// The words and where they stand; where they have changed, that is said, and whom they bind is left to be asked.
    var line: Line {
      let place =
        lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
      let lead =
        isChanged
        ? "The school's document has other words here (\(place)); ask which hold" : "In its own words (\(place))"
      return Line("\(lead): \"\(words)\"", indent: 2)
    }
  }

  let advice: Advice
  let knowledge: KnowledgeBase
  let today: CalendarDate
  let quotations: [ClauseID: Quotation]

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
    if advice.verdict == .danger {
      let isDoubted = advice.doubtedDanger(in: knowledge.vocabulary) != nil
      return Self.danger(DangerRoute(knowledge), in: knowledge, isDoubted: isDoubted)
    }
    let sentence = VerdictSentence(advice, in: knowledge)
    var lines = [Line(sentence.text, style: sentence.style)]
    lines += substance() + others(isSheet: isSheet) + because() + [assumption()].compactMap { $0 } + age()
    lines.append(Line("Where this and the policy differ, the policy counts.", style: .faint))
    if !isSheet { lines.append(nextStep()) }
    return lines
  }

  /// What stands beside a stricter advice under another policy: the reasons, what to do and whom to ask.
  ///
  /// - Parameters:
  ///   - withVerdict: true to begin with the verdict in a sentence.
  ///   - isForbidden: true where that other one says no: then no leave and no condition opens anything.
  func besides(withVerdict: Bool, isForbidden: Bool) -> [Line] {
    guard advice.verdict != .danger else { return lines(isSheet: true) }
    let sentence = VerdictSentence(advice, in: knowledge)
    let head = withVerdict ? [Line(sentence.text, style: sentence.style)] : []
    guard !isForbidden else {
      let whom = advice.duties.isEmpty ? [] : escalation()
      return head + silence() + deciding() + oppositions() + duties() + whom + age()
    }
    return head + substance() + [assumption()].compactMap { $0 } + age()
  }

  /// What the policy says, what to do, and whom to ask or tell.
  private func substance() -> [Line] {
    silence() + deciding() + alsoForbidden() + oppositions() + checklist() + duties() + afterwards() + escalation()
  }

  // MARK: What else

  /// What else the policy says; on screen with the words that show it.
  private func others(isSheet: Bool) -> [Line] {
    let also = advice.clauses.filter { $0.role == .adds || $0.role == .also }.map(\.clause.id.text)
    let standing = advice.clauses.filter { $0.role == .standing }.count
    var lines: [Line] = []
    if !also.isEmpty {
      let more = also.count > 3 ? " and \(also.count - 3) more" : ""
      let far = advice.open.isEmpty ? "" : " so far"
      let reading = isSheet ? "" : " To read one: clause \(also[0])."
      lines.append(Line("Also\(far): \(also.prefix(3).joined(separator: ", "))\(more).\(reading)", style: .faint))
    }
    if standing > 0 {
      let listing = isSheet ? "." : ": standing lists \(standing == 1 ? "it" : "them")."
      lines.append(Line("And \(standing) \(standing == 1 ? "rule" : "rules") for any post\(listing)", style: .faint))
    }
    return lines
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

  /// What can be typed next.
  func nextStep() -> Line {
    let isPlanned = advice.situation["stage"]?.values.first == "planning"
    return switch advice.verdict {
    case .prohibited where !isPlanned, .advisedAgainst where !isPlanned, .needsApproval where !isPlanned:
      "Next: print makes a sheet to show. why, change 1, restart or quit."
    case .prohibited, .advisedAgainst, .needsApproval: "Next: how (what would change it), change 1, print, or quit."
    case .silent where ["asking", "did"].contains(advice.situation["stage"]?.values.first):
      "Next: ask the person above. print makes a sheet to show."
    case .silent: "Next: ask the person above before you do anything. print makes a sheet to show."
    case .required, .recommended: "Next: do what is listed. print makes a sheet to show."
    default: "Next: print makes a sheet to show. back, change 1, restart or quit."
    }
  }
}
