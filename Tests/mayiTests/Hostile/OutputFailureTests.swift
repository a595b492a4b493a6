import TerminalKit
import Testing

/// Where a command writes to: a disk that is full, an output that is closed, a pipe that nobody reads any more.
@Suite("Output that cannot be written")
struct OutputFailureTests {
  /// Each command in each of its forms, run in a ``HostileSchool``.
  static let commands: [[String]] =
    [
      [], ["--policy", "oakfield"], ["ask", "--no-input"], ["ask", "--no-input", "--json"],
      ["ask", "may I befriend a pupil"],
      ["ask", "--policy", "oakfield", "--policy", "oakfield", "--no-input"], ["words", "may I befriend a pupil"],
      ["check", "--notes"], ["check", "--json"], ["check", "--sarif"], ["check", "--github"],
      ["check", "--statistics"],
      ["check", "--gaps"], ["clauses"], ["clauses", "--json"], ["clauses", "--document", "document.txt"],
      ["find", "pupil"], ["find", "--all", "nothing"], ["tree"], ["tree", "--format", "dot"], ["tree", "--overview"],
      ["tree", "--format", "mermaid"], ["compare"], ["compare", "--fact", "stage=danger"],
      ["diff", "other", "knowledge"],
      ["format"], ["format", "--check"], ["import", "--id", "new", "document.txt"], ["attach", "document.txt"],
      ["verify", "document.txt"], ["verify", "--json", "document.txt"], ["verify", "--update", "document.txt"],
      ["replay", "transcripts"], ["replay", "--json", "transcripts"], ["replay", "--tap", "transcripts"],
      ["replay", "--github", "transcripts"], ["replay", "--coverage", "transcripts"],
      ["replay", "--coverage", "--draft", "transcripts"], ["replay", "--mutate", "transcripts"],
      ["replay", "--failed"],
      ["bless", HostileSchool.cases], ["bless", "--wording", "transcripts"], ["resume", "session.transcript"],
      ["train", "--list"], ["train"], ["train", "--present"], ["cards"], ["cards", "--html", "cards.html"],
      ["scenario", "check"], ["scenario", "sign", "friend"], ["scenario", "export"],
      ["scenario", "export", "--format", "aiken"], ["scenario", "xapi", "results.csv"],
      ["scenario", "report", "results.csv"], ["scenario", "report", "--json", "results.csv"], ["scenario", "sheet"],
      ["forget"], ["--help"], ["ask", "--help"], ["--version"],
    ]

  private static let ways = [
    "closed": "exec >&-", "full": "exec >/dev/full",
    // A pipe whose only reader has gone: opened for both, then kept for writing alone.
    "broken": "mkfifo pipe; exec 4<>pipe; exec 3>pipe; exec 4<&- >&3 3>&-",
  ]

  @Test("is never called done, whatever the command", arguments: commands, ["closed", "full", "broken"])
  func output(command: [String], way: String) throws {
    let school = HostileSchool()
    let redirection = try #require(Self.ways[way])
    let takesKnowledge = command.first != "diff" && !command.contains("--version")
    let words =
      [school.room.house.program.path] + command + (takesKnowledge ? ["--knowledge", "knowledge"] : [])
    let input = Array("yes\nbecause\nquit\n".utf8)
    let outcome = school.room.shell("\(redirection); exec \"$@\"", words, input: input)
    #expect(outcome.status == 74, "\(outcome)")
    #expect(outcome.messages.contains("mayi: "), "\(outcome)")
  }

  @Test("every command has its line in the table")
  func complete() {
    let help = HostileSchool().room.run(["--help"]).output
    let listed = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .filter { $0.hasPrefix("  ") && $0.dropFirst(2).first?.isLowercase == true }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(listed.count > 15)
    let tried = Set(Self.commands.compactMap(\.first))
    for command in listed where command != "shell" { #expect(tried.contains(command), "\(command)") }
  }

  @Test(
    "so is a file in a folder that is not there",
    arguments: [
      ["cards", "--html", "nowhere/cards.html"], ["replay", "--junit", "nowhere/junit.xml", "transcripts"],
      ["train", "--results", "nowhere/results.csv"], ["train", "--summary", "nowhere/summary.txt"],
    ]
  )
  func files(command: [String]) {
    let school = HostileSchool()
    let outcome = school.run(command, lines: ["permitted", "touch-2", "nobody", "", "quit"])
    #expect(outcome.status == 74, "\(outcome)")
    #expect(outcome.messages.contains("nowhere/"), "\(outcome)")
  }
}
