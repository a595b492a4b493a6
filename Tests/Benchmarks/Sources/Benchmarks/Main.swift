import BenchmarkKit

/// The benchmark: `Benchmarks [--short] [PART …]`.
@main
enum Main {
  static func main() {
    let words = CommandLine.arguments.dropFirst()
    let effort = Effort(isShort: words.contains("--short"))
    let named = words.filter { $0 != "--short" }
    let parts = named.compactMap(Part.init)
    guard parts.count == named.count else {
      BenchmarkFailure.end("There are the parts \(Part.allCases.map(\.rawValue).joined(separator: ", ")).", status: 64)
    }
    do {
      let setting = try Setting(effort)
      defer { setting.folder.remove() }
      let report = Report(effort)
      for part in parts.isEmpty ? Part.allCases : parts { try part.run(setting, report) }
    } catch {
      BenchmarkFailure.end("The benchmark failed: \(error)", status: 1)
    }
  }
}
