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
    let sizes = setting.effort.isShort ? [50, 200] : [50, 100, 200, 500, 1_000]
    for size in sizes {
      let workload = Workload.random(rules: size, queries: 500, seed: 4)
      let files = workload.knowledgeFiles(policy: "plain")
      let knowledge = try files.load()
      let path = AnswerPath(CompiledRules(knowledge), for: workload)
      times.add("load \(size)") { keep(try files.load()) }
      times.add("compile \(size)") { keep(CompiledRules(knowledge)) }
      times.add("answer \(size)", units: workload.count) { keep(path.answerAll(asList: true)) }
    }
    let measured = try times.times()
    for what in ["load", "compile", "answer"] {
      for size in sizes {
        report.time(
          "\(what), \(size) rules",
          measured["\(what) \(size)"]!,
          beside: ("50 rules", measured["\(what) 50"]!)
        )
      }
    }
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
    let times = try StartPart.compare(starts, with: empty, setting, report)
    for kind in [0, 1] {
      let few = times[kind]
      let many = times[times.count - 2 + kind]
      report.target("with the most policies within twice that of five", isKept: many <= 2 * few)
    }
  }
}
