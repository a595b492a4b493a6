/// Reads the knowledge of one policy: the shared vocabulary, the policy's folder, practice and contacts.
public struct KnowledgeParser {
  /// What reading gave: the knowledge, unless there were errors, and all that is to be said about the files.
  public struct Outcome: Sendable {
    /// The knowledge; nil where any of the files has an error.
    public var knowledge: KnowledgeBase?
    /// The knowledge whose only mistakes are clauses that say nothing yet: good to look at, not to answer from; nil for all
    /// other.
    public var skeleton: KnowledgeBase?
    /// The mistakes, in the order of the files and of the lines in them.
    public var diagnostics: [Diagnostic]
  }

  private var vocabularyFiles: [VocabularyParser] = []
  private var policyFiles: [PolicyParser] = []
  private var practiceFiles: [PracticeParser] = []
  private var contactFiles: [ContactsParser] = []
  private let policy: PolicyID
  private let warns: Bool

  /// Reads the knowledge of one policy.
  ///
  /// - Parameters:
  ///   - vocabulary: the shared `.vocabulary` files.
  ///   - policy: the policy's id, which is the name of its folder.
  ///   - files: the folder's `.policy` and `.vocabulary` files; others are passed over.
  ///   - practices: the `.practice` files.
  ///   - contacts: the school's `contacts`.
  /// - Returns: the knowledge, whatever the order in which the files were given: each list is sorted by name, the card first.
  /// - Throws: ``KnowledgeError/invalid(_:)`` with every mistake of every file, warnings included.
  /// - Complexity: O(size of the files).
  public static func load(
    vocabulary: [SourceFile],
    policy: PolicyID,
    files: [SourceFile],
    practices: [SourceFile] = [],
    contacts: [SourceFile] = []
  ) throws(KnowledgeError) -> KnowledgeBase {
    let outcome = read(
      vocabulary: vocabulary,
      policy: policy,
      files: files,
      practices: practices,
      contacts: contacts
    )
    guard let knowledge = outcome.knowledge else { throw .invalid(outcome.diagnostics) }
    return knowledge
  }

  /// Reads the knowledge of one policy, and keeps the warnings of knowledge that can be used.
  ///
  /// The other parameters are those of ``load(vocabulary:policy:files:practices:contacts:)``.
  ///
  /// - Parameter warns: false where only mistakes are wanted: what merely looks doubtful is then not looked for.
  public static func read(
    vocabulary: [SourceFile],
    policy: PolicyID,
    files: [SourceFile],
    practices: [SourceFile] = [],
    contacts: [SourceFile] = [],
    warns: Bool = true
  ) -> Outcome {
    var parser = KnowledgeParser(policy: policy, warns: warns)
    for file in sorted(vocabulary) { parser.vocabularyFiles.append(VocabularyParser(file)) }
    for file in sorted(files) where file.name.hasSuffix(".vocabulary") {
      parser.vocabularyFiles.append(VocabularyParser(file, owner: policy))
    }
    for file in sorted(files) where file.name.hasSuffix(".policy") {
      parser.policyFiles.append(PolicyParser(file, expected: policy))
    }
    for file in sorted(practices) { parser.practiceFiles.append(PracticeParser(file)) }
    for file in sorted(contacts) { parser.contactFiles.append(ContactsParser(file)) }
    return parser.outcome()
  }

  /// Reads a policy's card alone: the policy without sections, for a list of schools.
  ///
  /// - Throws: ``KnowledgeError/invalid(_:)`` with every mistake of the card; what it refers to is not checked.
  public static func card(_ file: SourceFile) throws(KnowledgeError) -> Policy {
    let parser = PolicyParser(file)
    var diagnostics = parser.script.diagnostics
    if parser.card == nil, !parser.script.isRefused { diagnostics.append(noCard(in: file.name)) }
    guard var card = parser.card, !diagnostics.contains(where: { $0.severity == .error }) else {
      throw .invalid(diagnostics)
    }
    card.roles = parser.roles
    return card
  }

  /// Reads practice alone, for who needs to be told before a school is chosen; files with mistakes are passed over.
  public static func practices(_ files: [SourceFile]) -> [Practice] {
    sorted(files).map { PracticeParser($0) }
      .filter { parser in !parser.script.diagnostics.contains { $0.severity == .error } }
      .flatMap(\.practices)
  }

  /// Sorts files by name, the card before all others.
  private static func sorted(_ files: [SourceFile]) -> [SourceFile] {
    func isCard(_ file: SourceFile) -> Bool { file.name == "card.policy" || file.name.hasSuffix("/card.policy") }
    return files.sorted { left, right in
      isCard(left) == isCard(right) ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : isCard(left)
    }
  }

  private init(policy: PolicyID, warns: Bool) {
    self.policy = policy
    self.warns = warns
  }

  // MARK: - Putting together

  private func outcome() -> Outcome {
    let scripts =
      vocabularyFiles.map(\.script) + policyFiles.map(\.script) + practiceFiles.map(\.script)
      + contactFiles.map(\.script)
    var diagnostics = scripts.flatMap(\.diagnostics)
    let vocabulary = vocabulary(&diagnostics)
    let policy = assembled(&diagnostics)
    let practices = practiceFiles.flatMap(\.practices)
    let contacts = contactFiles.flatMap(\.contacts)
    if !scripts.contains(where: \.isRefused) {
      let resolver = Resolver(
        vocabulary: vocabulary,
        policy: policy,
        practices: practices,
        contacts: contacts,
        warns: warns
      )
      diagnostics += Self.additional(resolver.findings(), to: diagnostics, in: scripts)
    }
    diagnostics = Self.inFileOrder(diagnostics, scripts)
    let codes = Set(diagnostics.lazy.filter { $0.severity == .error }.map(\.code))
    guard codes.isSubset(of: [.clauseUnsaid]) else { return Outcome(knowledge: nil, diagnostics: diagnostics) }
    let knowledge = KnowledgeBase(
      resolved: vocabulary,
      policy: policy,
      practices: practices,
      contacts: contacts
    )
    return codes.isEmpty
      ? Outcome(knowledge: knowledge, diagnostics: diagnostics)
      : Outcome(knowledge: nil, skeleton: knowledge, diagnostics: diagnostics)
  }

  private func vocabulary(_ diagnostics: inout [Diagnostic]) -> Vocabulary {
    var all = Vocabulary()
    for file in vocabularyFiles {
      all.facts += file.vocabulary.facts
      all.impossible += file.vocabulary.impossible
      all.roles += file.vocabulary.roles
    }
    let places = Dictionary(all.facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for addition in vocabularyFiles.flatMap(\.extensions) {
      if let index = places[addition.fact] {
        all.facts[index].values += addition.values
      } else {
        let repair = Suggestion.question(for: addition.fact.text, among: all.facts.map(\.id.text))
        diagnostics.append(
          Diagnostic(
            .error,
            .unknownFact,
            at: addition.source,
            "there is no fact `\(addition.fact)` to extend\(repair)"
          )
        )
      }
    }
    return all
  }

  private func assembled(_ diagnostics: inout [Diagnostic]) -> Policy {
    let cards = policyFiles.compactMap(\.card)
    var policy = cards.first ?? Policy(id: self.policy)
    if cards.isEmpty, !policyFiles.contains(where: \.script.isRefused) {
      diagnostics.append(Self.noCard(in: policyFiles.first?.script.text.name ?? "\(self.policy)/card.policy"))
    }
    for second in cards.dropFirst() {
      let message = "a second card stands here; the first is at \(cards[0].source.label)"
      diagnostics.append(Diagnostic(.error, .duplicateName, at: second.source, message))
    }
    policy.roles = policyFiles.flatMap(\.roles)
    policy.sections = policyFiles.flatMap(\.sections)
    policy.rulings = policyFiles.flatMap(\.rulings)
    policy.settleLifts()
    policy.followRulings()
    return policy
  }

  private static func noCard(in file: String) -> Diagnostic {
    let source = SourceRange(file: file, line: 1)
    return Diagnostic(.error, .noCard, at: source, "no file has the line `policy ID`; add card.policy with the card")
  }

  // MARK: - Diagnostics

  /// The findings that do not merely repeat a mistake found before, with the exact words they speak of.
  private static func additional(
    _ findings: [Resolver.Finding],
    to diagnostics: [Diagnostic],
    in scripts: [Script]
  ) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    struct Spot: Hashable {
      var file: String
      var line: Int
      var detail: String
    }
    func spots(_ diagnostic: Diagnostic) -> [Spot] {
      [diagnostic.code.rawValue, "\(diagnostic.source.column)"].map {
        Spot(file: diagnostic.source.file, line: diagnostic.source.line, detail: $0)
      }
    }
    let broken = Set(diagnostics.lazy.filter { $0.severity == .error }.flatMap(spots))
    let locator = Locator(scripts)
    return findings.compactMap { finding in
      var diagnostic = finding.diagnostic
      diagnostic.source = locator.range(of: finding)
      return broken.isDisjoint(with: spots(diagnostic)) ? diagnostic : nil
    }
  }

  private static func inFileOrder(_ diagnostics: [Diagnostic], _ scripts: [Script]) -> [Diagnostic] {
    guard !diagnostics.isEmpty else { return [] }
    let names = scripts.enumerated().map { ($1.text.name, $0) }
    let ranks = Dictionary(names) { first, _ in first }
    let ranked = diagnostics.enumerated().map { index, diagnostic in
      (ranks[diagnostic.source.file] ?? -1, diagnostic.source.line, diagnostic.source.column, index)
    }
    return ranked.sorted(by: <).map { diagnostics[$0.3] }
  }
}

extension Policy {
  /// Makes lifted names that are clauses lift clauses: the language writes both alike.
  fileprivate mutating func settleLifts() {
    let all = rules
    guard all.contains(where: { !$0.lifts.isEmpty }) else { return }
    let ruleNames = Set(all.map(\.id))
    let clauseNames = Set(clauses.map(\.id))
    for section in sections.indices {
      for clause in sections[section].clauses.indices {
        for rule in sections[section].clauses[clause].rules.indices {
          let lifts = sections[section].clauses[clause].rules[rule].lifts
          guard !lifts.isEmpty else { continue }
          sections[section].clauses[clause].rules[rule].lifts = lifts.map { lifted in
            guard case .rule(let id) = lifted, !ruleNames.contains(id), clauseNames.contains(ClauseID(id.text)) else {
              return lifted
            }
            return .clause(ClauseID(id.text))
          }
        }
      }
    }
  }
}
