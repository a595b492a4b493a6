import TerminalKit
import Testing

/// A school whose every text holds the marks of every format that is written, with a file of each kind, in a folder of its
/// own.
struct HostileSchool {
  let room = Workroom()

  /// Marks that stand for something in JSON, XML, HTML, DOT, Mermaid, annotations, TAP, CSV or GIFT.
  static let marks = #"<b onclick='x'>&amp; {x|y}[z]~=# ::error::%0A ]]> \N `t` </script>"#
  /// The same after a double quote, which may stand in running text alone.
  static let text = #"=1+1 "q"; "# + marks

  init() {
    for (name, text) in Self.files { _ = room.write(Array(text.utf8), to: name) }
  }

  /// Runs a command on the school's own knowledge.
  func run(_ arguments: [String], lines: [String] = []) -> Program.Outcome {
    room.run(arguments + ["--knowledge", "knowledge", "--today", "2026-11-20"], lines: lines)
  }

  /// What a file of the folder holds.
  func contents(of name: String) -> String { room.contents(of: name) }

  /// The file of cases, whose name has marks too.
  static let cases = "transcripts/a<b>&c,%:.case"

  private static let files: [(name: String, text: String)] = [
    ("knowledge/vocabulary/01.vocabulary", vocabulary), ("knowledge/oakfield/card.policy", card),
    ("knowledge/oakfield/01.policy", rules(force: "prohibited \"must not\"")),
    ("other/vocabulary/01.vocabulary", vocabulary), ("other/oakfield/card.policy", card),
    ("other/oakfield/01.policy", rules(force: "permitted \"may\"")),
    ("document.txt", "# Friends\n\nStaff must not befriend pupils.\n\n\(text)\n"),
    (
      cases,
      "cases 1\npolicy oakfield\n\ncase A \(text)\nstage planning\ncontact pupil\nverdict permitted\n\n"
        + "case B\nstage planning\ncontact colleague\nverdict permitted\n"
    ),
    (
      "session.transcript",
      "transcript 1\ntitle T\npolicy oakfield\n\nask stage\nanswer planning\n\n"
    ),
    ("transcripts/oakfield/scenarios/friend.scenario", scenario), ("results.csv", results),
  ]

  private static let vocabulary = """
    format 1
    fact stage "What brings you here?"
      early 1
      value planning "I am planning something"
      value danger "A child may be at risk"
        danger
    fact contact "Who \(marks)?"
      early 2
      when stage is planning
      value pupil "Pupil \(marks)"
      value colleague "Colleague \(marks)"
    role headteacher "head \(marks)"

    """

  private static let card = """
    format 1
    policy oakfield
      title Policy \(text)
      organisation School \(text)
      nation england
      version 1
      dated 2025-09
      review none stated
      covers Everybody.
      general headteacher from touch-1
    role headteacher "head \(marks)"
      reach none stated

    """

  private static func rules(force: String) -> String {
    """
    format 1
    section friends "Friends"
    clause touch-1 at paragraph 1 digest 22ad788ec4a8
      says Turn down \(text)
      rule touch-1-pupil
        when stage is planning and contact is pupil
        force \(force)
        duty must "Tell \(marks)" to headteacher
    clause touch-2 at paragraph 2 digest 0a9be2d45f1c
      says Colleagues \(text)
      rule touch-2-colleague
        when stage is planning and contact is colleague
        force permitted "may"

    """
  }

  private static let scenario = """
    scenario 1
    title    \(text)
    policy   oakfield
    tags     friends
    story    You \(text)
    fact     stage=planning
    fact     contact=colleague
    aim      Aim \(text)
    hint     Is \(text)
    wrong    silent \(text)

    """

  private static let results =
    "attempt,learner,scenario,theme,policy,version,item,predicted,expected,correct,mark,tries,hints,people,started,finished"
    + "\r\n1,learner-1,friend,friends,oakfield,1,verdict,silent,permitted,false,wrong,1,0,1,"
    + "2026-09-01T09:30:00Z,2026-09-01T09:31:00Z\r\n"
}
