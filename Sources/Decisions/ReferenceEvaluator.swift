import Knowledge

/// The simple twin of ``CompiledRules``: reads every rule as it is written, one after the other.
///
/// Slow and plain on purpose. Tests hold the compiled forms against it.
public struct ReferenceEvaluator: Sendable {
  /// What a rule comes to in a situation.
  public struct Application: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// How it comes to this.
    public let origin: Outcome.Origin
    /// The force that holds.
    public let force: Force
  }

  /// One situation with one member of each set being looked at.
  struct View: Hashable {
    /// The value that is looked at, by fact; nothing for a fact without one.
    var values: [FactID: ValueID]
    /// The whole sets, by fact.
    var sets: [FactID: Set<ValueID>]
  }

  private let knowledge: KnowledgeBase
  private let rules: [Rule]
  private let silences: [Silence]
  /// When facts exist, those that do not always.
  private let existence: [FactID: Condition]
  private let scopes: [ClauseID: Condition]
  /// What answers imply, by the fact that is implied.
  private let implications: [FactID: [(test: Test, value: ValueID)]]
  /// The values that stand for danger or choose a scale, and the test of each.
  private let marks: [(value: Value, test: Test)]
  /// The exceptions that name a rule or its clause.
  private let exceptions: [RuleID: [Rule]]

  /// Makes an evaluator of a knowledge base.
  public init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    rules = knowledge.policy.rules
    silences = knowledge.policy.sections.flatMap(\.silences)
    existence = Dictionary(
      uniqueKeysWithValues: knowledge.vocabulary.facts.compactMap { fact in fact.when.map { (fact.id, $0) } }
    )
    scopes = Dictionary(uniqueKeysWithValues: knowledge.policy.clauses.map { ($0.id, knowledge.scope(of: $0)) })
    let answers = knowledge.vocabulary.facts.flatMap { fact in
      fact.values.map { (value: $0, test: Test(fact.id, .isAny, [$0.id])) }
    }
    marks = answers.filter { $0.value.isDanger || $0.value.asks != nil }
    let implied = answers.flatMap { answer in
      answer.value.means.flatMap { meant in meant.values.map { (fact: meant.fact, test: answer.test, value: $0) } }
    }
    implications = Dictionary(grouping: implied, by: \.fact).mapValues { $0.map { ($0.test, $0.value) } }
    let rules = rules
    let lifting = rules.filter { !$0.lifts.isEmpty }
    exceptions = Dictionary(
      uniqueKeysWithValues: rules.map { rule in (rule.id, lifting.filter { Self.lifts($0, rule) }) }
    )
  }

  /// What applies in a whole situation, for each combination of members in turn, in the document's order; empty where
  /// the situation cannot exist.
  ///
  /// - Parameter situation: an answer for every fact that exists in it and is asked; others count as absent.
  public func applications(in situation: Situation) -> [[Application]] {
    isImpossible(situation) ? [] : views(of: situation).map { applications(in: $0) }
  }

  /// Tells whether the situation is declared impossible: for one combination of its members is enough.
  public func isImpossible(_ situation: Situation) -> Bool { views(of: situation).contains(where: isImpossible) }

  /// The strictest verdict of a whole situation; nil where it cannot exist.
  public func verdict(in situation: Situation) -> Verdict? {
    isImpossible(situation)
      ? nil
      : views(of: situation).map { verdict(in: $0) }
        .min { Settlement.strictness($0) < Settlement.strictness($1) }
  }

  /// The verdict on one combination of members.
  func verdict(in view: View) -> Verdict {
    if isMarked(view, where: \.isDanger) { return .danger }
    let forces = Set(applications(in: view).map(\.force))
    let may: [Force] = [.prohibited, .needsApproval, .advisedAgainst, .conditional, .permitted]
    var scales: [Force] = may
    if isMarked(view, where: { $0.asks == .must }) {
      scales = [.required] + may.prefix(3) + [.recommended] + may.suffix(2) + [.informs]
    } else if isMarked(view, where: { $0.asks == .informs }) {
      scales = [.informs]
    }
    return scales.first(where: forces.contains).flatMap { Verdict($0) } ?? .silent
  }

  /// Tells whether an answer of this kind was given.
  func isMarked(_ view: View, where holds: (Value) -> Bool) -> Bool {
    marks.contains { holds($0.value) && self.holds($0.test, in: view) }
  }

  /// What applies to one combination of members, in the document's order.
  func applications(in view: View) -> [Application] {
    var applications: [Application] = []
    for rule in rules { applications += self.applications(of: rule, in: view) }
    return applications
  }

  /// The known silences that speak of one combination of members, in the order of the files.
  func silences(in view: View) -> [Silence] {
    silences.filter { holds($0.when, in: view) }
  }

  /// The situation once for each combination of one member of every set, in the vocabulary's order.
  func views(of situation: Situation) -> [View] {
    var views = [View(values: [:], sets: [:])]
    for fact in knowledge.vocabulary.facts {
      guard case .values(let values)? = situation[fact.id] else { continue }
      let named = values.compactMap { fact.value($0)?.id }
      if fact.arity == .several { for i in views.indices { views[i].sets[fact.id] = Set(named) } }
      guard !named.isEmpty else { continue }
      views = views.flatMap { view in
        named.map { value in
          var view = view
          view.values[fact.id] = value
          return view
        }
      }
    }
    for leave in LeaveFact.facts(of: knowledge) {
      let value = situation[leave.id]?.values.first ?? LeaveFact.notGiven
      for i in views.indices { views[i].values[leave.id] = value }
    }
    return views
  }

  /// Tells whether the vocabulary declares the view impossible, or a set in it holds what stands alone, and something besides.
  func isImpossible(_ view: View) -> Bool {
    knowledge.vocabulary.impossible.contains { holds($0, in: view) }
      || knowledge.vocabulary.facts.contains { fact in
        fact.loner(among: view.sets[fact.id].map(Array.init) ?? []) != nil && holds(existence[fact.id], in: view)
      }
  }

  private func applications(of rule: Rule, in view: View) -> [Application] {
    guard reaches(rule, in: view) else { return [] }
    let limits = rule.limits.enumerated().filter { holds($1.condition, in: view) }
    guard limits.isEmpty else {
      return limits.compactMap { index, limit in
        limit.leaving.force.map { Application(rule: rule.id, origin: .limit(index), force: $0) }
      }
    }
    let leaves = rule.leaves.filter(\.kind.opens)
    guard rule.force == .needsApproval, !leaves.isEmpty else {
      return [Application(rule: rule.id, origin: .asWritten, force: rule.force)]
    }
    if leaves.contains(where: { isRefused($0, in: view) }) {
      return [Application(rule: rule.id, origin: .refused, force: .prohibited)]
    }
    if leaves.allSatisfy({ isGiven($0, in: view) }) {
      return rule.then.force.map { [Application(rule: rule.id, origin: .given, force: $0)] } ?? []
    }
    return [Application(rule: rule.id, origin: .asWritten, force: .needsApproval)]
  }

  /// Tells whether the rule's own words hold and no exception that names it does.
  private func reaches(_ rule: Rule, in view: View) -> Bool {
    guard holds(scopes[rule.clause]!, in: view), holds(rule.when, in: view) else { return false }
    for exception in exceptions[rule.id]! where reaches(exception, in: view) {
      if !exception.limits.contains(where: { holds($0.condition, in: view) }) { return false }
    }
    return true
  }

  private static func lifts(_ exception: Rule, _ rule: Rule) -> Bool {
    exception.id != rule.id
      && exception.lifts.contains { lifted in
        switch lifted {
        case .rule(let id): id == rule.id
        case .clause(let id): id == rule.clause
        }
      }
  }

  private func state(_ leave: Leave, of role: RoleID, in view: View) -> ValueID {
    view.values[LeaveFact.id(leave.kind, from: role)] ?? LeaveFact.notGiven
  }

  private func isGiven(_ leave: Leave, in view: View) -> Bool {
    let enough = leave.isWritten ? [LeaveFact.written] : [LeaveFact.given, LeaveFact.written]
    let given = leave.from.roles.map { enough.contains(state(leave, of: $0, in: view)) }
    return leave.from.all ? given.allSatisfy { $0 } : given.contains(true)
  }

  private func isRefused(_ leave: Leave, in view: View) -> Bool {
    let states = leave.from.roles.map { state(leave, of: $0, in: view) }
    guard states.contains(LeaveFact.refused) else { return false }
    return leave.from.all || !states.contains { $0 == LeaveFact.given || $0 == LeaveFact.written }
  }

  private func holds(_ condition: Condition?, in view: View) -> Bool {
    guard let condition else { return true }
    for tests in condition.alternatives where holds(all: tests, in: view) { return true }
    return false
  }

  private func holds(all tests: [Test], in view: View) -> Bool {
    for test in tests where !holds(test, in: view) { return false }
    return true
  }

  private func holds(_ test: Test, in view: View) -> Bool {
    let isThere = holds(existence[test.fact], in: view)
    let implied = implied(test.fact, in: view)
    let value = isThere ? view.values[test.fact] : nil
    let set = isThere ? view.sets[test.fact] ?? [] : []
    let looked = value.map { implied + [$0] } ?? implied
    switch test.relation {
    case .isAny: return looked.contains(where: test.values.contains)
    case .isNot: return looked.contains { !test.values.contains($0) }
    case .hasAll:
      return looked.contains(where: test.values.contains)
        && test.values.allSatisfy { set.contains($0) || implied.contains($0) }
    case .hasNone:
      return (isThere || !implied.isEmpty) && !test.values.contains { set.contains($0) || implied.contains($0) }
    }
  }

  /// The values of a fact that other answers imply.
  private func implied(_ fact: FactID, in view: View) -> [ValueID] {
    guard let implications = implications[fact] else { return [] }
    return implications.filter { holds($0.test, in: view) }.map(\.value)
  }
}
