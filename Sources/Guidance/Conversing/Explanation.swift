import Decisions
import Knowledge

/// What a session says when it is asked why, how, what if.
struct Explanation {
  let session: Session

  init(_ session: Session) { self.session = session }

  var rules: CompiledRules { session.rules }
  var knowledge: KnowledgeBase { session.knowledge }
  var interview: Interview { session.interview }

  // MARK: The answers

  /// The answers so far, numbered in the order of answering; those set aside are marked, those to another policy named.
  func answers() -> [Line] {
    guard !interview.order.isEmpty || !interview.elsewhere.isEmpty else {
      return ["You have not answered anything yet."]
    }
    return given() + elsewhere()
  }

  private func given() -> [Line] {
    interview.order.enumerated().compactMap { index, id in
      guard let fact = rules.space.fact(id), let answer = interview.situation[id] else { return nil }
      let parked = interview.decision.parked.contains(id) ? " (set aside: it does not apply now)" : ""
      return .point(index + 1, "\(fact.name.capitalisedFirst): \(fact.words(for: answer))\(parked)")
    }
  }

  /// The answers to another policy that this one does not ask; nothing where there are none.
  func elsewhere() -> [Line] {
    let waiting = interview.elsewhere.map { "\($0.fact.name) (\($0.fact.words(for: $0.answer)))" }
    guard !waiting.isEmpty else { return [] }
    let what = waiting.count == 1 ? "That answer is" : "Those answers are"
    return [Line("Not asked under this policy: \(waiting.joined(separator: ", ")). \(what) there when you go back.")]
  }

  /// The verdicts that can still be reached.
  func verdicts() -> [Line] {
    let words = interview.decision.reachable.map { $0.inWords }
    return [Line("Still possible: \(words.joined(separator: "; ")).")]
  }

  // MARK: What would change it

  /// The way to yes.
  func how() -> [Line] {
    guard session.isAdvised else { return ["That comes after the advice."] }
    let decision = interview.decision
    guard interview.situation["stage"]?.values.first == "planning" else {
      return [Line(noWay())]
    }
    if decision.settlement.verdict == .permitted { return ["It is a yes already."] }
    if decision.isDoubtful { return findOut(decision.unsure) }
    let ways = WayToYes(from: decision, by: rules).changes
    var lines = leaveToGet()
    guard !ways.isEmpty else {
      guard lines.isEmpty else { return lines }
      return switch decision.settlement.verdict {
      case .conditional: ["It is a yes already, if what is listed holds."]
      case .silent: ["Nothing that you could change makes the policy say yes. Whom to ask is above."]
      default: ["Nothing that you could change makes it a yes."]
      }
    }
    lines.append("A better answer would come of:")
    for way in ways.prefix(6) {
      let words = way.answers.sorted { $0.key < $1.key }.compactMap { id, answer in
        rules.space.fact(id).map { "\($0.name): \($0.words(for: answer))" }
      }
      lines.append(Line("\(words.joined(separator: "; and ")) -> \(way.verdict.inWords)", indent: 2, hang: 2))
    }
    let trial = ways[0].answers.sorted { $0.key < $1.key }.map {
      "\($0)=\($1.values.map(\.text).joined(separator: ","))"
    }
    lines.append(Line("Try it: what if \(trial.joined(separator: " ")). Nothing is changed by that."))
    return lines
  }

  /// The leaves that are not given yet: what they lead to, and how to say that they were given; nothing where none is
  /// wanting.
  private func leaveToGet() -> [Line] {
    let wanting = session.advice.leaves.filter { $0.leave.kind.opens && !$0.isGiven && !$0.isRefused }
    guard !wanting.isEmpty else { return [] }
    let granted = wanting.reduce(interview.situation) { situation, use in
      let given = Answer.value(use.leave.isWritten ? LeaveFact.written : LeaveFact.given)
      return use.facts.reduce(situation) { $0.answering($1, with: given) }
    }
    let then = rules.prospect(in: granted).strictest
    let say = wanting.flatMap(\.facts).uniqued().map { "change \($0)" }.joined(separator: ", then ")
    return [
      Line("Get the leave that is listed above; with it the answer is: \(then.inWords)."),
      Line("When you have it, say so: \(say)."),
    ]
  }

  /// What is said instead of a way to yes where nothing is planned, and where to look.
  private func noWay() -> String {
    let lead =
      switch interview.situation["stage"]?.values.first {
      case "did": "What is done is done; no other answer changes that."
      case "received": "This was sent or done to you; nothing you say here changes that."
      case "saw": "You saw this; nothing you say here changes that."
      default: "That is for things you are planning."
      }
    let text = adviceText(for: session.advice)
    return text.tasks.isEmpty && session.advice.afterwards == nil
      ? text.people.isEmpty ? lead : "\(lead) Whom to ask is above." : "\(lead) What to do now is above."
  }

  private func adviceText(for advice: Advice) -> AdviceText { AdviceText(advice, in: knowledge, today: session.today) }

  /// What to find out before there can be a better answer, and how to say it then.
  private func findOut(_ unsure: [FactID]) -> [Line] {
    let questions = unsure.compactMap { rules.space.fact($0)?.question }
    let change = unsure.first.map { "change \($0)" } ?? "change"
    return [Line("It hangs on what you are not sure of. First find out:")]
      + questions.map { Line($0, indent: 2, hang: 2) } + [Line("When you know, type \(change) and answer it.")]
  }

  /// Compares the advice at hand with that for other answers: `account = school, device = own`.
  func whatIf(_ text: String) -> [Line] {
    let reader = SituationReader(rules.space)
    switch reader.read(reader.assignments(in: text).map(spelledOut)) {
    case .failure(let mistake) where mistake.isAboutFact:
      return ["There is no fact of that name. answers lists those that you can try another value of."]
    case .failure(let mistake): return [Line(mistake.message)]
    case .success(let changes): return compare(changes)
    }
  }

  /// An assignment with its value by name, where it was given as at the question: by number, or by its beginning.
  private func spelledOut(_ assignment: String) -> String {
    let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let fact = rules.space.fact(FactID(parts[0].trimmingBlanks.lowercased())),
      fact.values.allSatisfy({ Words($0.id.text) != Words(parts[1]) }),
      let question = interview.question(asking: fact.id),
      case .answer(let answer) = AnswerReader(question).read(parts[1]),
      !answer.values.isEmpty
    else { return assignment }
    return "\(fact.id)=\(answer.values.map(\.text).joined(separator: ","))"
  }

  private func compare(_ changes: [(FactID, Answer)]) -> [Line] {
    let situation = changes.reduce(interview.situation) { $0.answering($1.0, with: $1.1) }
    let other = rules.decision(hearing: situation)
    // Whoever tries how danger would be answered may mean it.
    if other.verdict == .danger {
      return AdviceText.danger(DangerRoute(knowledge), in: knowledge) + ["Nothing was changed."]
    }
    let advice = rules.advice(for: other)
    let clause = advice.clauses.first { $0.role == .deciding }?.clause
    let words = changes.compactMap { id, answer in
      rules.space.fact(id).map { "\"\($0.words(for: answer))\" for \($0.name)" }
    }
    var lines = [
      Line("Now: \(inWords(interview.decision))."),
      Line("With \(words.joined(separator: " and ")): \(inWords(other)).", style: .strong),
    ]
    if other.verdict != nil, let clause { lines.append(Line("\(clause.says) (\(clause.id))", indent: 2, hang: 2)) }
    if !other.isSettled {
      let names = other.open.compactMap { rules.space.fact($0)?.name }
      let more = names.count > 3 ? " and up to \(names.count - 3) more" : ""
      lines.append(Line("Still to be asked then: \(names.prefix(3).joined(separator: ", "))\(more).", style: .faint))
    }
    let isSame = other.verdict != nil && other.verdict == interview.decision.verdict
    guard other.isSettled, session.isAdvised else {
      return lines + (isSame ? ["So far the answer is the same."] : []) + ["Nothing was changed."]
    }
    let change = AdviceChange(from: adviceText(for: session.advice), to: adviceText(for: advice)).lines
    if isSame {
      lines.append(
        change.isEmpty ? "The answer is the same either way." : "The answer is the same. What differs:"
      )
    }
    return lines + change + ["Nothing was changed."]
  }

  private func inWords(_ decision: Decision) -> String { decision.verdict?.inWords ?? "not settled yet" }

  // MARK: The policy

  /// Reads a clause.
  func clause(_ id: String) -> [Line] {
    guard !id.isEmpty else { return whichClause() }
    guard let clause = knowledge.clause(ClauseID(id.lowercased())) else {
      return [Line("There is no clause of that name in the \(knowledge.shortName) policy. find WORDS looks for one.")]
    }
    var lines = AdviceText.clause(clause, in: knowledge)
    if let quotation = session.quotations[clause.id] {
      lines.append(quotation.line)
    }
    if !clause.purpose.isEmpty { lines.append(Line("What for: \(clause.purpose)", indent: 2)) }
    return lines
  }

  /// Says how a clause is named; after the advice with the names of those that it rests on.
  private func whichClause() -> [Line] {
    let named = session.isAdvised ? session.advice.clauses.filter { $0.role != .standing }.map(\.clause.id.text) : []
    let example = named.first ?? knowledge.policy.clauses.first?.id.text ?? "NAME"
    return [Line("Which one? Type it as clause \(example). find WORDS looks for one.")]
      + (named.isEmpty ? [] : [Line("The advice names: \(named.joined(separator: ", ")).")])
  }

  /// The rules for any post.
  func standing() -> [Line] {
    let clauses = knowledge.policy.clauses.filter { $0.part == .standing }
    guard !clauses.isEmpty else { return ["The policy has no rules of that kind."] }
    let counted =
      session.isAdvised ? Set(session.advice.clauses.filter { $0.role == .standing }.map(\.clause.id)) : []
    return list(clauses.filter { counted.contains($0.id) }, under: "For any post, and so here:")
      + list(
        clauses.filter { !counted.contains($0.id) },
        under: counted.isEmpty ? "For any post, at any time:" : "The other rules for posts and accounts:"
      )
  }

  private func list(_ clauses: [Clause], under head: String) -> [Line] {
    guard !clauses.isEmpty else { return [] }
    return [Line(head, style: .strong)] + clauses.map { Line("\($0.says) (\($0.id))", indent: 2, hang: 2) }
  }

  /// Looks for clauses.
  func find(_ text: String) -> [Line] {
    let found = ClauseFinder(knowledge).find(text).prefix(6)
    guard !found.isEmpty else { return ["No clause speaks of that. Try other words."] }
    return found.map { Line("\($0.id): \($0.says)", indent: 2, hang: 2) }
  }
}

extension Verdict {
  /// The verdict in a few plain words.
  public var inWords: String {
    switch self {
    case .danger: "a child may be at risk"
    case .prohibited: "no"
    case .needsApproval: "not unless somebody agrees first"
    case .advisedAgainst: "better not"
    case .silent: "the policy does not say (not a yes)"
    case .conditional: "yes, if"
    case .permitted: "yes"
    case .required: "you must"
    case .recommended: "you should"
    case .informs: "the policy says"
    }
  }
}
