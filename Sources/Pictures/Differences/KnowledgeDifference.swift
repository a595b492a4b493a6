import Knowledge

/// What was added, removed and reworded between two versions of a policy's knowledge.
///
/// What the changes come to in answers is for ``SituationDifference`` to say. Earlier names count: what was only renamed
/// is listed as renamed.
public struct KnowledgeDifference: Hashable, Sendable {
  /// The names of one kind of thing that differ.
  public struct Names: Hashable, Sendable {
    /// Those that are new.
    public var added: [String] = []
    /// Those that are gone.
    public var removed: [String] = []
    /// Those that have another name: `old -> new`.
    public var renamed: [String] = []

    /// True where nothing differs.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && renamed.isEmpty }
  }

  /// The words of a clause that changed.
  public struct Rewording: Hashable, Sendable {
    /// The clause, by its new name.
    public let clause: ClauseID
    /// What it said.
    public let before: String
    /// What it says now.
    public let now: String
  }

  /// The clauses.
  public private(set) var clauses = Names()
  /// The rules.
  public private(set) var rules = Names()
  /// The facts and their values, as `fact` and `fact=value`.
  public private(set) var vocabulary = Names()
  /// The clauses whose words changed.
  public private(set) var rewordings: [Rewording] = []
  /// The rules that do something else, or the same in other situations, by their new names.
  public private(set) var changedRules: [RuleID] = []

  /// True where nothing differs.
  public var isEmpty: Bool {
    clauses.isEmpty && rules.isEmpty && vocabulary.isEmpty && rewordings.isEmpty && changedRules.isEmpty
  }

  /// Compares two versions.
  ///
  /// - Complexity: O(size of both).
  public init(from old: KnowledgeBase, to new: KnowledgeBase) {
    clauses = Self.names(
      old.policy.clauses.map(\.id.text),
      new.policy.clauses.map { ($0.id.text, $0.formerly.map(\.text)) }
    )
    rules = Self.names(
      old.policy.rules.map(\.id.text),
      new.policy.rules.map { ($0.id.text, $0.formerly.map(\.text)) }
    )
    vocabulary = Self.names(
      old.vocabulary.facts.flatMap { fact in [fact.id.text] + fact.values.map { "\(fact.id)=\($0.id)" } },
      new.vocabulary.facts.flatMap { fact in
        [(fact.id.text, fact.formerly.map(\.text))]
          + fact.values.map { value in
            let facts = [fact.id] + fact.formerly
            let values = [value.id] + value.formerly
            let former = facts.flatMap { fact in values.map { "\(fact)=\($0)" } }
            return ("\(fact.id)=\(value.id)", Array(former.dropFirst()))
          }
      }
    )
    let oldClauses = Self.byID(old.policy.clauses)
    for clause in new.policy.clauses {
      guard let before = ([clause.id] + clause.formerly).lazy.compactMap({ oldClauses[$0] }).first,
        before.says != clause.says || before.purpose != clause.purpose
      else { continue }
      let isPurpose = before.says == clause.says
      rewordings.append(
        Rewording(
          clause: clause.id,
          before: isPurpose ? before.purpose : before.says,
          now: isPurpose ? clause.purpose : clause.says
        )
      )
    }
    let oldRules = Self.byID(old.policy.rules)
    changedRules = new.policy.rules.filter { rule in
      guard let before = ([rule.id] + rule.formerly).lazy.compactMap({ oldRules[$0] }).first else { return false }
      return before != rule.named(like: before)
    }.map(\.id)
  }

  private static func byID<Element: Identifiable>(_ elements: [Element]) -> [Element.ID: Element] {
    Dictionary(elements.map { ($0.id, $0) }) { first, _ in first }
  }

  private static func names(_ old: [String], _ new: [(name: String, formerly: [String])]) -> Names {
    var names = Names()
    let before = Set(old)
    var found: Set<String> = []
    for (name, formerly) in new {
      if before.contains(name) {
        found.insert(name)
      } else if let former = formerly.first(where: before.contains) {
        found.insert(former)
        names.renamed.append("\(former) -> \(name)")
      } else {
        names.added.append(name)
      }
    }
    names.removed = old.filter { !found.contains($0) }
    return names
  }

  /// The differences in plain lines, wordings apart.
  public var lines: [PictureLine] {
    let named: [(String, [String])] = [
      ("Clauses added", clauses.added), ("Clauses removed", clauses.removed), ("Clauses renamed", clauses.renamed),
      ("Rules added", rules.added), ("Rules removed", rules.removed), ("Rules renamed", rules.renamed),
      ("Rules changed", changedRules.map(\.text)), ("Facts and values added", vocabulary.added),
      ("Facts and values removed", vocabulary.removed), ("Facts and values renamed", vocabulary.renamed),
    ]
    return named.filter { !$0.1.isEmpty }.map { PictureLine("\($0.0): \($0.1.joined(separator: ", "))") }
  }

  /// The changed words in plain lines.
  public var wordingLines: [PictureLine] {
    guard !rewordings.isEmpty else { return [] }
    let head = PictureLine("Other words, which change no answer by themselves:", isHeading: true)
    return [.blank, head]
      + rewordings.flatMap { rewording in
        [
          PictureLine("\(rewording.clause) said: \(rewording.before)", indent: 2),
          PictureLine("now it says: \(rewording.now)", indent: 4),
        ]
      }
  }
}

extension Rule {
  /// The rule under the names of another, so that a new name alone is no change.
  fileprivate func named(like other: Rule) -> Rule {
    var rule = Rule(id: other.id, clause: other.clause, when: when, force: force)
    rule.limits = limits
    rule.modal = modal
    rule.leaves = leaves
    rule.then = then
    rule.conditions = conditions
    rule.judgement = judgement
    rule.duties = duties
    rule.asks = asks
    rule.lifts = lifts
    rule.reading = reading
    rule.formerly = other.formerly
    rule.expected = other.expected
    return rule
  }
}
