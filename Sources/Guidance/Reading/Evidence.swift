import Decisions
import Knowledge

/// One sign in a question that a fact has a value, and where it stands.
struct Evidence: Hashable, Sendable {
  /// The fact, as an index into the space's facts.
  let fact: Int
  /// The value, as an index into the fact's values.
  let value: Int
  /// Where it stands in the question.
  let range: Range<Int>
  /// The words of the vocabulary, or of the turn of phrase, that it came from.
  let phrase: String
  /// The place of the turn of phrase in its table, the first counting most; nil for words of the vocabulary.
  let rank: Int?
  /// True where the words tell what happened: a turn of phrase, or words of the vocabulary in the first person.
  let isTelling: Bool
}

/// A question with everything that was found in it, before anything is made of it.
struct Findings: Sendable {
  /// The words.
  let text: QuestionText
  /// The verbs, with who does them.
  let predicates: [Predicate]
  /// The vocabulary's phrases, in the order of the words.
  let finds: [Phrasebook.Find]
  /// The roles named: the place and the role.
  let roles: [(range: Range<Int>, role: RoleID)]
  /// The turns of phrase, in the order of the words.
  var turns: [Evidence]
  /// What is said of leaves: given, refused, not given, written.
  var leaves: [(range: Range<Int>, role: RoleID, state: ValueID, rank: Int)]
}
