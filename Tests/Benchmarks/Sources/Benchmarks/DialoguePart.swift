import BenchmarkKit
import Decisions
import Guidance
import Knowledge

/// Deciding, asking and advising, along one interview through each shipped policy.
struct DialoguePart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    for policy in setting.policies {
      report.part("Dialogue under \(policy)")
      let rules = try setting.rules(policy)
      let path = Self.path(through: rules)
      try Self.verify(path, rules)
      var times = SideBySide(setting.effort)
      times.add("decide, nothing known (the whole tree)") { keep(rules.decision(in: Situation())) }
      times.add("decide, the stage known") { keep(rules.decision(in: path[min(1, path.count - 1)].situation)) }
      times.add("decide, stage and activity known") { keep(rules.decision(in: path[min(2, path.count - 1)].situation)) }
      let last = path[path.count - 1]
      times.add("decide, everything known") { keep(rules.decision(in: last.situation)) }
      let said = Self.numbers(of: last.situation, rules.space)
      times.add("decide by numbers, everything known") { keep(rules.settlement(where: said)) }
      times.add("next question, the stage known") { keep(path[min(1, path.count - 1)].question) }
      times.add("advice in lines") { keep(Self.advice(last)) }
      let session = Session(rules, today: Setting.today).begin().0
      times.add("one line of a session") { keep(session.receive("1")) }
      let measured = try times.times()
      for name in measured.keys.sorted() { report.time(name, measured[name]!) }
    }
  }

  /// An interview in which the first option is always taken, step by step.
  private static func path(through rules: CompiledRules) -> [Interview] {
    var path = [Interview(rules)]
    while let question = path[path.count - 1].question, let option = question.options.first {
      path.append(path[path.count - 1].answering(question.fact.id, with: .value(option.value)))
    }
    return path
  }

  /// What is known, by the numbers of facts and values.
  private static func numbers(of situation: Situation, _ space: FactSpace) -> [(fact: Int, values: UInt64)] {
    space.facts.enumerated().compactMap { fact, one in
      guard let answer = situation[one.id] else { return nil }
      return (fact, answer.values.reduce(0) { $0 | 1 << UInt64(space.number(of: $1, ofFact: fact)!) })
    }
  }

  private static func advice(_ interview: Interview) -> [Line] {
    AdviceText(interview.rules.advice(for: interview.decision), in: interview.rules.knowledge, today: Setting.today)
      .lines()
  }

  /// The last decision says the same as the plain reference, however the facts that were not asked stand.
  private static func verify(_ path: [Interview], _ rules: CompiledRules) throws {
    let last = path[path.count - 1]
    let settlement = rules.settlement(where: numbers(of: last.situation, rules.space))
    try Benchmarks.verify(settlement == nil || settlement == last.decision.settlement, "the settlement by numbers")
    let reference = ReferenceEvaluator(rules.knowledge)
    for choice in 0..<8 {
      guard let verdict = reference.verdict(in: completed(last.situation, choice, rules.space)) else { continue }
      let found = last.decision.verdict?.rawValue ?? "none"
      let policy = rules.knowledge.policy.id
      try Benchmarks.verify(found == verdict.rawValue, "\(policy): the verdict \(found) and not \(verdict.rawValue)")
    }
  }

  /// The situation with an answer to every fact that can be asked; those that do not exist in it are passed over.
  private static func completed(_ situation: Situation, _ choice: Int, _ space: FactSpace) -> Situation {
    var whole = situation
    for (index, fact) in space.facts.enumerated() where whole[fact.id] == nil && space.isAsked(fact: index) {
      whole[fact.id] = .value(fact.values[choice % fact.values.count].id)
    }
    return whole
  }
}
