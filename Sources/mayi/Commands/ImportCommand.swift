import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Writes the skeleton of a new policy.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Write the skeleton of a new policy from its document: sections, clauses, positions, digests."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The published document.")
  var file: String

  @Option(name: .long, help: ArgumentHelp("The new policy's id; its folder gets that name.", valueName: "id"))
  var id: String

  func run() throws {
    let house = try common.house()
    guard PolicyID.isWellFormed(id) else {
      throw Failure(.usage, "--id takes lower-case words joined by hyphens, such as oakfield")
    }
    let folder = "\(house.knowledgeFolder.path)/\(id)"
    guard house.files.status(of: folder) == nil else {
      throw Failure(.cannotWrite, "`\(folder)` is there already; choose another --id")
    }
    let skeleton = Skeleton(of: try house.document(file), policy: PolicyID(id))
    guard skeleton.clauses <= Limits.clauses else {
      let most = "a policy can have \(Limits.clauses) clauses"
      throw Failure(.input, "`\(file)` has \(skeleton.clauses) sentences, and \(most); divide the document")
    }
    guard skeleton.clauses > 0 else {
      throw Failure(.input, "`\(file)` holds no sentence; see whether it is the right file")
    }
    guard skeleton.files.count <= Limits.sections else {
      throw Failure(
        .input,
        "`\(file)` has \(skeleton.files.count) headings; a policy of more than \(Limits.sections) cannot be imported"
      )
    }
    try house.files.makeFolder(folder)
    for file in skeleton.files {
      try house.files.write(file.bytes, to: "\(folder)/\(file.name.split(separator: "/").last ?? "")")
    }
    try house.show([
      Line(
        "Wrote \(skeleton.files.count) files with \(skeleton.clauses) clauses to \(folder). Fill in what each clause says, its purpose and its rules."
      ),
      Line("Then run: mayi check --policy \(id)"),
    ])
  }
}
