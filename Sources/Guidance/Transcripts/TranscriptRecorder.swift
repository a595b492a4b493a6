import Decisions
import Knowledge

/// Writes a session down turn by turn: lines that are only ever added, so that what was answered is never lost.
public struct TranscriptRecorder: Sendable {
  private let policy: Policy
  private let knowledge: KnowledgeBase
  private let today: CalendarDate
  /// The facts that are answered, so that a question put again is known for one.
  var answered: Set<FactID> = []
  var lastAsked: FactID?
  var hasSkipped = false
  /// What the file ends with where its session is taken up again; nil once something was written behind it.
  var ending: Ending?
  /// What a session that is taken up again began with, and the file does not end with: it waits until more happens.
  private var opening: [Turn]?

  /// What a file ends with.
  enum Ending: Hashable, Sendable {
    /// A question that waits for its answer.
    case question(FactID)
    /// An advice that was given whole.
    case advice
  }

  /// Makes a recorder for a session about this policy.
  public init(_ knowledge: KnowledgeBase, today: CalendarDate) {
    self.knowledge = knowledge
    policy = knowledge.policy
    self.today = today
  }

  /// The first lines of the file.
  ///
  /// - Parameters:
  ///   - title: what it is about; never what a person typed about an incident.
  ///   - tags: words to choose it by.
  public func header(title: String, tags: [String] = []) -> String {
    let version = policy.edition
    var text = "transcript 1\n"
    text += Self.line("title", Self.plain(title).isEmpty ? "A saved session" : Self.plain(title))
    text += Self.line("status", "draft")
    text += Self.line("policy", version.isEmpty ? policy.id.text : "\(policy.id)  \(Self.plain(version))")
    text += Self.line("today", "\(today)")
    if !tags.isEmpty { text += Self.line("tags", tags.map(Self.plain).joined(separator: ", ")) }
    return text + Self.line("check", "path") + "\n"
  }

  /// The lines that a reply adds; empty where nothing happened.
  ///
  /// A session that is taken up again begins with what its file ends with: that is not written again, and nothing is until more
  /// happens.
  public mutating func lines(for turns: [Turn]) -> String {
    guard let ending else { return turns.map { lines(for: $0) }.joined() }
    guard let opening else {
      opening = turns.filter { !ending.shows($0) }
      return ""
    }
    guard !turns.isEmpty else { return "" }
    self.ending = nil
    return (opening + turns).map { lines(for: $0) }.joined()
  }

  private mutating func lines(for turn: Turn) -> String {
    switch turn {
    case .asked(let fact, let options, let text):
      let isAgain = answered.contains(fact)
      let gap = lastAsked == nil ? "" : "\n"
      lastAsked = fact
      let listed = options.map(\.text).joined(separator: ", ")
      return gap + Self.line(isAgain ? "change" : "ask", "\(fact)  options \(listed)") + Self.prose(text)
    case .answered(let fact, let answer):
      answered.insert(fact)
      defer { lastAsked = nil }
      return lastAsked == fact
        ? Self.line("answer", answer.words) + "\n" : Self.line("given", "\(fact)  \(answer.words)")
    case .withdrew(let fact):
      answered.remove(fact)
      lastAsked = nil
      return "\n" + Self.line("withdraw", fact.text)
    case .restarted:
      answered = []
      lastAsked = nil
      hasSkipped = false
      return "\n" + Self.line("restart", "") + "\n"
    case .advised(let advice): return lines(for: advice)
    }
  }

  private mutating func lines(for advice: Advice) -> String {
    lastAsked = nil
    var text = ""
    if advice.verdict != .danger, !advice.open.isEmpty, !hasSkipped {
      hasSkipped = true
      text = Self.line("skip", "")
    }
    let expectation = Expectation(advice, sentence: VerdictSentence(advice, in: knowledge).text)
    return text + expectation.text + "\n"
  }

  static func line(_ keyword: String, _ body: String) -> String {
    body.isEmpty ? keyword + "\n" : keyword.padded(to: 10) + body + "\n"
  }

  static func prose(_ text: String) -> String { text.isEmpty ? "" : "| \(plain(text))\n" }

  /// A text that stays on its line.
  static func plain(_ text: String) -> String {
    // Nearly every text is; and of ASCII that is quickly seen.
    var wasBlank = true
    let isPlain = text.utf8.allSatisfy { byte in
      defer { wasBlank = byte == 0x20 }
      return (0x21...0x7E).contains(byte) || byte == 0x20 && !wasBlank
    }
    return isPlain && !wasBlank ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension TranscriptRecorder.Ending {
  /// True where a turn shows again what the file ends with.
  fileprivate func shows(_ turn: Turn) -> Bool {
    switch (self, turn) {
    case (.question(let fact), .asked(let asked, _, _)): fact == asked
    case (.advice, .advised): true
    default: false
    }
  }
}

extension Answer {
  /// The answer as a file writes it.
  var words: String {
    switch self {
    case .notSure: "not-sure"
    case .values(let values): values.isEmpty ? "none" : values.map(\.text).joined(separator: ", ")
    }
  }
}

extension Expectation {
  /// The expectation that an advice meets.
  init(_ advice: Advice, sentence: String) {
    self.init(verdict: advice.verdict, prose: sentence)
    func add(_ item: Item, _ prose: String = "") { lines.append(Line(item, prose: prose)) }
    for use in advice.clauses where use.role == .deciding { add(.clause(use.clause.id), use.clause.says) }
    for use in advice.clauses where use.role == .adds { add(.adds(use.clause.id), use.clause.says) }
    for use in advice.leaves { add(.leave(.init(use))) }
    for use in advice.conditions { add(.condition(use.clause, use.point.strength), use.point.text) }
    for use in advice.duties { add(.duty(.init(use)), use.duty.text) }
    for one in advice.escalation { add(.escalate(.init(one, isGeneral: advice.isGeneralContact))) }
  }

  /// The lines as the format writes them: every kind that is checked, `none` where there is nothing of it.
  public var text: String {
    var text = verdict.map { TranscriptRecorder.line("verdict", $0.rawValue) } ?? ""
    text += TranscriptRecorder.prose(prose)
    for kind in Kind.allCases {
      let own = lines(kind)
      if own.isEmpty, stated.contains(kind) { text += TranscriptRecorder.line(kind.rawValue, "none") }
      for line in own {
        text += TranscriptRecorder.line(kind.rawValue, line.item.body) + TranscriptRecorder.prose(line.prose)
      }
    }
    return text
  }
}

extension Transcript {
  /// The file that holds this transcript; of a case, the lines from `case` on.
  public var text: String {
    var text = ""
    let word = TranscriptRecorder.line
    if form == .transcript { text += "transcript 1\n" + word("title", title) } else { text += word("case", title) }
    text += word("status", status.rawValue)
    text += word("policy", version.isEmpty ? policy.text : "\(policy)  \(version)")
    if let today { text += word("today", "\(today)") }
    if !tags.isEmpty { text += word("tags", tags.joined(separator: ", ")) }
    if check != (form == .case ? .outcome : .path) || form == .transcript { text += word("check", check.rawValue) }
    text += "\n"
    for step in steps { text += step.text(in: form) }
    for remark in remarks {
      switch remark.kind {
      case .neverAsked(let fact): text += word("never-asked", fact.text)
      case .says(let words): text += word("says", "\"\(words)\"")
      }
    }
    return text
  }
}

extension Transcript.Step {
  /// The lines as the format writes them.
  func text(in form: Transcript.Form) -> String {
    let word = TranscriptRecorder.line
    let prose = TranscriptRecorder.prose(self.prose)
    switch event {
    case .ask(let fact, let options):
      return word(
        "ask",
        options.isEmpty ? fact.text : "\(fact)  options \(options.map(\.text).joined(separator: ", "))"
      ) + prose
    case .change(let fact, let options):
      return word(
        "change",
        options.isEmpty ? fact.text : "\(fact)  options \(options.map(\.text).joined(separator: ", "))"
      ) + prose
    case .answer(let answer): return word("answer", answer.words) + prose + "\n"
    case .given(let fact, let answer):
      return
        (form == .case && Keyword(rawValue: fact.text) == nil
        ? word(fact.text, answer.words) : word("given", "\(fact)  \(answer.words)")) + prose
    case .withdraw(let fact): return word("withdraw", fact.text) + prose
    case .restart: return word("restart", "") + prose
    case .skip: return word("skip", "") + prose
    case .advice(let expectation): return expectation.text + "\n"
    }
  }
}
