import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Prints scenarios as cards.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Print scenarios as cards: a question side and an answer side.",
    discussion:
      "As plain text, or with --html as one page for a browser that prints two cards to a sheet, answers on the back."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TrainingOptions

  @Option(name: .long, help: ArgumentHelp("Write an HTML page to this file.", valueName: "file"))
  var html: String?

  @Argument(help: "Scenarios, by name or by file; without any, all of the policy.")
  var names: [String] = []

  func run() throws {
    let house = try common.house()
    let policy = try house.requiredPolicy(common)
    let isWhole = options.order == nil
    let choice = try ScenarioChoice(options, named: names, of: policy, isWhole: isWhole, in: house)
    let cards = CaseCards(choice.exercises, title: "Case cards: \(choice.exercises[0].knowledge.policy.organisation)")
    guard let html else { return try house.show(cards.lines) }
    try house.files.write(cards.html, to: html)
    try house.show([Line("\(choice.exercises.count) cards written to \(html). Open it in a browser and print it.")])
  }
}
