import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Files that stand as they would be written today")
struct RecitalTests {
  static let sessions = [
    ["planning", "connect", "parent"], ["planning", "connect", "colleague", "personal"], ["3"],
    ["planning", "publish", "personal"], ["received", "pupil"], ["planning", "message", "1,2"],
    ["planning", "connect", "not sure", "not sure"],
  ]

  private func recited(_ text: String, by rules: CompiledRules) -> ReplayResult? {
    var replay = Replay(rules, today: SampleSchool.today)
    return Recital(SourceFile(name: "transcripts/a.transcript", text: text)).flatMap { replay.result(of: $0) }
  }

  @Test("a recording passes without being taken apart", arguments: sessions)
  func passes(_ typed: [String]) throws {
    let rules = try SampleSchool.rules()
    let text = SampleSchool.recording(typed, by: rules)
    let result = try #require(recited(text, by: rules), "\(text)")
    let replayed = try #require(SampleSchool.replay(text, by: rules).first)
    #expect(replayed.isQuiet)
    #expect(result.outcome == .passed && result.isQuiet)
    #expect(result.source == replayed.source && result.isReviewed == replayed.isReviewed)
    #expect(result.transcript.title == "A trial" && result.transcript.tags == ["induction"])
    #expect(result.transcript.policy == replayed.transcript.policy)
  }

  @Test("whatever is changed in it, it passes only where the replay has nothing to tell", arguments: sessions)
  func changes(_ typed: [String]) throws {
    let rules = try SampleSchool.rules()
    let text = SampleSchool.recording(typed, by: rules)
    var told = 0
    func check(_ bytes: [UInt8]) {
      let source = SourceFile(name: "transcripts/a.transcript", bytes: bytes)
      var replay = Replay(rules, today: SampleSchool.today)
      guard let result = Recital(source).flatMap({ replay.result(of: $0) }) else { return told += 1 }
      let file = TranscriptFile(source)
      let replayed = file.transcripts.map { replay.replay($0, in: file.text) }
      let shown = String(decoding: bytes, as: UTF8.self)
      #expect(file.mistakes.isEmpty && replayed.count == 1 && replayed[0].isQuiet, "\(shown)")
      #expect(replayed.first?.source == result.source && replayed.first?.transcript.title == result.transcript.title)
    }
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for sign in ["\n", "x", " ", "#", "\u{7}", "\r"].map({ $0.utf8.first! }) + [0x80] where sign != bytes[index] {
        var changed = bytes
        changed[index] = sign
        check(changed)
      }
      check(Array(bytes[..<index]))
      check(Array(bytes[..<index] + bytes[(index + 1)...]))
    }
    #expect(told > 5 * bytes.count)
  }

  @Test("it does not pass under rules by which something is different", arguments: ReplayTests.changes)
  func rules(_ change: ReplayTests.Change) throws {
    let text = SampleSchool.recording(change.typed, by: try SampleSchool.rules())
    #expect(recited(text, by: try SampleSchool.rules((change.old, change.new))) == nil)
  }

  @Test("what is shipped and passes so has nothing to tell", arguments: Shipped.policies)
  func shipped(_ id: PolicyID) throws {
    guard let rules = Shipped.rules(of: id) else { return print("skipped: the policy \(id) does not load") }
    var replay = Replay(rules, today: SampleSchool.today)
    for source in Shipped.files(in: "transcripts/\(id)") {
      guard let result = Recital(source).flatMap({ replay.result(of: $0) }) else { continue }
      let file = TranscriptFile(source)
      let replayed = file.transcripts.map { replay.replay($0, in: file.text) }
      #expect(file.mistakes.isEmpty && replayed.allSatisfy(\.isQuiet) && replayed.count == 1, "\(source.name)")
      #expect(replayed.first?.source == result.source)
    }
  }

  @Test("cases, drafts of another version and notes below the head are left to the replay")
  func others() throws {
    let rules = try SampleSchool.rules()
    let text = SampleSchool.recording(["planning", "publish", "personal"], by: rules)
    #expect(recited("cases 1\npolicy oakfield\n\ncase A\n  stage planning\n", by: rules) == nil)
    #expect(recited(text.replacing("answer    planning", by: "# why?\nanswer    planning"), by: rules) == nil)
    #expect(recited(text.replacing("title     A trial", by: "# for the new ones\ntitle     A trial"), by: rules) != nil)
    #expect(recited(text.replacing("policy    oakfield  ", by: "policy    oakfield  0"), by: rules) == nil)
    #expect(recited(text.replacing("today     2026-11-20", by: "today     2026-13-20"), by: rules) == nil)
  }
}
