import Knowledge

@testable import Decisions

extension KnowledgeBase {
  /// A knowledge base of facts and rules, the rules in one clause each where they name none of their own.
  static func of(
    _ facts: [Fact],
    _ rules: [Rule],
    impossible: [Condition] = [],
    roles: [RoleID] = ["head", "parent"],
    silences: [Silence] = []
  ) throws -> KnowledgeBase {
    var section = Section(id: "section", heading: "")
    for rule in rules {
      if let index = section.clauses.firstIndex(where: { $0.id == rule.clause }) {
        section.clauses[index].rules.append(rule)
      } else {
        var clause = Clause(id: rule.clause, section: "section")
        clause.rules = [rule]
        section.clauses.append(clause)
      }
    }
    section.silences = silences
    var policy = Policy(id: "small")
    policy.sections = [section]
    let roles = roles.map { Role(id: $0, label: "the \($0)") }
    return try KnowledgeBase(
      vocabulary: Vocabulary(facts: facts, impossible: impossible, roles: roles),
      policy: policy
    )
  }

  /// The same knowledge with no rule but one, which lifts nothing.
  func keeping(only rule: Rule) throws -> KnowledgeBase {
    var policy = policy
    for section in policy.sections.indices {
      for clause in policy.sections[section].clauses.indices {
        var kept = policy.sections[section].clauses[clause].rules.filter { $0.id == rule.id }
        for index in kept.indices { kept[index].lifts = [] }
        policy.sections[section].clauses[clause].rules = kept
      }
    }
    return try KnowledgeBase(vocabulary: vocabulary, policy: policy)
  }
}

extension Fact {
  /// A fact with these values.
  static func of(_ id: FactID, _ values: [ValueID], _ change: (inout Fact) -> Void = { _ in }) -> Fact {
    var fact = Fact(id: id, question: "\(id)?", values: values.map { Value(id: $0, label: $0.text) })
    change(&fact)
    return fact
  }
}

extension Rule {
  /// A rule in a clause of its own.
  static func of(_ id: RuleID, _ force: Force, when tests: [Test] = [], _ change: (inout Rule) -> Void = { _ in })
    -> Rule
  {
    var rule = Rule(id: id, clause: ClauseID("clause-\(id)"), when: Condition([tests]), force: force)
    change(&rule)
    return rule
  }
}

extension Settlement {
  /// The rules that decide and add, by name; a rule said twice counts once.
  func names(in rules: CompiledRules) -> [Set<String>] {
    [deciding, adding].map { outcomes in
      Set(
        outcomes.map { index in
          let outcome = rules.outcomes[index]
          let name = outcome.rule.id.text
          let plain = name.hasSuffix("-again") ? String(name.dropLast("-again".count)) : name
          return "\(plain) \(outcome.force)"
        }
      )
    }
  }
}
