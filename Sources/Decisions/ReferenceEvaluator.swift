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
  struct View {
    /// The value that is looked at, by fact; nothing for a fact without one.
    var values: [FactID: ValueID]
    /// The whole sets, by fact.
    var sets: [FactID: Set<ValueID>]
  }

  private let knowledge: KnowledgeBase
  private let facts: [FactID: Fact]
  private let scopes: [ClauseID: Condition]

  /// Makes an evaluator of a knowledge base.
  public init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    facts = Dictionary(uniqueKeysWithValues: knowledge.vocabulary.facts.map { ($0.id, $0) })
    scopes = Dictionary(uniqueKeysWithValues: knowledge.policy.clauses.map { ($0.id, knowledge.scope(of: $0)) })
  }

  /// What applies in a whole situation, for each combination of members in turn, in the document's order.
  ///
  /// - Parameter situation: an answer for every fact that exists in it and is asked; others count as absent.
  public func applications(in situation: Situation) -> [[Application]] {
    views(of: situation).filter { !isImpossible($0) }.map { view in
      knowledge.policy.rules.flatMap { applications(of: $0, in: view) }
    }
  }

  /// Tells whether the situation is declared impossible for every combination of its members.
  public func isImpossible(_ situation: Situation) -> Bool { views(of: situation).allSatisfy(isImpossible) }

  /// The strictest verdict of a whole situation; nil where it cannot exist.
  public func verdict(in situation: Situation) -> Verdict? {
    views(of: situation).filter { !isImpossible($0) }
      .map { verdict(in: $0) }
      .min { Settlement.strictness($0) < Settlement.strictness($1) }
  }

  private func verdict(in view: View) -> Verdict {
    func marked(_ holds: (Value) -> Bool) -> Bool {
      facts.values.contains { fact in
        fact.values.contains { holds($0) && self.holds(Test(fact.id, .isAny, [$0.id]), in: view) }
      }
    }
    if marked(\.isDanger) { return .danger }
    let forces = Set(knowledge.policy.rules.flatMap { applications(of: $0, in: view) }.map(\.force))
    let may: [Force] = [.prohibited, .needsApproval, .advisedAgainst, .conditional, .permitted]
    var scales: [Force] = may
    if marked({ $0.asks == .must }) {
      scales = [.required, .recommended] + may + [.informs]
    } else if marked({ $0.asks == .informs }) {
      scales = [.informs]
    }
    return scales.first(where: forces.contains).flatMap { Verdict($0) } ?? .silent
  }

  private func views(of situation: Situation) -> [View] {
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

  private func isImpossible(_ view: View) -> Bool { knowledge.vocabulary.impossible.contains { holds($0, in: view) } }

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
    return !knowledge.policy.rules.contains { exception in
      lifts(exception, rule) && reaches(exception, in: view)
        && !exception.limits.contains { holds($0.condition, in: view) }
    }
  }

  private func lifts(_ exception: Rule, _ rule: Rule) -> Bool {
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
    return condition.alternatives.contains { $0.allSatisfy { holds($0, in: view) } }
  }

  private func holds(_ test: Test, in view: View) -> Bool {
    guard let fact = facts[test.fact] ?? facts.values.first(where: { $0.formerly.contains(test.fact) }) else {
      return false
    }
    let named = Set(test.values.compactMap { fact.value($0)?.id })
    if holds(fact.when, in: view) {
      let value = view.values[fact.id]
      let set = view.sets[fact.id] ?? []
      let isHeld =
        switch test.relation {
        case .isAny: value.map(named.contains) ?? false
        case .isNot: value.map { !named.contains($0) } ?? false
        case .hasAll: named.isSubset(of: set) && value.map(named.contains) ?? false
        case .hasNone: named.isDisjoint(with: set)
        }
      if isHeld { return true }
    }
    return implied(fact.id, in: view).contains { value in
      switch test.relation {
      case .isAny: named.contains(value)
      case .isNot, .hasNone: !named.contains(value)
      case .hasAll: named == [value]
      }
    }
  }

  /// The values of a fact that other answers imply.
  private func implied(_ fact: FactID, in view: View) -> [ValueID] {
    facts.values.flatMap { other in
      other.values.flatMap { value in
        value.means.filter { $0.fact == fact && holds(Test(other.id, .isAny, [value.id]), in: view) }.flatMap(\.values)
      }
    }
  }
}
