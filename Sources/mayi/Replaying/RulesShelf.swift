import Decisions
import Knowledge
import Synchronization

/// The compiled rules of each policy, made when the first of several cores wants them.
final class RulesShelf: Sendable {
  private typealias Made = Once<Result<CompiledRules, any Error>>

  private let house: House
  private let shelf = Mutex<[PolicyID: Made]>([:])

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
    return try made.value { Result { try house.rules(of: policy) } }.get()
  }
}
