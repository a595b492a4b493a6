import Decisions
import Knowledge

/// How much of a policy its transcripts and cases show: only what is blessed and passes counts.
public struct Coverage: Sendable {
  /// What can be covered.
  public enum Subject: Hashable, Sendable {
    /// A clause decides, adds, or stands beside an answer.
    case clause(ClauseID)
    /// A rule decides, adds, or stands beside an answer.
    case rule(RuleID)
    /// A value is answered.
    case value(FactID, ValueID)
    /// A verdict is reached.
    case verdict(Verdict)
    /// A role is to be asked or told.
    case role(RoleID)
    /// A duty is shown: the duty by its place in its rule, from 0.
    case duty(RuleID, Int)

    /// The kind of subject, in the plural.
    public var kind: Kind {
      switch self {
      case .clause: .clauses
      case .rule: .rules
      case .value: .values
      case .verdict: .verdicts
      case .role: .roles
      case .duty: .duties
      }
    }

    /// The subject in words: `rule trip-photo`.
    public var text: String {
      switch self {
      case .clause(let id): "clause \(id)"
      case .rule(let id): "rule \(id)"
      case .value(let fact, let value): "value \(fact) \(value)"
      case .verdict(let verdict): "verdict \(verdict.rawValue)"
      case .role(let role): "role \(role)"
      case .duty(let rule, let number): "duty \(number + 1) of rule \(rule)"
      }
    }
  }

  /// The kinds of subjects.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Clauses with rules.
    case clauses
    /// Rules.
    case rules
    /// Values of facts.
    case values
    /// Verdicts.
    case verdicts
    /// Roles.
    case roles
    /// Duties.
    case duties
  }

  /// A subject that nothing shows.
  public struct Miss: Sendable {
    /// The subject.
    public let subject: Subject
    /// Where it is written; ``SourceRange/none`` for a verdict.
    public let source: SourceRange
    /// The shortest answers that reach it.
    public let answers: Situation
  }

  /// The counts of a kind.
  public struct Count: Hashable, Sendable {
    /// How many are shown.
    public let covered: Int
    /// How many can be shown at all.
    public let total: Int

    /// The share in a hundred, rounded down; 100 where there is nothing to show.
    public var percent: Int { total == 0 ? 100 : covered * 100 / total }
  }

  /// The policy.
  public let policy: PolicyID
  /// The counts of each kind.
  public let counts: [Kind: Count]
  /// What can be reached and is not shown, in the order of the document.
  public let misses: [Miss]
  /// What no answers reach, in the order of the document: it is not counted.
  public let unreachable: [Subject]

  /// Works out the coverage.
  ///
  /// - Parameters:
  ///   - results: the results of this policy's files; others are passed over.
  ///   - witness: the shortest answers that reach a subject; nil where none do.
  public init(_ results: [ReplayResult], of rules: CompiledRules, witness: (Subject) -> Situation?) {
    policy = rules.knowledge.policy.id
    let covered = Self.covered(by: results.filter { $0.transcript.policy == rules.knowledge.policy.id }, rules)
    var counts: [Kind: (covered: Int, total: Int)] = [:]
    var misses: [Miss] = []
    var unreachable: [Subject] = []
    for (subject, source) in Self.subjects(of: rules) {
      if covered.contains(subject) {
        counts[subject.kind, default: (0, 0)].covered += 1
        counts[subject.kind, default: (0, 0)].total += 1
      } else if let answers = witness(subject) {
        counts[subject.kind, default: (0, 0)].total += 1
        misses.append(Miss(subject: subject, source: source, answers: answers))
      } else {
        unreachable.append(subject)
      }
    }
    self.counts = counts.mapValues { Count(covered: $0.covered, total: $0.total) }
    self.misses = misses
    self.unreachable = unreachable
  }

  /// The share of all subjects in a hundred, rounded down.
  public var percent: Int {
    Count(covered: counts.values.reduce(0) { $0 + $1.covered }, total: counts.values.reduce(0) { $0 + $1.total })
      .percent
  }

  /// Which shares are short where less than a share of all is covered, the shortest first; nil where enough is.
  public func shortfall(under share: Int) -> String? {
    guard percent < share else { return nil }
    let short = Kind.allCases.compactMap { kind in counts[kind].map { (kind, $0) } }
      .filter { $0.1.covered < $0.1.total }.sorted { $0.1.percent < $1.1.percent }
      .map { "\($0.rawValue) \($1.covered) of \($1.total)" }
    return "\(policy): \(percent)% is covered, less than \(share)%: \(short.joined(separator: ", "))"
  }

  /// The line to type for the advice that would show what is missed.
  public func command(for miss: Miss) -> String {
    let facts = miss.answers.words.split(separator: " ").map { " --fact \($0)" }.joined()
    return "mayi ask --policy \(policy) --no-input\(facts)"
  }

  /// The report: the counts, the misses with their place and the line that shows them, and what nothing reaches.
  public var lines: [String] {
    var lines = Kind.allCases.compactMap { kind in
      counts[kind].map { "\(policy)  \(kind.rawValue.padded(to: 9))\($0.covered) of \($0.total) (\($0.percent)%)" }
    }
    for miss in misses {
      let place = miss.source.line == 0 ? "" : "  \(miss.source.file):\(miss.source.line)"
      lines.append("MISSED   \(miss.subject.text)\(place)")
      lines.append("         \(command(for: miss))")
    }
    if !unreachable.isEmpty {
      lines.append("No answers reach: \(unreachable.map(\.text).joined(separator: ", "))")
    }
    return lines
  }

  /// Draft cases for what is missed, each situation once; questions left open are answered by their first option.
  public func drafts(by rules: CompiledRules) -> String {
    let writer = CaseWriter(rules)
    var seen: Set<Situation> = []
    var text = writer.header()
    for miss in misses {
      let situation = writer.completed(miss.answers)
      guard seen.insert(situation).inserted else { continue }
      let beside = misses.compactMap { $0.subject.clause(in: rules) }
      text += "\n" + writer.text(of: situation, title: "Draft for \(miss.subject.text)", naming: Set(beside))
    }
    return text
  }

  // MARK: Subjects

  /// All subjects of a policy with their places, in the order of the document.
  public static func subjects(of rules: CompiledRules) -> [(subject: Subject, source: SourceRange)] {
    let knowledge = rules.knowledge
    var subjects: [(Subject, SourceRange)] = []
    for clause in knowledge.policy.clauses where !clause.rules.isEmpty {
      subjects.append((.clause(clause.id), clause.source))
      for rule in clause.rules {
        subjects.append((.rule(rule.id), rule.source))
        for (number, duty) in rule.duties.enumerated() { subjects.append((.duty(rule.id, number), duty.source)) }
      }
    }
    for fact in rules.space.facts {
      // "Not given" is what counts until somebody says otherwise.
      let isLeave = fact.values.first?.id == LeaveFact.notGiven
      for value in fact.values.dropFirst(isLeave ? 1 : 0) { subjects.append((.value(fact.id, value.id), value.source)) }
    }
    for verdict in Verdict.allCases { subjects.append((.verdict(verdict), .none)) }
    for detail in knowledge.policy.roles { subjects.append((.role(detail.role), detail.source)) }
    return subjects
  }

  private static func covered(by results: [ReplayResult], _ rules: CompiledRules) -> Set<Subject> {
    var covered: Set<Subject> = []
    for result in results where result.isReviewed && result.outcome == .passed {
      for reached in result.reached {
        covered.formUnion(reached.subjects(rules))
      }
    }
    return covered
  }
}

extension ReplayResult.Reached {
  /// What this advice shows, of what the file checks.
  fileprivate func subjects(_ rules: CompiledRules) -> Set<Coverage.Subject> {
    var subjects: Set<Coverage.Subject> = []
    if expectation.verdict != nil { subjects.insert(.verdict(outlook.verdict)) }
    func show(_ outcome: Outcome) {
      subjects.insert(.clause(outcome.rule.clause))
      subjects.insert(.rule(outcome.rule.id))
      guard expectation.stated.contains(.duty), !outcome.duties.isEmpty else { return }
      for number in outcome.rule.duties.indices { subjects.insert(.duty(outcome.rule.id, number)) }
    }
    if expectation.stated.contains(.clause) { for index in settlement.deciding { show(rules.outcomes[index]) } }
    if expectation.stated.contains(.adds) { for index in settlement.adding { show(rules.outcomes[index]) } }
    subjects.formUnion(besides(rules))
    for line in expectation.lines {
      if case .escalate(let one) = line.item { subjects.insert(.role(one.role)) }
    }
    for (fact, answer) in situation.answers {
      guard let own = rules.space.fact(fact) else { continue }
      for value in answer.values.compactMap({ own.value($0)?.id }) { subjects.insert(.value(own.id, value)) }
    }
    return subjects
  }
}

extension ReplayResult.Reached {
  /// The clauses that the file names beside the answer, and their rules that hold here; their duties are not shown there.
  private func besides(_ rules: CompiledRules) -> Set<Coverage.Subject> {
    let named = Set(
      expectation.lines.filter { Expectation.Kind.beside.contains($0.item.kind) }.compactMap(\.item.clause)
    )
    guard !named.isEmpty else { return [] }
    let holding = rules.certainOutcomes(in: situation).map { rules.outcomes[$0].rule }.filter {
      named.contains($0.clause)
    }
    return Set(holding.flatMap { [.clause($0.clause), .rule($0.id)] })
  }
}

extension Coverage.Subject {
  /// The clause that it is part of; nil for values, verdicts and roles.
  fileprivate func clause(in rules: CompiledRules) -> ClauseID? {
    switch self {
    case .clause(let id): id
    case .rule(let id), .duty(let id, _): rules.knowledge.rule(id)?.clause
    case .value, .verdict, .role: nil
    }
  }
}

extension Situation {
  /// The answers in the order of their facts' names: `contact=pupil stage=planning`.
  public var words: String {
    answers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.words.filter { $0 != " " })" }.joined(separator: " ")
  }
}
