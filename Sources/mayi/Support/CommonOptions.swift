import ArgumentParser
import Glibc
import Knowledge
import Platform

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The policy to use.", valueName: "id"))
  var policy: [String] = []

  @Option(name: .long, help: ArgumentHelp("Where the knowledge is.", valueName: "folder"))
  var knowledge: String?

  @Option(name: .long, help: ArgumentHelp("The date to go by: 2026-11-20.", valueName: "date"))
  var today: String?

  @Flag(name: .long, help: "Plain ASCII, without line editing.")
  var plain = false

  @Flag(name: .long, help: "No colour.")
  var noColor = false

  /// The house in which a command works: output, files, folders, date, knowledge.
  func house() throws -> House {
    let environment = ProcessEnvironment.variables()
    let output = Output.standard(environment: environment, plain: plain, noColor: noColor)
    return House(
      output: output,
      environment: environment,
      folders: StandardFolders(name: "mayi", environment: environment),
      today: try day(),
      knowledgeFolder: try KnowledgeFolder.find(knowledge, environment: environment)
    )
  }

  private func day() throws -> CalendarDate {
    guard let today else { return Self.currentDay() }
    guard let date = CalendarDate(today), date.day != nil else {
      throw Failure(.usage, "--today takes a day such as 2026-11-20")
    }
    return date
  }

  private static func currentDay() -> CalendarDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    guard
      let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { preconditionFailure("the system's calendar has only real days") }
    return date
  }
}

/// The house in which a command works.
struct House {
  let output: Output
  let environment: [String: String]
  /// Where configuration, state and data are kept; nil where the environment names no home.
  let folders: StandardFolders?
  let today: CalendarDate
  let knowledgeFolder: KnowledgeFolder
  let files = FileStore()
}
