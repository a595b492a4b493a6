import Decisions
import Guidance
import Knowledge
import Platform

/// Replays files side by side, each policy's rules compiled once.
struct Replayer {
  private let house: House
  private let folder: TranscriptFolder
  /// True where facts of a case that change nothing are looked for.
  private let findsUnusedFacts: Bool

  init(_ house: House, findsUnusedFacts: Bool = false) {
    self.house = house
    folder = TranscriptFolder(house)
    self.findsUnusedFacts = findsUnusedFacts
  }

  /// Replays what is wanted of some files.
  ///
  /// - Complexity: O(size of the files), shared out over the processor's cores.
  func report(on paths: [String], wanted: ReplaySelection = ReplaySelection()) throws -> ReplayReport {
    let folder = folder
    return try report(on: paths, wanted) { TranscriptFile(try folder.source($0)) }
  }

  /// Replays a file that was read.
  func report(on file: TranscriptFile) throws -> ReplayReport {
    try report(on: [file], ReplaySelection()) { $0 }
  }

  /// The signed wordings that nothing shows today.
  func signedLeftovers() throws -> [Leftover] {
    let lock = try folder.lock(at: folder.lockPath)
    return lock.leftovers(policies: try house.knowledgeFolder.policies(), knowledge: try knowledge(of: lock))
  }

  /// What is known of the policies whose wordings are signed.
  func knowledge(of lock: WordingLock) throws -> [PolicyID: KnowledgeBase] {
    let signed = Set(lock.entries.map(\.policy)).sorted().filter(try house.knowledgeFolder.policies().contains)
    return Dictionary(uniqueKeysWithValues: try signed.map { ($0, try house.knowledge(of: $0)) })
  }

  private func report<Source: Sendable>(
    on sources: [Source],
    _ wanted: ReplaySelection,
    reading: @escaping @Sendable (Source) throws -> TranscriptFile
  ) throws -> ReplayReport {
    let shelf = RulesShelf(house)
    let (today, lock, isThorough) = (house.today, try folder.lock(at: folder.lockPath), findsUnusedFacts)
    let parts = SideBySide.slices(of: sources) { slice in
      Result {
        var pass = ReplayPass(shelf, today: today, lock: lock, findsUnusedFacts: isThorough)
        for source in slice { try pass.replay(try reading(source), wanted) }
        return pass.report
      }
    }
    var reports = try parts.map { try $0.get() }
    guard !reports.isEmpty else { return ReplayReport() }
    // The first is added to, not copied: the results are large and many.
    var report = reports.removeFirst()
    for other in reports { report.add(other) }
    return report
  }
}

/// The replay of one file after the other, on one core: nothing of a file is kept but its results.
private struct ReplayPass {
  private let shelf: RulesShelf
  private let today: CalendarDate
  private let lock: WordingLock
  private let findsUnusedFacts: Bool
  private var replays: [PolicyID: Replay?] = [:]
  private(set) var report = ReplayReport()

  init(_ shelf: RulesShelf, today: CalendarDate, lock: WordingLock, findsUnusedFacts: Bool) {
    self.shelf = shelf
    self.today = today
    self.lock = lock
    self.findsUnusedFacts = findsUnusedFacts
  }

  mutating func replay(_ file: TranscriptFile, _ wanted: ReplaySelection) throws {
    report.mistakes += file.mistakes
    for transcript in file.transcripts where wanted.wants(transcript, in: file.text.name) {
      try replay(transcript, in: file.text)
    }
  }

  private mutating func replay(_ transcript: Transcript, in text: TranscriptText) throws {
    let policy = transcript.policy
    if replays[policy] == nil {
      replays[policy] = try shelf.rules(of: policy).map { Replay($0, today: today, lock: lock) }
    }
    // In place: a replay unfolds its rules as it goes, and a copy would have to do so again.
    guard var result = replays[policy]??.replay(transcript, in: text), let rules = replays[policy]??.rules else {
      return report.mistakes.append(.unknownPolicy(of: transcript, in: text))
    }
    if findsUnusedFacts { result.mistakes += replays[policy]??.unusedFacts(of: transcript, in: text) ?? [] }
    report.leftovers += result.leftovers(by: rules, in: text)
    report.results.append(result)
  }
}
