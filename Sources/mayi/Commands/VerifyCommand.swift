import ArgumentParser
import Decisions
import Guidance
import Knowledge
import Platform

/// Holds a document against the knowledge.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hold a document against the knowledge: each clause is same, moved, changed, gone or new."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The published document; the attached one where none is given.")
  var file: String?

  @Flag(name: .long, help: "Adopt the changes one by one.")
  var update = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Option(
    name: .long,
    help: ArgumentHelp("The transcripts to look through; those beside the knowledge otherwise.", valueName: "folder")
  )
  var transcripts: String?

  func run() throws {
    let house = try common.house()
    let id = try house.requiredPolicy(common)
    let knowledge = try house.knowledge(of: id, skeletons: true)
    guard let path = file ?? AttachedDocument(id, in: house).existingPath else {
      throw Failure(.usage, "no document is attached; name the document: mayi verify FILE")
    }
    let match = try house.match(path, against: knowledge.policy)
    let told = try ToldFiles(in: transcripts, of: house)
    let citations = citations(in: told, of: knowledge, on: house.today)
    let report = VerifyReport(match, of: knowledge.policy) { citations.citing($0) }
    if json {
      try house.output.write(json: report)
    } else {
      try house.show(report.lines + [told.remark].compactMap(\.self))
      if match.isOtherDocument {
        try house.show([Line("Most clauses are not in it word for word: is it the document of `\(id.text)`?")])
      }
    }
    if update { try Adopter(house: house, knowledge: knowledge, match: match).adopt() }
    if !match.isUnchanged { throw Failure(.findings) }
  }

  private func citations(in told: ToldFiles, of knowledge: KnowledgeBase, on day: CalendarDate) -> Citations {
    let rules = CompiledRules(knowledge)
    return Citations(in: told.tellings(of: knowledge.policy.id, by: rules), by: rules, today: day)
  }
}
