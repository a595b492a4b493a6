import Benchmark
import BenchmarkKit

/// Things that are timed in turn, in one run, so that they can be compared whatever else the machine is doing.
struct SideBySide {
  private let suite = BenchmarkSuite(name: "")
  private var units: [String: Double] = [:]
  private let effort: Effort

  init(_ effort: Effort) { self.effort = effort }

  /// Adds something to be timed.
  ///
  /// - Parameter units: how many of what is counted one call does.
  mutating func add(_ name: String, units: Int = 1, _ body: @escaping () throws -> Void) {
    self.units[name] = Double(units)
    suite.benchmark(name, function: body)
  }

  /// The nanoseconds for one unit of each: the median of the medians of all rounds.
  func times() throws -> [String: Double] {
    var found: [String: [Double]] = [:]
    for _ in 0..<effort.rounds {
      let length: any BenchmarkSetting = effort.isShort ? Iterations(1) : MinTime(seconds: effort.seconds)
      var runner = BenchmarkRunner(
        suites: [suite],
        settings: [length, MaxIterations(100_000), Quiet(true), Format(.none)]
      )
      try runner.run()
      for result in runner.results {
        found[result.benchmarkName, default: []].append(median(result.measurements) / units[result.benchmarkName]!)
      }
    }
    return found.mapValues(median)
  }
}

/// How long to measure.
struct Effort {
  /// True where everything is done once, only to see that it works.
  let isShort: Bool

  /// How often things that are compared take turns.
  var rounds: Int { isShort ? 1 : 5 }
  /// The seconds for one thing in one round.
  var seconds: Double { 0.1 }
}

/// The middle of some numbers; 0 of none.
func median(_ numbers: [Double]) -> Double {
  guard !numbers.isEmpty else { return 0 }
  let sorted = numbers.sorted()
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// Keeps a result that nobody looks at from being left out.
@inline(never)
func keep<T>(_ value: T) {}

/// Ends the run where what is compared is not the same.
func verify(_ holds: Bool, _ message: @autoclosure () -> String) throws {
  guard holds else { throw BenchmarkFailure(description: "not the same: \(message())") }
}
