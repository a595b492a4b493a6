import Guidance
import Knowledge
import Platform

/// The question which school's policy answers, asked before anything else.
struct SchoolChoice {
  private let house: House
  /// The most schools that are listed; where there are more, a person types part of the name.
  private static let listLimit = 12

  init(house: House) { self.house = house }

  /// Asks until a school is chosen; nil where the person leaves.
  func ask(_ listener: inout Listener) throws -> PolicyID? {
    let policies = try schools()
    guard !policies.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    let names = policies.count <= Self.listLimit ? policies.map(name) : []
    let words = policies.enumerated().map { index, id in
      Completion(word: id.text, description: names.isEmpty ? "" : names[index])
    }
    try show(policies, names: names)
    while true {
      guard let line = try listener.line(prompt: "school", offering: { _ in words }) else { return nil }
      switch Command(line) {
      case .quit: return nil
      case .urgent: try showDanger()
      case .help: try show(policies, names: names)
      default:
        let found = matches(line, policies, names: names)
        if found.count == 1 { return found[0] }
        try house.show([Line(sentence(for: found))])
      }
    }
  }

  /// The schools to choose from; where there are many, each is looked into only when it is chosen.
  private func schools() throws -> [PolicyID] {
    let folder = house.knowledgeFolder
    let candidates = try folder.candidates()
    return candidates.count <= Self.listLimit ? candidates.filter(folder.holds) : candidates
  }

  /// Asks on an input that is open already.
  func ask(with input: inout any LineInput, completions: CompletionBox) throws -> PolicyID? {
    var listener = Listener(house, input, completions)
    defer { input = listener.input }
    return try ask(&listener)
  }

  /// Asks once whether the school shall be remembered.
  ///
  /// - Returns: false where the person leaves.
  func offerToRemember(_ id: PolicyID, _ listener: inout Listener) throws -> Bool {
    try house.show(["Remember this school on this computer? yes or no"])
    while true {
      guard let line = try listener.line(prompt: "remember", offering: { _ in [] }) else { return false }
      switch Command(line) {
      case .quit: return false
      case .urgent: try showDanger()
      default:
        guard ["yes", "y"].contains(Words(line).joined) else { return true }
        try Preferences(house).remember(id)
        try house.show(["Remembered. policy chooses another, mayi forget removes it."])
        return true
      }
    }
  }

  private func showDanger() throws {
    try house.show(house.dangerByPractice)
  }

  private func sentence(for found: [PolicyID]) -> String {
    found.isEmpty
      ? "Type your school's number, or part of its name. quit leaves."
      : "That could be: \(found.prefix(8).map(\.text).joined(separator: ", ")). Which?"
  }

  private func show(_ policies: [PolicyID], names: [String]) throws {
    guard !names.isEmpty else {
      return try house.show([
        Line("Which school? \(policies.count) policies are here: type part of the name. urgent works at once.")
      ])
    }
    try house.show([Line("Which school?", style: .strong)])
    try house.show(names.enumerated().map { .point($0 + 1, $1) })
  }

  private func name(_ id: PolicyID) -> String { house.knowledgeFolder.card(id)?.organisation ?? id.text }

  private func matches(_ line: String, _ policies: [PolicyID], names: [String]) -> [PolicyID] {
    let words = Words(line)
    if let number = Int(words.joined), names.indices.contains(number - 1) { return [policies[number - 1]] }
    guard !words.list.isEmpty else { return [] }
    let holds = house.knowledgeFolder.holds
    let exact = policies.filter { Words($0.text) == words && holds($0) }
    if exact.count == 1 { return exact }
    return policies.indices.filter { index in
      Words(policies[index].text).joined.contains(words.joined)
        || names.indices.contains(index) && Words(names[index]).joined.contains(words.joined)
    }.map { policies[$0] }.filter(holds)
  }
}
