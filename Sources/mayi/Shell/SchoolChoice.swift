import Guidance
import Knowledge
import Platform

/// The question which school's policy answers, asked before anything else.
struct SchoolChoice {
  private let house: House
  /// What the person did at one of these questions.
  enum Outcome {
    case chosen(PolicyID)
    case back
    case left
  }

  /// The most schools that are listed; where there are more, a person types part of the name.
  private static let listLimit = 12

  init(house: House) { self.house = house }

  /// Asks until a school is chosen, or the person goes back or leaves.
  ///
  /// - Parameter canGoBack: false where nothing was asked before.
  func ask(_ listener: inout Listener, canGoBack: Bool = false) throws -> Outcome {
    let policies = try schools()
    guard !policies.isEmpty else { throw Failure(.noFile, "`\(house.knowledgeFolder.path)` holds no policy") }
    let names = names(of: policies)
    let words = policies.enumerated().map { index, id in
      Completion(word: id.text, description: names.isEmpty ? "" : names[index])
    }
    try show(policies, names: names)
    while true {
      guard let line = try listener.line(prompt: "school", offering: { _ in words }) else { return .left }
      switch Command(line) {
      case .quit: return .left
      case .back where canGoBack: return .back
      case .back: try house.show(["You are at the beginning. quit leaves."])
      case .urgent: try house.show(house.dangerByPractice)
      case .help:
        try show(policies, names: names)
        try house.show([
          Line("urgent says whom to tell if a child may be at risk. \(canGoBack ? "back returns. " : "")quit leaves.")
        ])
      default:
        let found = matches(line, policies, names: names)
        if found.count == 1 { return .chosen(found[0]) }
        if found.isEmpty, speaksOfDanger(line, policies) {
          try house.show(house.dangerByPractice)
        } else {
          try house.show([sentence(for: found)])
        }
      }
    }
  }

  /// The schools that a number of the list or part of a name may mean, read as at the list itself.
  func schools(named line: String) throws -> [PolicyID] {
    let policies = try schools()
    return matches(line, policies, names: names(of: policies))
  }

  /// The names that are listed; none where there are too many.
  private func names(of policies: [PolicyID]) -> [String] {
    policies.count <= Self.listLimit ? policies.map(name) : []
  }

  /// True for a line that speaks of danger to a child, by the words that all schools share.
  private func speaksOfDanger(_ line: String, _ policies: [PolicyID]) -> Bool {
    guard line.contains(where: \.isLetter) else { return false }
    let folder = house.knowledgeFolder
    let knowledge = policies.lazy.compactMap { try? folder.read($0, contacts: [], warns: false).knowledge }.first
    return knowledge.map { Session($0, today: house.today).readsDanger(in: line) } ?? false
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
    if case .chosen(let id) = try ask(&listener) { return id }
    return nil
  }

  /// Asks whether the school shall be remembered, until that is answered or the person goes back or leaves.
  func offerToRemember(_ id: PolicyID, _ listener: inout Listener) throws -> Outcome {
    try house.show([Line("Remember \(name(id)) on this computer? yes or no")])
    while true {
      guard let line = try listener.line(prompt: "remember", offering: { _ in [] }) else { return .left }
      switch Command(line) {
      case .quit: return .left
      case .back: return .back
      case .urgent: try showDanger(at: id)
      case .help:
        try house.show([
          "yes keeps the school's name on this computer, so that you are not asked again; no keeps nothing.",
          "back lists the schools again. urgent says whom to tell if a child may be at risk. quit leaves.",
        ])
      default:
        switch Words(line).joined {
        case "yes", "y":
          try Preferences(house).remember(id)
          try house.show(["Remembered. policy chooses another, mayi forget removes it."])
          return .chosen(id)
        case "no", "n": return .chosen(id)
        default:
          try speaksOfDanger(line, [id])
            ? showDanger(at: id) : house.show(["Type yes or no. back lists the schools again."])
        }
      }
    }
  }

  /// Whom to tell at a school; by common practice where its knowledge cannot be used.
  private func showDanger(at id: PolicyID) throws {
    guard let knowledge = try? house.knowledge(of: id) else { return try house.show(house.dangerByPractice) }
    try house.show(AdviceText.danger(DangerRoute(knowledge), in: knowledge))
  }

  /// What is said where the words mean none of the schools, or several.
  func sentence(for found: [PolicyID]) -> Line {
    found.isEmpty
      ? "Type your school's number, or part of its name. quit leaves."
      : Line("That could be: \(found.prefix(8).map(\.text).joined(separator: ", ")). Which?")
  }

  private func show(_ policies: [PolicyID], names: [String]) throws {
    guard !names.isEmpty else {
      return try house.show([
        Line("Which school? \(policies.count) policies are here: type part of the name."), Self.wayOut,
      ])
    }
    try house.show([Line("Which school?", style: .strong)])
    try house.show(names.enumerated().map { .point($0 + 1, $1) } + [Self.wayOut])
  }

  /// Said before anything is chosen.
  private static let wayOut = Line(
    "If a child may be at risk, type urgent. help says what else you can type.",
    style: .faint
  )

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
