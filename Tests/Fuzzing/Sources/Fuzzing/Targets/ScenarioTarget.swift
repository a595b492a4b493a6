import Decisions
import Guidance
import Knowledge

/// Scenarios: read as trainers write them, and played with what their own lines say.
enum ScenarioTarget {
  static func check(_ bytes: [UInt8]) {
    switch ScenarioParser.read(SourceFile(name: "a.scenario", bytes: bytes)) {
    case .failure(let mistakes):
      demand(!mistakes.diagnostics.isEmpty, "a scenario that is refused without a word")
      for diagnostic in mistakes.diagnostics {
        demand(diagnostic.source.line >= 1 && !diagnostic.message.isEmpty, "no such place: \(diagnostic.line)")
      }
    case .success(let scenario):
      demand(!scenario.policy.text.isEmpty, "a scenario of no policy")
      _ = SituationReader(School.rules.space).read(scenario.facts.map(\.text))
    }
  }
}
