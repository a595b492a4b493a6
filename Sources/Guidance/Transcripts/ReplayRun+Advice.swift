import Decisions
import Knowledge

extension ReplayRun {
  /// Holds the advice that is expected against what the rules say here.
  mutating func compare(_ expectation: Expectation, row: Int, _ course: inout Course) {
    let decision = course[place].interview.decision
    let rules = course.rules
    if decision.isImpossible {
      return fail(.impossibleSituation, row, "these facts cannot be so together; change one of them")
    }
    passed.append(place)
    // What is asked besides was reported with its stretch; here it counts only where the verdict hangs on it.
    if decision.verdict == nil, !decision.open.isEmpty { add(.noVerdict(open: decision.open), row: row, rules) }
    reportParked(decision, rules)
    let outlook = course.outlook(at: place)
    reached.append(
      .init(situation: decision.situation, settlement: decision.settlement, outlook: outlook, expectation: expectation)
    )
    if outlook.isWritten(in: expectation) { return }
    if let verdict = expectation.verdict, verdict != outlook.verdict {
      add(
        .verdict(verdict, outlook.verdict),
        row: expectation.verdictRow,
        rules,
        rule: outlook.rule,
        silence: outlook.silence
      )
    }
    for kind in Expectation.Kind.allCases where expectation.stated.contains(kind) {
      compare(expectation.lines(kind), outlook.entries(kind), kind, row: row, outlook, rules)
    }
    compareBeside(expectation, decision, rules)
  }

  /// Holds the clauses that are named beside the answer against those that stand there.
  private mutating func compareBeside(_ expectation: Expectation, _ decision: Decision, _ rules: CompiledRules) {
    let lines = expectation.lines.filter { Expectation.Kind.beside.contains($0.item.kind) }
    guard !lines.isEmpty else { return }
    let entries = rules.beside(decision)
    for line in lines {
      let item = line.item.following(rules.knowledge)
      if let entry = entries.first(where: { $0.item == item }) {
        if let subject = item.wordingSubject {
          compareWording(line.prose, entry.wording, of: subject, row: line.row, rules)
        }
      } else {
        let clause = item.clause.flatMap(rules.knowledge.clause)
        add(.beside(line.item), row: line.row, rules, rule: clause?.rules.first?.id, clause: clause?.id)
      }
    }
  }

  private mutating func compare(
    _ lines: [Expectation.Line],
    _ entries: [Outlook.Entry],
    _ kind: Expectation.Kind,
    row: Int,
    _ outlook: Outlook,
    _ rules: CompiledRules
  ) {
    let comparison = LineComparison(lines, entries, following: rules.knowledge)
    for pair in comparison.pairs where !pair.line.prose.isEmpty {
      if let subject = pair.entry.item.wordingSubject {
        compareWording(pair.line.prose, pair.entry.wording, of: subject, row: pair.line.row, rules)
      }
    }
    guard let (gone, new) = comparison.change(isOrdered: kind.isOrdered) else { return }
    reached[reached.count - 1].comparisons[kind] = comparison
    let difference: Difference.Kind =
      switch kind {
      case .clause, .adds: .clause(gone: gone.map(\.item), new: new.map(\.item))
      case .leave, .condition: .condition(gone: gone.map(\.item), new: new.map(\.item))
      case .duty: .duty(gone: gone.map(\.item), new: new.map(\.item))
      case .escalate: .escalation(gone: gone.map(\.item), new: new.map(\.item))
      case .also, .standing: preconditionFailure("what stands beside the answer is not compared as a whole")
      }
    let place = gone.first?.row ?? lines.first?.row ?? row
    let rule =
      new.first?.rule
      ?? gone.first.flatMap { line in line.item.clause.flatMap { rules.knowledge.clause($0)?.rules.first?.id } }
    let clause = (new.first?.item ?? gone.first?.item)?.clause
    add(difference, row: place, rules, rule: rule ?? outlook.rule, clause: clause, silence: outlook.silence)
  }

  mutating func compareWording(
    _ before: String,
    _ now: String,
    of subject: Wording.Subject,
    row: Int,
    _ rules: CompiledRules
  ) {
    guard !before.isEmpty, before != now, !before.sameWords(as: now) else { return }
    let wording = Wording(policy: rules.knowledge.policy.id, of: subject, before: before, now: now)
    guard lock.contains(wording) else { return add(.wording(wording), row: row, rules) }
    signOff(wording, row: row)
  }
}
