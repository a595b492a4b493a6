import Decisions
import Dispatch
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
    let files = try paths.map { TranscriptFile(try folder.source($0)) }
    let policies = Set(files.flatMap { $0.transcripts.map(\.policy) }).sorted()
    let replays = Dictionary(
      uniqueKeysWithValues: try policies.map { ($0, Replay(try house.rules(of: $0), today: house.today, lock: lock)) }
    )
    return Self.join(Self.sharedOut(files) { Self.report(on: $0, replays, wanted) })
  }

  /// Calls `body` for slices of the files on all cores, and gives what they return in the files' order.
  private static func sharedOut(
    _ files: [TranscriptFile],
    _ body: @escaping @Sendable (ArraySlice<TranscriptFile>) -> ReplayReport
  ) -> [ReplayReport] {
    let size = max(1, (files.count + 15) / 16)
    let starts = Array(stride(from: 0, to: files.count, by: size))
    return [ReplayReport](unsafeUninitializedCapacity: starts.count) { buffer, count in
      // Each turn of the loop writes its own place of the buffer, and the buffer outlives the loop.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { index in
        let slice = files[starts[index]..<min(starts[index] + size, files.count)]
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

  private static func join(_ reports: [ReplayReport]) -> ReplayReport {
    ReplayReport(results: reports.flatMap(\.results), mistakes: reports.flatMap(\.mistakes))
  }
}
