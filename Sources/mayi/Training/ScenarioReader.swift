import Decisions
import Guidance
import Knowledge
import Platform

/// Reads scenarios from their files, each with the transcript that it may be told from.
struct ScenarioReader {
  private let house: House

  init(_ house: House) { self.house = house }

  /// A scenario as it is written.
  func scenario(at path: String) throws -> Result<Scenario, TrainingMistakes> {
    ScenarioParser.read(SourceFile(name: path, bytes: try house.files.read(path)))
  }

  /// A scenario held against the rules of its policy.
  func exercise(_ scenario: Scenario, by rules: CompiledRules) throws -> Result<Exercise, TrainingMistakes> {
    Exercise.make(scenario, session: try session(of: scenario), by: rules)
  }

  /// The transcript that a scenario names, in the folder above that of the scenarios; nil where it names none, or it is not there.
  func session(of scenario: Scenario) throws -> SourceFile? {
    guard let name = scenario.transcript?.text else { return nil }
    let path = "\(Self.folder(of: Self.folder(of: scenario.source.file)))/\(name)"
    guard house.files.status(of: path) != nil else { return nil }
    return SourceFile(name: path, bytes: try house.files.read(path))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path == "." ? ".." : "." }
    return String(path[..<slash])
  }

  /// The values, where none of them has a mistake.
  ///
  /// - Throws: ``Failure`` with status 65 after every mistake has been said.
  func all<Value>(_ results: [Result<Value, TrainingMistakes>]) throws -> [Value] {
    let mistakes = results.flatMap { if case .failure(let found) = $0 { found.diagnostics } else { [Diagnostic]() } }
    for mistake in mistakes { try house.output.print(SafeText(mistake.line), hanging: 2, to: .standardError) }
    guard mistakes.isEmpty else { throw Failure(.input, "this cannot be used; mend the lines above") }
    return results.compactMap { try? $0.get() }
  }
}
