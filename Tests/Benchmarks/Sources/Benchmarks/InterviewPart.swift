import BenchmarkKit
import Checks
import Decisions
import Guidance
import Knowledge

/// How many questions an interview asks, what opening a session costs, and how long a person waits for an answer.
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
    report.part("Opening a session on compiled rules; and answers, all policies loaded")
    try open(all)
    try wait(all)
    report.part("On a pseudo-terminal, from a key to what it brings; beside an empty program's start")
    try type()
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

  // MARK: - Waiting

  private func open(_ all: [CompiledRules]) throws {
    var times = SideBySide(setting.effort)
    for rules in all {
      let id = rules.knowledge.policy.id
      times.add("open a session, \(id)") { keep(Session(rules, today: Setting.today)) }
      times.add("open it and ask, \(id)") { keep(Session(rules, today: Setting.today).begin()) }
    }
    let measured = try times.times()
    for name in measured.keys.sorted() { report.time(name, measured[name]!) }
    report.target("under 50 us", isKept: measured.values.allSatisfy { $0 < 50_000 })
  }

  /// The slowest replies of random interviews, each timed by itself as a person would wait for it.
  private func wait(_ all: [CompiledRules]) throws {
    let beside = try floor()
    var random = SplitMix64(seed: 3)
    for rules in all {
      var slowest: [String: Double] = [:]
      for _ in 0..<(setting.effort.isShort ? 1 : 40) {
        var (session, _) = Session(rules, today: Setting.today).begin()
        while let question = session.currentQuestion {
          let line = "\(Int.random(in: 1...question.options.count + 1, using: &random))"
          let next = Self.time(
            line,
            in: session,
            as: line == "\(question.options.count + 1)" ? "not sure" : "an answer",
            &slowest
          )
          guard next.currentQuestion != question else { break }
          session = next
        }
        for line in ["how", "why", "back"] { _ = Self.time(line, in: session, as: line, &slowest) }
      }
      let id = rules.knowledge.policy.id
      for name in slowest.keys.sorted() { report.time("slowest to \(name), \(id)", slowest[name]!, beside: beside) }
      report.target("under 20 ms", isKept: slowest.values.allSatisfy { $0 < 20_000_000 })
    }
    report.figure("memory with all policies loaded", "\(Program.memory("VmRSS")) KiB")
  }

  /// The session after a line; the best of three times is kept where it is the slowest of its kind so far.
  private static func time(
    _ line: String,
    in session: Session,
    as name: String,
    _ slowest: inout [String: Double]
  ) -> Session {
    var next = session
    var best = Double.infinity
    for _ in 0..<3 {
      let start = Program.now()
      next = session.receive(line).0
      best = min(best, Program.now() - start)
    }
    slowest[name] = max(slowest[name] ?? 0, best)
    return next
  }

  /// What a person types at the program itself, key by key.
  private func type() throws {
    guard let program = setting.program else { return report.skip("keys", because: "MAYI_PROGRAM is not set") }
    let beside = try floor()
    let keys: [(name: String, typed: String, mark: String)] = [
      ("first prompt", "", "may I> "), ("Enter, the first question", "\r", "stage> "),
      ("Tab, what can be answered", "\t", "I do not know"), ("an answer", "1\r", "activity> "),
      ("Tab, every clause", "clause \t", " more"),
      ("a letter", "x", "x"), ("Ctrl-C", "\u{3}", "activity> "),
      ("a question in own words", "restart\rmay I friend a parent\r", "read> "),
    ]
    for policy in setting.policies {
      let words = [program, "--knowledge", setting.knowledgeFolder, "--policy", policy]
      var best = keys.map { _ in Double.infinity }
      for _ in 0..<(setting.effort.isShort ? 1 : 11) {
        let times = try Program(words, environment: setting.environment)
          .times(onTerminal: keys.map { ($0.typed, $0.mark) })
        best = zip(best, times).map { min($0, $1) }
      }
      for (key, time) in zip(keys, best) { report.time("\(policy): \(key.name)", time, beside: beside) }
      report.target("each answer under 20 ms", isKept: best.dropFirst().allSatisfy { $0 < 20_000_000 })
    }
  }

  /// The time of an empty program from its start to its end, the best of five; nil where none was built.
  private func floor() throws -> (name: String, nanoseconds: Double)? {
    guard let path = setting.empty else { return nil }
    let empty = Program([path], environment: setting.environment)
    let times = try (0..<5).map { _ in try empty.run(onTerminalUntil: nil).nanoseconds }
    return ("an empty program's start", times.min() ?? 0)
  }
}
