import Knowledge

/// Makes small random knowledge bases that use everything the language has, for tests and for fuzzing.
public struct RandomKnowledge {
  /// What kinds of knowledge to make.
  public struct Shape {
    /// The number of facts, leaves left out.
    public var facts = 3...4
    /// The most values of a fact.
    public var values = 3
    /// The number of rules.
    public var rules = 3...7
    /// True to let rules wait for leaves.
    public var leaves = true
    /// True to declare combinations that cannot exist, and values that stand alone.
    public var impossibilities = true
    /// True to let answers stand for danger or choose a scale.
    public var marks = true

    /// The usual shape.
    public init() {}
  }

  private var random: SplitMix64
  private let shape: Shape
  private var facts: [Fact] = []
  private let roles: [RoleID] = ["head", "parent"]

  /// Makes the knowledge base of a seed.
  public static func make(seed: UInt64, shape: Shape = Shape()) -> KnowledgeBase {
    var random = SplitMix64(seed: seed)
    return make(using: &random, shape: shape)
  }

  /// Makes a knowledge base from a generator's next numbers.
  public static func make(using random: inout SplitMix64, shape: Shape = Shape()) -> KnowledgeBase {
    var maker = RandomKnowledge(random: random, shape: shape)
    defer { random = maker.random }
    return maker.knowledge()
  }

  private init(random: SplitMix64, shape: Shape) {
    self.random = random
    self.shape = shape
  }

  private mutating func knowledge() -> KnowledgeBase {
    for index in 0..<(shape.facts.lowerBound + random.below(shape.facts.count)) { facts.append(fact(index)) }
    if shape.marks { addMeanings() }
    var vocabulary = Vocabulary(facts: facts, roles: roles.map { Role(id: $0, label: "the \($0)") })
    if shape.impossibilities {
      vocabulary.impossible = (0..<random.below(3)).map { _ in condition(tests: 2, alternatives: 1) }
    }
    let policy = policy()
    // The order of lines must not matter, so what depends on a fact may stand above it.
    vocabulary.facts.shuffle(using: &random)
    do {
      return try KnowledgeBase(vocabulary: vocabulary, policy: policy)
    } catch {
      preconditionFailure("random knowledge must be whole: \(error)")
    }
  }
}

// MARK: - Facts

extension RandomKnowledge {
  private mutating func fact(_ index: Int) -> Fact {
    var fact = Fact(id: FactID("fact-\(index)"), question: "Fact \(index)?")
    if random.once(in: 3) {
      fact.arity = .several
      if random.once(in: 2) { fact.noneLabel = "None of these" }
    }
    fact.isVolunteered = random.once(in: 5)
    if !fact.isVolunteered, random.once(in: 2) { fact.early = 1 + random.below(3) }
    // Only facts made before can be waited for, so no two wait for each other.
    if index > 0, random.once(in: 3) { fact.when = condition(tests: 1, alternatives: 2) }
    fact.values = (0..<(2 + random.below(shape.values - 1))).map { value($0) }
    if shape.impossibilities, fact.arity == .several { fact.values[0].standsAlone = random.once(in: 6) }
    return fact
  }

  private mutating func value(_ index: Int) -> Value {
    var value = Value(id: ValueID("value-\(index)"), label: "Value \(index)")
    guard shape.marks else { return value }
    value.isDanger = random.once(in: 25)
    if random.once(in: 5) { value.asks = random.pick(Scale.allCases) }
    return value
  }

  /// Lets some values imply values of facts that come later, so that nothing implies itself.
  private mutating func addMeanings() {
    for index in facts.indices.dropLast() {
      for value in facts[index].values.indices where random.once(in: 8) {
        let meant = random.pick(Array(facts[(index + 1)...]))
        facts[index].values[value].means = [Test(meant.id, .isAny, random.some(of: meant.values.map(\.id)))]
      }
    }
  }
}

// MARK: - Conditions

extension RandomKnowledge {
  private mutating func condition(tests: Int, alternatives: Int) -> Condition {
    Condition(
      (0..<(1 + random.below(alternatives))).map { _ in
        let tested = facts.shuffled(using: &random).prefix(random.below(tests) + 1)
        return tested.map { test(of: $0) }
      }
    )
  }

  private mutating func test(of fact: Fact) -> Test {
    var relations: [Test.Relation] = [.isAny, .isAny, .isNot]
    if fact.arity == .several { relations += [.hasAll, .hasAll, .hasNone] }
    let relation = random.pick(relations)
    let values = random.some(of: fact.values.map(\.id))
    guard relation == .hasAll, let alone = fact.loner(among: values) else { return Test(fact.id, relation, values) }
    return Test(fact.id, relation, values.filter { $0 != alone.id })
  }
}

// MARK: - The policy

extension RandomKnowledge {
  private mutating func policy() -> Policy {
    var policy = Policy(id: "random")
    var earlier: [(rule: RuleID, clause: ClauseID)] = []
    let count = shape.rules.lowerBound + random.below(shape.rules.count)
    for number in 0..<2 {
      var section = Section(id: SectionID("section-\(number)"), heading: "")
      if random.once(in: 4) { section.applies = condition(tests: 1, alternatives: 2) }
      while earlier.count < (number + 1) * count / 2 {
        let clause = clause(earlier.count, in: section, lifting: earlier)
        earlier += clause.rules.map { ($0.id, clause.id) }
        section.clauses.append(clause)
      }
      if random.once(in: 2) { section.silences = [silence(number)] }
      policy.sections.append(section)
    }
    return policy
  }

  private mutating func clause(
    _ number: Int,
    in section: Section,
    lifting earlier: [(rule: RuleID, clause: ClauseID)]
  ) -> Clause {
    var clause = Clause(id: ClauseID("clause-\(number)"), section: section.id)
    if random.once(in: 5) { clause.applies = condition(tests: 1, alternatives: 2) }
    if random.once(in: 4) { clause.part = random.pick(Clause.Part.allCases) }
    for offset in 0...random.below(2) {
      clause.rules.append(rule(number + offset, of: clause, lifting: earlier))
    }
    return clause
  }

  private mutating func rule(
    _ number: Int,
    of clause: Clause,
    lifting earlier: [(rule: RuleID, clause: ClauseID)]
  ) -> Rule {
    var rule = Rule(
      id: RuleID("rule-\(number)"),
      clause: clause.id,
      when: condition(tests: 2, alternatives: 2),
      force: random.pick(Force.allCases + [.prohibited, .needsApproval, .permitted])
    )
    if rule.force == .needsApproval, !shape.leaves { rule.force = .prohibited }
    let leavings: [Leaving] = rule.force.scale == .may ? Leaving.allCases : [.silent]
    let limits = [0, 0, 1, 1, 2, 3][random.below(6)]
    for _ in 0..<limits {
      rule.limits.append(.init(condition(tests: 2, alternatives: 1), leaving: random.pick(leavings)))
    }
    addContent(to: &rule)
    if !earlier.isEmpty, random.once(in: 3) {
      let lifted = random.pick(earlier)
      rule.lifts = [random.once(in: 2) ? .rule(lifted.rule) : .clause(lifted.clause)]
    }
    return rule
  }

  private mutating func addContent(to rule: inout Rule) {
    if rule.force == .needsApproval {
      for _ in 0...random.below(2) { rule.leaves.append(leave()) }
      if !rule.leaves.contains(where: \.kind.opens) { rule.leaves.append(Leave(.approve, from: RoleChoice(["head"]))) }
      rule.then = random.pick(Leaving.allCases)
    }
    if random.once(in: 3) { rule.conditions = [ChecklistPoint(.must, "A condition of \(rule.id).")] }
    if random.once(in: 3) { rule.duties = [Duty(.must, "A duty of \(rule.id).")] }
    if random.once(in: 6) { rule.asks = [random.pick(roles)] }
  }

  private mutating func leave() -> Leave {
    // Few different leaves, so that all situations can still be counted through.
    var leave = Leave(random.pick([.approve, .approve, .consult]), from: RoleChoice(random.some(of: roles)))
    leave.from.all = random.once(in: 2)
    leave.isWritten = random.once(in: 3)
    return leave
  }

  private mutating func silence(_ number: Int) -> Silence {
    Silence(
      id: Identifier("silence-\(number)"),
      when: condition(tests: 1, alternatives: 1),
      reason: random.pick(Silence.Reason.allCases),
      says: "The policy does not speak of it.",
      asks: []
    )
  }
}
