import Decisions
import Guidance
import Knowledge
import Platform

/// Holds signed scenarios against the rules as they are: one whose key moved fails the replay.
struct ScenarioReplay {
  private let house: House
  private let folder: TranscriptFolder

  init(_ house: House) {
    self.house = house
    folder = TranscriptFolder(house)
  }

  /// What became of the signed scenarios in some files, and those whose policy is not there.
  ///
  /// - Parameter policies: only scenarios of these; of all where none is given.
  func results(on files: [String], of policies: [PolicyID]) throws -> (
    results: [ScenarioResult], leftovers: [Leftover]
  ) {
    let scenarios = try files.map { try scenario(folder.source($0)) }
      .filter { $0.signature != nil && (policies.isEmpty || policies.contains($0.policy)) }
    let known = Set(scenarios.map(\.policy)).sorted().filter(house.knowledgeFolder.holds)
    let rules = Dictionary(uniqueKeysWithValues: try known.map { ($0, try house.rules(of: $0)) })
    var (results, leftovers): ([ScenarioResult], [Leftover]) = ([], [])
    for scenario in scenarios {
      if let rules = rules[scenario.policy] {
        results.append(ScenarioResult(try use(Exercise.make(scenario, by: rules))))
      } else {
        leftovers.append(.withoutPolicy(scenario.policy, at: scenario.source))
      }
    }
    return (results, leftovers)
  }

  private func scenario(_ source: SourceFile) throws -> Scenario { try use(ScenarioParser.read(source)) }

  private func use<Value>(_ result: Result<Value, TrainingMistakes>) throws -> Value {
    switch result {
    case .success(let value): return value
    case .failure(let found):
      for mistake in found.diagnostics {
        try house.output.print(SafeText(mistake.line), hanging: 2, to: .standardError)
      }
      throw Failure(.input, "a scenario cannot be used; mend the lines above")
    }
  }
}
