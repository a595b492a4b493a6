import BenchmarkKit
import Checks
import Decisions
import Guidance
import Knowledge

/// How long a person waits: for a session to open, for each kind of reply wherever a session may stand, for each key.
struct WaitPart {
  private let setting: Setting
  private let report: Report

  init(_ setting: Setting, _ report: Report) {
    self.setting = setting
    self.report = report
  }

  func run() throws {
    let all = try setting.policies.map { try setting.rules($0) }
    report.part("Opening a session on compiled rules")
    try open(all)
    report.part("The slowest reply of each kind, on walks to every rule and by chance; all policies loaded")
    for rules in all {
      var walk = TimedWalk(rules, today: Setting.today)
      for aim in aims(in: rules) { walk.walk(towards: aim) }
      tell(walk, of: rules)
    }
    report.figure("memory with all policies loaded", "\(Program.memory("VmRSS")) KiB")
    report.part("On a pseudo-terminal, from a key to what it brings; beside an empty program's start")
    try type()
  }

  /// What the walks set out for: a situation in which each rule holds, and none at all.
  private func aims(in rules: CompiledRules) -> [Situation] {
    let subject = CheckSubject(rules, today: Setting.today)
    let positions = subject.placed.indices.filter { !setting.effort.isShort || $0 < 1 }
    let witnesses = positions.compactMap { subject.zones.witness(ofRuleAt: $0)?.whole }
    return witnesses + Array(repeating: Situation(), count: setting.effort.isShort ? 1 : 60)
  }

  private func tell(_ walk: TimedWalk, of rules: CompiledRules) {
    for (kind, reply) in walk.slowest.sorted(by: { $0.key < $1.key }) {
      report.time("\(rules.knowledge.policy.id): \(kind)", reply.nanoseconds, note: reply.place)
    }
    let times = walk.slowest.values.map(\.nanoseconds)
    report.target("each under 20 ms, of \(walk.count) replies", isKept: times.allSatisfy { $0 < 20_000_000 })
  }

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
