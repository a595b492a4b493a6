import Decisions
import Guidance
import Knowledge
import Testing

/// An invented school with a handful of rules, and scenarios about it.
enum TrainingSample {
  static let vocabulary = """
    format 1
    fact stage "What brings you here?"
      early 1
      value planning "I am planning something"
      value received "Something was sent to me"
        asks must
      value danger "A child may be at risk"
        danger
    fact contact "Who is it?"
      several
      early 2
      when stage is planning or received
      value pupil "A pupil at your school"
        other class
      value colleague "A colleague"
      value parent "A parent"
    fact related "Is this person related to you?"
      when contact is pupil
      loosens
      value relative "Yes, a relative"
      value no "No"
    role headteacher "the headteacher"
    role safeguarding-lead "the safeguarding lead"
    role line-manager "your line manager"
    """

  static let card = """
    format 1
    policy oakfield
      title Social media policy
      organisation Oakfield School
      nation england
      version 3
      dated 2025-09
      review none stated
      covers Everybody.
      general headteacher from touch-1
    role headteacher "the headteacher"
      reach none stated
    role safeguarding-lead "the safeguarding lead"
      reach Room 4
    """

  static let rules = """
    format 1
    section touch "Staying in touch" number 4
    clause touch-1 at paragraph 1, bullet 1 digest 5f1c0a9be2d4
      says Turn down requests from pupils, and tell the safeguarding lead.
      rule touch-1-request
        when stage is received and contact is pupil
        unless related is relative leaving silent
        force required "must"
        duty must "Turn the request down."
        duty must "Tell the safeguarding lead." to safeguarding-lead
    clause touch-2 at paragraph 1, bullet 2 digest 0a9be2d45f1c
      says Do not be friends with pupils on your own account.
      rule touch-2-ask
        when stage is planning and contact is pupil
        unless related is relative leaving conditional
        force prohibited "must not"
        condition must Your account stays private.
    clause touch-3 at paragraph 1, bullet 3 digest 1a9be2d45f1c
      says You may be friends with colleagues.
      rule touch-3-colleague
        when stage is planning and contact is colleague
        force permitted "may"
    clause touch-4 at paragraph 1, bullet 4 digest 2a9be2d45f1c
      says Be careful with parents; it is for you to judge.
      rule touch-4-parent
        when stage is planning and contact is parent
        force conditional "consider carefully"
        judgement you
    """

  /// The school's rules; with another text in them, a changed school's.
  static func compiled(changing old: String = "", to new: String = "") throws -> CompiledRules {
    let text =
      old.isEmpty ? rules : rules.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    if !old.isEmpty { #expect(text != rules, "the change changes something") }
    return CompiledRules(
      try KnowledgeParser.load(
        vocabulary: [SourceFile(name: "a.vocabulary", text: vocabulary)],
        policy: "oakfield",
        files: [SourceFile(name: "card.policy", text: card), SourceFile(name: "04-touch.policy", text: text)]
      )
    )
  }

  static let request = """
    scenario 1
    title    A request on Sunday
    policy   oakfield
    tags     requests, pupils
    minutes  3

    story    A pupil in your class asks to be your friend. You are not related.
    fact     stage=received
    fact     contact=pupil
    fact     related=no

    aim      Turn it down and tell somebody.
    hint     Who else has to know?
    hint     Look at the first bullet.
    discuss  What do you say to the pupil?
    wrong    silent It does say.
    """

  static let friend = """
    scenario 1
    title    A new colleague
    policy   oakfield
    tags     colleagues
    minutes  2

    story    You want to be friends with a colleague who is new.
    fact     stage=planning
    fact     contact=colleague

    aim      Colleagues are fine.
    hint     Is a colleague a pupil?
    """

  static let parent = """
    scenario 1
    title    A parent
    policy   oakfield
    tags     requests

    story    You want to be friends with a parent.
    fact     stage=planning
    fact     contact=parent
    aim      It is for you to judge.
    hint     Whose judgement is it?
    """

  static func scenario(_ text: String, name: String = "request") throws -> Scenario {
    try ScenarioParser.read(SourceFile(name: "transcripts/oakfield/scenarios/\(name).scenario", text: text)).get()
  }

  static func exercise(
    _ text: String = request,
    name: String = "request",
    rules: CompiledRules? = nil
  ) throws -> Exercise {
    try Exercise.make(try scenario(text, name: name), by: try rules ?? compiled()).get()
  }

  static func exercises(rules: CompiledRules? = nil) throws -> [Exercise] {
    let rules = try rules ?? compiled()
    return try [
      exercise(request, name: "request", rules: rules), exercise(friend, name: "friend", rules: rules),
      exercise(parent, name: "parent", rules: rules),
    ]
  }

  static let moment = Moment("2026-11-21T09:30:00Z")
}

extension SoloRun {
  /// Types lines one after the other; gives all replies.
  func typing(_ lines: String...) -> (run: SoloRun, replies: [TrainingReply]) {
    var run = self
    var replies: [TrainingReply] = []
    for line in lines {
      let (next, reply) = run.receive(line, at: TrainingSample.moment)
      run = next
      replies.append(reply)
    }
    return (run, replies)
  }
}

extension TrainingReply {
  /// All that is shown, as one text.
  var text: String { lines.map(\.text).joined(separator: "\n") }
  /// The rows to be recorded.
  var recorded: [ResultRow] {
    requests.flatMap { if case .record(let rows) = $0 { rows } else { [ResultRow]() } }
  }
}
