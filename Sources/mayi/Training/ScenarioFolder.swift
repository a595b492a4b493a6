import Guidance
import Knowledge
import Platform

/// The folder with the scenarios: `<policy>/scenarios/*.scenario`, and running orders beside the policies.
struct ScenarioFolder {
  /// Its path.
  let path: String
  private let house: House

  /// Looks in `--scenarios`, in `MAYI_SCENARIOS`, then beside the knowledge.
  init(_ option: String?, in house: House) throws {
    self.house = house
    if let named = option ?? house.environment["MAYI_SCENARIOS"], !named.isEmpty {
      path = named.count > 1 && named.hasSuffix("/") ? String(named.dropLast()) : named
    } else {
      let knowledge = house.knowledgeFolder.path
      let parent = knowledge.contains("/") ? String(knowledge[..<knowledge.lastIndex(of: "/")!]) : "."
      path = parent.isEmpty ? "/transcripts" : "\(parent)/transcripts"
    }
    guard house.files.status(of: path)?.kind == .folder else {
      throw Failure(.noFile, "there is no folder `\(path)`; name the one with the scenarios by --scenarios")
    }
  }

  /// The folder with a policy's scenarios.
  func folder(of policy: PolicyID) -> String { "\(path)/\(policy)/scenarios" }

  /// The policies that have scenarios.
  func policies() throws -> [PolicyID] {
    try house.knowledgeFolder.policies().filter { house.files.status(of: folder(of: $0))?.kind == .folder }
  }

  /// The files of a policy's scenarios, in the order of their names.
  func files(of policy: PolicyID) throws -> [String] {
    guard house.files.status(of: folder(of: policy))?.kind == .folder else {
      throw Failure(.noFile, "there are no scenarios for `\(policy.text)` in `\(path)`")
    }
    return try house.files.names(in: folder(of: policy), suffix: ".scenario").map { "\(folder(of: policy))/\($0)" }
  }

  /// The scenarios of a policy; with names, just those, by file or by the name of the file.
  ///
  /// - Throws: ``Failure`` with status 65 after every mistake in the files has been said.
  func exercises(of policy: PolicyID, named names: [String] = []) throws -> [Exercise] {
    let rules = try house.rules(of: policy)
    let all = try files(of: policy)
    let wanted =
      try names.isEmpty
      ? all
      : names.map { name in
        if name.hasSuffix(".scenario") { return name }
        guard let file = all.first(where: { $0.hasSuffix("/\(name).scenario") }) else {
          throw Failure(.noFile, "there is no scenario `\(name)` for `\(policy.text)`; mayi train --list names them")
        }
        return file
      }
    let reader = ScenarioReader(house)
    return try reader.all(
      try wanted.map { file in
        switch try reader.scenario(at: file) {
        case .success(let scenario): try reader.exercise(scenario, by: rules)
        case .failure(let found): .failure(found)
        }
      }
    )
  }

  /// The running order: the one named, else `induction.order` of the policy or of all; nil where there is none.
  func order(_ option: String?, for policy: PolicyID) throws -> RunningOrder? {
    let usual = ["\(path)/\(policy)/induction.order", "\(path)/induction.order"]
    guard let file = option ?? usual.first(where: { house.files.status(of: $0)?.kind == .regular }) else { return nil }
    return try ScenarioReader(house).all([RunningOrder.read(SourceFile(name: file, bytes: try house.files.read(file)))]
    )[0]
  }
}
