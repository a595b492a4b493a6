import Decisions
import Knowledge
import TestKit

/// Random knowledge made from the bytes, and whole situations: every compiled form against the reference evaluator.
enum DifferentialTarget {
  static func check(_ bytes: [UInt8]) {
    // Small, so that many are looked at; the tests of `Decisions` look at larger ones.
    var shape = RandomKnowledge.Shape()
    shape.facts = 2...3
    shape.rules = 2...4
    var random = SplitMix64(bytes: bytes)
    let knowledge = RandomKnowledge.make(using: &random, shape: shape)
    let rules = CompiledRules(knowledge)
    // What is too tangled to be worked out is refused before anybody asks about it.
    guard !rules.isTangled else { return }
    let twins = Twins(rules, ReferenceEvaluator(knowledge))
    for _ in 0..<3 { twins.check(situation(in: twins.rules.space, using: &random)) }
  }

  /// A situation in which every fact that is asked has an answer, and what is volunteered sometimes.
  private static func situation(in space: FactSpace, using random: inout SplitMix64) -> Situation {
    var situation = Situation()
    for (index, fact) in space.facts.enumerated() {
      if index >= space.askedCount || fact.isVolunteered, random.once(in: 2) { continue }
      let values = fact.values.map(\.id)
      if fact.arity == .one {
        situation[fact.id] = .value(random.pick(values))
      } else if fact.noneLabel != nil, random.once(in: 5) {
        situation[fact.id] = .values([])
      } else {
        situation[fact.id] = .values(random.some(of: values))
      }
    }
    return situation
  }
}

/// The compiled rules and the reference evaluator of the same knowledge.
private struct Twins {
  /// What a rule comes to, as both say it.
  private struct Claim: Hashable {
    let rule: RuleID
    let origin: Outcome.Origin
    let force: Force
  }

  let rules: CompiledRules
  private let reference: ReferenceEvaluator
  private let index: AnswerIndex

  init(_ rules: CompiledRules, _ reference: ReferenceEvaluator) {
    self.rules = rules
    self.reference = reference
    index = AnswerIndex(rules)
  }

  func check(_ situation: Situation) {
    let decision = rules.decision(in: situation)
    let isImpossible = reference.isImpossible(situation)
    demand(decision.isImpossible == isImpossible, "impossible: \(isImpossible), in \(situation.answers)")
    checkIndex(situation)
    guard !isImpossible else { return }
    let verdict = reference.verdict(in: situation)
    demand(decision.verdict == verdict, "\(decision.verdict as Any), not \(verdict as Any), in \(situation.answers)")
    let expected = reference.applications(in: situation).joined().map {
      Claim(rule: $0.rule, origin: $0.origin, force: $0.force)
    }
    let certain = rules.certainOutcomes(in: situation).map { number in
      let outcome = rules.outcomes[number]
      return Claim(rule: outcome.rule.id, origin: outcome.origin, force: outcome.force)
    }
    demand(Set(certain) == Set(expected), "\(certain), not \(expected), in \(situation.answers)")
  }

  /// The index of bits says of each combination what the compiled rules say.
  private func checkIndex(_ situation: Situation) {
    for box in rules.space.boxes(of: situation) {
      guard let place = index.place(of: box, in: rules.space) else { continue }
      let found = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: index.wordCount) { buffer in
        place.withUnsafeBufferPointer { _ = index.turn(at: $0, open: buffer) }
        var open: [Int] = []
        index.forEachOpenEntry(UnsafeBufferPointer(buffer)) { open.append($0) }
        return open
      }
      demand(found == Array(rules.open(in: box)), "the index opens \(found) in \(situation.answers)")
    }
  }
}
