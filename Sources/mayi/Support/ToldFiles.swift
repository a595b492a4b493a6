import Decisions
import Guidance
import Knowledge
import Platform

/// The transcripts, cases and scenarios in a folder, read once for all policies.
struct ToldFiles {
  /// What cannot be read, by the names of the files; it is passed over.
  private(set) var unreadable: [String] = []
  /// True where there is no such folder.
  private(set) var isMissing = false
  private var told: [Telling] = []
  private var scenarios: [(scenario: Scenario, session: SourceFile?)] = []

  /// Reads the folder named, or that beside the knowledge.
  ///
  /// - Throws: ``Failure`` with status 66 where a folder was named and is not there.
  init(in named: String?, of house: House) throws {
    let folder = TranscriptFolder(house)
    guard named != nil || house.files.status(of: folder.usual) != nil else {
      isMissing = true
      return
    }
    for path in try folder.files(in: named.map { [$0] } ?? [], suffixes: [".transcript", ".case", ".scenario"]) {
      try read(folder.source(path), ScenarioReader(house))
    }
  }

  private mutating func read(_ source: SourceFile, _ reader: ScenarioReader) throws {
    if source.name.hasSuffix(".scenario") {
      if case .success(let scenario) = ScenarioParser.read(source) {
        return scenarios.append((scenario, try reader.session(of: scenario)))
      }
    } else {
      let file = TranscriptFile(source)
      told += file.tellings
      if file.isUsable { return }
    }
    unreadable.append(source.name)
  }

  /// What was told under a policy, transcripts and cases first.
  ///
  /// - Parameter versions: the policy's rules; a scenario is read by the first of them that knows its facts.
  func tellings(of policy: PolicyID, by versions: CompiledRules...) -> [Telling] {
    told.filter { $0.policy == policy }
      + scenarios.filter { $0.scenario.policy == policy }.compactMap { scenario, session in
        versions.lazy.compactMap { Telling(scenario, session: session, by: $0) }.first
      }
  }

  /// What a person should know about what was not looked at; nil where that is nothing.
  var remark: Line? {
    if isMissing { return "No transcripts lie beside the knowledge; name their folder by --transcripts." }
    guard let first = unreadable.first else { return nil }
    let others = unreadable.count == 1 ? "" : " and \(unreadable.count - 1) more"
    return Line("Passed over, because they cannot be read: \(first)\(others); mayi replay says why.")
  }
}
