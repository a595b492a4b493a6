import BenchmarkKit
import Checks
import Glibc
import Knowledge

/// Proving knowledge: the shipped policies, and generated ones, few and many, small and large.
struct ChecksPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    try shipped()
    let policies = try setting.policies.map { GrownPolicy(like: try setting.files($0).load()) }
    try rules(policies)
    try many(policies)
    try unlike()
  }

  private func shipped() throws {
    report.part("Proving the shipped knowledge: every check, over all situations")
    var sum = 0.0
    for policy in setting.policies {
      let knowledge = try setting.files(policy).load()
      let (time, result) = check(knowledge)
      sum += time
      report.time("check \(policy)", time, note: "\(result.situations) situations, \(result.findings.count) findings")
    }
    report.time("all of them", sum)
    report.target("all of them within half a second", isKept: sum < 0.5e9)
  }

  // MARK: - Growth

  /// A figure of the growth: how much there was, and what it took.
  private struct Figure {
    let size: Int
    let nanoseconds: Double
    let note: String
  }

  private func rules(_ policies: [GrownPolicy]) throws {
    report.part("Proving one generated policy of 50 to 1,000 rules, like the shipped ones")
    var figures: [Figure] = []
    for size in setting.effort.isShort ? [50] : [50, 100, 200, 500, 1_000] {
      let knowledge = try policies[0].knowledge(rules: size, seed: 6)
      let (time, result) = check(knowledge)
      try verify(result.isProved, "a generated policy of \(size) rules is too large to be proved")
      figures.append(Figure(size: size, nanoseconds: time, note: "\(result.findings.count) findings, \(Self.memory)"))
    }
    show(figures, of: "rules")
  }

  private func many(_ policies: [GrownPolicy]) throws {
    report.part("Proving 5 to 1,000 generated policies of 100 rules, each another, one after the other")
    var figures: [Figure] = []
    for size in setting.effort.isShort ? [5] : [5, 50, 200, 1_000] {
      var sum = 0.0
      for number in 0..<size {
        let knowledge = try policies[number % policies.count].knowledge(rules: 100, seed: UInt64(number))
        let (time, result) = check(knowledge)
        try verify(result.isProved, "generated policy \(number) is too large to be proved")
        sum += time
      }
      figures.append(
        Figure(size: size, nanoseconds: sum, note: "\(Report.inUnits(sum / Double(size))) each, \(Self.memory)")
      )
    }
    show(figures, of: "policies")
  }

  /// Rules that have nothing in common with those of a policy: where the proof ends, and that it says so.
  private func unlike() throws {
    report.part("Proving rules over ten facts, all by chance: far from any policy, and where the proof gives up")
    for size in setting.effort.isShort ? [25] : [25, 50, 100, 200] {
      let knowledge = try Workload.random(rules: size, queries: 1, seed: 4).knowledgeFiles(policy: "plain").load()
      let (time, result) = check(knowledge)
      report.time(
        "\(size) rules",
        time,
        note: (result.isProved ? "proved" : "not analysed: an error") + ", \(Self.memory)"
      )
    }
  }

  private func show(_ figures: [Figure], of what: String) {
    let largest = figures.map(\.nanoseconds).max() ?? 1
    for figure in figures {
      report.time("\(figure.size) \(what)", figure.nanoseconds, note: figure.note)
    }
    for figure in figures {
      let length = max(1, Int(figure.nanoseconds / largest * 50))
      report.figure("  \(figure.size)", String(repeating: "#", count: length))
    }
  }

  private func check(_ knowledge: KnowledgeBase) -> (nanoseconds: Double, report: CheckReport) {
    let start = Program.now()
    let result = Checker().report(on: knowledge, today: Setting.today)
    return (Program.now() - start, result)
  }

  /// The most memory that the benchmark held so far.
  private static var memory: String {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return "\(usage.ru_maxrss / 1024) MiB at most so far"
  }
}
