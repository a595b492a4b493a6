import BenchmarkKit
import Decisions
import Guidance

/// Reading a question of sixty words.
struct ReadPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  /// Sixty words in staff's own voice.
  private static let question = """
    hi, so last week on the residential a lad in my year nine group found me on instagram and sent me a follow \
    request, and his mum has now messaged me on facebook too about the photos we took at lunch break with the \
    school ipad, do i have to do anything or tell somebody, and can i put one on our page
    """

  func run() throws {
    report.part("Reading a question of \(Self.question.split(separator: " ").count) words, all policies loaded")
    let all = try setting.policies.map { try setting.rules($0) }
    var times = SideBySide(setting.effort)
    for rules in all {
      let reader = QuestionReader(rules)
      times.add("under \(rules.knowledge.policy.id)") { keep(reader.read(Self.question)) }
      times.add("the first one under \(rules.knowledge.policy.id)") { keep(QuestionReader(rules).read(Self.question)) }
    }
    let measured = try times.times()
    for name in measured.keys.sorted() { report.time(name, measured[name]!) }
    let slowest = measured.filter { $0.key.hasPrefix("under") }.values.max() ?? 0
    report.target("under a millisecond", isKept: slowest < 1_000_000)
  }
}
