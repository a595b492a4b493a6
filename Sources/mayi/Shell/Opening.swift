import Guidance
import Knowledge
import Platform

extension House {
  /// True where lines are edited with keys such as Tab: at a terminal, and not in plain mode.
  var hasEditor: Bool { output.isConversation && !output.appearance.isPlain }
}

/// The way into the shell: greeting, choice of the school, first prompt.
struct Opening {
  let options: HouseOptions

  /// Opens the shell, and holds the conversation to its end.
  func open() throws {
    let house = try options.house()
    var listener = Listener(house)
    try house.show(Greeting.opening)
    if house.knowledgeFolder.isForeign {
      try house.show([Line("Using the knowledge in \(house.knowledgeFolder.path).")])
    }
    guard let policy = try policy(in: house, &listener) else { return }
    var session = Session(try house.orWayOut { try house.knowledge(of: policy) }, today: house.today)
    var named: Set = [policy]
    session.companions = try options.policies.filter { named.insert($0).inserted }.map { id in
      try house.orWayOut { try house.rules(of: id) }
    }
    let policies = [session.knowledge.policy] + session.companions.map(\.knowledge.policy)
    try house.show(
      policies.flatMap { Greeting.policy($0, today: house.today) } + Greeting.how(hasEditor: house.hasEditor)
    )
    var shell = Shell(house: house, session: session, listener: listener)
    try shell.converse(begins: false)
  }

  /// The school that is known, or chosen now; nil where the person leaves.
  private func policy(in house: House, _ listener: inout Listener) throws -> PolicyID? {
    if let chosen = try house.chosenPolicy(options) { return chosen }
    let choice = SchoolChoice(house: house)
    while case .chosen(let chosen) = try choice.ask(&listener) {
      guard house.output.isConversation else { return chosen }
      switch try choice.offerToRemember(chosen, &listener) {
      case .chosen: return chosen
      case .back: continue
      case .left: return nil
      }
    }
    return nil
  }
}
