import BenchmarkKit
import Knowledge

/// From starting the program to its first prompt on a pseudo-terminal, in turn with an empty program.
struct StartPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part(
      "First prompt, from starting the program; beside an empty Swift program's start to end (-static-stdlib)"
    )
    guard let program = setting.program, let empty = setting.empty else {
      return report.skip("first prompt", because: "MAYI_PROGRAM or MAYI_EMPTY is not set")
    }
    let folder = setting.knowledgeFolder
    var starts = [
      Start("which school? (\(setting.policies.count) policies)", [program, "--knowledge", folder], "school> ")
    ]
    for policy in setting.policies {
      starts.append(Start(policy, [program, "--knowledge", folder, "--policy", policy], "may I> "))
    }
    try Self.compare(starts, with: empty, setting, report)
    try memory(program, empty)
  }

  /// A way to start the program, and the prompt that is waited for.
  struct Start {
    let name: String
    let words: [String]
    let mark: String

    init(_ name: String, _ words: [String], _ mark: String) {
      self.name = name
      self.words = words
      self.mark = mark
    }
  }

  /// Starts each program in turn, and reports its time beside that of the empty one.
  ///
  /// What is compared is the best of all starts, because other work on the machine only ever adds; medians are shown.
  ///
  /// - Returns: the best run of each, in the order of `starts`.
  @discardableResult
  static func compare(
    _ starts: [Start],
    with empty: String,
    _ setting: Setting,
    _ report: Report
  ) throws -> [Program.Run] {
    let floor = Program([empty], environment: setting.environment)
    let programs = starts.map { Program($0.words, environment: setting.environment) }
    var floors: [Double] = []
    var runs = starts.map { _ in [Program.Run]() }
    for _ in 0..<(setting.effort.isShort ? 1 : 41) {
      floors.append(try floor.run(onTerminalUntil: nil).nanoseconds)
      for (index, start) in starts.enumerated() {
        runs[index].append(try programs[index].run(onTerminalUntil: start.mark))
      }
    }
    let least = floors.min() ?? 0
    let limit = 2 * least + 5_000_000
    let best = runs.map { $0.min { $0.nanoseconds < $1.nanoseconds }! }
    for (index, start) in starts.enumerated() {
      let usual = Report.inUnits(median(runs[index].map(\.nanoseconds)))
      let note = "median \(usual), of empty \(Report.inUnits(median(floors)))"
      report.time(start.name, best[index].nanoseconds, beside: ("empty", least), note: note)
    }
    let slowest = best.map(\.nanoseconds).max() ?? 0
    report.target("at most 2 x empty + 5 ms = \(Report.inUnits(limit))", isKept: slowest <= limit)
    return best
  }

  private func memory(_ program: String, _ empty: String) throws {
    report.part("Memory and size")
    let waiting = try setting.waiting.map {
      try Program([$0], environment: setting.environment).run(onTerminalUntil: "> ")
    }
    for policy in setting.policies {
      let words = [program, "--knowledge", setting.knowledgeFolder, "--policy", policy]
      let run = try Program(words, environment: setting.environment).run(onTerminalUntil: "may I> ")
      let note = waiting.map { "a program that only waits: \($0.peakKiB) KiB" } ?? ""
      report.figure("most memory up to the prompt, \(policy)", "\(run.peakKiB) KiB", note: note)
    }
    let sizes = [program, empty].map { Program([$0], environment: [:]).sizeKiB }
    report.figure("size of the program", "\(sizes[0]) KiB", note: "empty program with its libraries \(sizes[1]) KiB")
  }
}
