import BenchmarkKit
import Decisions
import Glibc

/// Answers a workload that other engines answer too, and prints the two lines that their runner waits for.
///
/// `mayi-bench --bench N` reads `workload-N.json` in the folder that `MAYI_BENCH` names. `mayi-bench --convert FOLDER`
/// writes each workload there as knowledge in mayi's language; with `MAYI_BENCH_KNOWLEDGE` naming that folder, loading
/// starts from those files, as every other engine starts from its own.
@main
enum MayiBench {
  static func main() {
    do {
      let words = CommandLine.arguments
      switch words.count == 3 ? words[1] : "" {
      case "--bench": try answer(words[2])
      case "--convert": try convert(to: words[2])
      default: throw BenchmarkFailure(description: "usage: mayi-bench --bench N, or mayi-bench --convert FOLDER")
      }
    } catch {
      BenchmarkFailure.end("mayi-bench: \(error)", status: 64)
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func workload(_ size: String) throws -> Workload {
    guard let folder = variable("MAYI_BENCH") else {
      throw BenchmarkFailure(description: "MAYI_BENCH names no folder with workloads")
    }
    return try Workload(json: Folder.read("\(folder)/workload-\(size).json"))
  }

  private static func convert(to folder: String) throws {
    for size in ["50", "200", "1000"] {
      try workload(size).knowledgeFiles(policy: "plain").write(to: "\(folder)/\(size)")
    }
  }

  private static func answer(_ size: String) throws {
    let folder = variable("MAYI_BENCH_KNOWLEDGE")
    let converted = folder == nil ? try workload(size).knowledgeFiles(policy: "plain") : nil
    let start = Program.now()
    let files = try converted ?? KnowledgeFiles(policy: "plain", in: "\(folder!)/\(size)")
    let rules = CompiledRules(try files.load())
    let milliseconds = (Program.now() - start) / 1e6
    say(
      "READY",
      [
        ("load_ms", milliseconds), ("rss_ready_kb", Double(Program.memory("VmRSS"))),
        ("hwm_ready_kb", Double(Program.memory("VmHWM"))),
      ]
    )
    if variable("ONLY_READY") != nil { return }
    try time(rules, try workload(size))
  }

  private static func time(_ rules: CompiledRules, _ workload: Workload) throws {
    let path = AnswerPath(rules, for: workload)
    let start = Program.now()
    var mismatches = path.answer(to: 0) == workload.expected[0] ? 0 : 1
    let first = (Program.now() - start) / 1e3
    for number in 1..<workload.count where path.answer(to: number) != workload.expected[number] { mismatches += 1 }
    let rates = (0..<5).map { _ in rate(path, workload) }.sorted()
    say(
      "DONE",
      [
        ("first_us", first), ("per_s", rates[2]), ("per_s_min", rates[0]), ("per_s_max", rates[4]),
        ("slice", Double(workload.count)), ("verified", Double(workload.count)), ("mismatches", Double(mismatches)),
        ("hwm_end_kb", Double(Program.memory("VmHWM"))),
      ]
    )
    if mismatches > 0 { exit(1) }
  }

  /// The answers in a second: each assignment is answered with the rules that apply and the strictest of them.
  private static func rate(_ path: AnswerPath, _ workload: Workload) -> Double {
    let start = Program.now()
    var passes = 0
    var sum: UInt64 = 0
    while Program.now() - start < 3e8 {
      sum &+= path.answerAll(asList: true)
      passes += 1
    }
    precondition(sum > 0, "some rule applies to some assignment")
    return Double(passes * workload.count) / (Program.now() - start) * 1e9
  }

  /// A figure with three decimals; without any where it is whole.
  private static func number(_ figure: Double) -> String {
    figure == figure.rounded() ? "\(Int(figure))" : "\((figure * 1000).rounded() / 1000)"
  }

  private static func say(_ word: String, _ figures: [(String, Double)]) {
    let body = figures.map { "\"\($0.0)\": \(number($0.1))" }.joined(separator: ", ")
    print("\(word) {\(body)}")
    fflush(nil)
  }
}
