import BenchmarkKit
import Checks

/// Proving the shipped knowledge.
struct CheckPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    report.part("Proving the shipped knowledge: every check, over all situations")
    for policy in setting.policies {
      let knowledge = try setting.files(policy).load()
      let start = Program.now()
      let result = Checker().report(on: knowledge, today: Setting.today)
      let time = Program.now() - start
      report.time("check \(policy)", time, note: "\(result.situations) situations, \(result.findings.count) findings")
    }
  }
}
