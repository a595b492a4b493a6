import Guidance
import Knowledge
import Platform

/// The way into the shell: greeting, choice of the school, first prompt.
struct Opening {
  let options: HouseOptions

  /// Opens the shell, and holds the conversation to its end.
  func open() throws {
    let house = try options.house()
    let completions = CompletionBox()
    var input = StandardInput.lines(output: house.output) { completions.offered(for: $0, cursor: $1) }
    try house.show(Greeting.opening)
    if house.knowledgeFolder.isForeign {
      try house.show([Line("Using the knowledge in \(house.knowledgeFolder.path).", style: .caution)])
    }
    guard let policy = try policy(in: house, input: &input, completions: completions) else { return }
    var session = Session(try house.knowledge(of: policy), today: house.today)
    session.quotations = AttachedDocument(policy, in: house).quotations(for: session.knowledge)
    try house.show(Greeting.policy(session.knowledge.policy, today: house.today) + Greeting.how)
    var shell = Shell(house: house, session: session, policy: policy, input: input, completions: completions)
    _ = try shell.converse(begins: false)
  }

  private func policy(
    in house: House,
    input: inout any LineInput,
    completions: CompletionBox
  ) throws -> PolicyID? {
    if let chosen = try house.chosenPolicy(options) { return chosen }
    let choice = SchoolChoice(house: house)
    let chosen = try choice.ask(with: &input, completions: completions)
    if let chosen, house.output.isConversation { try choice.offerToRemember(chosen, with: &input) }
    return chosen
  }
}
