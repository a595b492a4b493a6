/// Checks that every name in the knowledge means something, and that nothing contradicts itself.
///
/// It judges the parts as values, so knowledge made in code is held to the same rules as knowledge read from files.
struct Resolver {
  /// Something found, and how to find its exact words in a file.
  struct Finding {
    /// What is to be said, at the place of the whole thing.
    var diagnostic: Diagnostic
    /// The key word of the line below that place which holds the words; nil where they stand at the place itself.
    var keyword: String?
    /// The word that is wrong; nil where it is the whole line.
    var word: String?
  }

  let vocabulary: Vocabulary
  let policy: Policy
  let practices: [Practice]
  let contacts: [Contact]
  /// False where only mistakes are wanted, so that what looks for doubts alone is left out.
  let warns: Bool

  var facts: [FactID: FactEntry] = [:]
  var roles: [RoleID: Role] = [:]
  /// The policy's clauses, in its order.
  let allClauses: [Clause]
  /// The policy's rules, in its order.
  let allRules: [Rule]
  /// Where each clause stands in ``allClauses``; the first one where a name was given twice.
  var clauses: [ClauseID: Int] = [:]
  /// Where each rule stands in ``allRules``; the first one where a name was given twice.
  var rules: [RuleID: Int] = [:]
  private(set) var found: [Finding] = []
  private var errors = 0
  private var warnings = 0
  private var suggestionsLeft = Limits.suggestions

  /// A fact with its values ready to be looked up.
  struct FactEntry {
    var fact: Fact
    var values: Set<ValueID>
  }

  /// Makes a resolver of parts.
  init(vocabulary: Vocabulary, policy: Policy, practices: [Practice], contacts: [Contact], warns: Bool = true) {
    self.vocabulary = vocabulary
    self.policy = policy
    self.practices = practices
    self.contacts = contacts
    self.warns = warns
    allClauses = policy.clauses
    allRules = policy.rules
  }

  /// Everything that is wrong, in the order of the parts.
  ///
  /// - Complexity: O(size of the knowledge), where it has few mistakes.
  func diagnostics() -> [Diagnostic] { findings().map(\.diagnostic) }

  /// Everything that is wrong, with how to find its words.
  func findings() -> [Finding] {
    var work = self
    work.index()
    work.checkVocabulary()
    work.checkCard()
    work.checkSections()
    work.checkExceptions()
    work.checkPractices()
    work.checkContacts()
    return work.found
  }

  private mutating func index() {
    for fact in vocabulary.facts where facts[fact.id] == nil {
      facts[fact.id] = FactEntry(fact: fact, values: Set(fact.values.map(\.id)))
    }
    roles = Dictionary(vocabulary.roles.map { ($0.id, $0) }) { first, _ in first }
    clauses.reserveCapacity(allClauses.count)
    for (index, clause) in allClauses.enumerated() where clauses[clause.id] == nil { clauses[clause.id] = index }
    rules.reserveCapacity(allRules.count)
    for (index, rule) in allRules.enumerated() where rules[rule.id] == nil { rules[rule.id] = index }
  }

  // MARK: - Reporting

  /// Reports a mistake; see ``Finding`` for `keyword` and `word`.
  mutating func report(
    _ code: Diagnostic.Code,
    _ source: SourceRange,
    keyword: String? = nil,
    word: String? = nil,
    _ message: String
  ) {
    guard errors < Limits.mistakesOfFile else {
      if errors == Limits.mistakesOfFile {
        let message = "there are more than \(Limits.mistakesOfFile) mistakes; the others are not told"
        found.append(Finding(diagnostic: Diagnostic(.error, .tooManyMistakes, at: source, message)))
      }
      return errors = Limits.mistakesOfFile + 1
    }
    errors += 1
    found.append(Finding(diagnostic: Diagnostic(.error, code, at: source, message), keyword: keyword, word: word))
  }

  /// Reports what is probably a mistake.
  mutating func warn(
    _ code: Diagnostic.Code,
    _ source: SourceRange,
    keyword: String? = nil,
    word: String? = nil,
    _ message: String
  ) {
    guard warns, warnings < Limits.mistakesOfFile else { return }
    warnings += 1
    found.append(Finding(diagnostic: Diagnostic(.warning, code, at: source, message), keyword: keyword, word: word))
  }

  /// The words `; did you mean …?`; empty where nothing is near.
  mutating func question(for word: String, among candidates: [String]) -> String {
    guard suggestionsLeft > 0 else { return "" }
    suggestionsLeft -= 1
    return Suggestion.question(for: word, among: candidates)
  }

  /// Reports each name that was given before.
  mutating func checkUnique<Kind>(
    _ names: [(id: Identifier<Kind>, source: SourceRange)],
    _ what: String,
    repair: String = "choose another name"
  ) {
    // By their text, so that the names of all kinds share one kind of dictionary, which takes time to be made.
    var first: [String: SourceRange] = [:]
    first.reserveCapacity(names.count)
    for name in names where !name.id.text.isEmpty {
      guard let earlier = first.updateValue(name.source, forKey: name.id.text) else { continue }
      first[name.id.text] = earlier
      let place = earlier.label.isEmpty ? "" : ", at \(earlier.label)"
      report(.duplicateName, name.source, "`\(name.id)` is already the name of \(what)\(place); \(repair)")
    }
  }

  /// Reports each former name that something still has.
  mutating func checkFormer<Kind>(
    _ former: [(id: Identifier<Kind>, of: Identifier<Kind>, source: SourceRange)],
    _ names: [Identifier<Kind>]
  ) {
    guard !former.isEmpty else { return }
    var taken = Set(names)
    for name in former where !taken.insert(name.id).inserted {
      report(
        .formerNameTaken,
        name.source,
        keyword: "formerly",
        word: name.id.text,
        "`\(name.id)` cannot be a former name of `\(name.of)`; something else has or had that name"
      )
    }
  }

  // MARK: - Roles

  /// Reports a role that the vocabulary does not declare; true where it does, or where it is `you`.
  @discardableResult
  mutating func checkRole(_ role: RoleID, _ source: SourceRange, keyword: String? = nil) -> Bool {
    guard role != .you, roles[role] == nil, !role.text.isEmpty else { return true }
    let cousin = vocabulary.roles.first { $0.others.contains(role.text) }
    let repair =
      cousin.map { "; did you mean `\($0.id)`?" }
      ?? question(for: role.text, among: vocabulary.roles.map(\.id.text) + ["you"])
    let otherwise = repair.isEmpty ? "; add `role \(role) \"...\"` to the vocabulary" : repair
    report(.unknownRole, source, keyword: keyword, word: role.text, "there is no role `\(role)`\(otherwise)")
    return false
  }

  /// Reports a clause that the policy does not have.
  mutating func checkClause(_ clause: ClauseID, _ source: SourceRange, keyword: String) {
    guard clauses[clause] == nil, !clause.text.isEmpty else { return }
    let renamed = allClauses.first { $0.formerly.contains(clause) }
    let repair =
      renamed.map { "; it is now called `\($0.id)`" }
      ?? question(for: clause.text, among: allClauses.map(\.id.text))
    report(.unknownClause, source, keyword: keyword, word: clause.text, "there is no clause `\(clause)`\(repair)")
  }
}
