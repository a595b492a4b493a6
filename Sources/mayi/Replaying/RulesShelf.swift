import Decisions
import Knowledge
import Synchronization

/// The compiled rules of each policy, made when the first of several cores wants them.
final class RulesShelf: Sendable {
  private typealias Made = Once<Result<CompiledRules, any Error>>

  private let house: House
  private let shelf = Mutex<[PolicyID: Made]>([:])
  private let reading = Mutex(())

  init(_ house: House) { self.house = house }

  /// The rules of a policy; nil where there is no such policy.
  ///
  /// While they are made, only those wait who want the same ones.
  ///
  /// - Throws: what keeps its knowledge from being used.
  func rules(of policy: PolicyID) throws -> CompiledRules? {
    guard house.knowledgeFolder.holds(policy) else { return nil }
    let made = shelf.withLock { shelf in
      let made = shelf[policy] ?? Made()
      shelf[policy] = made
      return made
    }
    return try made.value { Result { try make(policy) } }.get()
  }

  private func make(_ policy: PolicyID) throws -> CompiledRules {
    // One after the other, so that what is wrong with a policy is said in one piece.
    let knowledge = try reading.withLock { _ in try house.knowledge(of: policy) }
    let rules = CompiledRules(knowledge)
    try house.require(rules)
    return rules
  }
}
