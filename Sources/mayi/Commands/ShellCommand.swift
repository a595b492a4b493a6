import ArgumentParser

/// Opens the shell.
struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shell",
    abstract: "Open the shell (what mayi alone does)."
  )

  @OptionGroup var common: CommonOptions

  @Flag(name: .long, help: "Wide spacing, for a room.")
  var present = false

  func run() throws {
    var options = common.values
    options.isPresented = present
    try Opening(options: options).open()
  }
}
