import BenchmarkKit
import Checks
import Decisions
import Knowledge

/// How many questions an interview asks.
struct InterviewPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    let all = try setting.policies.map { try setting.rules($0) }
    report.part("Questions asked, on average; beside the author's fixed order, and asking everything that exists")
    for rules in all { try compare(rules) }
    report.part("Questions expected under small generated policies; beside the least that any order can reach")
    try compareWithLeast()
  }

  // MARK: - Questions

  private func compare(_ rules: CompiledRules) throws {
    let subject = CheckSubject(rules, today: Setting.today)
    var random = SplitMix64(seed: 1)
    let positions = subject.placed.indices.filter { !setting.effort.isShort || $0 < 3 }
    let witnesses = positions.compactMap { subject.zones.witness(ofRuleAt: $0)?.whole }
    let twins = positions.flatMap { subject.zones.nearMisses(ofRuleAt: $0) }.map(\.twin)
    let chance = (0..<(setting.effort.isShort ? 5 : 300)).map { _ in Situation() }
    for (name, situations) in [("rules' witnesses", witnesses), ("near misses", twins), ("chance", chance)] {
      let whole = situations.map { Self.completed($0, rules, &random) }.filter { !rules.decision(in: $0).isImpossible }
      try tell("\(rules.knowledge.policy.id), \(whole.count) of \(name)", whole, rules)
    }
  }

  private func tell(_ name: String, _ situations: [Situation], _ rules: CompiledRules) throws {
    guard !situations.isEmpty else { return }
    var counts = (mayi: 0, fixed: 0, all: 0)
    for situation in situations {
      let (mayi, verdict) = QuestionCount.asked(situation, by: rules, .mayi)
      let (fixed, other) = QuestionCount.asked(situation, by: rules, .fixed)
      let verdicts = [verdict, other].map { $0?.rawValue ?? "none" }.joined(separator: " and ")
      try verify(verdict == other, "the verdicts \(verdicts) in \(situation.answers)")
      counts.mayi += mayi
      counts.fixed += fixed
      counts.all += QuestionCount.everything(situation, by: rules)
    }
    let (mayi, fixed, all) = (Double(counts.mayi), Double(counts.fixed), Double(counts.all))
    report.figure(
      name,
      Report.short(mayi / Double(situations.count)),
      note: "\(Report.ratio(mayi / fixed)) of fixed, \(Report.ratio(mayi / all)) of everything"
    )
  }

  private func compareWithLeast() throws {
    var sums = (mayi: 0.0, fixed: 0.0, least: 0.0)
    for seed in 1...(setting.effort.isShort ? 2 : 30) as ClosedRange<UInt64> {
      let workload = Workload.random(rules: 8, sizes: [2, 3, 4, 2, 3, 3], queries: 0, seed: seed)
      let expected = ExpectedQuestions(CompiledRules(try workload.knowledgeFiles(policy: "plain").load()))
      try verify(expected.least <= min(expected.mayi, expected.fixed) + 1e-9, "the least, seed \(seed)")
      sums.mayi += expected.mayi
      sums.fixed += expected.fixed
      sums.least += expected.least
    }
    report.figure("the program's order", "\(Report.ratio(sums.mayi / sums.least)) of the least")
    report.figure("the author's fixed order", "\(Report.ratio(sums.fixed / sums.least)) of the least")
  }

  /// The situation with a random answer for every fact that can be asked and has none.
  private static func completed(_ situation: Situation, _ rules: CompiledRules, _ random: inout SplitMix64) -> Situation
  {
    var whole = situation
    for (index, fact) in rules.space.facts.enumerated() where whole[fact.id] == nil && rules.space.isAsked(fact: index)
    {
      // Danger ends every interview at once, and would hide the rest.
      let safe = fact.values.filter { !$0.isDanger }
      whole[fact.id] = .value((safe.isEmpty ? fact.values : safe).randomElement(using: &random)!.id)
    }
    return whole
  }
}
