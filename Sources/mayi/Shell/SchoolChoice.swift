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
  func ask(with input: inout any LineInput, completions: CompletionBox) throws -> PolicyID? {
    let policies = try house.knowledgeFolder.policies()
    guard !policies.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    let names = policies.count <= Self.listLimit ? policies.map(name) : []
    completions.words = policies.map { Completion(word: $0.text) }
    try show(policies, names: names)
    while true {
      guard case .line(let line) = try input.read(prompt: "school> ") else { return nil }
      switch Command(line) {
      case .quit: return nil
      case .urgent:
        try house.show(AdviceText.danger(DangerRoute(practices: house.knowledgeFolder.practices()), in: nil))
        continue
      case .help:
        try show(policies, names: names)
        continue
      default: break
      }
      let found = matches(line, policies, names: names)
      if found.count == 1 { return found[0] }
      try house.show([
        Line(
          found.isEmpty
            ? "No school of that name is here. Type its number or part of its name."
            : "That could be: \(found.prefix(8).map(\.text).joined(separator: ", ")). Which?"
        )
      ])
    }
  }

  /// Asks once whether the school shall be remembered.
  func offerToRemember(_ id: PolicyID, with input: inout any LineInput) throws {
    try house.show(["Remember this school on this computer? yes or no"])
    guard case .line(let line) = try input.read(prompt: "remember> ") else { return }
    guard ["yes", "y"].contains(line.lowercased().filter { !$0.isWhitespace }) else { return }
    try Preferences(house).remember(id)
    try house.show(["Remembered. policy chooses another, mayi forget removes it."])
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
    let exact = policies.filter { Words($0.text) == words }
    if exact.count == 1 { return exact }
    return policies.indices.filter { index in
      Words(policies[index].text).joined.contains(words.joined)
        || names.indices.contains(index) && Words(names[index]).joined.contains(words.joined)
    }.map { policies[$0] }
  }
}
