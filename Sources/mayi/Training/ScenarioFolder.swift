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
    var exercises: [Exercise] = []
    var mistakes: [Diagnostic] = []
    for file in wanted {
      let source = SourceFile(name: file, bytes: try house.files.read(file))
      switch ScenarioParser.read(source).flatMap({ Exercise.make($0, by: rules) }) {
      case .success(let exercise): exercises.append(exercise)
      case .failure(let found): mistakes += found.diagnostics
      }
    }
    guard mistakes.isEmpty else {
      for mistake in mistakes { try house.output.print(SafeText(mistake.line), hanging: 2, to: .standardError) }
      throw Failure(.input, "some scenarios cannot be used; mend the lines above")
    }
    return exercises
  }

  /// The running order: the one named, else `induction.order` of the policy or of all; nil where there is none.
  func order(_ option: String?, for policy: PolicyID) throws -> RunningOrder? {
    let usual = ["\(path)/\(policy)/induction.order", "\(path)/induction.order"]
    guard let file = option ?? usual.first(where: { house.files.status(of: $0)?.kind == .regular }) else { return nil }
    switch RunningOrder.read(SourceFile(name: file, bytes: try house.files.read(file))) {
    case .success(let order): return order
    case .failure(let found):
      for mistake in found.diagnostics {
        try house.output.print(SafeText(mistake.line), hanging: 2, to: .standardError)
      }
      throw Failure(.input, "the running order cannot be used; mend the lines above")
    }
  }
}
