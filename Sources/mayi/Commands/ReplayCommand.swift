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

  @Flag(name: .long, help: "Change the rules one by one, and list the changes that nothing notices.")
  var mutate = false

  func run() throws {
    let house = try common.house()
    if coverage || mutate { return try study(in: house) }
    let folder = TranscriptFolder(house)
    let last = LastFailures(house)
    let files =
      try failed
      ? last.files().filter { house.files.status(of: $0) != nil }
      : folder.files(in: paths).filter { !$0.hasSuffix(".scenario") }
    let moved = failed ? [] : try ScenarioReplay(house).moved(in: paths, of: common.policy.map { PolicyID($0) })
    for finding in moved { try house.output.print(SafeText(finding.line), hanging: 2, to: .standardError) }
    guard !files.isEmpty else {
      if failed { return try house.show(["Nothing failed last time."]) }
      if paths.contains(where: { $0.hasSuffix(".scenario") }) { return try finish(scenarios: moved, in: house) }
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
    if report.failed > 0 || !moved.isEmpty { throw Failure(.findings) }
    guard !report.results.isEmpty else { throw Failure(.input, "nothing was replayed: no file has what you asked for") }
  }

  /// Ends a replay of scenarios alone.
  private func finish(scenarios moved: [ScenarioFinding], in house: House) throws {
    guard moved.isEmpty else { throw Failure(.findings) }
    try house.show(["The scenarios stand as they were signed."])
  }

  /// Studies the files instead of only replaying them.
  private func study(in house: House) throws {
    let paths = try TranscriptFolder(house).files(in: paths)
    let ids = common.policy.isEmpty ? try house.knowledgeFolder.policies() : common.policy.map { PolicyID($0) }
    var isEnough = true
    for id in ids {
      let rules = try house.rules(of: id)
      isEnough =
        try (mutate ? showMutations(of: rules, paths, house) : showCoverage(of: rules, paths, house)) && isEnough
    }
    if !isEnough { throw Failure(.findings) }
  }

  private func showCoverage(of rules: CompiledRules, _ paths: [String], _ house: House) throws -> Bool {
    var wanted = ReplaySelection()
    wanted.policies = [rules.knowledge.policy.id]
    let report = try Replayer(house).report(on: paths, wanted: wanted)
    let witnesses = CoverageWitnesses(rules)
    let coverage = Coverage(report.results, of: rules) { witnesses.answers(to: $0) }
    if draft {
      try house.output.write(document: coverage.drafts(by: rules))
    } else {
      for line in coverage.lines { try house.output.print(SafeText(line), hanging: 9) }
    }
    return failUnder.map { coverage.percent >= $0 } ?? true
  }

  private func showMutations(of rules: CompiledRules, _ paths: [String], _ house: House) throws -> Bool {
    let files = try paths.map { TranscriptFile(try TranscriptFolder(house).source($0)) }
    let report = MutationReport(files, of: rules, today: house.today)
    for line in report.lines(policy: rules.knowledge.policy.id) { try house.output.print(SafeText(line), hanging: 9) }
    return failUnder.map { report.percent >= $0 } ?? true
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
