import Decisions
import Knowledge
import Testing

@testable import Checks

/// A copy of a shipped policy's knowledge, to plant a fault in.
///
/// What is planted is called `planted`; where, chance decides: the same on every run.
struct Copy {
  /// The knowledge as it is shipped.
  let shipped: CheckSubject
  var vocabulary: Vocabulary
  var policy: Policy
  var practices: [Practice]
  /// The number of nodes beyond which the copy counts as too large.
  var limit = Atlas.defaultLimit
  private var random: Seeded

  /// Where what is planted stands.
  static let place = SourceRange(file: "planted.policy", line: 7, column: 3)

  init(of shipped: CheckSubject, seed: Int) {
    self.shipped = shipped
    vocabulary = shipped.knowledge.vocabulary
    policy = shipped.knowledge.policy
    practices = shipped.knowledge.practices
    random = Seeded(UInt64(seed))
  }

  /// The copy, ready for the checks.
  func subject() throws -> CheckSubject {
    let knowledge = try KnowledgeBase(vocabulary: vocabulary, policy: policy, practices: practices)
    return CheckSubject(knowledge, today: shipped.today, limit: limit)
  }

  // MARK: - Choosing

  /// One of the elements, by chance.
  mutating func any<Elements: Collection>(of elements: Elements) throws -> Elements.Element {
    try #require(elements.randomElement(using: &random))
  }

  /// A rule that decides somewhere, by chance.
  mutating func rule(where fits: (Rule) -> Bool = { _ in true }) throws -> CheckSubject.PlacedRule {
    try any(of: shipped.placed.filter { fits($0.rule) && shipped.decides($0) })
  }

  /// A rule that decides somewhere and that nothing limits or lifts, by chance.
  mutating func plainRule(where fits: (Rule) -> Bool) throws -> CheckSubject.PlacedRule {
    try any(of: shipped.placed.filter { fits($0.rule) && shipped.decides($0) && shipped.isPlain($0) })
  }

  /// Two rules of different clauses that never hold together, by chance.
  mutating func strangers(
    where fits: (Rule) -> Bool = { _ in true }
  ) throws -> (CheckSubject.PlacedRule, CheckSubject.PlacedRule) {
    let one = try plainRule(where: fits)
    var atlas = shipped.zones.atlas
    let words = shipped.zones.words
    let others = shipped.placed.filter { other in
      other.clause.id != one.clause.id && other.rule.lifts.isEmpty && shipped.decides(other)
        && atlas.intersection(words[other.position], words[one.position]).isEmpty
    }
    return (one, try any(of: others))
  }

  /// A test that a rule does not make, and that holds in a situation which it decides.
  mutating func furtherTest(of placed: CheckSubject.PlacedRule) throws -> Knowledge.Test {
    let witness = try #require(shipped.zones.witness(of: shipped.deciding(placed)))
    let tested = Set(shipped.words(of: placed).facts)
    let facts = vocabulary.facts.filter { $0.arity == .one && !$0.isVolunteered && !tested.contains($0.id) }
    let tests = facts.compactMap { fact in
      witness.whole[fact.id].map { Knowledge.Test(fact.id, .isAny, $0.values) }
    }
    return try any(of: tests)
  }

  // MARK: - Planting

  /// Plants rules in a clause of a section of their own.
  mutating func plant(_ rules: Rule...) {
    var clause = Clause(id: "planted", section: "planted")
    clause.says = "It was planted."
    clause.source = Self.place
    clause.rules = rules
    var section = Section(id: "planted", heading: "")
    section.clauses = [clause]
    policy.sections.append(section)
  }

  /// A rule to plant, which holds wherever the words of another do.
  func planted(_ force: Force, like placed: CheckSubject.PlacedRule, named name: RuleID = "planted") -> Rule {
    var rule = Rule(id: name, clause: "planted", when: shipped.words(of: placed), force: force)
    rule.source = Self.place
    return rule
  }

  /// Changes a clause.
  mutating func change(_ id: ClauseID, _ edit: (inout Clause) -> Void) {
    for section in policy.sections.indices {
      for clause in policy.sections[section].clauses.indices where policy.sections[section].clauses[clause].id == id {
        edit(&policy.sections[section].clauses[clause])
      }
    }
  }

  /// Changes a rule.
  mutating func change(_ placed: CheckSubject.PlacedRule, _ edit: (inout Rule) -> Void) {
    change(placed.clause.id) { clause in
      for index in clause.rules.indices where clause.rules[index].id == placed.rule.id { edit(&clause.rules[index]) }
    }
  }

  /// Changes a fact.
  mutating func change(_ id: FactID, _ edit: (inout Fact) -> Void) {
    for index in vocabulary.facts.indices where vocabulary.facts[index].id == id { edit(&vocabulary.facts[index]) }
  }
}

extension CheckSubject {
  /// What a rule says within what it inherits.
  func words(of placed: PlacedRule) -> Condition { knowledge.scope(of: placed.clause).and(placed.rule.when) }

  /// Where a rule decides by its own force.
  func deciding(_ placed: PlacedRule) -> Zone {
    let own = zones.outcomes(ofRuleAt: placed.position).first { rules.outcomes[$0].origin == .asWritten }
    return own.map { zones.deciding[$0] } ?? .none
  }

  func decides(_ placed: PlacedRule) -> Bool { !deciding(placed).isEmpty }

  /// Tells whether a rule comes to one thing alone, wherever its words hold.
  func isPlain(_ placed: PlacedRule) -> Bool {
    zones.outcomes(ofRuleAt: placed.position).map { zones.outcomes[$0] } == [zones.words[placed.position]]
  }
}
