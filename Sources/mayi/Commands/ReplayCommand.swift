import ArgumentParser
import Guidance
import Knowledge
import Platform

/// Replays transcripts and cases.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Replay transcripts and cases against the knowledge."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "Files and folders; the transcripts beside the knowledge where none is given.")
  var paths: [String] = []

  @Option(name: .long, help: ArgumentHelp("Only those with this tag. May repeat.", valueName: "tag"))
  var tag: [String] = []

  @Option(name: .long, help: ArgumentHelp("Only those that expect this clause. May repeat.", valueName: "id"))
  var clause: [String] = []

  @Option(name: .long, help: ArgumentHelp("Only those that ask or give this fact. May repeat.", valueName: "fact"))
  var question: [String] = []

  @Flag(name: .long, help: "Only the files that failed last time.")
  var failed = false

  @Flag(name: .long, help: "Print JSON.")
  var json = false

  @Flag(name: .long, help: "Print TAP.")
  var tap = false

  @Option(name: .long, help: ArgumentHelp("Write JUnit XML as well.", valueName: "file"))
  var junit: String?

  @Flag(name: .long, help: "Print annotations for GitHub.")
  var github = false

  func run() throws {
    let house = try common.house()
    let folder = TranscriptFolder(house)
    let last = LastFailures(house)
    let files = try failed ? last.files().filter { house.files.status(of: $0) != nil } : folder.files(in: paths)
    guard !files.isEmpty else {
      if failed { return try house.show(["Nothing failed last time."]) }
      throw Failure(.noFile, "there is no transcript and no case there")
    }
    var wanted = ReplaySelection()
    wanted.tags = tag
    wanted.policies = common.policy.map { PolicyID($0) }
    wanted.clauses = clause.map { ClauseID($0) }
    wanted.questions = question.map { FactID($0) }
    let report = try Replayer(house).report(on: files, wanted: wanted)
    try write(report, in: house)
    last.keep(report.failedFiles)
    if report.hasErrors { throw Failure(.input) }
    if report.failed > 0 { throw Failure(.findings) }
    guard !report.results.isEmpty else { throw Failure(.input, "nothing was replayed: no file has what you asked for") }
  }

  private func write(_ report: ReplayReport, in house: House) throws {
    if let junit { try house.files.write(JUnitReport(report).text, to: junit) }
    if json { return try house.output.write(json: ReplayJSON(report)) }
    if tap { return try house.output.write(document: TAPReport(report).text) }
    if github { try house.output.write(document: AnnotationReport(report).text) }
    for line in report.lines() { try house.output.print(SafeText(line), hanging: line.hasPrefix(" ") ? 2 : 9) }
  }
}

/// The files that failed in the last replay, kept to be replayed again.
struct LastFailures {
  private let house: House

  init(_ house: House) { self.house = house }

  private var path: String? { house.folders.map { "\($0.state)/failed" } }

  /// The files, in their order; none where nothing is kept.
  func files() -> [String] {
    guard let path, let text = try? house.files.readText(path) else { return [] }
    return text.split(separator: "\n").map(String.init)
  }

  /// Keeps the list. A machine without a place for it only lacks `--failed`, so nothing is said where that does not work.
  func keep(_ files: [String]) {
    guard let folders = house.folders, let path else { return }
    if files.isEmpty, house.files.status(of: path) == nil { return }
    try? house.files.makeFolder(folders.state)
    try? house.files.write(files.map { $0 + "\n" }.joined(), to: path, permissions: .ownerOnly)
  }
}
