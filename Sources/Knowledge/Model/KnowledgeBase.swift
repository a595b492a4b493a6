/// The vocabulary and one policy, every reference between them resolved.
///
/// A knowledge base exists only whole: whoever holds one need not ask whether a fact, a value, a role, a clause or a rule that
/// it names is there.
public struct KnowledgeBase: Hashable, Sendable {
  /// The shared vocabulary with the policy's own additions.
  public let vocabulary: Vocabulary
  /// The policy.
  public let policy: Policy
  /// Common practice that belongs to no policy.
  public let practices: [Practice]
  /// The school's own names and numbers.
  public let contacts: [Contact]
  private let places: PolicyPlaces

  /// Makes a knowledge base of parts that have been written in code or parsed.
  ///
  /// - Throws: ``KnowledgeError/invalid(_:)`` with every reference that does not resolve, in the order of the files.
  /// - Complexity: O(size of the knowledge).
  public init(
    vocabulary: Vocabulary,
    policy: Policy,
    practices: [Practice] = [],
    contacts: [Contact] = []
  ) throws(KnowledgeError) {
    let diagnostics = Resolver(vocabulary: vocabulary, policy: policy, practices: practices, contacts: contacts)
      .diagnostics()
    guard !diagnostics.contains(where: { $0.severity == .error }) else { throw .invalid(diagnostics) }
    self.vocabulary = vocabulary
    self.policy = policy
    self.practices = practices
    self.contacts = contacts
    places = PolicyPlaces(policy)
  }

  /// Makes a knowledge base of parts that a ``Resolver`` has found whole.
  init(resolved vocabulary: Vocabulary, policy: Policy, practices: [Practice], contacts: [Contact]) {
    self.vocabulary = vocabulary
    self.policy = policy
    self.practices = practices
    self.contacts = contacts
    places = PolicyPlaces(policy)
  }

  /// The clause with this name (or that once had it), or nil.
  ///
  /// - Complexity: O(1).
  public func clause(_ id: ClauseID) -> Clause? {
    places.clauses[id].map { policy.sections[$0.section].clauses[$0.clause] }
  }

  /// The rule with this name (or that once had it), or nil.
  ///
  /// - Complexity: O(1).
  public func rule(_ id: RuleID) -> Rule? {
    places.rules[id].map { policy.sections[$0.clause.section].clauses[$0.clause.clause].rules[$0.rule] }
  }

  /// The section of a clause.
  ///
  /// - Complexity: O(1).
  public func section(of clause: Clause) -> Section {
    guard let place = places.sections[clause.section] else {
      preconditionFailure("a knowledge base holds the section of each of its clauses")
    }
    return policy.sections[place]
  }

  /// What a clause's rules inherit: what the section and the clause say they bind.
  public func scope(of clause: Clause) -> Condition {
    (section(of: clause).applies ?? .always).and(clause.applies ?? .always)
  }
}

/// Why knowledge could not be used.
public enum KnowledgeError: Error, Hashable, Sendable {
  /// The files have mistakes; all of them, in file order.
  case invalid([Diagnostic])
}
