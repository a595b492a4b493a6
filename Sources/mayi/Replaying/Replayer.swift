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
  /// - Parameter brief: true where of what passes nothing is wanted but that it does; its steps and what was reached are not in
  ///   the report then.
  /// - Complexity: O(size of the files), shared out over the processor's cores.
  func report(
    on paths: [String],
    wanted: ReplaySelection = ReplaySelection(),
    brief: Bool = false
  ) throws -> ReplayReport {
    let folder = folder
    // Where steps are looked at, there must be some.
    let isBrief = brief && !findsUnusedFacts && wanted.clauses.isEmpty && wanted.questions.isEmpty
    return try report(on: paths) { pass, path in
      let source = try folder.source(path)
      if isBrief, try pass.recite(source, wanted) { return }
      try pass.replay(TranscriptFile(source), wanted)
    }
  }

  /// Replays a file that was read.
  func report(on file: TranscriptFile) throws -> ReplayReport {
    try report(on: [file]) { pass, file in try pass.replay(file, ReplaySelection()) }
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
    _ replay: @escaping @Sendable (inout ReplayPass, Source) throws -> Void
  ) throws -> ReplayReport {
    let shelf = RulesShelf(house)
    let (today, lock, isThorough) = (house.today, try folder.lock(at: folder.lockPath), findsUnusedFacts)
    let parts = SideBySide.pieces(of: sources, size: 100) {
      ReplayPass(shelf, today: today, lock: lock, findsUnusedFacts: isThorough)
    } _: { pass, piece in
      Result {
        for source in piece { try replay(&pass, source) }
        return pass.takeReport()
      }
    }
    var report = ReplayReport()
    report.results.reserveCapacity(sources.count)
    for part in parts { report.add(try part.get()) }
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
  private var report = ReplayReport()

  init(_ shelf: RulesShelf, today: CalendarDate, lock: WordingLock, findsUnusedFacts: Bool) {
    self.shelf = shelf
    self.today = today
    self.lock = lock
    self.findsUnusedFacts = findsUnusedFacts
  }

  /// What came of the files since it was last asked.
  mutating func takeReport() -> ReplayReport {
    defer { report = ReplayReport() }
    return report
  }

  /// Replays a file that stands just as it would be written today, without taking it apart.
  ///
  /// - Returns: false where it stands otherwise; then nothing has happened.
  mutating func recite(_ file: SourceFile, _ wanted: ReplaySelection) throws -> Bool {
    guard let recital = Recital(file) else { return false }
    let policy = recital.transcript.policy
    guard wanted.wants(recital.transcript, in: file.name) else { return true }
    try prepare(policy)
    guard let result = replays[policy]??.result(of: recital) else { return false }
    report.results.append(result)
    return true
  }

  /// Makes the replay of a policy where none of its files came by yet.
  private mutating func prepare(_ policy: PolicyID) throws {
    guard replays[policy] == nil else { return }
    replays[policy] = try shelf.rules(of: policy).map { Replay($0, today: today, lock: lock) }
  }

  mutating func replay(_ file: TranscriptFile, _ wanted: ReplaySelection) throws {
    report.mistakes += file.mistakes
    for transcript in file.transcripts where wanted.wants(transcript, in: file.text.name) {
      try replay(transcript, in: file.text)
    }
  }

  private mutating func replay(_ transcript: Transcript, in text: TranscriptText) throws {
    let policy = transcript.policy
    try prepare(policy)
    // In place: a replay unfolds its rules as it goes, and a copy would have to do so again.
    guard var result = replays[policy]??.replay(transcript, in: text), let rules = replays[policy]??.rules else {
      return report.mistakes.append(.unknownPolicy(of: transcript, in: text))
    }
    if findsUnusedFacts { result.mistakes += replays[policy]??.unusedFacts(of: transcript, in: text) ?? [] }
    report.leftovers += result.leftovers(by: rules, in: text)
    report.results.append(result)
  }
}
