import Guidance

/// A replay in the Test Anything Protocol, version 14.
struct TAPReport {
  /// The document.
  private(set) var text: String
  private var count = 0

  init(_ report: ReplayReport) {
    text = "TAP version 14\n1..\(report.results.count + report.scenarios.count)\n"
    for result in report.results {
      let lines = result.mistakes.map(\.line) + result.differences.flatMap(\.lines)
      add(result.transcript.title, passes: result.outcome == .passed, lines)
    }
    for scenario in report.scenarios {
      add(scenario.title, passes: scenario.moved == nil, scenario.moved.map { [$0.line] } ?? [])
    }
  }

  private mutating func add(_ title: String, passes: Bool, _ lines: [String]) {
    count += 1
    text += "\(passes ? "ok" : "not ok") \(count) - \(title.filter { $0 != "#" && !$0.isNewline })\n"
    guard !passes else { return }
    for line in lines { text += "# \(line.filter { !$0.isNewline })\n" }
  }
}
