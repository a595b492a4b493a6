import Decisions
import Knowledge

/// What checks look at: the knowledge of one policy, what all checks work out alike, and the day.
public struct CheckSubject: Sendable {
  /// A rule and where it stands.
  public struct PlacedRule: Sendable {
    /// The rule's place in the document's order, from 0.
    public let position: Int
    /// The rule.
    public let rule: Rule
    /// Its clause.
    public let clause: Clause
  }

  /// The knowledge.
  public let knowledge: KnowledgeBase
  /// The rules, compiled.
  public let rules: CompiledRules
  /// Where every rule holds, decides and adds.
  public let zones: RuleZones
  /// The day on which dates are judged.
  public let today: CalendarDate
  /// The rules in the document's order.
  public let placed: [PlacedRule]
  /// The rules of each clause, in the document's order.
  let ofClause: [ClauseID: [PlacedRule]]

  /// Prepares knowledge for the checks.
  ///
  /// - Parameters:
  ///   - today: the day on which dates are judged.
  ///   - limit: the number of nodes beyond which the knowledge counts as too large to be proved.
  ///   - effort: the number of steps after which it does.
  public init(
    _ knowledge: KnowledgeBase,
    today: CalendarDate,
    limit: Int = Atlas.defaultLimit,
    effort: Int = Atlas.defaultEffort
  ) {
    self.init(CompiledRules(knowledge), today: today, limit: limit, effort: effort)
  }

  /// Prepares knowledge that is compiled already.
  public init(
    _ rules: CompiledRules,
    today: CalendarDate,
    limit: Int = Atlas.defaultLimit,
    effort: Int = Atlas.defaultEffort
  ) {
    knowledge = rules.knowledge
    self.rules = rules
    // What cannot be compiled cannot be proved, so no time is spent on it.
    zones = RuleZones(rules, limit: rules.isTangled ? 0 : limit, effort: effort)
    self.today = today
    let pairs = knowledge.policy.clauses.flatMap { clause in clause.rules.map { (clause, $0) } }
    let placed = pairs.enumerated().map { PlacedRule(position: $0, rule: $1.1, clause: $1.0) }
    self.placed = placed
    ofClause = Dictionary(grouping: placed) { $0.clause.id }
  }

  /// True where everything could be worked out whole.
  public var isAnalysed: Bool { !zones.atlas.isExhausted && !rules.isTangled }

  /// Where a condition holds, whether or not such a situation can exist.
  func zone(of condition: Condition, _ atlas: inout Atlas) -> Zone {
    let boxes = rules.boxes(of: condition).map { atlas.zone($0) }
    return atlas.union(boxes)
  }

  /// The facts on which a zone hangs, as indexes into the space's facts.
  func facts(of zone: Zone, in atlas: Atlas) -> Set<Int> {
    Set(atlas.dimensions(of: zone).map { rules.space.dimensions[$0].fact })
  }

  /// Tells whether one of two clauses declares that it contradicts the other, or the school has settled the two.
  func isDeclared(_ one: ClauseID, against other: ClauseID) -> Bool {
    func names(_ clause: ClauseID, _ named: ClauseID) -> Bool {
      knowledge.clause(clause)?.contradictions.contains { knowledge.clause($0.clause)?.id == named } ?? false
    }
    return names(one, other) || names(other, one)
      || knowledge.policy.rulings.contains {
        Set([one, other]).isSubset(of: $0.clauses.map { knowledge.clause($0)?.id ?? $0 })
      }
  }
}

extension CheckSubject.PlacedRule {
  /// What a finding about this rule is about.
  var subjects: [Finding.Subject] { [.rule(rule.id), .clause(clause.id)] }
}
