import Decisions
import Knowledge

/// Reads a question in a person's own words into facts, by the words of the vocabulary and by plain turns of phrase.
///
/// Offline, and the same on every run: each fact that is read can be shown with the words it came from. A fact of
/// which nothing certain is said is left for the interview.
///
/// A class because it never changes but is large: it is referred to and not copied.
public final class QuestionReader: Sendable {
  let rules: CompiledRules
  let book: Phrasebook
  let index: PhraseIndex
  let roles: RoleBook
  let spelling: Spelling
  let schoolWords: Set<String>
  /// Words of the school's name that mean nothing else: *Dobcroft*.
  private let names: Set<String>

  /// Makes a reader for the facts of these rules.
  ///
  /// - Complexity: O(number of words of the vocabulary); to be made once and kept.
  public init(_ rules: CompiledRules) {
    self.rules = rules
    book = Phrasebook(rules.space.facts.prefix(rules.space.askedCount))
    index = PhraseIndex(rules.space)
    roles = RoleBook(rules.knowledge)
    spelling = Spelling(book.longWords)
    let policy = rules.knowledge.policy
    schoolWords = Set(Words("\(policy.organisation) \(policy.title)").list)
    let book = book
    names = Set(Words("\(policy.organisation) \(policy.id)").list).filter {
      !book.knows(WordStem.of($0)) && !OrdinaryWords.contains($0) && $0.utf8.count > 4
    }
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
      token.text.utf8.count < 3 || book.knows(token.stem) || OrdinaryWords.contains(token)
        || schoolWords.contains(token.text)
    }
  }

  /// Tells whether a word is one of the vocabulary or of the turns of phrase.
  func isShown(_ token: QuestionText.Token) -> Bool { book.knows(token.stem) || TurnsOfPhrase.all.knows(token) }

  /// Words that tell what happened count only as they stand: *I posted* is not *I post*, *I taught* not *I teach*; nor
  /// is *filming* a film.
  private func isExact(_ find: Phrasebook.Find, in text: QuestionText) -> Bool {
    if find.entry.isGerund, find.range.count == 1 { return text.tokens[find.range.lowerBound].text.hasSuffix("ing") }
    var rest = find.entry.exactWords[...]
    for token in text.tokens[find.range] where token.text == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// Everything in a text that speaks of some fact.
  func find(in rest: String) -> Findings {
    let plain = QuestionText(rest).replacing { names.contains($0.text) ? "school" : nil }
    let text = spelling.mended(plain, isKnown: book.knows)
    let findsAt = book.finds(in: text).map { $0.filter { isExact($0, in: text) } }
    let roleAt = roles.finds(in: text)
    let (turns, leaves) = index.search(text, finds: findsAt, roles: roleAt) { range in
      let found = range.lazy.compactMap { roleAt[$0] }.first
      let words = text.tokens[range].lazy.map(\.text)
      if found == nil, words.contains(where: forms.contains) { return "parent" }
      if let found, found.role != "person" || !pronouns.contains(text.tokens[found.range.lowerBound].text) {
        return found.role
      }
      guard found != nil || words.contains(where: pronouns.contains) else { return nil }
      // "I asked the artist and he said yes": who was named last, of those whose leave counts.
      let before = roleAt[..<range.lowerBound].suffix(40).compactMap { $0 }.last { canAgree($0.role) }
      return before?.role ?? "person"
    }
    return Findings(
      text: text,
      predicates: PredicateReader(text).predicates(),
      finds: findsAt.flatMap { $0 },
      roles: roleAt.compactMap { $0 },
      turns: turns,
      leaves: leaves
    )
  }
}

extension QuestionReader {
  /// True for a person whose leave some rule asks for.
  private func canAgree(_ role: RoleID) -> Bool {
    guard role != "person", role != "school" else { return false }
    return [.approve, .consent].contains { rules.space.index(of: LeaveFact.id($0, from: role)) != nil }
  }
}

/// Words that speak of the parents' consent without naming them.
private let forms: Set<String> = ["parental", "form", "forms", "slip", "slips", "list"]
/// Words for somebody who was named before.
private let pronouns: Set<String> = ["he", "she", "they", "him", "her", "them"]
