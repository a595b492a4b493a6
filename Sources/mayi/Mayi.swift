import ArgumentParser
import Platform

/// The program: `mayi` alone opens the shell, `mayi COMMAND` does one thing.
@main
struct Mayi: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mayi",
    abstract: "Guidance on social media for school staff, by the school's own policy.",
    discussion: """
      Alone it opens the shell: type a question, or press Enter to be asked. Nothing you type leaves this computer, \
      and nothing is kept unless you say so.
      """,
    version: "0.1.0",
    subcommands: [
      ShellCommand.self, AskCommand.self, CheckCommand.self, ClausesCommand.self, FindCommand.self, WordsCommand.self,
      TreeCommand.self, CompareCommand.self, DiffCommand.self, FormatCommand.self,
      ImportCommand.self, AttachCommand.self, VerifyCommand.self, ReplayCommand.self, BlessCommand.self,
      ResumeCommand.self,
      TrainCommand.self, ScenarioCommand.self, CardsCommand.self, ForgetCommand.self,
    ],
    defaultSubcommand: ShellCommand.self
  )

  /// Runs the command, and turns what went wrong into one sentence and an exit status.
  static func main() {
    let environment = ProcessEnvironment.variables()
    do {
      // Without arguments there is nothing to parse, and the first prompt need not wait for a parser.
      guard CommandLine.arguments.count > 1 else { return try Opening(options: HouseOptions()).open() }
      try refuseTooManyWords()
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      failure.report(environment: environment)
      exitProcess(failure.status)
    } catch let error as OutputError {
      Failure(error).report(environment: environment)
      exitProcess(OutputError.exitStatus)
    } catch let error as FileError {
      Failure(error).report(environment: environment)
      exitProcess(error.exitStatus)
    } catch {
      leave(withError: error, environment: environment)
    }
  }

  /// The most words of a command line: the parser's time grows with their square.
  private static let mostWords = 5_000

  private static func refuseTooManyWords() throws {
    let words = CommandLine.arguments.count - 1
    guard words > mostWords else { return }
    throw Failure(
      .usage,
      "the command line has \(words) words, and \(mostWords) can be taken; name a folder instead of its files"
    )
  }

  /// Shows help, the version, or what is wrong with the command line, made safe like everything else that is shown.
  private static func leave(withError error: any Error, environment: [String: String]) -> Never {
    let output = Output.standard(environment: environment)
    let help = HelpText(error, columns: output.columns)
    guard !help.isEmpty else { exitProcess(help.status) }
    do {
      try help.show(on: output)
    } catch {
      Failure(error).report(environment: environment)
      exitProcess(OutputError.exitStatus)
    }
    exitProcess(help.status)
  }
}
