import BenchmarkKit
import Decisions

/// Whole assignments over ten plain facts, beside rows of bits written by hand in C.
struct AnswersPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part("Answers to whole situations over ten facts; beside hand-written rows of bits in C over the same rules")
    for (size, seed) in [(50, 1), (200, 1), (200, 2), (200, 3), (1_000, 1)] {
      try run(Workload.random(rules: size, queries: setting.effort.isShort ? 500 : 10_000, seed: UInt64(seed)), seed: seed)
    }
  }

  private func run(_ workload: Workload, seed: Int) throws {
    let rules = CompiledRules(try workload.knowledgeFiles(policy: "plain").load())
    let path = AnswerPath(rules, for: workload)
    let floor = BitRows(workload)
    for number in 0..<workload.count {
      try verify(path.answer(to: number) == workload.expected[number], "assignment \(number) of mayi")
      try verify(floor.answer(to: number) == workload.expected[number], "assignment \(number) of the floor")
    }
    var times = SideBySide(setting.effort)
    for isList in [true, false] {
      let name = isList ? "list" : "strictest"
      times.add("mayi \(name)", units: workload.count) { keep(path.answerAll(asList: isList)) }
      times.add("rows \(name)", units: workload.count) { keep(floor.answerAll(asList: isList)) }
    }
    let measured = try times.times()
    for (name, words) in [("list", "the rules that apply"), ("strictest", "how many, and the strictest")] {
      let title = "\(workload.rules.count) rules, seed \(seed): \(words)"
      report.time(title, measured["mayi \(name)"]!, beside: ("C rows", measured["rows \(name)"]!))
    }
    if workload.rules.count == 200 {
      report.target("at most 2 x the C rows", isKept: measured["mayi list"]! <= 2 * measured["rows list"]!)
    }
  }
}
