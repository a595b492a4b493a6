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
      try run(
        Workload.random(rules: size, queries: setting.effort.isShort ? 500 : 10_000, seed: UInt64(seed)),
        seed: seed
      )
    }
  }

  private func run(_ workload: Workload, seed: Int) throws {
    let rules = CompiledRules(try workload.knowledgeFiles(policy: "plain").load())
    let path = AnswerPath(rules, for: workload)
    let floor = BitRows(workload)
    let known = Self.known(workload.count)
    try verify(path, floor, workload, known)
    var times = SideBySide(setting.effort)
    let places = path.places(known: known)
    times.add("mayi list", units: workload.count) { keep(path.answerAll(asList: true)) }
    times.add("rows list", units: workload.count) { keep(floor.answerAll(asList: true)) }
    times.add("mayi strictest", units: workload.count) { keep(path.answerAll(asList: false)) }
    times.add("rows strictest", units: workload.count) { keep(floor.answerAll(asList: false)) }
    times.add("mayi turn", units: workload.count) { keep(path.turnAll(places)) }
    times.add("rows turn", units: workload.count) { keep(floor.turnAll(known: known)) }
    tell(try times.times(), "\(workload.rules.count) rules, seed \(seed)", isMain: workload.rules.count == 200)
  }

  private func tell(_ times: [String: Double], _ title: String, isMain: Bool) {
    for (name, words) in [
      ("list", "the rules that apply"), ("strictest", "only the strictest"), ("turn", "one turn, 5 of 10 facts known"),
    ] {
      report.time("\(title): \(words)", times["mayi \(name)"]!, beside: ("C rows", times["rows \(name)"]!))
    }
    guard isMain else { return }
    report.target("answers at most 2 x the C rows", isKept: times["mayi list"]! <= 2 * times["rows list"]!)
    report.target("one turn under a microsecond", isKept: times["mayi turn"]! < 1_000)
  }

  /// For each assignment five facts that are known.
  private static func known(_ count: Int) -> [UInt32] {
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in (0..<10).shuffled(using: &random).prefix(5).reduce(0) { $0 | 1 << UInt32($1) } }
  }

  /// Both say what the plain reference says, of whole assignments and of those half known.
  private func verify(_ path: AnswerPath, _ floor: BitRows, _ workload: Workload, _ known: [UInt32]) throws {
    for number in 0..<workload.count {
      try Benchmarks.verify(path.answer(to: number) == workload.expected[number], "assignment \(number) of mayi")
      try Benchmarks.verify(floor.answer(to: number) == workload.expected[number], "assignment \(number) of the floor")
    }
    for number in 0..<min(workload.count, 1_000) {
      let open = workload.openRules(for: workload.query(number), known: known[number])
      try Benchmarks.verify(path.openRules(for: number, known: known[number]) == open, "open rules \(number) of mayi")
      try Benchmarks.verify(
        floor.openRules(for: number, known: known[number]) == open,
        "open rules \(number) of the floor"
      )
    }
  }
}
