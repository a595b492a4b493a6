import Decisions
import Knowledge

/// What the rules say of a situation, in the terms of a transcript: the settled part of the advice, by ids.
public struct Outlook: Hashable, Sendable {
  /// One line that a transcript would hold.
  public struct Entry: Hashable, Sendable {
    /// The line.
    public let item: Expectation.Item
    /// The words that are shown for it today; empty where it has none of its own.
    public let wording: String
    /// The rule behind it; nil where none is.
    public let rule: RuleID?
  }

  /// The verdict.
  public let verdict: Verdict
  /// The rule that decides it; nil for silence and danger.
  public let rule: RuleID?
  /// The silence that explains a silent verdict; nil where nobody knows why.
  public let silence: Identifier<Silence>?
  /// The lines, in the order of writing.
  public let entries: [Entry]

  /// The outlook of what the rules say.
  ///
  /// - Complexity: O(rules that decide or add).
  init(_ decision: Decision, by rules: CompiledRules, saying says: [ClauseID: String]) {
    let part = AdviceComposer(decision, by: rules, settledOnly: true).settledPart()
    verdict = part.verdict
    silence = part.silence?.id
    rule = part.deciding.first?.rule.id
    var behind: [ClauseID: RuleID] = [:]
    for outcome in part.deciding + part.adding where behind[outcome.rule.clause] == nil {
      behind[outcome.rule.clause] = outcome.rule.id
    }
    let deciding = part.deciding.map(\.rule.clause).uniqued()
    let adding = part.adding.map(\.rule.clause).uniqued().filter { !deciding.contains($0) }
    var entries = deciding.map { Entry(item: .clause($0), wording: says[$0] ?? "", rule: behind[$0]) }
    entries += adding.map { Entry(item: .adds($0), wording: says[$0] ?? "", rule: behind[$0]) }
    entries += part.leaves.map { Entry(item: .leave(.init($0)), wording: "", rule: behind[$0.clause]) }
    entries += part.conditions.map {
      Entry(item: .condition($0.clause, $0.point.strength), wording: $0.point.text, rule: behind[$0.clause])
    }
    entries += part.duties.map { Entry(item: .duty(.init($0)), wording: $0.duty.text, rule: behind[$0.clause]) }
    entries += part.escalation.map { one in
      let item = Expectation.Item.escalate(.init(one, isGeneral: part.isGeneralContact))
      return Entry(item: item, wording: "", rule: one.clause.flatMap { behind[$0] })
    }
    self.entries = entries
  }

  /// The lines of a kind, in their order.
  public func entries(_ kind: Expectation.Kind) -> [Entry] { entries.filter { $0.item.kind == kind } }

  /// Tells whether an expectation lists just this, line for line, in the same words where it has any.
  func isWritten(in expectation: Expectation) -> Bool {
    expectation.verdict == verdict && expectation.stated.count == Expectation.Kind.whole.count
      && expectation.lines.count == entries.count
      && zip(expectation.lines, entries).allSatisfy { line, entry in
        line.item == entry.item && (line.prose.isEmpty || line.prose == entry.wording)
      }
  }

  /// The expectation that this outlook meets.
  public func expectation(prose: String = "") -> Expectation {
    Expectation(verdict: verdict, lines: entries.map { .init($0.item, prose: $0.wording) }, prose: prose)
  }
}

extension CompiledRules {
  /// The clauses that stand beside the answer in a situation: those on the same subject, and those of general conduct.
  ///
  /// - Complexity: that of the whole advice.
  func beside(_ decision: Decision) -> [Outlook.Entry] {
    advice(for: decision).clauses.compactMap { use in
      let item: Expectation.Item? =
        switch use.role {
        case .also: .also(use.clause.id)
        case .standing: .standing(use.clause.id)
        case .deciding, .adds, .background: nil
        }
      return item.map { Outlook.Entry(item: $0, wording: use.clause.says, rule: use.outcomes.first?.rule.id) }
    }
  }

  /// What the rules say of a situation, in the terms of a transcript.
  ///
  /// - Complexity: that of one decision, and O(number of clauses).
  public func outlook(in situation: Situation) -> Outlook {
    Outlook(decision(hearing: situation), by: self, saying: knowledge.sayings)
  }
}

extension KnowledgeBase {
  /// What each clause says.
  var sayings: [ClauseID: String] {
    Dictionary(policy.clauses.map { ($0.id, $0.says) }) { first, _ in first }
  }
}

extension Expectation.ExpectedLeave {
  init(_ use: Advice.LeaveUse) {
    self.init(use.clause, use.leave.kind, from: use.leave.from.plain)
    isWritten = use.leave.isWritten
    state = use.isGiven ? .given : use.isRefused ? .refused : nil
  }
}

extension Expectation.ExpectedDuty {
  init(_ use: Advice.DutyUse) {
    self.init(use.clause, use.duty.strength, to: use.duty.to?.plain)
    by = use.duty.by
    // A quotation mark would end the quotation in the file.
    within = String(use.duty.within.map { $0 == "\"" ? "'" : $0 })
    phase = use.duty.phase
    isIfSo = use.isIfSo
  }
}

extension Expectation.ExpectedEscalation {
  init(_ one: Advice.Escalation, isGeneral: Bool) {
    self.init(one.role, isGeneral ? .general : one.isPractice ? .practice : .policy)
  }
}

extension RoleChoice {
  /// The choice as a file can say it: of one role "any" and "all" are the same.
  fileprivate var plain: RoleChoice { RoleChoice(roles, all: all && roles.count > 1) }
}
