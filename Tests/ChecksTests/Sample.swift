@testable import Checks
import Decisions
import Knowledge
import Testing

/// A small school, written in the language: a vocabulary, a card, and what a test adds to them.
enum Sample {
  /// The day on which tests judge dates.
  static let today = CalendarDate(year: 2026, month: 9, day: 30)!

  static let vocabulary = """
    format 1
    fact stage "What brings you here?"
      early 1
      value planning "I am planning something"
        other may i
      value did "I already did something"
        other already
        asks must
      value asking "I want to know what the policy says"
        other who
        asks informs
      value danger "A child may be at risk"
        other urgent
        danger
    fact activity "What is it about?"
      early 2
      when stage is planning or did
      changeable
      value publish "Posting"
        other post
      value connect "Being friends"
        other befriend
    fact contact "Who is it?"
      several
      when activity is connect
      tightens
      value pupil "A pupil"
        other student
      value parent "A parent"
        other mum
      value colleague "A colleague"
        other workmate
    fact related "Related to you?"
      when contact is pupil
      loosens
      value relative "A relative"
        other niece
      value no "No"
        other unrelated
    fact capacity "Which account?"
      when activity is publish
      value own "My own"
        other personal
      value school "The school's"
        other official
    fact contents "What is in it?"
      several
      when activity is publish
      none "None of these"
      value pupils "Pupils"
        other children
      value work "My work"
        other job
    fact nature "Is anything of this in it?"
      several
      volunteered
      none "None of these"
      value offensive "offensive"
        other rude
    role headteacher "the headteacher"
      alternate governors
    role governors "the governors"
      alternate headteacher
    """

  static let card = """
    format 1
    policy oakfield
      title Social media policy
      organisation Oakfield School
      nation england
      version 1
      dated 2025-09
      review 2027-09
      covers Everybody.
      general headteacher
      lead headteacher
    role headteacher "the headteacher"
      reach office@oakfield.example
    """

  /// The knowledge of a policy whose only section holds `clauses`.
  static func knowledge(
    _ clauses: String,
    card: String = card,
    vocabulary: String = vocabulary,
    applies: String = "",
    practices: String = "format 1\n"
  ) throws -> KnowledgeBase {
    let section = "format 1\nsection one \"One\"\n\(applies.isEmpty ? "" : "applies \(applies)\n")\(clauses)\n"
    return try KnowledgeParser.load(
      vocabulary: [SourceFile(name: "base.vocabulary", text: vocabulary)],
      policy: "oakfield",
      files: [SourceFile(name: "card.policy", text: card), SourceFile(name: "01-one.policy", text: section)],
      practices: [SourceFile(name: "names.practice", text: practices)]
    )
  }

  /// That knowledge, ready for the checks.
  static func subject(
    _ clauses: String,
    card: String = card,
    vocabulary: String = vocabulary,
    applies: String = ""
  ) throws -> CheckSubject {
    CheckSubject(try knowledge(clauses, card: card, vocabulary: vocabulary, applies: applies), today: today)
  }

  /// A clause with rules, each given as its name and its lines.
  static func clause(_ id: String, _ rules: (id: String, lines: String)..., lines: String = "") -> String {
    let head =
      "clause \(id) at paragraph 1 digest 000000000000\nsays It says something.\npurpose It is for something.\n"
    let bodies = rules.map { rule in "rule \(rule.id)\n\(rule.lines)\n" }
    return head + (lines.isEmpty ? "" : lines + "\n") + bodies.joined()
  }
}

extension CheckSubject {
  /// What the report on this subject says of a kind of finding.
  func findings(_ code: Finding.Code) -> [Finding] { Checker().report(on: self).findings.filter { $0.code == code } }

  /// The forces with which rules apply in a situation, whichever member is looked at, by the simple twin of the
  /// compiled rules.
  func applying(in situation: Situation) -> [RuleID: Set<Force>] {
    var applying: [RuleID: Set<Force>] = [:]
    for application in ReferenceEvaluator(knowledge).applications(in: situation).joined() {
      applying[application.rule, default: []].insert(application.force)
    }
    return applying
  }

  /// The verdict in a situation, by the simple twin of the compiled rules.
  func verdict(in situation: Situation) -> Verdict? { ReferenceEvaluator(knowledge).verdict(in: situation) }
}
