import ArgumentParser
import Decisions
import Guidance
import Platform

/// Shows how a question is read.
struct WordsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words",
    abstract: "Show how a question in own words is read, word by word."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The question.")
  var question: [String]

  func run() throws {
    let house = try common.house()
    let rules = try house.rules(of: try house.requiredPolicy(common))
    try house.show(WordByWord(QuestionReader(rules)).lines(for: question.joined(separator: " ")))
  }
}
