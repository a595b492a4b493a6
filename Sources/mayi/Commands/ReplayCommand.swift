import ArgumentParser
import Decisions
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

  @Flag(name: .long, help: "Print what the blessed files that pass cover, and what they miss.")
  var coverage = false

  @Flag(name: .long, help: "With --coverage: print draft cases for what is missed.")
  var draft = false

  @Option(
    name: .long,
    help: ArgumentHelp("With --coverage: fail where less than this share is covered.", valueName: "percent")
  )
  var failUnder: Int?

  @Flag(name: .long, help: "Name the facts of cases, too, that nobody would be asked there and that change nothing.")
  var notes = false

  @Flag(name: .long, help: "Change the rules one by one, and list the changes that nothing notices.")
  var mutate = false

  func run() throws {
    try refuseIdleOptions()
    let house = try common.house()
    if coverage || mutate {
      let study = ReplayStudy(paths, of: common.policy.map { PolicyID($0) }, failUnder: failUnder, in: house)
      return mutate ? try study.showMutations() : try study.showCoverage(json ? .json : draft ? .drafts : .lines)
    }
    let last = LastFailures(house)
    guard let files = try files(last, in: house) else { return try house.show(["Nothing failed last time."]) }
    var wanted = ReplaySelection()
    wanted.tags = tag
    wanted.policies = common.policy.map { PolicyID($0) }
    wanted.clauses = clause.map { ClauseID($0) }
    wanted.questions = question.map { FactID($0) }
    var report = try Replayer(house, findsUnusedFacts: notes).report(on: files.sessions, wanted: wanted, brief: true)
    // A scenario has no tags of this kind, expects no clause and asks nothing.
    if tag.isEmpty, clause.isEmpty, question.isEmpty {
      let scenarios = try ScenarioReplay(house).results(on: files.scenarios, of: wanted.policies)
      report.scenarios = scenarios.results
      report.leftovers += scenarios.leftovers
    }
    if paths.isEmpty, !failed { report.leftovers += try Replayer(house).signedLeftovers() }
    try write(report, in: house)
    last.keep(report.filesToRepeat)
    if report.hasErrors { throw Failure(.input) }
    if report.failed + report.moved > 0 { throw Failure(.findings) }
    guard !report.results.isEmpty || !report.scenarios.isEmpty else {
      throw Failure(.input, "nothing was replayed: no file has what you asked for")
    }
  }

  /// Refuses options that would change nothing beside the others.
  private func refuseIdleOptions() throws {
    if !coverage {
      if draft { throw Failure(.usage, "--draft goes with --coverage") }
      guard mutate || failUnder == nil else { throw Failure(.usage, "--fail-under goes with --coverage or --mutate") }
      guard mutate else { return }
    }
    let ofReplay: [(SafeText, Bool)] = [
      ("--failed", failed), ("--notes", notes), ("--tap", tap), ("--junit", junit != nil), ("--github", github),
      ("--tag", !tag.isEmpty), ("--clause", !clause.isEmpty), ("--question", !question.isEmpty),
      ("--json", json && (mutate || draft)), ("--coverage", coverage && mutate),
    ]
    if let (name, _) = ofReplay.first(where: \.1) {
      throw Failure(.usage, name + " does not go with " + (mutate ? "--mutate" : draft ? "--draft" : "--coverage"))
    }
  }

  /// The transcripts and cases, and the scenarios, that are meant; nil where those that failed are meant and nothing did.
  private func files(_ last: LastFailures, in house: House) throws -> (sessions: [String], scenarios: [String])? {
    if failed {
      let files = last.files().filter { house.files.status(of: $0) != nil }
      return files.isEmpty ? nil : (files, [])
    }
    let all = try TranscriptFolder(house).files(in: paths, suffixes: [".transcript", ".case", ".scenario"])
    let scenarios = all.filter { $0.hasSuffix(".scenario") }
    guard !all.isEmpty else { throw Failure(.noFile, "there is no transcript and no case there") }
    return (scenarios.isEmpty ? all : all.filter { !$0.hasSuffix(".scenario") }, scenarios)
  }

  private func write(_ report: ReplayReport, in house: House) throws {
    if let junit { try house.files.write(JUnitReport(report).text, to: junit) }
    if json { return try house.output.write(json: ReplayJSON(report)) }
    if tap { return try house.output.write(document: TAPReport(report).text) }
    if github { try house.output.write(document: AnnotationReport(report).text) }
    for line in report.lines() { try house.output.print(SafeText(line), hanging: line.hasPrefix(" ") ? 2 : 9) }
  }
}
