import Guidance
import Knowledge

/// Holds signed scenarios against the rules as they are: one whose key moved fails the replay.
struct ScenarioReplay {
  private let house: House

  init(_ house: House) { self.house = house }

  /// What became of the signed scenarios in some files, and those whose policy is not there.
  ///
  /// - Parameter policies: only scenarios of these; of all where none is given.
  func results(on files: [String], of policies: [PolicyID]) throws -> (
    results: [ScenarioResult], leftovers: [Leftover]
  ) {
    let reader = ScenarioReader(house)
    let scenarios = try reader.all(try files.map { try reader.scenario(at: $0) })
      .filter { $0.signature != nil && (policies.isEmpty || policies.contains($0.policy)) }
    let known = Set(scenarios.map(\.policy)).sorted().filter(house.knowledgeFolder.holds)
    let rules = Dictionary(uniqueKeysWithValues: try known.map { ($0, try house.rules(of: $0)) })
    var (results, leftovers): ([ScenarioResult], [Leftover]) = ([], [])
    for scenario in scenarios {
      if let rules = rules[scenario.policy] {
        results += try reader.all([try reader.exercise(scenario, by: rules)]).map { ScenarioResult($0) }
      } else {
        leftovers.append(.withoutPolicy(scenario.policy, at: scenario.source))
      }
    }
    return (results, leftovers)
  }
}
