import Glibc
import Knowledge
import Platform

/// What was said on the command line about where to work and how to show it.
struct HouseOptions {
  /// The policies named.
  var policies: [PolicyID] = []
  /// The folder with the knowledge, where one was named.
  var knowledge: String?
  /// The day, as it was written.
  var today: String?
  /// True for plain ASCII without line editing.
  var isPlain = false
  /// True for no colour.
  var hasNoColor = false
  /// True to show to a room.
  var isPresented = false

  /// The house in which a command works: output, files, folders, date, knowledge.
  func house() throws -> House {
    let environment = ProcessEnvironment.variables()
    var output = Output.standard(environment: environment, plain: isPlain, noColor: hasNoColor)
    if isPresented { output.appearance.widest = Appearance.presentedColumns }
    return House(
      output: output,
      isPresented: isPresented,
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
  /// True where lines stand wide apart, for a room.
  let isPresented: Bool
  let environment: [String: String]
  /// Where configuration, state and data are kept; nil where the environment names no home.
  let folders: StandardFolders?
  let today: CalendarDate
  let knowledgeFolder: KnowledgeFolder
  var files = FileStore()
}
