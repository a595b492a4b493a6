import Decisions
import Knowledge

/// The fold over the answers: what was said, what it comes to, and what to ask next.
///
/// Answers are kept by fact, never by position. Changing one keeps the others; those that no longer exist in the situation are
/// parked: visible, reusable, invisible to the rules.
public struct Interview: Sendable {
  /// The rules.
  public let rules: CompiledRules
  /// The answered facts in the order in which they were first answered.
  public private(set) var order: [FactID]
  /// What is known so far.
  public private(set) var situation: Situation
  /// What the rules say so far; worked out when it is first asked for.
  public var decision: Decision {
    worked.value { situation.answers.isEmpty ? rules.opening : rules.decision(hearing: situation) }
  }
  private var worked = Once<Decision>()
  /// True where the person wants the advice as soon as the verdict is settled.
  public private(set) var isHurried: Bool
  /// Answers given under another policy to what this one does not ask: kept for when the interview moves on.
  public private(set) var elsewhere: [Elsewhere] = []

  /// An answer to what this policy does not ask.
  public struct Elsewhere: Hashable, Sendable {
    /// The fact, as the policy has it that asked it.
    public let fact: Fact
    /// The answer.
    public let answer: Answer
  }

  /// Starts an interview.
  ///
  /// - Complexity: O(number of facts); no rule is looked at.
  public init(_ rules: CompiledRules, situation: Situation = Situation()) {
    self.rules = rules
    order = rules.space.facts.map(\.id).filter { situation[$0] != nil }
    self.situation = situation
    isHurried = false
  }

  /// True where a child may be at risk: no further question is asked.
  public var isDanger: Bool { decision.settlement.verdict == .danger && decision.verdict == .danger }

  /// The question to put next; nil where the advice can be given.
  public var question: Question? {
    guard !isDanger, !(isHurried && decision.verdict != nil),
      let id = QuestionOrder(rules).next(in: decision), let fact = rules.space.fact(id)
    else { return nil }
    return Question(asking: fact, in: situation, tree: decision.tree) { rules.canBe($0, for: fact, in: situation) }
  }

  /// The question that asks a fact again, whatever is known of it.
  ///
  /// - Returns: nil where there is no such fact.
  public func question(asking id: FactID) -> Question? {
    guard let fact = rules.space.fact(id) else { return nil }
    var rest = situation
    rest[fact.id] = nil
    return Question(asking: fact, in: rest, tree: rules.decision(in: rest).tree) {
      rules.canBe($0, for: fact, in: rest)
    }
  }

  /// The answered facts that cannot be so together, in the order of answering; empty where the situation can exist.
  public var contradicting: [FactID] {
    guard decision.isImpossible else { return [] }
    let clashing = answered.filter { rules.space.fact($0)?.loner(among: situation[$0]?.values ?? []) != nil }
    guard clashing.isEmpty else { return clashing }
    let named = answered.filter(rules.factsDeclared.contains)
    let alone = named.filter { rules.canExist(withdrawing($0).situation) }
    return alone.isEmpty ? named : alone
  }

  /// The interview with one more answer, or a changed one; facts and values by their present or earlier names.
  public func answering(_ id: FactID, with answer: Answer) -> Interview {
    guard let fact = rules.space.fact(id) else { return self }
    var copy = self
    let isNew = situation[fact.id] == nil
    copy.situation = situation.answering(fact.id, with: fact.canonical(answer))
    copy.worked = Once()
    if isNew { copy.order.append(fact.id) }
    return copy
  }

  /// The interview with all that was read of a question.
  func agreeing(to read: ReadQuestion) -> Interview {
    read.facts.reduce(self) { $0.answering($1.fact, with: $1.answer) }
  }

  /// The interview without an answer.
  public func withdrawing(_ id: FactID) -> Interview {
    guard let fact = rules.space.fact(id) else { return self }
    var copy = self
    copy.situation[fact.id] = nil
    copy.worked = Once()
    copy.order.removeAll { $0 == fact.id }
    return copy
  }

  /// The same answers under another policy; what that one does not ask is kept in ``elsewhere``, and holds again under a
  /// policy that asks it, unless it was answered anew.
  public func moved(to rules: CompiledRules) -> Interview {
    var copy = Interview(rules)
    let given = order.compactMap { id in
      self.rules.space.fact(id).flatMap { fact in situation[id].map { Elsewhere(fact: fact, answer: $0) } }
    }
    for one in given + elsewhere.filter({ situation[$0.fact.id] == nil }) {
      if let fact = rules.space.fact(one.fact.id), one.answer.values.allSatisfy({ fact.value($0) != nil }) {
        copy = copy.answering(fact.id, with: one.answer)
      } else {
        copy.elsewhere.append(one)
      }
    }
    return copy
  }

  /// The interview in which the advice is given as soon as the verdict is settled.
  public func hurrying() -> Interview {
    var copy = self
    copy.isHurried = true
    return copy
  }

  /// The facts that were answered, exist in this situation and are not parked, in the order of answering.
  public var answered: [FactID] { order.filter { !decision.parked.contains($0) } }

  /// The facts whose answers say that a child may be at risk, in the order of answering.
  var factsSayingDanger: [FactID] {
    order.filter { id in rules.space.fact(id).map { $0.saysDanger(situation[id] ?? .notSure) } ?? false }
  }
}

extension Fact {
  /// The answer with present names, in the vocabulary's order, each value once; unknown values are dropped.
  func canonical(_ answer: Answer) -> Answer {
    guard case .values(let values) = answer else { return answer }
    let named = Set(values.compactMap { value($0)?.id })
    return .values(self.values.map(\.id).filter(named.contains))
  }
}

extension CompiledRules {
  /// Tells whether a value of a fact can be, by what is known and what the vocabulary declares impossible.
  ///
  /// - Complexity: that of ``CompiledRules/canExist(_:)`` where the vocabulary declares anything about the fact.
  fileprivate func canBe(_ value: ValueID, for fact: Fact, in situation: Situation) -> Bool {
    guard factsDeclared.contains(fact.id) else { return true }
    return canExist(situation.answering(fact.id, with: .value(value)))
  }
}
