import Guidance
import Knowledge
import Platform

/// A replay as annotations that GitHub shows beside the lines of a change.
struct AnnotationReport {
  /// The commands, one on a line.
  private(set) var text = ""

  init(_ report: ReplayReport) {
    for mistake in report.mistakes + report.results.flatMap(\.mistakes) {
      add(mistake.isError ? "error" : "warning", mistake.source, mistake.message)
    }
    for result in report.results {
      for difference in result.differences {
        let message = "\(result.transcript.title): \(difference.label) \(difference.summary)"
        add(difference.isFailure ? "error" : "notice", difference.source, message)
      }
    }
    for moved in report.scenarios.compactMap(\.moved) { add("error", moved.source, "MOVED \(moved.message)") }
    for leftover in report.leftovers {
      add("notice", leftover.source, "\(leftover.kind.rawValue.uppercased()) \(leftover.message)")
    }
  }

  private mutating func add(_ level: String, _ source: SourceRange, _ message: String) {
    text += "::\(level) file=\(Escaping.gitHubProperty(source.file)),line=\(max(source.line, 1))::"
    text += Escaping.gitHubMessage(message) + "\n"
  }
}
