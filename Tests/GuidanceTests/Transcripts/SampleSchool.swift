import Decisions
import Knowledge
import Testing

@testable import Guidance

/// An invented school, small enough to be read, with something of every kind.
enum SampleSchool {
  static let today = CalendarDate("2026-11-20")!

  static let vocabulary = """
    format 1
    fact stage "What brings you here?"
      early 1
      value planning "I am planning something"
        asks may
      value received "Something was sent to me"
        asks must
      value danger "A child may be at risk"
        danger
    fact activity "What is it?"
      when stage is planning
      early 2
      changeable
      value connect "Being friends"
      value publish "Posting"
      value message "Writing"
    fact contact "Who is it?"
      several
      when activity is connect or message
      when stage is received
      early 3
      tightens
      value pupil "A pupil"
      value parent "A parent"
      value colleague "A colleague"
    fact account "Whose account?"
      when activity is publish or connect
      value school "The school's"
      value personal "My own"
    fact time "When?"
      when activity is publish
      value work "At work"
      value home "At home"
    role headteacher "the headteacher"
    role deputy-head "the deputy head"
    role safeguarding-lead "the safeguarding lead"

    """

  static let policy = """
    format 1
    policy oakfield
      title         Social media policy
      organisation  Oakfield School
      nation        england
      version       2
      dated         2025-09
      review        none stated
      covers        Everybody.
      general       headteacher  from touch-1
      lead          safeguarding-lead  from touch-1
    role headteacher "the headteacher"
      reach Room 1
    role deputy-head "the deputy head"
      reach Room 2
    role safeguarding-lead "the safeguarding lead"
      reach Room 4

    section touch "Staying in touch"

    clause touch-1 at paragraph 1
      says     Turn down friend requests from pupils.
      rule touch-1-ask
        when   activity is connect and contact is pupil
        force  prohibited "must not"
      rule touch-1-request
        when   stage is received and contact is pupil
        force  required "must"
        duty   must "Turn it down."
        duty   must "Tell the safeguarding lead." to safeguarding-lead within "today"

    clause touch-2 at paragraph 2
      says     Parents need the head's leave.
      rule touch-2-parent
        when   activity is connect and contact is parent
        force  needs-approval "only with"
        first  approve from headteacher

    clause touch-3 at paragraph 3
      says     Colleagues may be friends.
      rule touch-3-colleague
        when   activity is connect and contact is colleague and account is personal
        force  conditional "may if"
        condition must  Your account is private.
      rule touch-3-school
        when   activity is connect and contact is colleague and account is school
        force  prohibited "must not"

    section photos "Pictures"

    clause photos-1 at paragraph 1
      says     Staff keep posts to the school's account.
      rule photos-1-own
        when   activity is publish and account is personal
        force  prohibited "must not"
      rule photos-1-school
        when   activity is publish and account is school
        force  permitted "may"

    clause photos-2 at paragraph 2
      says     Say who checked a post.
      rule photos-2-check
        when   activity is publish and account is school
        force  adds
        condition must  Somebody has checked it.
        ask    deputy-head

    """

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
