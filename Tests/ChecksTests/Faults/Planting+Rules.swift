import Decisions
import Knowledge
import Testing

@testable import Checks

/// Faults in what rules come to.
extension Planting {
  static let reaching = [
    Planting(.unreachableRule, "the clause applies where the rule does not") { copy in
      let before = copy
      let placed = try copy.rule { !before.settledTests(of: $0).isEmpty }
      let test = try copy.any(of: copy.settledTests(of: placed.rule))
      let fact = try #require(copy.vocabulary.fact(test.fact))
      let others = fact.values.map(\.id).filter { value in
        !placed.rule.when.alternatives.joined().contains { $0.fact == test.fact && $0.values.contains(value) }
      }
      let other = try copy.any(of: others)
      copy.change(placed.clause.id) { $0.applies = Condition(all: Knowledge.Test(test.fact, .isAny, [other])) }
      return Expected(subject: .rule(placed.rule.id), words: "", source: placed.rule.source)
    },
    Planting(.unreachableRule, "an `unless` leaves nothing of the rule") { copy in
      let placed = try copy.rule { $0.lifts.isEmpty }
      copy.change(placed) { $0.limits.append(Rule.Limit($0.when, leaving: .silent)) }
      return Expected(subject: .rule(placed.rule.id), words: "`unless`", source: placed.rule.source)
    },
    Planting(.unreachableRule, "an exception lifts the rule everywhere") { copy in
      let placed = try copy.rule { $0.lifts.isEmpty }
      var exception = copy.planted(.informs, like: placed)
      exception.lifts = [.rule(placed.rule.id)]
      copy.plant(exception)
      return Expected(subject: .rule(placed.rule.id), words: "lift", source: placed.rule.source, other: Copy.place)
    },
    Planting(.idleWhen, "a further `when` line tests a fact where it does not exist") { copy in
      let placed = try copy.rule { !$0.when.alternatives.isEmpty }
      var line = try copy.impossibleTests()
      line[0].source = Copy.place
      let tests = line
      copy.change(placed) { $0.when.alternatives.append(tests) }
      return Expected(subject: .rule(placed.rule.id), other: placed.rule.source)
    },
    Planting(.unreachableValue, "an `impossible` line forbids a value") { copy in
      let fact = try copy.any(of: copy.vocabulary.facts)
      let value = try copy.any(of: fact.values)
      copy.vocabulary.impossible.append(Condition(all: Knowledge.Test(fact.id, .isAny, [value.id])))
      return Expected(subject: .fact(fact.id), words: "`\(value.id)`", source: value.source)
    },
    Planting(.unreachableValue, "a fact waits for what cannot be") { copy in
      var fact = Fact(id: "planted", question: "What else?", values: [Value(id: "this", label: "This")])
      fact.when = Condition([try copy.impossibleTests()])
      fact.source = Copy.place
      copy.vocabulary.facts.append(fact)
      return Expected(subject: .fact("planted"))
    },
  ]

  static let deciding = [
    Planting(.shadowedRule, "the same rule again, for less") { copy in
      let placed = try copy.rule { $0.limits.isEmpty }
      let further = try copy.furtherTest(of: placed)
      copy.change(placed.clause.id) { clause in
        var twin = Rule(
          id: "planted",
          clause: clause.id,
          when: placed.rule.when.and(Condition(all: further)),
          force: placed.rule.force
        )
        twin.modal = placed.rule.modal
        twin.leaves = placed.rule.leaves
        twin.then = placed.rule.then
        twin.conditions = placed.rule.conditions
        twin.judgement = placed.rule.judgement
        twin.duties = placed.rule.duties
        twin.asks = placed.rule.asks
        twin.source = Copy.place
        clause.rules.append(twin)
      }
      return Expected(words: "`planted`")
    },
    Planting(.shadowedRule, "a condition on what is forbidden anyway") { copy in
      var rule = copy.planted(.adds, like: try copy.plainRule { $0.force == .prohibited })
      rule.conditions = [ChecklistPoint(.must, "It is short.")]
      copy.plant(rule)
      return Expected(words: "never changes an answer")
    },
    Planting(.neverDecides, "a yes to what is forbidden") { copy in
      copy.plant(copy.planted(.permitted, like: try copy.plainRule { $0.force == .prohibited }))
      return Expected()
    },
    Planting(.neverDecides, "a leave for what is forbidden") { copy in
      var rule = copy.planted(.needsApproval, like: try copy.plainRule { $0.force == .prohibited })
      rule.leaves = [Leave(.approve, from: RoleChoice([try copy.any(of: copy.vocabulary.roles).id]))]
      copy.plant(rule)
      return Expected()
    },
  ]

  static let meeting = [
    Planting(.undeclaredDisagreement, "a yes to the same, in another clause") { copy in
      let ban = try copy.plainRule { [.prohibited, .advisedAgainst].contains($0.force) }
      copy.plant(copy.planted(.permitted, like: ban))
      return Expected(words: "`\(ban.rule.id)`", other: ban.rule.source)
    },
    Planting(.undeclaredDisagreement, "a conditional yes to a part of what is forbidden") { copy in
      let ban = try copy.plainRule { $0.force == .prohibited }
      var rule = copy.planted(.conditional, like: ban)
      rule.when = rule.when.and(Condition(all: try copy.furtherTest(of: ban)))
      rule.conditions = [ChecklistPoint(.must, "It is short.")]
      copy.plant(rule)
      return Expected(words: "`\(ban.rule.id)`", other: ban.rule.source)
    },
    Planting(.idleException, "a rule lifts one that never holds where it does") { copy in
      let (placed, stranger) = try copy.strangers { $0.lifts.isEmpty }
      copy.change(placed) { $0.lifts = [.rule(stranger.rule.id)] }
      return Expected(
        subject: .rule(placed.rule.id),
        words: "`\(stranger.rule.id)`",
        source: placed.rule.source,
        other: stranger.rule.source
      )
    },
    Planting(.idleLimit, "an `unless` that never holds where its rule does") { copy in
      let (placed, stranger) = try copy.strangers()
      var condition = copy.shipped.words(of: stranger)
      try #require(!condition.alternatives.isEmpty && !condition.alternatives[0].isEmpty)
      condition.alternatives[0][0].source = Copy.place
      let limit = Rule.Limit(condition, leaving: .silent)
      copy.change(placed) { $0.limits.append(limit) }
      return Expected(subject: .rule(placed.rule.id), other: placed.rule.source)
    },
    Planting(.opposedDuties, "a duty not to do what another rule asks for") { copy in
      let placed = try copy.plainRule { $0.force == .required && $0.duties.contains { !$0.text.hasPrefix("Do not") } }
      var duty = try copy.any(of: placed.rule.duties.filter { !$0.text.hasPrefix("Do not") })
      let other = duty.source
      duty.text = "Do not " + duty.text.prefix(1).lowercased() + duty.text.dropFirst()
      duty.source = Copy.place
      var rule = copy.planted(.required, like: placed)
      rule.duties = [duty]
      copy.plant(rule)
      return Expected(words: "`\(placed.rule.id)`", other: other)
    },
    Planting(.opposedDuties, "something to keep and to delete, in no order") { copy in
      let placed = try copy.plainRule { $0.force == .required }
      var (keeping, deleting) = (Duty(.must, "Keep a copy of it."), Duty(.must, "Delete it."))
      keeping.phase = .keep
      deleting.source = Copy.place
      var one = copy.planted(.required, like: placed, named: "planted-too")
      var other = copy.planted(.required, like: placed)
      one.duties = [keeping]
      other.duties = [deleting]
      copy.plant(one, other)
      return Expected(words: "`planted-too`")
    },
  ]
}

extension Copy {
  /// The facts that one answer settles and no other answer implies.
  private var settled: Set<FactID> {
    let implied = Set(vocabulary.facts.flatMap { $0.values.flatMap { $0.means.map(\.fact) } })
    return Set(vocabulary.facts.filter { $0.arity == .one }.map(\.id)).subtracting(implied)
  }

  /// The tests of such facts that stand in every `when` line of a rule.
  func settledTests(of rule: Rule) -> [Knowledge.Test] {
    let lines = rule.when.alternatives
    return (lines.first ?? []).filter { test in
      settled.contains(test.fact) && test.relation == .isAny
        && lines.allSatisfy { $0.contains { $0.fact == test.fact && $0.relation == .isAny } }
        && Set(lines.joined().filter { $0.fact == test.fact }.flatMap(\.values)).count
          < (vocabulary.fact(test.fact)?.values.count ?? 0)
    }
  }

  /// Two tests that exclude each other: of a fact, and of what it waits for.
  mutating func impossibleTests() throws -> [Knowledge.Test] {
    let pairs = vocabulary.facts.compactMap { fact -> [Knowledge.Test]? in
      guard settled.contains(fact.id), let value = fact.values.first, let lines = fact.when?.alternatives,
        lines.count == 1, let needed = lines[0].first(where: { settled.contains($0.fact) && $0.relation == .isAny }),
        let other = vocabulary.fact(needed.fact)?.values.first(where: { !needed.values.contains($0.id) })
      else { return nil }
      return [Knowledge.Test(fact.id, .isAny, [value.id]), Knowledge.Test(needed.fact, .isAny, [other.id])]
    }
    return try any(of: pairs)
  }
}
