import Decisions
import Knowledge

/// The smallest changes among what a person can change that give a better verdict, whatever is answered to what was not asked.
///
/// The idea of the smallest change that flips a decision is that of counterfactual explanations: Wachter, Mittelstadt and
/// Russell, "Counterfactual Explanations without Opening the Black Box", Harvard Journal of Law & Technology 31(2), 2018.
public struct WayToYes: Hashable, Sendable {
  /// One way: what to change, and what the verdict is then.
  public struct Change: Hashable, Sendable {
    /// The changed answers.
    public let answers: [FactID: Answer]
    /// The verdict that they give.
    public let verdict: Verdict
  }

  /// The most facts that a way changes.
  public static let changeLimit = 3
  /// The most combinations that are tried.
  private static let trialLimit = 20_000

  /// All smallest ways, best verdict first, then by the facts' names; empty where there is none.
  public let changes: [Change]

  /// Looks for the ways from a decision.
  ///
  /// Nothing is suggested for what is already done, seen or received, and never a consent that is not held.
  ///
  /// - Complexity: one decision for each combination tried, at most 20,000.
  public init(from decision: Decision, by rules: CompiledRules) {
    guard decision.situation["stage"]?.values.first == "planning", decision.settlement.verdict != .permitted else {
      changes = []
      return
    }
    let choices = Self.choices(from: decision, by: rules)
    var found: [Change] = []
    var trials = 0
    for size in 1...Self.changeLimit where found.isEmpty {
      Self.combinations(of: choices, size: size) { answers in
        trials += 1
        guard trials <= Self.trialLimit else { return }
        let situation = answers.reduce(decision.situation) { $0.answering($1.key, with: $1.value) }
        let worst = rules.prospect(in: situation).strictest
        if Self.isBetter(worst, than: decision.settlement.verdict),
          !rules.parked(in: situation).contains(where: answers.keys.contains)
        {
          found.append(Change(answers: answers, verdict: worst))
        }
      }
    }
    changes = found.sorted { Self.key($0).lexicographicallyPrecedes(Self.key($1)) }
  }

  /// Needs-approval and advised-against are not compared.
  private static func isBetter(_ new: Verdict, than old: Verdict) -> Bool {
    let middle: Set<Verdict> = [.needsApproval, .advisedAgainst]
    if middle.contains(new), middle.contains(old) || old != .prohibited { return false }
    if new == .silent || new == .danger { return false }
    return Verdict.strictness(new) > Verdict.strictness(old)
  }

  private static func key(_ change: Change) -> [String] {
    ["\(9 - Verdict.strictness(change.verdict))"]
      + change.answers.sorted { $0.key < $1.key }.map {
        "\($0.key)=\($0.value.values.map(\.text).joined(separator: ","))"
      }
  }

  /// The other answers that each changeable fact could have.
  private static func choices(from decision: Decision, by rules: CompiledRules) -> [(fact: FactID, answers: [Answer])] {
    rules.space.facts.prefix(rules.space.askedCount).compactMap { fact in
      guard fact.isChangeable, !fact.isVolunteered, let said = decision.situation[fact.id], said != .notSure,
        !decision.parked.contains(fact.id)
      else { return nil }
      let answers = answers(to: fact, insteadOf: said, in: decision.situation)
      return answers.isEmpty ? nil : (fact.id, answers)
    }
  }

  /// The other answers to a fact that leave it the same deed.
  ///
  /// Of several members one may be left out, and the only one where nothing may be in it; but none is exchanged for
  /// another: a post about colleagues is no way to a post about pupils.
  private static func answers(to fact: Fact, insteadOf said: Answer, in situation: Situation) -> [Answer] {
    guard fact.arity == .one else {
      if said.values.count > 1 { return said.values.map { left in .values(said.values.filter { $0 != left }) } }
      return fact.noneLabel == nil || said.values.isEmpty ? [] : [.values([])]
    }
    return fact.values.map(\.id).filter { Answer.value($0) != said }
      .filter { situation.allows($0, for: fact.id) }.map(Answer.value)
  }

  private static func combinations(
    of choices: [(fact: FactID, answers: [Answer])],
    size: Int,
    from start: Int = 0,
    chosen: [FactID: Answer] = [:],
    _ body: ([FactID: Answer]) -> Void
  ) {
    guard chosen.count < size else { return body(chosen) }
    for index in choices.indices.dropFirst(start) {
      for answer in choices[index].answers {
        var next = chosen
        next[choices[index].fact] = answer
        combinations(of: choices, size: size, from: index + 1, chosen: next, body)
      }
    }
  }
}

extension Situation {
  /// Tells whether a careful colleague would name an answer as a way to do the same thing.
  fileprivate func allows(_ value: ValueID, for fact: FactID) -> Bool {
    func said(_ fact: FactID) -> ValueID? { self[fact]?.values.first }
    switch fact {
    case "capacity" where said("activity") == "account" && said("account-change") != "create":
      // Which account it is about is no choice; only where one is opened it is.
      return false
    case "capacity" where ["own-account", "staff-group"].contains(value):
      // What is the school's, or about a child or a family, does not move to a page of one's own.
      let people = self["contact"]?.values ?? []
      return !people.isEmpty && people.allSatisfy { $0 == "colleague" || $0 == "other" }
    // Nobody is sent among pupils, nor to the school's equipment for something of their own, nor out of their own time.
    case "place": return value != "pupils-present"
    case "device": return value == "own" || said("purpose") != "own"
    case "time": return said("time") != "own"
    default: return true
    }
  }
}
