import Guidance
import Knowledge
import Platform

/// A replay as JUnit XML: a test suite for each file, a test case for each transcript, case or signed scenario; a file that
/// cannot be read whole has a suite of its own with one error.
struct JUnitReport {
  /// The document.
  let text: String

  init(_ report: ReplayReport) {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"mayi\">\n"
    text.reserveCapacity(200 * (report.results.count + 1))
    var start = 0
    while start < report.results.count {
      let file = report.results[start].source.file
      let rest = report.results.indices.dropFirst(start + 1)
      let end = rest.first { report.results[$0].source.file != file } ?? report.results.count
      Self.addSuite(of: report.results[start..<end], file: file, to: &text)
      start = end
    }
    for scenario in report.scenarios { Self.addSuite(of: scenario, to: &text) }
    for broken in report.broken { Self.addSuite(of: broken, to: &text) }
    self.text = text + "</testsuites>\n"
  }

  private static func addSuite(of results: ArraySlice<ReplayResult>, file: String, to text: inout String) {
    let failures = results.indices.count { results[$0].outcome == .failed }
    let errors = results.indices.count { results[$0].outcome == .invalid }
    addHead(file, tests: results.count, failures: failures, errors: errors, to: &text)
    for index in results.indices {
      let problem = problem(of: results[index])
      addTest(named: results[index].transcript.title, of: results[index].transcript.policy, problem, to: &text)
    }
    text += "  </testsuite>\n"
  }

  private static func addSuite(of scenario: ScenarioResult, to text: inout String) {
    addHead(scenario.source.file, tests: 1, failures: scenario.moved == nil ? 0 : 1, errors: 0, to: &text)
    let problem = scenario.moved.map { Problem(element: "failure", message: $0.message, details: $0.line) }
    addTest(named: scenario.title, of: scenario.policy, problem, to: &text)
    text += "  </testsuite>\n"
  }

  private static func addSuite(of broken: ReplayReport.Broken, to text: inout String) {
    addHead(broken.file, tests: 1, failures: 0, errors: 1, to: &text)
    let details = broken.mistakes.map(\.line).joined(separator: "\n")
    let problem = Problem(element: "error", message: broken.mistakes[0].message, details: details)
    addTest(named: "the whole file can be read", of: "mayi", problem, to: &text)
    text += "  </testsuite>\n"
  }

  private static func addHead(_ file: String, tests: Int, failures: Int, errors: Int, to text: inout String) {
    text += "  <testsuite name=\""
    text += Escaping.xml(file)
    text += "\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\">\n"
  }

  /// What is wrong with a test.
  private struct Problem {
    let element: String
    let message: String
    let details: String
  }

  private static func addTest(named name: String, of policy: PolicyID, _ problem: Problem?, to text: inout String) {
    text += "    <testcase classname=\""
    text += Escaping.xml(policy.text)
    text += "\" name=\""
    text += Escaping.xml(name)
    guard let problem else { return text += "\"/>\n" }
    text += """
      ">
            <\(problem.element) message="\(Escaping.xml(problem.message))">\(Escaping.xml(problem.details))</\(problem.element)>
          </testcase>

      """
  }

  private static func problem(of result: ReplayResult) -> Problem? {
    guard result.outcome != .passed else { return nil }
    let details = result.mistakes.map(\.line) + result.differences.flatMap(\.lines)
    return Problem(
      element: result.outcome == .failed ? "failure" : "error",
      message: result.differences.first { $0.isFailure }?.summary ?? result.mistakes.first?.message ?? "",
      details: details.joined(separator: "\n")
    )
  }
}
