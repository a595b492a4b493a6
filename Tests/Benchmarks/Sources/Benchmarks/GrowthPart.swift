import BenchmarkKit
import Decisions

/// What more rules and more policies cost.
struct GrowthPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    try rules()
    try policies()
  }

  private func rules() throws {
    report.part("Growth from 50 to 1,000 rules, one policy")
    var times = SideBySide(setting.effort)
    var starts: [StartPart.Start] = []
    let sizes = setting.effort.isShort ? [50, 200] : [50, 100, 200, 500, 1_000]
    for size in sizes {
      let workload = Workload.random(rules: size, queries: 500, seed: 4)
      let files = workload.knowledgeFiles(policy: "plain")
      let knowledge = try files.load()
      let path = AnswerPath(CompiledRules(knowledge), for: workload)
      times.add("load \(size)") { keep(try files.load()) }
      times.add("compile \(size)") { keep(CompiledRules(knowledge)) }
      times.add("answer \(size)", units: workload.count) { keep(path.answerAll(asList: true)) }
      let folder = "\(setting.folder.path)/rules-\(size)"
      try files.write(to: folder)
      let words = [setting.program ?? "", "--knowledge", folder, "--policy", "plain"]
      starts.append(.init("first prompt, \(size) rules", words, "may I> "))
    }
    let measured = try times.times()
    for what in ["load", "compile", "answer"] {
      for size in sizes {
        let least = ("50 rules", measured["\(what) 50"]!)
        report.time("\(what), \(size) rules", measured["\(what) \(size)"]!, beside: least)
      }
    }
    var series = ["load", "compile", "answer"].map { what in
      Plot.Series(name: what, points: sizes.map { ($0, measured["\(what) \($0)"]! / 1_000) })
    }
    if let empty = setting.empty, setting.program != nil {
      let prompts = try StartPart.compare(starts, with: empty, setting, report)
      series.append(.init(name: "first prompt", points: zip(sizes, prompts).map { ($0, $1.nanoseconds / 1_000) }))
      try draw(memory: prompts, over: sizes, of: "rules")
    }
    try Plot("50 to 1,000 rules", unit: "microseconds", series).write(to: "growth-rules.svg", in: setting.plots)
  }

  private func policies() throws {
    report.part("Growth from 5 to 1,000 policies of 50 rules: the first prompt")
    guard let program = setting.program, let empty = setting.empty else {
      return report.skip("first prompt", because: "MAYI_PROGRAM or MAYI_EMPTY is not set")
    }
    let workload = Workload.random(rules: 50, queries: 1, seed: 5)
    var starts: [StartPart.Start] = []
    let sizes = setting.effort.isShort ? [5] : [5, 50, 200, 1_000]
    for size in sizes {
      let folder = "\(setting.folder.path)/policies-\(size)"
      for number in 0..<size { try workload.knowledgeFiles(policy: "school-\(number)").write(to: folder) }
      starts.append(.init("which school? of \(size)", [program, "--knowledge", folder], "school> "))
      let words = [program, "--knowledge", folder, "--policy", "school-0"]
      starts.append(.init("one of \(size) named", words, "may I> "))
    }
    let runs = try StartPart.compare(starts, with: empty, setting, report)
    let series = ["which school?", "one named"].enumerated().map { kind, name in
      let ofKind = sizes.indices.map { runs[2 * $0 + kind] }
      report.target(
        "\(name) with the most policies within twice that of five",
        isKept: ofKind[ofKind.count - 1].nanoseconds <= 2 * ofKind[0].nanoseconds
      )
      return Plot.Series(name: name, points: zip(sizes, ofKind).map { ($0, $1.nanoseconds / 1_000_000) })
    }
    try Plot("5 to 1,000 policies: the first prompt", unit: "milliseconds", series)
      .write(to: "growth-policies.svg", in: setting.plots)
    try draw(memory: sizes.indices.map { runs[2 * $0] }, over: sizes, of: "policies")
  }

  private func draw(memory runs: [Program.Run], over sizes: [Int], of what: String) throws {
    for (size, run) in zip(sizes, runs) { report.figure("most memory, \(size) \(what)", "\(run.peakKiB) KiB") }
    let points = zip(sizes, runs).map { ($0, Double($1.peakKiB) / 1_024) }
    try Plot("Memory up to the first prompt, by \(what)", unit: "MiB", [.init(name: "memory", points: points)])
      .write(to: "growth-memory-\(what).svg", in: setting.plots)
  }
}
