import Checks
import Decisions
import Knowledge

@testable import Pictures

/// A small school, written in the language: a vocabulary, a card, and what a test adds to them.
enum Sample {
  static let vocabulary = """
    format 1
    fact stage "What brings you here?"
      early 1
      value planning "I am planning something"
        asks may
      value saw "I saw something"
        asks must
      value danger "A child may be at risk"
        danger
    fact activity "What is it about?"
      early 2
      when stage is planning
      value publish "Posting"
      value connect "Being friends"
      value message "Writing"
    fact contact "Who is it?"
      several
      when activity is connect or message
      value pupil "A pupil"
      value parent "A parent & carer"
      value colleague "A colleague"
    fact related "Related to you?"
      when contact is pupil
      value relative "A relative"
      value no "No"
    fact nature "Is anything of this in it?"
      several
      volunteered
      none "None of these"
      value offensive "offensive"
    role headteacher "the headteacher"
    """

  static let card = """
    format 1
    policy oakfield
      title Social media policy
      organisation Oakfield School
      nation england
      version none stated
      dated none stated
      review none stated
      covers Everybody.
      general headteacher
    role headteacher "the headteacher"
      reach none stated
    """

  /// Three clauses: a ban with a limit, a plain yes, and one that only counts once somebody says so.
  static let clauses = """
    clause touch-1 at paragraph 1  digest 000000000000
    says Turn down pupils.
    purpose Keeps a distance.
    rule touch-1-pupil
    when activity is connect or message and contact is pupil
    unless related is relative leaving conditional
    force prohibited "must not"
    clause touch-2 at paragraph 2  digest 000000000000
    says Colleagues may be friends.
    purpose Says what is free.
    rule touch-2-colleague
    when activity is connect and contact is colleague
    force permitted "may"
    clause touch-3 at paragraph 3  digest 000000000000
    says Nothing offensive.
    purpose Keeps the peace.
    rule touch-3-offensive
    when stage is planning and nature is offensive
    force prohibited "must not"
    clause touch-4 at paragraph 4  digest 000000000000
    says What a friend is.
    purpose Explains a word.
    none definition
    """

  static func knowledge(_ clauses: String = clauses, vocabulary: String = vocabulary) throws -> KnowledgeBase {
    try KnowledgeParser.load(
      vocabulary: [SourceFile(name: "base.vocabulary", text: vocabulary)],
      policy: "oakfield",
      files: [
        SourceFile(name: "card.policy", text: card),
        SourceFile(name: "01-one.policy", text: "format 1\nsection one \"One\"\n\(clauses)\n"),
      ]
    )
  }

  static func rules(_ clauses: String = clauses, vocabulary: String = vocabulary) throws -> CompiledRules {
    CompiledRules(try knowledge(clauses, vocabulary: vocabulary))
  }

  /// The lines of a tree as they are printed in a wide window.
  static func text(_ diagram: Diagram) -> [String] {
    TreeText(diagram).lines.map { String(repeating: " ", count: $0.indent) + $0.text }
  }
}
