import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Recording and taking up again")
struct TranscriptRecorderTests {
  @Test("a file that was cut off at any byte gives back every answer that was written whole")
  func torn() throws {
    let rules = try SampleSchool.rules()
    let text = Array(SampleSchool.recording(["planning", "connect", "colleague", "personal"], by: rules).utf8)
    let header = Array(TranscriptRecorder(rules.knowledge, today: SampleSchool.today).header(title: "A trial").utf8)
      .count
    for end in header + 40...text.count {
      let cut = SourceFile(name: "a", bytes: Array(text[..<end]))
      let whole = cut.bytes[...(cut.bytes.lastIndex(of: 10) ?? 0)]
      let written = String(decoding: whole, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("answer") }
        .count
      let resumed = try #require(TranscriptResumption(cut, rules: rules, today: SampleSchool.today))
      #expect(resumed.session.interview.situation.answers.count == written)
      #expect(resumed.keptBytes <= end)
      var recorder = resumed.recorder
      var (session, reply) = resumed.session.begin()
      var grown = String(decoding: cut.bytes[..<resumed.keptBytes], as: UTF8.self) + recorder.lines(for: reply.turns)
      for line in ["planning", "connect", "colleague", "personal"].dropFirst(written) {
        (session, reply) = session.receive(line)
        grown += recorder.lines(for: reply.turns)
      }
      #expect(session.interview.situation.answers.count == 4)
      let results = SampleSchool.replay(grown, by: rules)
      #expect(results.first?.outcome == .passed, "cut at \(end):\n\(grown)")
    }
  }

  @Test("nothing that could break a line gets into the file")
  func plainTitles() throws {
    let recorder = TranscriptRecorder(try SampleSchool.rules().knowledge, today: SampleSchool.today)
    #expect(recorder.header(title: "One\nverdict permitted").contains("title     One verdict permitted\n"))
  }

  @Test("a transcript of another policy is not taken up")
  func otherPolicy() throws {
    let rules = try SampleSchool.rules()
    let file = SourceFile(name: "a", text: "transcript 1\npolicy elmtree\n")
    #expect(TranscriptResumption(file, rules: rules, today: SampleSchool.today) == nil)
  }
}
