import Decisions
import Guidance
import Knowledge
import Platform

/// Holds signed scenarios against the rules as they are: one whose key moved fails the replay.
struct ScenarioReplay {
  private let house: House

  init(_ house: House) { self.house = house }

  /// The scenarios whose key moved since they were signed, in the order of their files.
  ///
  /// - Parameters:
  ///   - paths: files and folders; the transcripts beside the knowledge where none is given.
  ///   - policies: only scenarios of these; of all where none is given.
  func moved(in paths: [String], of policies: [PolicyID]) throws -> [ScenarioFinding] {
    let folder = TranscriptFolder(house)
    if paths.isEmpty, house.files.status(of: folder.usual) == nil { return [] }
    let scenarios = try folder.files(in: paths, suffixes: [".scenario"]).filter { $0.hasSuffix(".scenario") }
      .map { try scenario(folder.source($0)) }
      .filter { $0.signature != nil && (policies.isEmpty || policies.contains($0.policy)) }
    let named = Set(scenarios.map(\.policy)).sorted()
    let rules = Dictionary(uniqueKeysWithValues: try named.map { ($0, try house.rules(of: $0)) })
    let exercises = try scenarios.map { scenario in
      try use(Exercise.make(scenario, by: rules[scenario.policy]!))
    }
    return ScenarioCheck(exercises).signatureFindings()
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
