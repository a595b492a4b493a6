import Guidance
import Knowledge
import Platform

/// A replay as JUnit XML: a test suite for each file, a test case for each transcript or case.
struct JUnitReport {
  /// The document.
  let text: String

  init(_ report: ReplayReport) {
    var suites: [(file: String, results: [ReplayResult])] = []
    for result in report.results {
      if suites.last?.file != result.source.file { suites.append((result.source.file, [])) }
      suites[suites.count - 1].results.append(result)
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mayi\">\n"
    for suite in suites {
      let failures = suite.results.filter { $0.outcome == .failed }.count
      let errors = suite.results.filter { $0.outcome == .invalid }.count
      text += "  <testsuite name=\"\(Escaping.xml(suite.file))\" tests=\"\(suite.results.count)\""
      text += " failures=\"\(failures)\" errors=\"\(errors)\">\n"
      for result in suite.results { text += Self.testCase(result) }
      text += "  </testsuite>\n"
    }
    self.text = text + "</testsuites>\n"
  }

  private static func testCase(_ result: ReplayResult) -> String {
    let name = Escaping.xml(result.transcript.title)
    let place = "classname=\"\(Escaping.xml(result.transcript.policy.text))\" name=\"\(name)\""
    let details = (result.mistakes.map(\.line) + result.differences.flatMap(\.lines)).joined(separator: "\n")
    switch result.outcome {
    case .passed: return "    <testcase \(place)/>\n"
    case .failed: return failure("failure", place, result, details)
    case .invalid: return failure("error", place, result, details)
    }
  }

  private static func failure(_ element: String, _ place: String, _ result: ReplayResult, _ details: String) -> String {
    let message = result.differences.first { $0.isFailure }?.summary ?? result.mistakes.first?.message ?? ""
    return """
          <testcase \(place)>
            <\(element) message="\(Escaping.xml(message))">\(Escaping.xml(details))</\(element)>
          </testcase>

      """
  }
}

/// A replay in the Test Anything Protocol, version 14.
struct TAPReport {
  /// The document.
  let text: String

  init(_ report: ReplayReport) {
    var text = "TAP version 14\n1..\(report.results.count)\n"
    for (index, result) in report.results.enumerated() {
      let title = result.transcript.title.filter { $0 != "#" && !$0.isNewline }
      text += "\(result.outcome == .passed ? "ok" : "not ok") \(index + 1) - \(title)\n"
      guard result.outcome != .passed else { continue }
      for line in result.mistakes.map(\.line) + result.differences.flatMap(\.lines) {
        text += "# \(line.filter { !$0.isNewline })\n"
      }
    }
    self.text = text
  }
}

/// A replay as annotations that GitHub shows beside the lines of a change.
struct AnnotationReport {
  /// The commands, one on a line.
  let text: String

  init(_ report: ReplayReport) {
    var text = ""
    func add(_ level: String, _ source: SourceRange, _ message: String) {
      text += "::\(level) file=\(Escaping.gitHubProperty(source.file)),line=\(max(source.line, 1))::"
      text += Escaping.gitHubMessage(message) + "\n"
    }
    for mistake in report.mistakes + report.results.flatMap(\.mistakes) {
      add(mistake.isError ? "error" : "warning", mistake.source, mistake.message)
    }
    for difference in report.results.flatMap(\.differences) {
      add(difference.isFailure ? "error" : "notice", difference.source, difference.summary)
    }
    self.text = text
  }
}

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

  let passed: Int
  let failed: Int
  let wordings: Int
  let unreviewed: Int
  let results: [Entry]
  let mistakes: [String]

  init(_ report: ReplayReport) {
    passed = report.passed
    failed = report.failed
    wordings = report.wordings.count
    unreviewed = report.unreviewed
    mistakes = report.mistakes.map(\.line)
    results = report.results.map { result in
      Entry(
        file: result.source.file,
        line: result.source.line,
        title: result.transcript.title,
        policy: result.transcript.policy.text,
        reviewed: result.isReviewed,
        outcome: result.outcome.rawValue,
        differences: result.differences.map {
          Change(
            class: $0.class.rawValue,
            line: $0.source.line,
            summary: $0.summary,
            fails: $0.isFailure,
            because: $0.cause?.text
          )
        },
        mistakes: result.mistakes.map(\.line)
      )
    }
  }
}
