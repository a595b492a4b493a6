import ArgumentParser

/// Opens the shell.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Open the shell (what mayi alone does)."
  )

  @OptionGroup var common: CommonOptions

  func run() throws { try Opening(options: common.values).open() }
}
