import Decisions
import Guidance
import Knowledge

/// Transcripts and cases: read, replayed, taken up again, written out and read once more.
enum TranscriptTarget {
  private static let freshReplay = Replay(School.rules, today: School.today)

  static func check(_ bytes: [UInt8]) {
    let source = SourceFile(name: "a.transcript", bytes: bytes)
    let file = TranscriptFile(source)
    demand(file.isUsable || !file.mistakes.isEmpty, "a file that is refused without a word")
    for mistake in file.mistakes {
      demand(mistake.source.line >= 1 && mistake.source.column >= 1, "no such place: \(mistake.line)")
    }
    var replay = freshReplay
    for transcript in file.transcripts {
      _ = replay.replay(transcript, in: file.text)
      // Of a file with a mistake, what could be read may lack what the form needs.
      if file.mistakes.isEmpty { checkWriting(transcript) }
    }
    resume(source)
    _ = try? WordingLock(source)
  }

  /// What is written reads as what was meant.
  private static func checkWriting(_ transcript: Transcript) {
    let text = (transcript.form == .case ? "cases 1\n" : "") + transcript.text
    let again = TranscriptFile(SourceFile(name: "b.transcript", text: text))
    guard again.isUsable, again.transcripts.count == 1 else {
      fatalError("what was written cannot be read: \(again.mistakes.map(\.line)) in\n\(text)")
    }
    demand(again.transcripts[0].text == transcript.text, "written twice, it differs:\n\(transcript.text)")
  }

  private static func resume(_ source: SourceFile) {
    guard let resumed = TranscriptResumption(source, rules: School.rules, today: School.today) else { return }
    demand((0...source.bytes.count).contains(resumed.keptBytes), "more is kept than there is")
    _ = resumed.session.begin()
  }
}
