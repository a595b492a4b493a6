import Decisions
import Knowledge

/// One change of one rule, to see whether any transcript or case notices.
public struct Mutation: Hashable, Sendable {
  /// What is changed.
  public enum Flip: Hashable, Sendable {
    /// The rule's force.
    case force(Force)
    /// The clause that the rule belongs to: the next one that has rules.
    case clause(ClauseID)
    /// A role of the rule becomes another: in a leave, in a duty, or among those to ask.
    case role(RoleID, RoleID)
    /// A limit or an exception of the rule is taken out.
    case exception(Int)
  }

  /// The rule.
  public let rule: RuleID
  /// Where it is written.
  public let source: SourceRange
  /// What is changed.
  public let flip: Flip

  /// The change in words: `rule trip-photo: force becomes permitted`.
  public var text: String {
    switch flip {
    case .force(let force): "rule \(rule): force becomes \(force.rawValue)"
    case .clause(let clause): "rule \(rule): clause becomes \(clause)"
    case .role(let old, let new): "rule \(rule): role \(old) becomes \(new)"
    case .exception(let number): "rule \(rule): exception \(number + 1) is taken out"
    }
  }

  /// All changes of a policy, in the document's order.
  public static func all(of knowledge: KnowledgeBase) -> [Mutation] {
    let clauses = knowledge.policy.clauses.filter { !$0.rules.isEmpty }.map(\.id)
    let roles = knowledge.policy.roles.map(\.role)
    return knowledge.policy.rules.flatMap { rule in
      var flips: [Flip] = [.force(opposite(of: rule.force))]
      if let place = clauses.firstIndex(of: rule.clause), clauses.count > 1 {
        flips.append(.clause(clauses[(place + 1) % clauses.count]))
      }
      for role in rule.roles {
        if let other = roles.first(where: { $0 != role && !rule.roles.contains($0) }) {
          flips.append(.role(role, other))
        }
      }
      flips += (0..<rule.limits.count + rule.lifts.count).map { .exception($0) }
      return flips.map { Mutation(rule: rule.id, source: rule.source, flip: $0) }
    }
  }

  /// A force that says the opposite, or as near to it as its scale goes.
  private static func opposite(of force: Force) -> Force {
    switch force {
    case .prohibited, .advisedAgainst, .needsApproval: .permitted
    case .conditional, .permitted: .prohibited
    case .required: .recommended
    case .recommended: .required
    case .informs, .adds, .ifUnsure: .prohibited
    }
  }

  /// The knowledge with this change; nil where the change makes it invalid.
  public func knowledge(from knowledge: KnowledgeBase) -> KnowledgeBase? {
    var policy = knowledge.policy
    guard var rule = policy.take(rule) else { return nil }
    let home = rule.clause
    switch flip {
    case .force(let force):
      rule.force = force
      if force != .needsApproval { rule.leaves = [] }
    case .clause(let clause): rule.clause = clause
    case .role(let old, let new): rule.replace(old, by: new)
    case .exception(let number):
      if number < rule.limits.count {
        rule.limits.remove(at: number)
      } else {
        rule.lifts.remove(at: number - rule.limits.count)
      }
    }
    policy.put(rule, inPlaceOf: home)
    return try? KnowledgeBase(
      vocabulary: knowledge.vocabulary,
      policy: policy,
      practices: knowledge.practices,
      contacts: knowledge.contacts
    )
  }
}

extension Policy {
  /// The rule with this name.
  fileprivate func take(_ id: RuleID) -> Rule? { rules.first { $0.id == id } }

  /// Writes a rule over the one of the same name; moves it to another clause where it names one.
  fileprivate mutating func put(_ rule: Rule, inPlaceOf home: ClauseID) {
    for section in sections.indices {
      for clause in sections[section].clauses.indices {
        let id = sections[section].clauses[clause].id
        if id == home, let place = sections[section].clauses[clause].rules.firstIndex(where: { $0.id == rule.id }) {
          if rule.clause == home {
            sections[section].clauses[clause].rules[place] = rule
          } else {
            sections[section].clauses[clause].rules.remove(at: place)
            if sections[section].clauses[clause].rules.isEmpty {
              sections[section].clauses[clause].reason = .background
            }
          }
        }
        if id == rule.clause, id != home { sections[section].clauses[clause].rules.append(rule) }
      }
    }
  }
}

extension Rule {
  /// The roles of its leaves, duties and those to ask, each once.
  fileprivate var roles: [RoleID] {
    (leaves.flatMap(\.from.roles) + duties.flatMap { $0.to?.roles ?? [] } + asks).filter { $0 != .you }.uniqued()
  }

  fileprivate mutating func replace(_ old: RoleID, by new: RoleID) {
    func replaced(_ roles: [RoleID]) -> [RoleID] { roles.map { $0 == old ? new : $0 } }
    for index in leaves.indices { leaves[index].from.roles = replaced(leaves[index].from.roles) }
    for index in duties.indices {
      if let roles = duties[index].to?.roles { duties[index].to?.roles = replaced(roles) }
    }
    asks = replaced(asks)
  }
}
