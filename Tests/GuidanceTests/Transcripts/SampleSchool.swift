import Decisions
import Knowledge
import Testing

@testable import Guidance

/// An invented school, small enough to be read, with something of every kind.
enum SampleSchool {
  static let today = CalendarDate("2026-11-20")!

  /// Its files stand beside the transcripts that must fail, so that those can be replayed by hand.
  static let vocabulary = Shipped.text("Tests/FailingTranscripts/knowledge/vocabulary/sample.vocabulary")
  static let policy = Shipped.text("Tests/FailingTranscripts/knowledge/oakfield/card.policy")

  /// The rules, perhaps with some words of the files replaced.
  static func rules(_ changes: (String, String)..., sourceLocation: SourceLocation = #_sourceLocation) throws
    -> CompiledRules
  {
    var files = (vocabulary, policy)
    for (old, new) in changes {
      #expect(files.0.contains(old) || files.1.contains(old), "nothing to replace", sourceLocation: sourceLocation)
      files.0 = files.0.replacing(old, by: new)
      files.1 = files.1.replacing(old, by: new)
    }
    return CompiledRules(
      try KnowledgeParser.load(
        vocabulary: [SourceFile(name: "knowledge/vocabulary/a.vocabulary", text: files.0)],
        policy: "oakfield",
        files: [SourceFile(name: "knowledge/oakfield/card.policy", text: files.1)]
      )
    )
  }

  /// What a session writes down when these lines are typed.
  static func recording(_ lines: [String], by rules: CompiledRules) -> String {
    var recorder = TranscriptRecorder(rules.knowledge, today: today)
    var text = recorder.header(title: "A trial", tags: ["induction"])
    var (session, reply) = Session(rules, today: today).begin()
    text += recorder.lines(for: reply.turns)
    for line in lines {
      (session, reply) = session.receive(line)
      text += recorder.lines(for: reply.turns)
    }
    return text
  }

  static func file(_ text: String, name: String = "transcripts/a.transcript") -> TranscriptFile {
    TranscriptFile(SourceFile(name: name, text: text))
  }

  /// The replay of a file's transcripts or cases.
  static func replay(_ text: String, by rules: CompiledRules, lock: WordingLock = WordingLock()) -> [ReplayResult] {
    let file = file(text)
    var replay = Replay(rules, today: today, lock: lock)
    return file.transcripts.map { replay.replay($0, in: file.text) }
  }
}

extension String {
  /// The text with every mention of some words replaced.
  func replacing(_ old: String, by new: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let range = rest.firstRange(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
