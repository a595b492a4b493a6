import Decisions
import Knowledge

/// One way in which a replay differs from what the file expects.
public struct Difference: Hashable, Sendable {
  /// What differs; the file's side first.
  public enum Kind: Hashable, Sendable {
    /// The verdict.
    case verdict(Verdict, Verdict)
    /// The clauses that decide or add: those that are gone, those that are new; the first one where the order alone differs.
    case clause(gone: [Expectation.Item], new: [Expectation.Item])
    /// The leaves and the points of the checklist.
    case condition(gone: [Expectation.Item], new: [Expectation.Item])
    /// What must be done.
    case duty(gone: [Expectation.Item], new: [Expectation.Item])
    /// Whom to ask or tell.
    case escalation(gone: [Expectation.Item], new: [Expectation.Item])
    /// A clause does not stand beside the answer.
    case beside(Expectation.Item)
    /// A question is asked that the file does not have.
    case questionAdded(FactID)
    /// A question of the file is not asked.
    case questionRemoved(FactID)
    /// Another question stands in its place.
    case questionReplaced(FactID, FactID)
    /// The questions come in another order: the file's, and today's.
    case questionsReordered([FactID], [FactID])
    /// Options of a question are new.
    case optionAdded(FactID, [ValueID])
    /// Options of a question are gone.
    case optionRemoved(FactID, [ValueID])
    /// The answer that the file gives does not exist any more; the nearest one that does.
    case answerNotOffered(FactID, ValueID, nearest: ValueID?)
    /// The advice comes before the file's last questions: the first of them.
    case endsEarly(FactID)
    /// The advice is expected where questions are left that can change the verdict.
    case noVerdict(open: [FactID])
    /// Words that must be shown are not.
    case says(String)
    /// A fact that must never be asked is.
    case neverAsked(FactID)
    /// The words shown for something that is the same otherwise.
    case wording(Wording)
  }

  /// The classes that are accepted one by one.
  public enum Class: String, Hashable, Sendable, CaseIterable, Comparable {
    /// The verdict.
    case verdict
    /// The clauses that decide or add.
    case clause
    /// Leaves and points of the checklist.
    case condition
    /// Duties.
    case duty
    /// Whom to ask or tell.
    case escalation
    /// Questions that the file does not have.
    case questionAdded = "question-added"
    /// Questions of the file that are not asked.
    case questionRemoved = "question-removed"
    /// Questions in whose place others stand.
    case questionReplaced = "question-replaced"
    /// The order of the questions.
    case questionOrder = "question-order"
    /// The options of a question.
    case option
    /// Answers that do not exist, and verdicts that hang on a question which the file does not answer.
    case answer
    /// Words that must be shown, questions that must not be asked.
    case remark
    /// Words alone.
    case wording

    /// True for what the advice says, false for the way to it and for words.
    var isOfAdvice: Bool { [.verdict, .clause, .condition, .duty, .escalation].contains(self) }

    /// Orders classes by weight, the heaviest first.
    public static func < (left: Self, right: Self) -> Bool {
      allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
  }

  /// What differs.
  public let kind: Kind
  /// Where it stands in the transcript or case.
  public let source: SourceRange
  /// What stands behind it in the knowledge; nil where nothing does.
  public let cause: Cause?
  /// True where it fails the file; false where it is only listed.
  public let isFailure: Bool

  /// What stands behind a difference, and where.
  public enum Cause: Hashable, Sendable {
    /// A rule of a clause.
    case rule(RuleID, ClauseID, SourceRange)
    /// A clause.
    case clause(ClauseID, SourceRange)
    /// A fact of the vocabulary.
    case fact(FactID, SourceRange)
    /// A silence of the policy.
    case silence(Identifier<Silence>, SourceRange)

    /// Where it stands.
    public var source: SourceRange {
      switch self {
      case .rule(_, _, let source), .clause(_, let source), .fact(_, let source), .silence(_, let source): source
      }
    }

    /// `rule trip-photo, knowledge/oakfield/06-photos.policy:41 (photos-3)`.
    public var text: String {
      let place = "\(source.file):\(source.line)"
      return switch self {
      case .rule(let rule, let clause, _): "rule \(rule), \(place) (\(clause))"
      case .clause(let clause, _): "clause \(clause), \(place)"
      case .fact(let fact, _): "fact \(fact), \(place)"
      case .silence(let silence, _): "silence \(silence), \(place)"
      }
    }
  }

  /// The class that it belongs to.
  public var `class`: Class {
    switch kind {
    case .verdict: .verdict
    case .clause, .beside: .clause
    case .condition: .condition
    case .duty: .duty
    case .escalation: .escalation
    case .questionAdded: .questionAdded
    case .questionRemoved, .endsEarly: .questionRemoved
    case .questionReplaced: .questionReplaced
    case .questionsReordered: .questionOrder
    case .optionAdded, .optionRemoved: .option
    case .answerNotOffered, .noVerdict: .answer
    case .says, .neverAsked: .remark
    case .wording: .wording
    }
  }
}

extension Difference {
  /// The word that a report begins with.
  public var label: String {
    switch kind {
    case .verdict: "VERDICT"
    case .clause: "CLAUSE"
    case .beside: "BESIDE"
    case .condition: "CONDITION"
    case .duty: "DUTY"
    case .escalation: "ROLE"
    case .questionAdded, .questionRemoved, .questionReplaced: "QUESTION"
    case .questionsReordered: "ORDER"
    case .optionAdded, .optionRemoved: "OPTION"
    case .answerNotOffered: "ANSWER"
    case .endsEarly: "ENDS EARLY"
    case .noVerdict: "NO VERDICT"
    case .says: "SAYS"
    case .neverAsked: "ASKED"
    case .wording: "WORDING"
    }
  }

  /// What differs, in a line: `conditional -> needs-approval`.
  public var summary: String {
    switch kind {
    case .verdict(let old, let new): "\(old.rawValue) -> \(new.rawValue)"
    case .clause(let gone, let new), .condition(let gone, let new), .duty(let gone, let new),
      .escalation(let gone, let new):
      Self.change(gone, new)
    case .beside(let item): "\(item) -> none"
    case .questionAdded(let fact): "\(fact) is asked now"
    case .questionRemoved(let fact): "\(fact) is not asked any more"
    case .questionReplaced(let old, let new): "\(old) -> \(new)"
    case .questionsReordered(let old, let new): "\(Self.list(old)) -> \(Self.list(new))"
    case .optionAdded(let fact, let values): "\(fact): \(Self.list(values)) is offered now"
    case .optionRemoved(let fact, let values): "\(fact): \(Self.list(values)) is not offered any more"
    case .answerNotOffered(let fact, let value, let nearest):
      "\(fact): there is no \(value) any more" + (nearest.map { "; nearest is \($0)" } ?? "")
    case .endsEarly(let fact): "the advice comes before \(fact) is asked"
    case .noVerdict(let open): "\(Self.list(open)) can still change it"
    case .says(let words): "\"\(words)\" is not shown"
    case .neverAsked(let fact): "\(fact) is asked"
    case .wording(let wording): wording.subject
    }
  }

  private static func change(_ gone: [Expectation.Item], _ new: [Expectation.Item]) -> String {
    // The label says the kind but for what adds something and for leaves.
    func text(_ item: Expectation.Item) -> String { [.adds, .leave].contains(item.kind) ? "\(item)" : item.body }
    func text(_ items: [Expectation.Item]) -> String {
      items.isEmpty ? "none" : items.map { text($0) }.joined(separator: "; ")
    }
    return "\(text(gone)) -> \(text(new))"
  }

  private static func list<Kind>(_ ids: [Identifier<Kind>]) -> String { ids.map(\.text).joined(separator: ", ") }

  /// What `bless` accepts it by, where the label does not say so; empty where it does, or where only a person can mend it.
  private var acceptance: String {
    let isNamed = label.lowercased() == self.class.rawValue
    return isNamed || [.answer, .remark, .wording].contains(self.class) ? "" : "  (--accept \(self.class.rawValue))"
  }

  /// The lines of a report: what differs and where, then what stands behind it.
  public var lines: [String] {
    let head = label.padded(to: 9) + summary.padded(to: 30) + "  \(source.file):\(source.line)" + acceptance
    return [head] + (cause.map { ["         " + $0.text] } ?? [])
  }
}

extension String {
  /// The text with blanks behind it up to a width, at least one.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(1, width - count)) }
}
