import Decisions
import Guidance
import Knowledge

/// A question in a person's own words, and a search for clauses by such words.
enum QuestionTarget {
  private static let reader = QuestionReader(School.rules)
  private static let finder = ClauseFinder(School.rules.knowledge)

  static func check(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    check(reader.read(text), text)
    let more = reader.read("\(text) \(School.secret)")
    check(more, text)
    for word in more.facts.flatMap(\.words) {
      demand(!School.repeatsSecret(word), "repeated: \(text.debugDescription)")
    }
    let words = Words(text)
    demand(Words(words.joined) == words, "words read twice differ: \(words.list)")
    _ = PersonalDetail.isLikely(in: text)
    for clause in finder.find(text) { demand(!clause.says.isEmpty, "an empty clause") }
  }

  private static func check(_ read: ReadQuestion, _ text: String) {
    for fact in read.facts { School.demandKnown(fact.answer, to: fact.fact) }
    demand(Set(read.facts.map(\.fact)).count == read.facts.count, "a fact is stated twice")
    demand(Set(read.doubts.map(\.fact)).isDisjoint(with: read.facts.map(\.fact)), "a fact is stated and in doubt")
    for doubt in read.doubts { School.demandKnown(.values(doubt.values), isDoubt: true, to: doubt.fact) }
    demand(read.unread >= 0 && read.unread <= text.utf8.count + 1, "\(read.unread) words were not read")
  }
}
