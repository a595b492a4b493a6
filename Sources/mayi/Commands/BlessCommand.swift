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
      Shows the differences of each class and asks; the answer is no unless you type yes. Wordings may be signed off in bulk. \
      Refused where CI is set.
      """
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "The files; with --wording none are needed.")
  var files: [String] = []

  @Option(name: .long, help: ArgumentHelp("Accept this class without asking. May repeat.", valueName: "class"))
  var accept: [String] = []

  @Option(name: .long, help: ArgumentHelp("Why; kept in the file.", valueName: "text"))
  var reason: String?

  @Flag(name: .long, help: "Sign off every changed wording.")
  var wording = false

  func run() throws {
    let house = try common.house()
    guard (house.environment["CI"] ?? "").isEmpty else {
      throw Failure(.usage, "bless is for a person: it is refused where CI is set")
    }
    if wording { try signOff(in: house) }
    guard wording || !files.isEmpty else { throw Failure(.usage, "name the files to bless, or --wording") }
    var input = StandardInput.lines(output: house.output)
    for path in files { try bless(path, in: house, input: &input) }
  }

  /// Signs off all changed wordings, once for each text however many transcripts show it.
  private func signOff(in house: House) throws {
    let folder = TranscriptFolder(house)
    let report = try Replayer(house).report(on: try folder.files(in: files))
    let lock = Bless.signingOff(report, in: try folder.lock(at: folder.lockPath))
    try house.files.write(lock.text, to: folder.lockPath)
    try house.show([Line("Signed off \(report.wordings.count) wordings in \(folder.lockPath).")])
  }

  private func bless(_ path: String, in house: House, input: inout any LineInput) throws {
    let file = TranscriptFile(try TranscriptFolder(house).source(path))
    let report = try Replayer(house).report(on: [path])
    let bless = Bless(file, results: report.results)
    for mistake in report.mistakes { try house.output.print(SafeText(mistake.line), hanging: 2) }
    var accepted: Set<Difference.Class> = Set(accept.compactMap { Difference.Class(rawValue: $0) })
    for (kind, differences) in bless.classes where kind != .wording && !accepted.contains(kind) {
      for line in differences.flatMap(\.lines) {
        try house.output.print(SafeText(line), hanging: line.hasPrefix(" ") ? 2 : 9)
      }
      if try isYes("accept \(kind.rawValue) in this file? yes or no> ", &input) { accepted.insert(kind) }
    }
    let isDraft = report.results.contains { !$0.isReviewed }
    guard !accepted.isEmpty || isDraft else { return try house.show([Line("\(path): nothing was accepted.")]) }
    let why = try reason ?? ask("why? > ", &input)
    do {
      let text = try bless.accepting(accepted, because: why, on: house.today)
      try house.files.write(text, to: path)
      try house.show([Line("\(path): written.")])
    } catch let refusal as Bless.Refusal {
      throw Failure(.input, "\(path): \(refusal.message)")
    }
  }

  private func isYes(_ prompt: SafeText, _ input: inout any LineInput) throws -> Bool {
    ["yes", "y"].contains(try ask(prompt, &input).lowercased())
  }

  private func ask(_ prompt: SafeText, _ input: inout any LineInput) throws -> String {
    guard case .line(let line) = try input.read(prompt: prompt) else { throw Failure(.interrupted) }
    return line
  }
}
