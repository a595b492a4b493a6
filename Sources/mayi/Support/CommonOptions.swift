import ArgumentParser
import Knowledge

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The policy to use.", valueName: "id"))
  var policy: [String] = []

  @Option(name: .long, help: ArgumentHelp("Where the knowledge is.", valueName: "folder"))
  var knowledge: String?

  @Option(name: .long, help: ArgumentHelp("The date to go by: 2026-11-20.", valueName: "date"))
  var today: String?

  @Flag(name: .long, help: "Plain ASCII, without line editing.")
  var plain = false

  @Flag(name: .long, help: "No colour.")
  var noColor = false

  /// The options as plain values.
  var values: HouseOptions {
    var values = HouseOptions()
    values.policies = policy.map { PolicyID($0) }
    values.knowledge = knowledge
    values.today = today
    values.isPlain = plain
    values.hasNoColor = noColor
    return values
  }

  /// The house in which a command works: output, files, folders, date, knowledge.
  func house() throws -> House { try values.house() }
}
