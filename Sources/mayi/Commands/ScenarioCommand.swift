import ArgumentParser
import FoundationEssentials
import Guidance
import Knowledge
import Platform

/// What a trainer does with scenarios besides playing them.
struct ScenarioCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenario",
    abstract: "Check, sign and export scenarios; read results.",
    subcommands: [
      ScenarioCheckCommand.self, ScenarioSignCommand.self, ScenarioExportCommand.self, ScenarioStatementsCommand.self,
      ScenarioReportCommand.self, ScenarioSheetCommand.self,
    ]
  )
}

/// Checks that scenarios can be solved, are fair, and have not moved.
struct ScenarioCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check scenarios: can each be solved, is it fair, has its key moved since it was signed?"
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ScenarioOptions
  @Flag(name: .long, help: "Notes, too.") var notes = false
  @Argument(help: "Scenarios, by name or by file; without any, all.") var names: [String] = []

  func run() throws {
    let house = try common.house()
    var counts: [Diagnostic.Severity: Int] = [:]
    var checked = 0
    for policy in try house.trainedPolicies(common, options) {
      let exercises = try ScenarioFolder(options.scenarios, in: house).exercises(of: policy, named: names)
      checked += exercises.count
      for finding in ScenarioCheck(exercises).findings() {
        counts[finding.severity, default: 0] += 1
        if finding.severity != .note || notes { try house.output.print(SafeText(finding.line), hanging: 2) }
      }
    }
    let found = Diagnostic.Severity.counted { counts[$0] ?? 0 }
    try house.show([Line("\(checked.counted("scenario")): \(found).")])
    if counts[.error] != nil { throw Failure(.findings) }
  }
}

/// Signs the keys of scenarios as they are now.
struct ScenarioSignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign scenarios off: their keys were looked at and are right.",
    discussion: "Writes the digest of the key and the date into each file; nothing else in it changes."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ScenarioOptions
  @Argument(help: "The scenarios, by name or by file.") var names: [String]

  func run() throws {
    let house = try common.house()
    guard house.environment["CI"]?.isEmpty ?? true else {
      throw Failure(.usage, "scenarios are signed by people; CI is set here")
    }
    let policy = try house.requiredPolicy(common)
    for exercise in try ScenarioFolder(options.scenarios, in: house).exercises(of: policy, named: names) {
      let file = exercise.scenario.source.file
      let key = exercise.key
      let signature = Scenario.Signature(digest: key.digest, date: house.today)
      try house.files.write(ScenarioPrinter.signing(try house.files.readText(file), as: signature), to: file)
      let clauses = key.clauses.isEmpty ? "no clause" : key.clauses.map(\.text).joined(separator: ", ")
      let contacts = key.contacts.isEmpty ? "nobody" : key.contacts.map(\.text).joined(separator: ", ")
      try house.show([
        Line("Signed \(exercise.scenario.id): \(key.verdict.rawValue); \(clauses); \(contacts).", hang: 2)
      ])
    }
  }
}

/// Where a document goes.
struct WrittenOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Write it to this file, which only you can read.", valueName: "file"))
  var output: String?
}

/// Prints the questions for Moodle.
struct ScenarioExportCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable { case gift, aiken }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the questions for Moodle, as GIFT or Aiken."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: TrainingOptions
  @OptionGroup var written: WrittenOptions
  @Option(name: .long, help: "gift or aiken.") var format = Format.gift
  @Argument(help: "Scenarios, by name or by file; without any, all of the policy.") var names: [String] = []

  func run() throws {
    let house = try common.house()
    let policy = try house.requiredPolicy(common)
    let isWhole = options.order == nil
    let export = MoodleExport(
      try ScenarioChoice(options, named: names, of: policy, isWhole: isWhole, in: house).exercises
    )
    try house.write(document: format == .gift ? export.gift : export.aiken, to: written.output)
  }
}

/// Prints results as xAPI statements.
struct ScenarioStatementsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xapi",
    abstract: "Print results as xAPI 1.0.3 statements, one a line."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: ScenarioOptions
  @OptionGroup var written: WrittenOptions
  @Argument(help: "Results files.") var files: [String]

  func run() throws {
    let house = try common.house()
    let rows = try files.flatMap { try ResultsFile($0, in: house).rows() }
    let folder = try ScenarioFolder(options.scenarios, in: house)
    var known: [PolicyID: [ScenarioID: Exercise]] = [:]
    for policy in Set(rows.map(\.policy)) {
      known[policy] = Dictionary(try folder.exercises(of: policy).map { ($0.scenario.id, $0) }) { first, _ in first }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try rows.compactMap { row in
      try known[row.policy]?[row.scenario].flatMap { XAPIStatement(row, of: $0) }.map {
        String(decoding: try encoder.encode($0), as: UTF8.self) + "\n"
      }
    }
    try house.write(document: lines.joined(), to: written.output)
  }
}

/// Says which clauses are most misread.
struct ScenarioReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Read results files: which clauses and scenarios are most misread."
  )

  @OptionGroup var common: CommonOptions
  @Flag(name: .long, help: "Print JSON.") var json = false
  @Argument(help: "Results files.") var files: [String]

  func run() throws {
    let house = try common.house()
    for file in files where house.files.status(of: file) == nil { throw Failure(.noFile, "there is no file `\(file)`") }
    let report = MisreadReport(try files.flatMap { try ResultsFile($0, in: house).rows() })
    guard !json else { return try house.output.write(json: report) }
    let policies = Set(report.clauses.map(\.policy)).sorted().map { PolicyID($0) }
    let known = policies.compactMap { id in (try? house.knowledge(of: id)).map { (id, $0) } }
    let knowledge = Dictionary(uniqueKeysWithValues: known)
    try house.show(report.lines { policy, clause in knowledge[policy]?.clause(clause)?.says })
  }
}

/// Prints a sheet to sign.
struct ScenarioSheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet",
    abstract: "Print an attendance sheet: read, understood, had the chance to discuss."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var written: WrittenOptions
  @Option(name: .long, help: "How many people can sign.") var places = 20

  func run() throws {
    let house = try common.house()
    guard (1...200).contains(places) else { throw Failure(.usage, "--places takes a number from 1 to 200") }
    let policy = try house.knowledge(of: try house.requiredPolicy(common)).policy
    let sheet = AttendanceSheet(policy, title: "Induction: social media", date: house.today, places: places)
    try house.write(document: sheet.text, to: written.output)
  }
}
