import Guidance

/// A replay as JSON.
struct ReplayJSON: Encodable {
  struct Entry: Encodable {
    let file: String
    let line: Int
    let title: String
    let policy: String
    let reviewed: Bool
    let outcome: String
    let differences: [Change]
    let mistakes: [String]
  }

  struct Change: Encodable {
    let `class`: String
    let line: Int
    let summary: String
    let fails: Bool
    let because: String?
  }

  struct Signed: Encodable {
    let file: String
    let title: String
    let policy: String
    let outcome: String
    let message: String?
  }

  struct Broken: Encodable {
    let file: String
    let mistakes: [String]
  }

  let passed: Int
  let failed: Int
  let notReplayed: Int
  let broken: [Broken]
  let wordings: Int
  let unreviewed: Int
  let moved: Int
  let results: [Entry]
  let scenarios: [Signed]
  let leftovers: [String]
  let mistakes: [String]

  init(_ report: ReplayReport) {
    passed = report.passed
    failed = report.failed
    notReplayed = report.invalid
    broken = report.broken.map { Broken(file: $0.file, mistakes: $0.mistakes.map(\.line)) }
    wordings = report.wordings.count
    unreviewed = report.unreviewed
    moved = report.moved
    mistakes = report.mistakes.map(\.line)
    leftovers = report.leftovers.map(\.line)
    results = report.results.map(Entry.init)
    scenarios = report.scenarios.map(Signed.init)
  }
}

extension ReplayJSON.Entry {
  fileprivate init(_ result: ReplayResult) {
    file = result.source.file
    line = result.source.line
    title = result.transcript.title
    policy = result.transcript.policy.text
    reviewed = result.isReviewed
    outcome = result.outcome.rawValue
    differences = result.differences.map(ReplayJSON.Change.init)
    mistakes = result.mistakes.map(\.line)
  }
}

extension ReplayJSON.Change {
  fileprivate init(_ difference: Difference) {
    self.class = difference.class.rawValue
    line = difference.source.line
    summary = difference.summary
    fails = difference.isFailure
    because = difference.cause?.text
  }
}

extension ReplayJSON.Signed {
  fileprivate init(_ result: ScenarioResult) {
    file = result.source.file
    title = result.title
    policy = result.policy.text
    outcome = result.moved == nil ? "passed" : "moved"
    message = result.moved?.message
  }
}
