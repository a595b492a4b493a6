import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Ranks the clauses for a search.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Look for clauses by words, in one policy or in all."
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Look in every policy.")
  var all = false

  @Argument(help: "What to look for.")
  var words: [String]

  func run() throws {
    let house = try common.house()
    let ids = all ? try house.knowledgeFolder.policies() : [try house.requiredPolicy(common)]
    var found = 0
    for id in ids {
      let knowledge = try house.knowledge(of: id)
      for clause in ClauseFinder(knowledge).find(words.joined(separator: " ")).prefix(8) {
        found += 1
        try house.show([Line("\(knowledge.place(of: clause))", style: .strong), Line(clause.says, indent: 2)])
      }
    }
    if found == 0 { try house.show(["No clause speaks of that. Try other words."]) }
  }
}
