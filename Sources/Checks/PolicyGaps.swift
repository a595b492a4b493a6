import Decisions
import Knowledge

/// What a policy leaves open, for its officer: the document's own gaps, and what we had to read into it.
public struct PolicyGaps: Sendable {
  /// A thing that the officer should look at.
  public struct Item: Hashable, Sendable {
    /// Where it stands.
    public let source: SourceRange
    /// What it is, in a sentence.
    public let text: String
    /// A situation that shows it; nil where it is not about one.
    public let witness: Witness?

    init(at source: SourceRange, _ text: String, witness: Witness? = nil) {
      self.source = source
      self.text = text
      self.witness = witness
    }
  }

  /// A chapter of the report.
  public struct Chapter: Hashable, Sendable {
    /// Its heading.
    public let heading: String
    /// Its items, in the document's order; none where there is nothing to say.
    public let items: [Item]
  }

  /// The policy.
  public let policy: PolicyID
  /// The chapters, those without items included.
  public let chapters: [Chapter]

  private let vocabulary: Vocabulary

  /// Gathers what a policy leaves open.
  public init(_ subject: CheckSubject) {
    policy = subject.knowledge.policy.id
    vocabulary = subject.knowledge.vocabulary
    chapters = [
      Chapter(heading: "Where the document contradicts itself", items: Self.contradictions(subject)),
      Chapter(heading: "How we read words that needed it, for you to sign", items: Self.readings(subject)),
      Chapter(heading: "What staff ask and the document does not answer", items: Self.silences(subject)),
      Chapter(heading: "Where the document names nobody, or no way to reach somebody", items: Self.nobody(subject)),
      Chapter(heading: "Words that were lost in print", items: Self.damaged(subject)),
      Chapter(heading: "Laws, offices and platforms that have changed", items: Self.outdated(subject)),
      Chapter(heading: "Dates", items: Self.dates(subject)),
    ]
  }

  /// The report in lines: each chapter with items, and a line for each of them.
  public var lines: [String] {
    chapters.filter { !$0.items.isEmpty }.flatMap { chapter in
      ["\(chapter.heading) (\(chapter.items.count))"] + chapter.items.flatMap(lines)
    }
  }

  private func lines(_ item: Item) -> [String] {
    let place = item.source.label.isEmpty ? "" : "\(item.source.label): "
    return ["  " + place + item.text] + (item.witness.map { ["    " + $0.line(policy: policy, in: vocabulary)] } ?? [])
  }

  private static func contradictions(_ subject: CheckSubject) -> [Item] {
    let knowledge = subject.knowledge
    return knowledge.policy.clauses.flatMap { clause in
      clause.contradictions.map { contradiction in
        let pair = Set([clause.id, contradiction.clause])
        let ruling = knowledge.policy.rulings.first { pair.isSubset(of: $0.clauses) }
        let settled =
          ruling.map { "settled by the ruling `\($0.id)`" }
          ?? contradiction.settledBy.map { "\(knowledge.label(of: $0)) can settle it" }
          ?? "nobody is named to settle it"
        return Item(at: clause.source, "`\(clause.id)` and `\(contradiction.clause)` say opposite things; \(settled)")
      }
    }
  }

  private static func readings(_ subject: CheckSubject) -> [Item] {
    subject.placed.compactMap { placed in
      placed.rule.reading.map { reading in
        Item(at: placed.rule.source, "`\(placed.rule.id)`: \(reading.text) Reason: \(reading.reason)")
      }
    }
  }

  private static func silences(_ subject: CheckSubject) -> [Item] {
    var items = subject.rules.silences.map { silence in
      let asks = silence.asks.map { subject.knowledge.label(of: $0) }.joined(separator: " or ")
      let whom = asks.isEmpty ? "nobody is named to ask" : "ask \(asks)"
      return Item(at: silence.source, "`\(silence.id)`: \(silence.says) (\(whom))")
    }
    if let rest = unexplained(subject) { items.append(rest) }
    return items
  }

  /// The shortest situation in which the document is silent and no `silence` says why; nil where there is none.
  private static func unexplained(_ subject: CheckSubject) -> Item? {
    guard subject.isAnalysed, var rest = subject.zones.verdicts[.silent] else { return nil }
    var atlas = subject.zones.atlas
    for (index, entry) in subject.rules.entries.enumerated() {
      if case .silence = entry { rest = atlas.subtracting(subject.zones.entries[index], from: rest) }
    }
    guard let witness = subject.zones.witness(of: rest, in: &atlas) else { return nil }
    let text = "there are situations in which no clause answers and no `silence` says why; the shortest is shown"
    return Item(at: subject.knowledge.policy.source, text, witness: witness)
  }

  private static func nobody(_ subject: CheckSubject) -> [Item] {
    RolesInReach().findings(in: subject).sorted(by: Finding.precedes).map { Item(at: $0.source, $0.message) }
  }

  private static func damaged(_ subject: CheckSubject) -> [Item] {
    subject.knowledge.policy.clauses.filter(\.isDamaged).map { Item(at: $0.source, "`\($0.id)`: \($0.says)") }
  }

  private static func outdated(_ subject: CheckSubject) -> [Item] {
    subject.knowledge.policy.clauses.flatMap { clause in
      OutdatedName.found(in: clause.says, on: subject.today).map { name in
        Item(at: clause.source, "`\(clause.id)` names \(name.name); since \(name.since): \(name.now)")
      }
    }
  }

  private static func dates(_ subject: CheckSubject) -> [Item] {
    let policy = subject.knowledge.policy
    var items = ReviewPassed().findings(in: subject).map { Item(at: $0.source, $0.message) }
    if policy.review == nil { items.append(Item(at: policy.source, "the document states no review date")) }
    if policy.dated == nil { items.append(Item(at: policy.source, "the document states no date")) }
    if policy.version.isEmpty { items.append(Item(at: policy.source, "the document states no version")) }
    return items
  }
}
