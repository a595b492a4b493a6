import Decisions
import Knowledge

/// Reads a question in a person's own words into facts, by the words of the vocabulary and by plain turns of phrase.
///
/// Offline, and the same on every run: each fact that is read can be shown with the words it came from. A fact of
/// which nothing certain is said is left for the interview.
public struct QuestionReader: Sendable {
  let rules: CompiledRules
  let book: Phrasebook
  let index: PhraseIndex
  let roles: RoleBook
  let spelling: Spelling
  let schoolWords: Set<String>

  /// Makes a reader for the facts of these rules.
  ///
  /// - Complexity: O(number of words of the vocabulary); to be made once and kept.
  public init(_ rules: CompiledRules) {
    self.rules = rules
    book = Phrasebook(rules.space)
    index = PhraseIndex(rules.space)
    roles = RoleBook(rules.knowledge)
    spelling = Spelling(book.longWords)
    schoolWords = Set(Words("\(rules.knowledge.policy.organisation) \(rules.knowledge.policy.title)").list)
  }

  /// Reads a question. Names, addresses and numbers are dropped before anything else sees it.
  ///
  /// - Complexity: O(words of the question · length of the longest phrase), in practice.
  public func read(_ text: String) -> ReadQuestion {
    let (rest, dropped) = withoutNames(text)
    let findings = find(in: rest)
    var judge = Judge(self, findings)
    var read = judge.decide()
    read.droppedNames = dropped
    return read
  }

  /// The text without names, addresses and numbers, and whether there were any.
  func withoutNames(_ text: String) -> (text: String, dropped: Bool) {
    PersonalDetail.removed(from: text, isKnown: isKnown)
  }

  /// Tells whether a word is an ordinary one, one of the vocabulary or one of the school's own name.
  private func isKnown(_ word: String) -> Bool {
    QuestionText(word).tokens.allSatisfy { token in
      token.text.utf8.count < 3 || book.stems.contains(token.stem) || OrdinaryWords.contains(token)
        || schoolWords.contains(token.text)
    }
  }

  /// Words that tell a stage count only as they stand: *I posted* is not *I post*; nor is *filming* a film.
  private func isExact(_ find: Phrasebook.Find, in text: QuestionText) -> Bool {
    let phrase = find.entry.phrase
    if phrase.hasSuffix("ing"), !phrase.contains(" "), find.range.count == 1 {
      return text.tokens[find.range.lowerBound].text.hasSuffix("ing")
    }
    guard rules.space.facts[find.entry.fact].id == "stage", find.entry.isPersonal else { return true }
    var words = QuestionText(find.entry.phrase).words[...]
    for token in text.tokens[find.range] where token.text == words.first { words.removeFirst() }
    return words.isEmpty
  }

  /// Everything in a text that speaks of some fact.
  func find(in rest: String) -> Findings {
    let text = spelling.mended(QuestionText(rest), known: book.stems)
    let findsAt = text.tokens.indices.map { book.finds(in: text, at: $0).filter { isExact($0, in: text) } }
    let roleAt = text.tokens.indices.map { roles.find(in: text, at: $0) }
    let space = rules.space
    let activity = space.index(of: "activity")
    func ends(_ start: Int, _ fact: String, _ value: String?) -> [Int] {
      switch fact {
      case "role":
        guard let found = roleAt[start] else { return [] }
        return value == nil || found.role.text == value ? [found.range.upperBound] : []
      case "past":
        guard WordStem.isPast(text.tokens[start].text) else { return [] }
        return findsAt[start].filter { $0.entry.fact == activity }.map(\.range.upperBound)
      default:
        guard let number = space.index(of: FactID(fact)) else { return [] }
        return findsAt[start].filter { find in
          find.entry.fact == number && (value == nil || space.facts[number].values[find.entry.value].id.text == value)
        }.map(\.range.upperBound)
      }
    }
    let (turns, leaves) = index.search(text, mentions: ends) { range in
      range.lazy.compactMap { roleAt[$0]?.role }.first
        ?? (text.tokens[range].contains { forms.contains($0.text) } ? "parent" : nil)
    }
    return Findings(
      text: text,
      finds: findsAt.flatMap { $0 },
      roles: roleAt.compactMap { $0 },
      turns: turns,
      leaves: leaves
    )
  }
}

/// Words that speak of the parents' consent without naming them.
private let forms: Set<String> = ["parental", "form", "forms", "slip", "slips"]
