import Decisions
import Knowledge

/// Changes of mind.
extension Session {
  /// Keeps what stands, for undo.
  mutating func remember() { previous = Standing(interview: interview, danger: danger) }

  /// Takes back the last answer, and asks it again.
  mutating func back() -> Reply {
    switch phase {
    case .confirming(_, let before): return takeUp(before)
    case .correcting(_, let read): return show(read)
    // A question that `back` put again has no answer any more: the one before it comes next.
    case .changing(let question) where interview.situation[question.fact.id] != nil: return proceed(after: [])
    case .danger where danger != nil: return takeBackDanger()
    default: break
    }
    guard
      let last = interview.factsSayingDanger.last ?? interview.answered.last(where: isChoice) ?? interview.order.last
    else {
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

  /// Leads from whom to tell to where the person was, or to what comes now where something has changed since.
  private mutating func takeBackDanger() -> Reply {
    remember()
    let place = danger
    danger = nil
    guard let place, place.situation == interview.situation else { return proceed(after: []) }
    return takeUp(place.phase)
  }

  /// Comes back to where a person was.
  private mutating func takeUp(_ before: Phase) -> Reply {
    switch before {
    case .opening:
      phase = .opening
      return opening()
    case .reading(let read): return show(read)
    case .asking(let question), .changing(let question), .correcting(let question, _):
      phase = before
      return put(question, notes: [])
    case .confirming(_, let before), .choosing(let before): return takeUp(before)
    case .advised, .danger: return proceed(after: [])
    }
  }

  /// Tells whether another answer to a fact would be another answer: a platform that no rule tells apart is no choice.
  private func isChoice(_ id: FactID) -> Bool { (interview.question(asking: id)?.options.count ?? 0) > 1 }

  /// Comes back to where the last change was made.
  mutating func undo() -> Reply {
    guard let before = previous else { return here(["There is nothing to undo."]) }
    let turns = Self.turns(from: interview.situation, to: before.interview.situation)
    remember()
    (interview, danger) = (before.interview, before.danger)
    return proceed(after: ["Undone. undo again brings it back."], turns: turns)
  }

  /// The turns that lead from one situation to another.
  static func turns(from old: Situation, to new: Situation) -> [Turn] {
    let withdrawn = old.answers.keys.filter { new[$0] == nil }.sorted().map { Turn.withdrew($0) }
    let answered = new.answers.keys.filter { old[$0] != new[$0] }.sorted().map { Turn.answered($0, new[$0]!) }
    return withdrawn + answered
  }

  /// Asks an answered fact again: a number of the list of answers, or a fact's name.
  mutating func change(_ what: String) -> Reply {
    if case .reading(let read) = phase { return change(what, in: read) }
    guard !interview.order.isEmpty else { return here(["You have not answered anything yet."]) }
    if let fact = answered(what) ?? leave(named: what) { return ask(again: fact) }
    return offerChoice(before: phase, unknown: what)
  }

  /// Takes the line after the list of answers: a number or a name of the list, or nothing to leave it.
  ///
  /// - Returns: nil where the line is something else, to be taken as it would have been without the list.
  mutating func choose(_ line: String) -> Reply? {
    if line.isEmpty || Command(line) == .back {
      if case .confirming = phase { return back() }
      return currentQuestion.map { put($0, notes: []) } ?? here(["Nothing was changed."])
    }
    if let fact = answered(line) { return ask(again: fact) }
    return Int(line) == nil ? nil : offerChoice(before: phase, unknown: line)
  }

  /// Lists the answers; what stands for none of them is said to be so, and not shown back.
  private mutating func offerChoice(before: Phase, unknown: String = "") -> Reply {
    phase = .choosing(before: before)
    let slip = Int(unknown) == nil ? "No one answer of yours has that name:" : "You have no answer of that number:"
    return here(
      (unknown.isEmpty ? [] : [Line(slip)]) + Explanation(self).answers()
        + ["Which of these? Type its number, or back to leave them."]
    )
  }

  /// The answered fact that stands under a number in the list of answers, or has a name or its beginning; nil for none.
  private func answered(_ what: String) -> FactID? {
    let order = interview.order
    if let number = Int(what) { return order.indices.contains(number - 1) ? order[number - 1] : nil }
    let words = Words(what)
    if let exact = order.first(where: { Words($0.text) == words }) { return exact }
    let found = order.filter { !words.list.isEmpty && Words($0.text).joined.hasPrefix(words.joined) }
    return found.count == 1 ? found[0] : nil
  }

  /// The leave of the advice's list that has this name, so that it can be ticked; nil for none.
  private func leave(named what: String) -> FactID? {
    guard isAdvised else { return nil }
    return advice.leaves.flatMap(\.facts).first { Words($0.text) == Words(what) }
  }

  /// Puts a question again, with what was said.
  mutating func ask(again id: FactID, said: Answer? = nil) -> Reply {
    guard let question = interview.question(asking: id) else { return proceed(after: []) }
    phase = .changing(question)
    let said = (said ?? interview.situation[id]).map { question.fact.words(for: $0) }
    var reply = put(question, notes: said.map { [Line("(You said: \($0).)", style: .faint)] } ?? [])
    // What is never asked is written down as given.
    if question.fact.isVolunteered { reply.turns = [] }
    return reply
  }

  /// The session under another policy, with the answers that it can use, and what is said of them.
  public func moved(to rules: CompiledRules) -> (Session, Reply) {
    var copy = Session(rules, today: today)
    if let danger { copy.danger = Place(phase: hasAnswers ? .danger : .opening, situation: danger.situation) }
    copy.companions = companions(movingTo: rules)
    guard hasAnswers || !interview.elsewhere.isEmpty else {
      var reply = danger == nil ? copy.opening() : copy.showDanger()
      reply.lines = remaining(movingTo: rules) + reply.lines
      return (copy, reply)
    }
    copy.interview = interview.moved(to: rules)
    var notes = [Line("Your answers are kept. answers lists them, undo returns to the other policy.", style: .faint)]
    notes += remaining(movingTo: rules) + Explanation(copy).elsewhere()
    let turns = copy.interview.order.compactMap { id in copy.interview.situation[id].map { Turn.answered(id, $0) } }
    let reply = copy.proceed(after: notes, turns: turns)
    return (copy, reply)
  }

  /// Which of several policies still hold once another is taken up, and which leaves them; nothing where one held
  /// alone.
  private func remaining(movingTo new: CompiledRules) -> [Line] {
    guard !companions.isEmpty else { return [] }
    let others = companions(movingTo: new).map(\.knowledge.shortName)
    let holding = "\(others.joined(separator: " and ")) still \(others.count == 1 ? "holds" : "hold") as well."
    let isOneOfThem = companions.contains { $0.knowledge.policy.id == new.knowledge.policy.id }
    let leaving =
      isOneOfThem ? "" : "\(knowledge.shortName) no longer counts: \(new.knowledge.shortName) takes its place. "
    return [Line(leaving + holding)]
  }

  /// The other policies once one of them has been taken up, or one that is none of them.
  private func companions(movingTo new: CompiledRules) -> [CompiledRules] {
    let others = companions.filter { $0.knowledge.policy.id != new.knowledge.policy.id }
    return others.count < companions.count ? [rules] + others : others
  }

  /// Forgets every answer.
  mutating func restart() -> Reply {
    remember()
    (interview, danger) = (Interview(rules), nil)
    (announced, deniedDanger, wording) = (nil, nil, "")
    phase = .opening
    var reply = Reply(["Started over. undo brings your answers back."], prompt: "may I")
    reply.turns = [.restarted]
    return reply
  }
}
