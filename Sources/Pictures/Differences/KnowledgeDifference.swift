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

  /// Words that changed and decide nothing: of a clause, a condition, a question, a label, a number to ring.
  public struct Rewording: Hashable, Sendable {
    /// What said them, by its new name: `touch-2`, `rule touch-2-ask, condition 1`.
    public let subject: String
    /// The clause, by its new name, where they are its own; nil for all else.
    public let clause: ClauseID?
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
  /// The words that changed, those of the policy first, then the vocabulary's and the practice's.
  public private(set) var rewordings: [Rewording] = []
  /// The rules that do something else, or the same in other situations, by their new names.
  public private(set) var changedRules: [RuleID] = []
  /// The silences.
  public private(set) var silences = Names()
  /// The silences that hold in other situations, or give another reason or somebody else to ask.
  public private(set) var changedSilences: [String] = []
  /// The school's rulings.
  public private(set) var rulings = Names()
  /// The rulings that settle something else.
  public private(set) var changedRulings: [String] = []

  /// True where nothing differs.
  public var isEmpty: Bool {
    rewordings.isEmpty && parts.allSatisfy(\.names.isEmpty)
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
    compareRules(old.policy.withoutFollowing, new.policy.withoutFollowing)
    compareSilencesAndRulings(old.policy, new.policy)
    rewordings = KnowledgeWords(of: new).rewordings(since: KnowledgeWords(of: old))
  }

  private mutating func compareRules(_ old: Policy, _ new: Policy) {
    let oldRules = Self.byID(old.rules)
    changedRules = new.rules.filter { rule in
      guard let before = ([rule.id] + rule.formerly).lazy.compactMap({ oldRules[$0] }).first else { return false }
      return before.bare(named: before) != rule.bare(named: before)
    }.map(\.id)
  }

  private mutating func compareSilencesAndRulings(_ old: Policy, _ new: Policy) {
    let silencesOf = [old, new].map { $0.sections.flatMap(\.silences) }
    silences = Self.names(silencesOf[0].map(\.id.text), silencesOf[1].map { ($0.id.text, []) })
    let oldSilences = Self.byID(silencesOf[0])
    changedSilences = silencesOf[1].filter { silence in oldSilences[silence.id].map { $0.bare != silence.bare } ?? false
    }
    .map(\.id.text)
    rulings = Self.names(old.rulings.map(\.id.text), new.rulings.map { ($0.id.text, []) })
    let oldRulings = Self.byID(old.rulings)
    changedRulings = new.rulings.filter { ruling in oldRulings[ruling.id].map { $0.bare != ruling.bare } ?? false }
      .map(\.id.text)
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
    parts.filter { !$0.names.isEmpty }.map { PictureLine("\($0.what): \($0.names.joined(separator: ", "))") }
  }

  /// What differs, each kind with its names.
  private var parts: [(what: String, names: [String])] {
    Self.parts("Clauses", clauses) + Self.parts("Rules", rules, changed: changedRules.map(\.text))
      + Self.parts("Silences", silences, changed: changedSilences)
      + Self.parts("Rulings", rulings, changed: changedRulings) + Self.parts("Facts and values", vocabulary)
  }

  private static func parts(_ kind: String, _ names: Names, changed: [String] = []) -> [(what: String, names: [String])]
  {
    [
      ("\(kind) added", names.added), ("\(kind) removed", names.removed), ("\(kind) renamed", names.renamed),
      ("\(kind) changed", changed),
    ]
  }

  /// The changed words in plain lines.
  public var wordingLines: [PictureLine] {
    guard !rewordings.isEmpty else { return [] }
    let head = PictureLine("Other words, which change no verdict by themselves:", isHeading: true)
    return [.blank, head]
      + rewordings.flatMap { rewording in
        [
          PictureLine("\(rewording.subject) said: \(Self.quoted(rewording.before))", indent: 2),
          PictureLine("now it says: \(Self.quoted(rewording.now))", indent: 4),
        ]
      }
  }

  private static func quoted(_ words: String) -> String { words.isEmpty ? "nothing" : words }
}
