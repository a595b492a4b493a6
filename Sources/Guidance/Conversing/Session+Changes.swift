import Decisions
import Knowledge

/// Changes of mind.
extension Session {
  /// Keeps the interview as it stands, for undo.
  mutating func remember() { previous = interview }

  /// Takes back the last answer, and asks it again.
  mutating func back() -> Reply {
    switch phase {
    case .confirming(_, let question, let isChange):
      phase = isChange ? .changing(question) : .asking(question)
      return put(question, notes: [])
    // A question that `back` put again has no answer any more: the one before it comes next.
    case .changing(let question) where interview.situation[question.fact.id] != nil: return proceed(after: [])
    case .danger where !interview.isDanger: return proceed(after: [])
    default: break
    }
    guard let last = interview.answered.last ?? interview.order.last else {
      phase = .opening
      return Reply(["You are at the beginning."], prompt: "may I")
    }
    remember()
    let said = interview.situation[last]
    interview = interview.withdrawing(last)
    var reply = ask(again: last, said: said)
    reply.turns = [.withdrew(last)] + reply.turns
    return reply
  }

  /// Comes back to where the last change was made.
  mutating func undo() -> Reply {
    guard let before = previous else { return here(["There is nothing to undo."]) }
    let turns = Self.turns(from: interview.situation, to: before.situation)
    previous = interview
    interview = before
    return proceed(after: ["Undone. undo again brings it back."], turns: turns)
  }

  /// The turns that lead from one situation to another.
  private static func turns(from old: Situation, to new: Situation) -> [Turn] {
    let withdrawn = old.answers.keys.filter { new[$0] == nil }.sorted().map { Turn.withdrew($0) }
    let answered = new.answers.keys.filter { old[$0] != new[$0] }.sorted().map { Turn.answered($0, new[$0]!) }
    return withdrawn + answered
  }

  /// Asks an answered fact again: a number of the list of answers, or a fact's name.
  mutating func change(_ what: String) -> Reply {
    let answered = interview.order
    guard !answered.isEmpty else { return here(["You have not answered anything yet."]) }
    if let number = Int(what), answered.indices.contains(number - 1) { return ask(again: answered[number - 1]) }
    let words = Words(what)
    if let exact = answered.first(where: { Words($0.text) == words }) { return ask(again: exact) }
    let found = answered.filter { !words.list.isEmpty && Words($0.text).joined.hasPrefix(words.joined) }
    if found.count == 1 { return ask(again: found[0]) }
    return here(Explanation(self).answers() + ["Which? Type change and its number."])
  }

  /// Puts a question again, with what was said.
  mutating func ask(again id: FactID, said: Answer? = nil) -> Reply {
    guard let question = interview.question(asking: id) else { return proceed(after: []) }
    phase = .changing(question)
    let said = (said ?? interview.situation[id]).map { question.fact.words(for: $0) }
    return put(question, notes: said.map { [Line("(You said: \($0).)", style: .faint)] } ?? [])
  }

  /// Forgets every answer.
  mutating func restart() -> Reply {
    remember()
    interview = Interview(rules)
    announced = nil
    phase = .opening
    var reply = Reply(["Started over. undo brings your answers back."], prompt: "may I")
    reply.turns = [.restarted]
    return reply
  }
}
