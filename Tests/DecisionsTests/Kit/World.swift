import Knowledge
import TestKit

@testable import Decisions

/// A knowledge base with every situation that it can be asked about, as the reference evaluator sees each.
///
/// A *place* is one whole situation with one member of each set being looked at. Sets that hold what stands alone, and
/// something besides, are no places: they are refused before a member is looked at.
struct World {
  /// One whole situation, one member of each set being looked at.
  struct Place {
    /// What the reference evaluator is given.
    let view: ReferenceEvaluator.View
    /// What the compiled rules are given.
    let box: Box
    /// What the reference evaluator says holds, as entries of the compiled rules.
    let holding: BitSet
    /// True where the situation cannot exist.
    let isImpossible: Bool
    /// The settlement of what holds; nil where the situation cannot exist.
    let settlement: Settlement?
  }

  /// What one fact can be.
  private struct State {
    var value: ValueID?
    var set: Set<ValueID>?
  }

  let seed: UInt64
  let knowledge: KnowledgeBase
  let rules: CompiledRules
  let reference: ReferenceEvaluator
  /// All places, or a sample of them where there are too many.
  private(set) var places: [Place] = []
  /// True where ``places`` is all of them.
  private(set) var isWhole = true
  /// The applications of the reference evaluator that the compiled rules do not know.
  private(set) var strangers: [ReferenceEvaluator.Application] = []

  private let entryByApplication: [ReferenceEvaluator.Application: Int]

  /// Makes the random world of a seed.
  init(seed: UInt64, shape: RandomKnowledge.Shape = .init(), limit: Int = 1_500) {
    self.init(RandomKnowledge.make(seed: seed, shape: shape), seed: seed, limit: limit)
  }

  /// Makes the world of a knowledge base, looking at `limit` places at most.
  init(_ knowledge: KnowledgeBase, seed: UInt64 = 0, limit: Int) {
    self.seed = seed
    self.knowledge = knowledge
    let rules = CompiledRules(knowledge)
    self.rules = rules
    reference = ReferenceEvaluator(knowledge)
    entryByApplication = Dictionary(
      uniqueKeysWithValues: rules.entries.enumerated().compactMap { number, entry in
        guard case .outcome(let index) = entry else { return nil }
        let outcome = rules.outcomes[index]
        return (.init(rule: outcome.rule.id, origin: outcome.origin, force: outcome.force), number)
      }
    )
    visit(limit: limit)
  }
}

// MARK: - Walking through all places

extension World {
  private mutating func visit(limit: Int) {
    let states = rules.space.facts.indices.map { Self.states(of: rules.space.facts[$0], in: rules.space, at: $0) }
    let count = states.reduce(1) { $0.multipliedReportingOverflow(by: $1.count).overflow ? .max : $0 * $1.count }
    isWhole = count <= limit
    places.reserveCapacity(min(count, limit))
    guard !isWhole else {
      for number in 0..<count { places.append(place(Self.combination(number, of: states))) }
      return
    }
    var random = SplitMix64(seed: seed &+ 77)
    for _ in 0..<limit {
      var chosen = states.map { random.pick($0) }
      // A rule with many tests would hardly ever be met by chance.
      if let rule = knowledge.policy.rules.randomElement(using: &random), !random.once(in: 4) {
        let clause = knowledge.clause(rule.clause)!
        steer(&chosen, towards: knowledge.scope(of: clause).and(rule.when), using: &random)
      }
      places.append(place(chosen))
    }
  }

  private static func combination(_ number: Int, of states: [[State]]) -> [State] {
    var rest = number
    return states.map { choices in
      defer { rest /= choices.count }
      return choices[rest % choices.count]
    }
  }

  /// Changes what is chosen so that a condition holds, or nearly.
  private func steer(_ chosen: inout [State], towards condition: Condition?, using random: inout SplitMix64) {
    guard let tests = condition?.alternatives.randomElement(using: &random) else { return }
    for test in tests {
      guard let index = rules.space.index(of: test.fact) else { continue }
      let fact = rules.space.facts[index]
      steer(&chosen, towards: fact.when, using: &random)
      let others = fact.values.map(\.id).filter { !test.values.contains($0) }
      let isNamed = test.relation == .isAny || test.relation == .hasAll
      guard let value = (isNamed ? test.values : others).randomElement(using: &random) else { continue }
      var set = chosen[index].set ?? []
      if test.relation == .hasAll { set.formUnion(test.values) }
      if test.relation == .hasNone { set.subtract(test.values) }
      set.insert(value)
      if fact.loner(among: Array(set)) != nil { set = [value] }
      chosen[index] = State(value: value, set: fact.arity == .several ? set : nil)
    }
  }

  private static func states(of fact: Fact, in space: FactSpace, at index: Int) -> [State] {
    let values = fact.values.map(\.id)
    guard index < space.askedCount else { return values.map { State(value: $0) } }
    let isAbsentPossible = fact.isVolunteered || fact.noneLabel != nil
    guard fact.arity == .several else {
      return values.map { State(value: $0) } + (isAbsentPossible ? [State()] : [])
    }
    var states = isAbsentPossible ? [State(set: [])] : []
    // Of a set with many values only some combinations are looked at.
    for subset in 1..<(1 << values.count) where values.count <= 4 || subset.nonzeroBitCount <= 2 {
      let set = values.indices.filter { subset & 1 << $0 != 0 }.map { values[$0] }
      guard fact.loner(among: set) == nil else { continue }
      states += set.map { State(value: $0, set: Set(set)) }
    }
    return states
  }

  private mutating func place(_ states: [State]) -> Place {
    var view = ReferenceEvaluator.View(values: [:], sets: [:])
    for (fact, state) in zip(rules.space.facts, states) {
      view.values[fact.id] = state.value
      view.sets[fact.id] = state.set
    }
    return place(view)
  }

  private mutating func place(_ view: ReferenceEvaluator.View) -> Place {
    let isImpossible = reference.isImpossible(view)
    let holding = holding(in: view, isImpossible)
    return Place(
      view: view,
      box: box(of: view),
      holding: holding,
      isImpossible: isImpossible,
      settlement: Settlement(applying: holding, in: rules)
    )
  }

  /// The box of a view, worked out without the code under test.
  private func box(of view: ReferenceEvaluator.View) -> Box {
    Box(
      masks: rules.space.dimensions.map { dimension in
        let fact = rules.space.facts[dimension.fact]
        if let member = dimension.member {
          return view.sets[fact.id]?.contains(fact.values[member].id) == true ? 0b10 : 0b01
        }
        guard let value = view.values[fact.id] else { return 1 << UInt64(fact.values.count) }
        return 1 << UInt64(fact.values.firstIndex { $0.id == value }!)
      }
    )
  }

  private mutating func holding(in view: ReferenceEvaluator.View, _ isImpossible: Bool) -> BitSet {
    var holding = BitSet(capacity: rules.entries.count)
    guard !isImpossible else {
      holding.insert(0)
      return holding
    }
    let silences = Set(reference.silences(in: view).map(\.id))
    for (number, entry) in rules.entries.enumerated() {
      let holds =
        switch entry {
        case .danger: reference.isMarked(view, where: \.isDanger)
        case .scale(let scale): reference.isMarked(view) { $0.asks == scale }
        case .silence(let index): silences.contains(rules.silences[index].id)
        case .impossible, .outcome: false
        }
      if holds { holding.insert(number) }
    }
    for application in reference.applications(in: view) {
      guard let entry = entryByApplication[application] else {
        strangers.append(application)
        continue
      }
      holding.insert(entry)
    }
    return holding
  }
}

// MARK: - Situations

extension World {
  /// A random situation: every fact answered, or some left out or answered "not sure".
  func situation(using random: inout SplitMix64, whole: Bool) -> Situation {
    var situation = Situation()
    for (index, fact) in rules.space.facts.enumerated() {
      let isVolunteered = index >= rules.space.askedCount || fact.isVolunteered
      if isVolunteered, random.once(in: 2) { continue }
      if !whole, random.once(in: 2) { continue }
      if !whole, random.once(in: 8) {
        situation[fact.id] = .notSure
        continue
      }
      let values = fact.values.map(\.id)
      if fact.arity == .one {
        situation[fact.id] = .value(random.pick(values))
      } else if fact.noneLabel != nil, random.once(in: 5) {
        situation[fact.id] = .values([])
      } else {
        situation[fact.id] = .values(random.some(of: values.shuffled(using: &random).prefix(2).map { $0 }))
      }
    }
    return situation
  }

  /// The places inside a box.
  func places(in box: Box) -> [Place] {
    places.filter { place in zip(place.box.masks, box.masks).allSatisfy { $0 & $1 != 0 } }
  }

  /// A random box around a place: some dimensions as they are there, others open.
  func box(around place: Place, using random: inout SplitMix64) -> Box {
    var box = place.box
    for (number, dimension) in rules.space.dimensions.enumerated() where random.once(in: 2) {
      box.masks[number] |= rules.space.askable(dimension) & (random.once(in: 3) ? random.next() : .max)
    }
    return box
  }
}

// MARK: - What matters

extension World {
  /// The facts of which a change alone leads from one of the places to another with a different settlement.
  func mattering(among places: [Place]) -> Set<FactID> {
    let possible = places.filter { !$0.isImpossible }
    guard Set(possible.map(\.settlement)).count > 1 else { return [] }
    var mattering: Set<FactID> = []
    for (index, fact) in rules.space.facts.enumerated() {
      var settlements: [Box: Settlement?] = [:]
      for place in possible {
        var rest = place.box
        for (number, dimension) in rules.space.dimensions.enumerated() where dimension.fact == index {
          rest.masks[number] = 0
        }
        if settlements.updateValue(place.settlement, forKey: rest) ?? place.settlement != place.settlement {
          mattering.insert(fact.id)
          break
        }
      }
    }
    return mattering
  }
}

// MARK: - Words for failures

extension World {
  /// Entries as words.
  func names(_ entries: BitSet) -> [String] {
    entries.map { number in
      switch rules.entries[number] {
      case .outcome(let index): "\(rules.outcomes[index].rule.id) \(rules.outcomes[index].origin)"
      case .silence(let index): "\(rules.silences[index].id)"
      case let entry: "\(entry)"
      }
    }
  }
}

// MARK: - Completing situations

extension World {
  /// Every answer that a fact can be given: each value or each set of values, and none where that is an answer.
  func answers(to fact: Fact) -> [Answer] {
    let values = fact.values.map(\.id)
    guard fact.arity == .several else { return values.map { .value($0) } }
    let sets = (1..<(1 << values.count)).map { subset in
      Answer.values(values.indices.filter { subset & 1 << $0 != 0 }.map { values[$0] })
    }
    return fact.noneLabel == nil ? sets : [.values([])] + sets
  }

  /// The situation with a random answer for each fact that has none; with random things volunteered too where asked
  /// for.
  func completing(_ situation: Situation, using random: inout SplitMix64, volunteering: Bool = false) -> Situation {
    var whole = situation
    for (index, fact) in rules.space.facts.enumerated() where whole[fact.id] == nil {
      let isVolunteered = index >= rules.space.askedCount || fact.isVolunteered
      if !isVolunteered || volunteering && random.once(in: 2) { whole[fact.id] = random.pick(answers(to: fact)) }
    }
    return whole
  }
}
