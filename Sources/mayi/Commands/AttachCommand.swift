import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Keeps the school's own document beside the tool.
struct AttachCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attach",
    abstract: "Keep the school's document, so that advice quotes its exact words."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The published document: plain text, PDF or Word.")
  var file: String

  func run() throws {
    let house = try common.house()
    let id = try house.requiredPolicy(common)
    let knowledge = try house.knowledge(of: id, skeletons: true)
    let bytes = try DocumentConversion(house).text(of: file)
    let match: DocumentMatch
    do {
      match = DocumentMatch(try Document(bytes), against: knowledge.policy)
    } catch {
      throw Failure(.input, "`\(file)`: \(error.description)")
    }
    let found = match.findings.count { $0.status.keepsWords }
    guard !match.isOtherDocument else {
      throw Failure(
        .input,
        "`\(file)` seems to be another document: \(found == 0 ? "no clause" : "only \(found) of \(match.findings.count) clauses") "
          + "of `\(id.text)` \(found < 2 ? "is" : "are") in it; it was not kept"
      )
    }
    let attached = AttachedDocument(id, in: house)
    try attached.keep(bytes)
    try house.show([
      Line("Attached. \(found) of \(match.findings.count) clauses were found in it; advice now quotes their words."),
      Line("Kept in \(attached.path ?? ""). mayi forget removes it."),
    ])
    if !match.isUnchanged { try house.show(["It differs from the knowledge: mayi verify says where."]) }
  }
}
