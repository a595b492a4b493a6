import Guidance

/// The coverage of a policy as JSON.
struct CoverageJSON: Encodable {
  struct Count: Encodable {
    let covered: Int
    let total: Int
    let percent: Int
  }

  struct Miss: Encodable {
    struct Place: Encodable {
      let file: String
      let line: Int
    }

    let subject: String
    let at: Place?
    let answers: String
    let command: String
  }

  let policy: String
  let percent: Int
  let counts: [String: Count]
  let missed: [Miss]
  let unreachable: [String]

  init(_ coverage: Coverage) {
    policy = coverage.policy.text
    percent = coverage.percent
    counts = Dictionary(
      uniqueKeysWithValues: coverage.counts.map {
        ($0.key.rawValue, Count(covered: $0.value.covered, total: $0.value.total, percent: $0.value.percent))
      }
    )
    missed = coverage.misses.map { miss in
      Miss(
        subject: miss.subject.text,
        at: miss.source.line == 0 ? nil : .init(file: miss.source.file, line: miss.source.line),
        answers: miss.answers.words,
        command: coverage.command(for: miss)
      )
    }
    unreachable = coverage.unreachable.map(\.text)
  }
}
