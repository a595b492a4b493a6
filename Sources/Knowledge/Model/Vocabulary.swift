/// The facts that can be asked, the combinations that cannot exist, and the roles.
public struct Vocabulary: Hashable, Sendable {
  /// The facts, in the order of the files and of the lines in them.
  public var facts: [Fact]
  /// Combinations that cannot exist.
  public var impossible: [Condition]
  /// The roles.
  public var roles: [Role]

  /// Makes a vocabulary; what it refers to is not checked: see ``KnowledgeBase/init(vocabulary:policy:practices:contacts:)``.
  public init(facts: [Fact] = [], impossible: [Condition] = [], roles: [Role] = []) {
    self.facts = facts
    self.impossible = impossible
    self.roles = roles
  }

  /// The fact with this name (or that once had it), or nil.
  ///
  /// - Complexity: O(number of facts).
  public func fact(_ id: FactID) -> Fact? {
    facts.first { $0.id == id } ?? facts.first { $0.formerly.contains(id) }
  }

  /// The role with this name, or nil.
  ///
  /// - Complexity: O(number of roles).
  public func role(_ id: RoleID) -> Role? { roles.first { $0.id == id } }
}
