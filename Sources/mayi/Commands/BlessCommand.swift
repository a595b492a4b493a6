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
      file with the answer that you give. Without a terminal only what --accept names is accepted. --wording signs wordings \
      off in bulk, and writes them into the files. Refused where CI is set.
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

  /// Signs off all changed wordings of the files and folders named, once for each text however many transcripts show it, and
  /// writes today's words into the files.
  private func signOff(in house: House) throws {
    let folder = TranscriptFolder(house)
    let report = try Replayer(house).report(on: try folder.files(in: files))
    let old = try folder.lock(at: folder.lockPath)
    let signed = Bless.signingOff(report, in: old)
    let lock = signed.withoutFollowed(by: try Replayer(house).knowledge(of: signed))
    if lock != old { try house.files.write(lock.text, to: folder.lockPath) }
    let renewed = try renew(report, in: house)
    let dropped = signed.entries.count - lock.entries.count
    try house.show([
      Line("Signed off \(report.wordings.count.counted("wording")) in \(folder.lockPath)."),
      Line("\(renewed.counted("file")) rewritten with today's words; \(dropped.counted("earlier wording")) taken out."),
    ])
    for leftover in try Replayer(house).signedLeftovers() + report.leftovers where leftover.kind == .orphan {
      try house.output.print(SafeText(leftover.line), hanging: 9)
    }
  }

  /// Writes today's words into the files that show others.
  ///
  /// - Returns: the number of files that changed.
  private func renew(_ report: ReplayReport, in house: House) throws -> Int {
    var count = 0
    for (path, results) in Dictionary(grouping: report.results, by: \.source.file).sorted(by: { $0.key < $1.key }) {
      guard results.contains(where: \.showsEarlierWords) else { continue }
      let file = TranscriptFile(try TranscriptFolder(house).source(path))
      try house.files.write(Bless(file, results: results).withTodaysWords, to: path)
      count += 1
    }
    return count
  }
}
