import Decisions
import Guidance
import Knowledge
import Platform
import Testing

@testable import mayi

@Suite("Saving a session")
struct RecordingTests {
  private static let typed = ["planning", "connect", "colleague", "personal"]

  /// The rules of the invented school of the transcripts that must fail.
  private static func rules() throws -> CompiledRules {
    let folder = KnowledgeFolder(path: "\(TestHouse.root)/Tests/FailingTranscripts/knowledge", isForeign: true)
    return CompiledRules(try #require(try folder.read("oakfield", contacts: []).knowledge))
  }

  private static func house(_ files: FileStore) -> House {
    House(
      output: .standard(environment: [:], plain: true),
      isPresented: false,
      environment: [:],
      folders: nil,
      today: CalendarDate("2026-11-20")!,
      knowledgeFolder: KnowledgeFolder(path: "none", isForeign: false),
      files: files
    )
  }

  /// What each typed line brings, the beginning first.
  private static func replies(from session: Session, typing lines: some Sequence<String>) -> [[Turn]] {
    var (session, reply) = session.begin()
    var turns = [reply.turns]
    for line in lines {
      (session, reply) = session.receive(line)
      turns.append(reply.turns)
    }
    return turns
  }

  @Test("whichever call the program is killed at, every answer that was taken in is in the file, and is taken up again")
  func killed() throws {
    let rules = try Self.rules()
    let session = Session(rules, today: CalendarDate("2026-11-20")!)
    let replies = Self.replies(from: session, typing: Self.typed)
    var calls = 0
    while true {
      calls += 1
      let room = Workroom()
      let path = "\(room.folder)/a.transcript"
      let kill = Kill(at: calls)
      let answered = Self.save(replies, to: path, Self.house(FileStore(system: kill.calls)), rules)
      guard kill.hasStruck else {
        #expect(answered == Self.typed.count)
        break
      }
      guard let bytes = try? FileStore().read(path) else {
        #expect(answered == 0, "killed at call \(calls)")
        continue
      }
      let file = SourceFile(name: path, bytes: bytes)
      let resumed = try #require(TranscriptResumption(file, rules: rules, today: CalendarDate("2026-11-20")!))
      let kept = resumed.session.interview.situation.answers.count
      // An answer is shown as taken in once it is written; one that was on its way may be there as well.
      #expect((answered...answered + 1).contains(kept), "killed at call \(calls)")
      let whole = Self.text(of: bytes.prefix(resumed.keptBytes), goingOn: resumed, from: kept)
      let again = TranscriptFile(SourceFile(name: path, bytes: whole))
      var replay = Replay(rules, today: CalendarDate("2026-11-20")!)
      let results = again.transcripts.map { replay.replay($0, in: again.text) }
      #expect(results.map(\.outcome) == [.passed], "killed at call \(calls)")
      #expect(results.first?.reached.last?.situation.answers.count == Self.typed.count)
    }
    #expect(calls > 60)
  }

  /// Saves a session as the shell does.
  ///
  /// - Returns: the number of answers that were taken in before the program was killed.
  private static func save(_ replies: [[Turn]], to path: String, _ house: House, _ rules: CompiledRules) -> Int {
    var answered = 0
    do {
      var recorder = TranscriptRecorder(rules.knowledge, today: house.today)
      let head = recorder.header(title: "") + recorder.lines(for: replies[0])
      try house.files.write(head, to: path, permissions: .ownerOnly)
      var recording = Recording(resuming: path, with: recorder, in: house)
      for turns in replies.dropFirst() {
        try recording.append(turns)
        answered += 1
      }
    } catch {}
    return answered
  }

  /// The file with the rest of the session behind what was kept.
  private static func text(
    of kept: some Sequence<UInt8>,
    goingOn resumed: TranscriptResumption,
    from answered: Int
  ) -> [UInt8] {
    var recorder = resumed.recorder
    let rest = replies(from: resumed.session, typing: typed.dropFirst(answered))
    return kept + rest.flatMap { Array(recorder.lines(for: $0).utf8) }
  }
}

/// The real system calls until one of them, at which the program is killed: of a write some bytes are there already, and nothing
/// is done any more.
// Unchecked: each is used from one test alone.
private final class Kill: @unchecked Sendable {
  private let number: Int
  private var count = 0
  /// True once it has struck.
  var hasStruck: Bool { count >= number }

  init(at number: Int) { self.number = number }

  private func pass() throws(SystemError) {
    if !hasStruck { count += 1 }
    if hasStruck { throw SystemError(code: 5) }
  }

  var calls: SystemCalls {
    let live = SystemCalls.live
    var calls = live
    calls.open = { path, flags, mode throws(SystemError) in
      try self.pass()
      return try live.open(path, flags, mode)
    }
    calls.write = { descriptor, bytes throws(SystemError) in
      // Short writes, so that there are many places to be killed at.
      let some = UnsafeRawBufferPointer(rebasing: bytes.prefix(16))
      let wasAlive = !self.hasStruck
      do throws(SystemError) {
        try self.pass()
      } catch {
        if wasAlive { _ = try live.write(descriptor, UnsafeRawBufferPointer(rebasing: some.prefix(7))) }
        throw error
      }
      return try live.write(descriptor, some)
    }
    calls.setPermissions = { descriptor, mode throws(SystemError) in
      try self.pass()
      try live.setPermissions(descriptor, mode)
    }
    calls.truncate = { descriptor, size throws(SystemError) in
      try self.pass()
      try live.truncate(descriptor, size)
    }
    calls.synchronize = { descriptor throws(SystemError) in
      try self.pass()
      try live.synchronize(descriptor)
    }
    // The system closes what a killed program leaves open.
    calls.close = { descriptor throws(SystemError) in
      try live.close(descriptor)
      try self.pass()
    }
    calls.rename = { old, new throws(SystemError) in
      try self.pass()
      try live.rename(old, new)
    }
    calls.unlink = { path throws(SystemError) in
      try self.pass()
      try live.unlink(path)
    }
    return calls
  }
}
