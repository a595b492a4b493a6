import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("A trainer's notes")
struct NotesTests {
  /// A file with notes, blank lines and notes behind lines at random places; perhaps with the line ends of another system.
  private struct Edited {
    let source: SourceFile
    /// The notes on lines of their own, in their order.
    let notes: [String]

    init(_ file: SourceFile, _ random: inout WalkRandom) {
      var notes: [String] = []
      var lines: [String] = []
      let lineEnd = Bool.random(using: &random) ? "\r\n" : "\n"
      let old = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      for (number, line) in old.dropLast().enumerated() {
        let isText = ["|", "#", "title", "case ", "says"].contains { line.hasPrefix($0) } || line.isEmpty
        let isMarked = !isText && Int.random(in: 0..<6, using: &random) == 0
        lines.append(String(line) + (isMarked ? "  # mark \(number)" : ""))
        guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
        notes.append(
          "# note \(number): \(["ask the room", "verdict permitted", "| not prose", "\"quoted"].randomElement(using: &random)!)"
        )
        lines += Bool.random(using: &random) ? ["", notes[notes.count - 1], "  "] : [notes[notes.count - 1]]
      }
      source = SourceFile(name: file.name, text: lines.map { $0 + lineEnd }.joined())
      self.notes = notes
    }
  }

  /// The lines that mean something, without blanks and notes.
  private static func meaning(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.compactMap { line in
      let text = line.firstRange(of: "  # mark").map { line[..<$0.lowerBound] } ?? line
      let words = text.split(separator: " ").joined(separator: " ")
      return words.isEmpty || words.hasPrefix("#") ? nil : words
    }
  }

  private static func notes(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.filter { $0.hasPrefix("# note") }.map(String.init)
  }

  /// The files that notes are put into: every transcript, and the first cases of each policy.
  private static func files(_ policy: PolicyID) -> [SourceFile] {
    let all = Shipped.files(in: "transcripts/\(policy)")
    return all.filter { $0.name.hasSuffix(".transcript") } + all.filter { $0.name.hasSuffix(".case") }.prefix(3)
  }

  @Test("come through reading, replay and bless, and nothing else changes with them", arguments: Shipped.policies)
  func survive(_ policy: PolicyID) throws {
    let rules = try #require(Shipped.rules(of: policy))
    var random = WalkRandom(seed: 20_261_121)
    var (blessed, notes) = (0, 0)
    for file in Self.files(policy) {
      let edited = Edited(file, &random)
      notes += edited.notes.count
      let (plain, noted) = (TranscriptFile(file), TranscriptFile(edited.source))
      #expect(noted.mistakes.map(\.line) == [])
      #expect(noted.transcripts.map(\.text) == plain.transcripts.map(\.text), "\(file.name)")
      guard let changed = Self.changed(rules, for: plain) else { continue }
      let after = try (Self.bless(plain, changed), Self.bless(noted, changed))
      #expect(Self.meaning(after.1) == Self.meaning(after.0), "\(file.name)")
      if Self.meaning(after.0) != Self.meaning(file.bytes) { blessed += 1 }
      #expect(Self.notes(after.1) == edited.notes, "\(file.name)")
      let lines = Set(String(decoding: after.1, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false))
      let blanks = String(decoding: edited.source.bytes, as: UTF8.self).split(
        separator: "\n",
        omittingEmptySubsequences: false
      )
      #expect(blanks.filter { $0.hasPrefix("#") }.allSatisfy(lines.contains), "\(file.name)")
    }
    #expect(blessed > 0 && notes > 3)
  }

  @Test("come through taking a session up again: only lines are added", arguments: Shipped.policies)
  func takenUp(_ policy: PolicyID) throws {
    let rules = try #require(Shipped.rules(of: policy))
    var random = WalkRandom(seed: 5)
    for file in Self.files(policy) where file.name.hasSuffix(".transcript") {
      let edited = Edited(file, &random)
      let resumed = try #require(TranscriptResumption(edited.source, rules: rules, today: SampleSchool.today))
      #expect(resumed.keptBytes == edited.source.bytes.count, "\(file.name)")
      let plain = try #require(TranscriptResumption(file, rules: rules, today: SampleSchool.today))
      #expect(resumed.session.interview.situation == plain.session.interview.situation)
    }
  }

  /// The rules with the force of the first deciding rule of a file changed; nil where none decides, or where a leave that the
  /// file speaks of is gone with it.
  private static func changed(_ rules: CompiledRules, for file: TranscriptFile) -> CompiledRules? {
    let rule = replay(file, rules).flatMap(\.reached).compactMap(\.outlook.rule).first
    let mutation = Mutation.all(of: rules.knowledge).first { $0.rule == rule }
    guard let knowledge = mutation?.knowledge(from: rules.knowledge) else { return nil }
    let changed = CompiledRules(knowledge)
    return replay(file, changed).contains { $0.outcome == .invalid } ? nil : changed
  }

  private static func replay(_ file: TranscriptFile, _ rules: CompiledRules) -> [ReplayResult] {
    var replay = Replay(rules, today: SampleSchool.today)
    return file.transcripts.map { replay.replay($0, in: file.text) }
  }

  private static func bless(_ file: TranscriptFile, _ rules: CompiledRules) throws -> [UInt8] {
    try Bless(file, results: replay(file, rules)).accepting(
      [.verdict, .clause, .condition, .duty, .escalation, .questionRemoved, .option],
      because: "tried",
      on: SampleSchool.today
    )
  }
}
