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
  ///
  /// - Parameter document: The published document, where the school has attached it: it may name what our words do not.
  public init(_ subject: CheckSubject, document: Document? = nil) {
    policy = subject.knowledge.policy.id
    vocabulary = subject.knowledge.vocabulary
    chapters = [
      Chapter(heading: "Where the document contradicts itself", items: Self.contradictions(subject)),
      Chapter(heading: "How we read words that needed it, for you to sign", items: Self.readings(subject)),
      Chapter(heading: "What staff ask and the document does not answer", items: Self.silences(subject)),
      Chapter(heading: "Where the document names nobody, or no way to reach somebody", items: Self.nobody(subject)),
      Chapter(heading: "Words that were lost in print", items: Self.damaged(subject)),
      Chapter(heading: "Laws, offices and platforms that have changed", items: Self.outdated(subject, document)),
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
    return ["  " + place + item.text] + (line(of: item).map { ["    " + $0] } ?? [])
  }

  /// The line to paste that shows an item; nil where it is not about a situation.
  public func line(of item: Item) -> String? { item.witness?.line(policy: policy, in: vocabulary) }

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
        let other = knowledge.clause(contradiction.clause)
        let against = other.map { "\(place(of: $0, knowledge)): \($0.says)" } ?? "`\(contradiction.clause)`"
        return Item(
          at: clause.source,
          "\(place(of: clause, knowledge)): \(clause.says) But \(against) (\(settled))"
        )
      }
    }
  }

  private static func readings(_ subject: CheckSubject) -> [Item] {
    subject.placed.compactMap { placed in
      placed.rule.reading.map { reading in
        let place = place(of: placed.clause, subject.knowledge)
        return Item(at: placed.rule.source, "\(place): \(reading.text) Reason: \(reading.reason)")
      }
    }
  }

  private static func silences(_ subject: CheckSubject) -> [Item] {
    let known = subject.rules.silences.map { silence in
      let asks = silence.asks.map { subject.knowledge.label(of: $0) }.joined(separator: " or ")
      let whom = asks.isEmpty ? "nobody is named to ask" : "ask \(asks)"
      return Item(at: silence.source, "`\(silence.id)`: \(silence.says) (\(whom))")
    }
    guard subject.isAnalysed else { return known }
    var atlas = subject.zones.atlas
    let unexplained = UnexplainedSilence().findings(in: subject, &atlas)
    return atlas.isExhausted ? known : known + unexplained.map { Item(at: $0.source, $0.message, witness: $0.witness) }
  }

  private static func nobody(_ subject: CheckSubject) -> [Item] {
    let knowledge = subject.knowledge
    let duties = subject.placed.flatMap { placed in
      placed.rule.duties.filter(\.tellsNobody).map { duty in
        Item(
          at: duty.source,
          "\(place(of: placed.clause, knowledge)) asks to tell somebody, and not whom: \(duty.text)"
        )
      }
    }
    return duties
      + RolesInReach.unreached(in: knowledge).map { use, source in
        let alternate =
          knowledge.alternate(of: use.role).map { "; until then \(knowledge.label(of: $0)) stands in" } ?? ""
        return Item(at: source, "How to reach \(knowledge.label(of: use.role)) is not said\(alternate).")
      }
  }

  /// A clause as its officer finds it in the document: by its name here and its section's heading there.
  private static func place(of clause: Clause, _ knowledge: KnowledgeBase) -> String {
    let heading = knowledge.section(of: clause).heading
    return heading.isEmpty ? "`\(clause.id)`" : "`\(clause.id)` (\(heading))"
  }

  private static func damaged(_ subject: CheckSubject) -> [Item] {
    subject.knowledge.policy.clauses.filter(\.isDamaged).map { clause in
      Item(at: clause.source, "\(place(of: clause, subject.knowledge)), as far as it can be read: \(clause.says)")
    }
  }

  private static func outdated(_ subject: CheckSubject, _ document: Document?) -> [Item] {
    let knowledge = subject.knowledge
    let names = OutdatedNames(knowledge.practices, nation: knowledge.policy.nation, today: subject.today)
    let told = knowledge.policy.clauses.flatMap { clause in
      names.found(in: clause.says).map { name in
        Item(at: clause.source, "\(place(of: clause, knowledge)) names \(sentence(on: name))")
      }
    }
    return told + (document.map { outdated(in: $0, knowledge, names) } ?? [])
  }

  /// The outdated names that only the document's own words have, in its order, each once for each clause.
  private static func outdated(in document: Document, _ knowledge: KnowledgeBase, _ names: OutdatedNames) -> [Item] {
    let match = DocumentMatch(document, against: knowledge.policy)
    var clauses: [Document.Span: Clause] = [:]
    for finding in match.findings {
      for sentence in finding.sentences {
        let span = match.outline.entries[sentence].sentence.span
        if clauses[span] == nil { clauses[span] = knowledge.clause(finding.clause) }
      }
    }
    var seen: Set<String> = []
    return document.blocks.flatMap(\.sentences).flatMap { sentence -> [Item] in
      let clause = clauses[sentence.span]
      let told = clause.map { names.found(in: $0.says) } ?? []
      return names.found(in: sentence.text).filter { !told.contains($0) }.compactMap { name in
        guard seen.insert("\(clause?.id.text ?? "") \(name.name)").inserted else { return nil }
        let place = clause.map { ", where \(Self.place(of: $0, knowledge)) stands," } ?? ""
        let text = "line \(sentence.span.firstLine) of the document\(place) names \(Self.sentence(on: name))"
        return Item(at: clause?.source ?? knowledge.policy.source, text)
      }
    }
  }

  private static func sentence(on name: OutdatedName) -> String {
    "\(name.name); since \(name.since.inWords): \(name.now) (\(name.basis))"
  }

  private static func dates(_ subject: CheckSubject) -> [Item] {
    let policy = subject.knowledge.policy
    var items = ReviewPassed.findings(in: subject).map { Item(at: $0.source, $0.message) }
    if policy.review == nil { items.append(Item(at: policy.source, "the document states no review date")) }
    if policy.dated == nil { items.append(Item(at: policy.source, "the document states no date")) }
    if policy.version.isEmpty { items.append(Item(at: policy.source, "the document states no version")) }
    return items
  }
}
