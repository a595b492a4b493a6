import BenchmarkKit
import Decisions
import Knowledge

/// Reading and compiling the shipped knowledge.
struct LoadPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part("Loading knowledge that is in memory; beside looking at each of its bytes once")
    let all = try setting.policies.map { try setting.files($0) }
    var times = SideBySide(setting.effort)
    for files in all {
      times.add("load \(files.policy)") { keep(try files.load()) }
      times.add("look \(files.policy)") { keep(Self.lines(of: files)) }
      let knowledge = try files.load()
      times.add("compile \(files.policy)") { keep(CompiledRules(knowledge)) }
    }
    times.add("load five") { for files in all { keep(try files.load()) } }
    let measured = try times.times()
    for files in all {
      let name = "load \(files.policy)"
      let note = "\(files.byteCount / 1024) KiB"
      report.time(name, measured[name]!, beside: ("looking", measured["look \(files.policy)"]!), note: note)
    }
    report.time("load all \(all.count), one after the other", measured["load five"]!)
    report.part("Compiling it")
    for files in all {
      let knowledge = try files.load()
      let note = "\(knowledge.policy.rules.count) rules"
      report.time("compile \(files.policy)", measured["compile \(files.policy)"]!, note: note)
    }
  }

  private static func lines(of files: KnowledgeFiles) -> Int {
    (files.vocabulary + files.files + files.practices).reduce(0) { sum, file in
      file.bytes.reduce(sum) { $0 + ($1 == 10 ? 1 : 0) }
    }
  }
}
