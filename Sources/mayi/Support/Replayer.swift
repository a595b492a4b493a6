import Decisions
import Dispatch
import Glibc
import Guidance
import Knowledge
import Platform

/// Replays files side by side, each policy's rules compiled once.
struct Replayer {
  private let house: House
  private let folder: TranscriptFolder

  init(_ house: House) {
    self.house = house
    folder = TranscriptFolder(house)
  }

  /// Replays what is wanted of some files.
  ///
  /// - Complexity: O(size of the files), shared out over the processor's cores.
  func report(on paths: [String], wanted: ReplaySelection = ReplaySelection()) throws -> ReplayReport {
    let lock = try folder.lock(at: folder.lockPath)
    let files = try paths.map(folder.source)
    let parsed = Self.sharedOut(files) { slice in slice.map { TranscriptFile($0) } }.flatMap { $0 }
    let policies = Set(parsed.flatMap { $0.transcripts.map(\.policy) }).sorted()
    let replays = Dictionary(
      uniqueKeysWithValues: try policies.map { ($0, Replay(try house.rules(of: $0), today: house.today, lock: lock)) }
    )
    let reports = Self.sharedOut(parsed) { Self.report(on: $0, replays, wanted) }
    return ReplayReport(results: reports.flatMap(\.results), mistakes: reports.flatMap(\.mistakes))
  }

  /// Calls `body` for one slice of the list on each core, and gives what they return in the list's order.
  private static func sharedOut<Element: Sendable, Result: Sendable>(
    _ list: [Element],
    _ body: @escaping @Sendable (ArraySlice<Element>) -> Result
  ) -> [Result] {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let size = max(1, (list.count + cores - 1) / cores)
    let starts = Array(stride(from: 0, to: list.count, by: size))
    return [Result](unsafeUninitializedCapacity: starts.count) { buffer, count in
      // Each turn of the loop writes its own place of the buffer, and the buffer outlives the loop.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { index in
        let slice = list[starts[index]..<min(starts[index] + size, list.count)]
        places.initializeElement(at: index, to: body(slice))
      }
      count = starts.count
    }
  }

  private static func report(
    on files: ArraySlice<TranscriptFile>,
    _ replays: [PolicyID: Replay],
    _ wanted: ReplaySelection
  ) -> ReplayReport {
    var replays = replays
    var report = ReplayReport()
    for file in files {
      report.mistakes += file.mistakes
      for transcript in file.transcripts where wanted.wants(transcript, in: file.text.name) {
        guard let result = replays[transcript.policy]?.replay(transcript, in: file.text) else { continue }
        report.results.append(result)
      }
    }
    return report
  }
}
