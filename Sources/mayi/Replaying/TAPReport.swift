import Guidance

/// A replay in the Test Anything Protocol, version 14.
struct TAPReport {
  /// The document.
  private(set) var text: String
  private var count = 0

  init(_ report: ReplayReport) {
    text = "TAP version 14\n1..\(report.results.count + report.scenarios.count + report.broken.count)\n"
    for result in report.results {
      let lines = result.mistakes.map(\.line) + result.differences.flatMap(\.lines)
      add(result.transcript.title, passes: result.outcome == .passed, lines)
    }
    for scenario in report.scenarios {
      add(scenario.title, passes: scenario.moved == nil, scenario.moved.map { [$0.line] } ?? [])
    }
    for broken in report.broken {
      add("\(broken.file) can be read", passes: false, broken.mistakes.map(\.line))
    }
  }

  private mutating func add(_ title: String, passes: Bool, _ lines: [String]) {
    count += 1
    text += "\(passes ? "ok" : "not ok") \(count) - \(Self.escaped(title))\n"
    guard !passes else { return }
    for line in lines { text += "# \(line.filter { !$0.isNewline })\n" }
  }

  /// A title in which no sign begins a directive.
  private static func escaped(_ title: String) -> String {
    title.filter { !$0.isNewline }.map { $0 == "#" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
  }
}
