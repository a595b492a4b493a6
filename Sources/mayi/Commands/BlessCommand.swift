import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Accepts what changed.
struct BlessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bless",
    abstract: "Accept what changed in transcripts and cases, class by class, with a reason.",
    discussion: """
      Shows the differences of each class and asks; the answer is no unless you type yes. A new question is written into the \
      file with the answer that you give. Wordings may be signed off in bulk. Refused where CI is set.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The files; with --wording also folders, or none for all.")
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp("Accept this class without asking. May repeat.", valueName: "class"))
  var accept: [String] = []

  @Option(name: .long, help: ArgumentHelp("The answer to a question that is new. May repeat.", valueName: "fact=value"))
  var answer: [String] = []

  @Option(name: .long, help: ArgumentHelp("Why; kept in the file.", valueName: "text"))
  var reason: String?

  @Flag(name: .long, help: "Sign off every changed wording.")
  var wording = false

  func run() throws {
    let house = try common.house()
    guard (house.environment["CI"] ?? "").isEmpty else {
      throw Failure(.usage, "bless is for a person: it is refused where CI is set")
    }
    let classes = try accept.map(difference)
    if wording {
      guard accept.isEmpty, answer.isEmpty, reason == nil else {
        throw Failure(
          .usage,
          "--wording signs off wordings and nothing else; leave --accept, --answer and --reason out"
        )
      }
      return try signOff(in: house)
    }
    guard !files.isEmpty else { throw Failure(.usage, "name the files to bless, or --wording") }
    var input = StandardInput.lines(output: house.output)
    for path in files {
      var blessing = try Blessing(path, accepting: Set(classes), answers: answer, because: reason, in: house)
      try blessing.run(&input)
    }
  }

  private func difference(_ name: String) throws -> Difference.Class {
    if let one = Difference.Class(rawValue: name), one != .wording { return one }
    let names = Difference.Class.allCases.filter { $0 != .wording }.map { SafeText($0.rawValue) }
    throw Failure(.usage, "--accept takes one of: \(names.joined(separator: ", "))")
  }

  /// Signs off all changed wordings of the files and folders named, once for each text however many transcripts show it.
  private func signOff(in house: House) throws {
    let folder = TranscriptFolder(house)
    let report = try Replayer(house).report(on: try folder.files(in: files))
    let lock = Bless.signingOff(report, in: try folder.lock(at: folder.lockPath))
    try house.files.write(lock.text, to: folder.lockPath)
    try house.show([Line("Signed off \(report.wordings.count) wordings in \(folder.lockPath).")])
    for leftover in try Replayer(house).signedLeftovers() + report.leftovers {
      try house.output.print(SafeText(leftover.line), hanging: 9)
    }
  }
}
