import Checks
import Decisions
import Knowledge

/// A place in a file, in JSON.
struct PlaceReport: Encodable {
  let file: String
  let line: Int
  let column: Int
  let endColumn: Int

  /// Nil for a place that no file holds.
  init?(_ source: SourceRange?) {
    guard let source, source.line > 0 else { return nil }
    (file, line, column, endColumn) = (source.file, source.line, source.column, source.endColumn)
  }
}

/// The JSON of a finding.
struct FindingReport: Encodable {
  /// `error`, `warning`, `note`; `accepted` for what the author expects.
  let severity: String
  let code: String
  /// Why it is as it should be; nil where nobody expects it.
  let accepted: String?
  let at: PlaceReport?
  let other: PlaceReport?
  let message: String
  let witness: String?

  init(_ item: KnowledgeCheck.Item) {
    severity = item.standing
    code = item.code
    accepted = item.accepted
    at = PlaceReport(item.source)
    other = PlaceReport(item.other)
    message = item.message
    witness = item.witness
  }
}

/// The JSON of a policy's figures.
struct StatisticsReport: Encodable {
  let policy: String
  let clauses: Int
  let rules: Int
  let facts: Int
  let questions: Int
  let situations: LargeCount
  let interviews: [Int]
  let longestPath: Int

  init(_ statistics: Statistics) {
    policy = statistics.policy.text
    clauses = statistics.clauses
    rules = statistics.rules
    facts = statistics.facts
    questions = statistics.questions
    situations = statistics.situations
    interviews = statistics.interviews
    longestPath = statistics.longestPath
  }
}

/// The JSON of a policy's own gaps.
struct GapsReport: Encodable {
  struct Chapter: Encodable {
    let heading: String
    let items: [Item]
  }

  struct Item: Encodable {
    let at: PlaceReport?
    let text: String
    let witness: String?
  }

  let policy: String
  let chapters: [Chapter]

  init(_ gaps: PolicyGaps) {
    policy = gaps.policy.text
    chapters = gaps.chapters.map { chapter in
      Chapter(
        heading: chapter.heading,
        items: chapter.items.map { Item(at: PlaceReport($0.source), text: $0.text, witness: gaps.line(of: $0)) }
      )
    }
  }
}

/// The JSON of a policy's near-miss twins.
struct TwinsReport: Encodable {
  struct Pair: Encodable {
    let rule: String
    let fact: String
    let verdict: String
    let witness: String
    let twinVerdict: String
    let twinWitness: String
  }

  let policy: String
  let rules: Int
  let all: Int
  let pairs: [Pair]

  init(_ twins: Twins) {
    policy = twins.policy.text
    rules = twins.rules
    all = twins.count
    pairs = twins.pairs.map { pair in
      Pair(
        rule: pair.rule.text,
        fact: pair.fact.text,
        verdict: pair.verdict.rawValue,
        witness: twins.line(of: pair.situation),
        twinVerdict: pair.twinVerdict.rawValue,
        twinWitness: twins.line(of: pair.twin)
      )
    }
  }
}
