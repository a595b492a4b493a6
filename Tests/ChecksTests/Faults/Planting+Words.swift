import Decisions
import Knowledge
import Testing

@testable import Checks

/// Faults in what is asked, who is named and how things are written.
extension Planting {
  static let asking = [
    Planting(.nobodyToAsk, "the card and the silences name nobody") { copy in
      copy.policy.general = nil
      for section in copy.policy.sections.indices {
        for silence in copy.policy.sections[section].silences.indices {
          copy.policy.sections[section].silences[silence].asks = []
        }
      }
      return Expected(subject: .policy, words: "no clause answers", source: copy.policy.source)
    },
    Planting(.nobodyToAsk, "nobody is named for a child at risk") { copy in
      copy.policy.lead = nil
      for index in copy.practices.indices { copy.practices[index].lead = nil }
      return Expected(subject: .policy, words: "child", source: copy.policy.source)
    },
    Planting(.unexplainedSilence, "a silence that explained something is gone") { copy in
      let before = copy.shipped
      let silences = before.explainingAlone
      let silence = try copy.any(of: silences)
      for section in copy.policy.sections.indices {
        copy.policy.sections[section].silences.removeAll { $0.id == silence }
      }
      return Expected(subject: .policy, words: "no `silence` says why", source: copy.policy.source)
    },
    Planting(.idleQuestion, "a question that no rule needs") { copy in
      var value = Value(id: "this", label: "This")
      value.addedBy = copy.policy.id
      var fact = Fact(id: "planted", question: "What else?", values: [value])
      fact.when = try copy.any(of: copy.vocabulary.facts).when
      fact.source = Copy.place
      copy.vocabulary.facts.append(fact)
      return Expected(subject: .fact("planted"))
    },
    Planting(.yesBeforeDanger, "no answer says that a child may be at risk") { copy in
      for fact in copy.vocabulary.facts.indices {
        for value in copy.vocabulary.facts[fact].values.indices {
          copy.vocabulary.facts[fact].values[value].isDanger = false
        }
      }
      return Expected(subject: .policy, source: copy.vocabulary.facts[0].source)
    },
    Planting(.yesBeforeDanger, "another question comes first") { copy in
      var fact = Fact(id: "planted", question: "What else?", values: [Value(id: "this", label: "This")])
      fact.early = 0
      fact.source = Copy.place
      copy.vocabulary.facts.append(fact)
      return Expected(subject: .fact("planted"))
    },
  ]

  static let naming = [
    Planting(.roleOutOfReach, "a role that nobody can reach") { copy in
      copy.vocabulary.roles.append(Role(id: "planted", label: "the caretaker"))
      let placed = try copy.rule()
      copy.change(placed) { $0.asks.append("planted") }
      return Expected(subject: .role("planted"), source: placed.rule.source)
    },
    Planting(.noneNamed, "a duty to tell nobody") { copy in
      var duty = Duty(.must, "Tell somebody.")
      duty.phase = .tell
      duty.source = Copy.place
      let planted = duty
      let placed = try copy.rule()
      copy.change(placed) { $0.duties.append(planted) }
      return Expected(subject: .rule(placed.rule.id))
    },
    Planting(.noneNamed, "a role that its alternate alone stands in for") { copy in
      var role = Role(id: "planted", label: "the caretaker")
      role.alternate = try copy.any(of: copy.vocabulary.roles).id
      copy.vocabulary.roles.append(role)
      let placed = try copy.rule()
      copy.change(placed) { $0.asks.append("planted") }
      return Expected(subject: .role("planted"), source: placed.rule.source)
    },
    Planting(.clashingWords, "one word for two values of a fact") { copy in
      let fact = try copy.any(of: copy.vocabulary.facts.filter { $0.values.count > 1 })
      let first = try copy.any(of: fact.values.indices.dropLast())
      copy.change(fact.id) { fact in
        for index in [first, fact.values.count - 1] { fact.values[index].others.append("zanzibar") }
      }
      let (source, other) = (fact.values[fact.values.count - 1].source, fact.values[first].source)
      return Expected(subject: .fact(fact.id), words: "`zanzibar`", source: source, other: other)
    },
    Planting(.sharedWord, "one word for values of two facts") { copy in
      let one = try copy.any(of: copy.vocabulary.facts)
      let other = try copy.any(of: copy.shipped.companions(of: one))
      for fact in [one, other] { copy.change(fact.id) { $0.values[0].others.append("zanzibar") } }
      return Expected(subject: .fact(one.id), words: "zanzibar", source: .none)
    },
    Planting(.noOtherWords, "a value without other words") { copy in
      let fact = try copy.any(of: copy.vocabulary.facts.filter { $0.values.contains { !$0.others.isEmpty } })
      let index = try copy.any(of: fact.values.indices.filter { !fact.values[$0].others.isEmpty })
      copy.change(fact.id) { $0.values[index].others = [] }
      return Expected(subject: .fact(fact.id), words: "`\(fact.values[index].id)`", source: .none)
    },
  ]

  static let writing = [
    Planting(.modalForce, "a yes with the verb of a ban") { copy in
      let placed = try copy.rule { [.permitted, .conditional].contains($0.force) }
      copy.change(placed) { $0.modal = "must never" }
      return Expected(subject: .rule(placed.rule.id), words: "\"must never\"", source: placed.rule.source)
    },
    Planting(.modalForce, "a ban with the verb of a yes") { copy in
      let placed = try copy.rule { $0.force == .prohibited && $0.reading == nil }
      copy.change(placed) { $0.modal = "may" }
      return Expected(subject: .rule(placed.rule.id), words: "\"may\"", source: placed.rule.source)
    },
    Planting(.noPurpose, "nobody says what a clause is for") { copy in
      let placed = try copy.rule()
      copy.change(placed.clause.id) { $0.purpose = "" }
      return Expected(subject: .clause(placed.clause.id), words: "`purpose`", source: placed.clause.source)
    },
    Planting(.reviewPassed, "the policy's review is overdue") { copy in
      let year = try copy.any(of: 2001...2025)
      copy.policy.review = CalendarDate(year: year, month: try copy.any(of: 1...12))
      return Expected(subject: .policy, words: "\(year)", source: copy.policy.source)
    },
    Planting(.notAnalysed, "a rule with too many limits that cross") { copy in
      let names = (0..<24).map { FactID("planted-\($0)") }
      let values = [Value(id: "yes", label: "Yes"), Value(id: "no", label: "No")]
      copy.vocabulary.facts += names.map { Fact(id: $0, question: "What else?", values: values) }
      var rule = copy.planted(.prohibited, like: try copy.plainRule { $0.force == .prohibited })
      rule.limits = stride(from: 0, to: 24, by: 3).map { start in
        let tests = names[start..<start + 3].map { Knowledge.Test($0, .isAny, ["yes"]) }
        return Rule.Limit(Condition([tests]), leaving: .silent)
      }
      copy.plant(rule)
      return Expected(words: "tangled")
    },
    Planting(.notAnalysed, "more than there is room for") { copy in
      copy.limit = try copy.any(of: 10...1_000)
      return Expected(subject: .policy, words: "too large", source: copy.policy.source)
    },
    Planting(.idleExpectation, "a finding is expected that is not there") { copy in
      let placed = try copy.rule()
      copy.change(placed) {
        $0.expected = [Knowledge.Expectation("opposed-duties", because: "It was once.", at: Copy.place)]
      }
      return Expected(subject: .rule(placed.rule.id), words: "`opposed-duties`")
    },
    Planting(.idleExpectation, "a finding is expected that does not exist") { copy in
      let fact = try copy.any(of: copy.vocabulary.facts)
      copy.change(fact.id) {
        $0.expected = [Knowledge.Expectation("planted", because: "Somebody said so.", at: Copy.place)]
      }
      return Expected(subject: .fact(fact.id), words: "`planted`")
    },
  ]
}

extension Knowledge.Expectation {
  fileprivate init(_ code: String, because reason: String, at source: SourceRange) {
    self.init(code, because: reason)
    self.source = source
  }
}

extension CheckSubject {
  /// The silences that alone explain something where nothing is volunteered.
  var explainingAlone: [Identifier<Silence>] {
    var atlas = zones.atlas
    let silent = atlas.intersection(zones.usual(&atlas), zones.verdicts[.silent] ?? .none)
    let all = rules.entries.indices.compactMap { index -> (Int, Zone)? in
      guard case .silence(let number) = rules.entries[index] else { return nil }
      return (number, zones.entries[index])
    }
    return rules.silences.indices.filter { number in
      let others = atlas.union(all.filter { $0.0 != number }.map(\.1))
      let own = atlas.union(all.filter { $0.0 == number }.map(\.1))
      return !atlas.subtracting(others, from: atlas.intersection(own, silent)).isEmpty
    }.map { rules.silences[$0].id }
  }

  /// The other facts that exist where a fact does.
  func companions(of fact: Fact) -> [Fact] {
    var atlas = zones.atlas
    guard let index = rules.space.index(of: fact.id) else { return [] }
    return knowledge.vocabulary.facts.filter { other in
      guard other.id != fact.id, let second = rules.space.index(of: other.id) else { return false }
      return !atlas.intersection([zones.existence[index], zones.existence[second], zones.possible]).isEmpty
    }
  }
}
