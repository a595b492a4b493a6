import Decisions
import Knowledge
import Synchronization

/// The compiled rules of each policy, made when the first of several cores wants them.
final class RulesShelf: Sendable {
  private let house: House
  private let made = Mutex<[PolicyID: Result<CompiledRules, any Error>]>([:])

  init(_ house: House) { self.house = house }

  /// The rules of a policy; nil where there is no such policy.
  ///
  /// - Throws: what keeps its knowledge from being used.
  func rules(of policy: PolicyID) throws -> CompiledRules? {
    guard house.knowledgeFolder.holds(policy) else { return nil }
    return try made.withLock { made in
      if let known = made[policy] { return known }
      let new = Result { try house.rules(of: policy) }
      made[policy] = new
      return new
    }.get()
  }
}
