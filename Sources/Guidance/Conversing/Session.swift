import Decisions
import Knowledge

/// A conversation with one person about one policy.
///
/// Pure: a line goes in, a new session and a reply come out. No terminal, no file, no clock; live use, replay and training run
/// the same code.
public struct Session: Sendable {
  /// Where the conversation stands.
  enum Phase: Sendable {
    /// Nothing has been said: a question in own words, or Enter.
    case opening
    /// What was read of a question is shown, to be confirmed.
    case reading(ReadQuestion)
    /// A question has been put.
    case asking(Question)
    /// An answer is being changed.
    case changing(Question)
    /// A near miss is to be confirmed.
    case confirming(Answer, Question, isChange: Bool)
    /// The advice has been given.
    case advised
    /// The way to whom to tell has been shown.
    case danger
  }

  /// The knowledge behind it.
  public let knowledge: KnowledgeBase
  /// The rules.
  ///
  /// - Complexity: before anything has been said, that of compiling them.
  public var rules: CompiledRules { compiled ?? CompiledRules(knowledge) }
  /// The rules once something has been said: the first prompt does not wait for them.
  private var compiled: CompiledRules?
  /// Today.
  public let today: CalendarDate
  /// The exact words of clauses, where the school has attached its document.
  public var quotations: [ClauseID: AdviceText.Quotation] = [:]
  /// The interview as it stands.
  ///
  /// - Complexity: before anything has been said, that of the decision in which everything is open.
  public private(set) var interview: Interview {
    get { begun ?? Interview(rules, situation: given) }
    set { begun = newValue }
  }
  /// The interview once something has been said: the first prompt waits for no decision.
  private var begun: Interview?
  /// What was known before anything was said.
  private var given = Situation()
  var phase: Phase
  /// The settled verdict that was said before the advice.
  private var announced: Verdict?
  /// The interview before the last change; undoing an undo comes back to where one was.
  private var previous: Interview?

  /// Starts a session, perhaps with some facts already given.
  public init(_ rules: CompiledRules, today: CalendarDate, situation: Situation = Situation()) {
    self.init(rules.knowledge, today: today)
    compiled = rules
    given = situation
    begun = situation.answers.isEmpty ? nil : Interview(rules, situation: situation)
  }

  /// Starts a session whose rules are compiled once something is said.
  public init(_ knowledge: KnowledgeBase, today: CalendarDate) {
    self.knowledge = knowledge
    self.today = today
    phase = .opening
  }

  /// The advice for what is known.
  public var advice: Advice { rules.advice(for: interview.decision) }

  /// The reply before anything is typed: the prompt for a question in own words.
  public func opening() -> Reply { Reply([], prompt: "may I") }

  /// Takes up the interview at once: the first question, or the advice where nothing is left to ask.
  public func begin() -> (Session, Reply) {
    var copy = takenUp
    let reply = copy.proceed(after: [])
    return (copy, reply)
  }

  /// Answers a line.
  ///
  /// - Complexity: that of one decision.
  public func receive(_ line: String) -> (Session, Reply) {
    var copy = takenUp
    let reply = copy.reply(to: line.trimmingBlanks)
    return (copy, reply)
  }

  /// The session with its rules compiled and its interview worked out.
  private var takenUp: Session {
    guard begun == nil else { return self }
    var copy = self
    copy.compiled = rules
    copy.begun = copy.interview
    return copy
  }

  private mutating func reply(to line: String) -> Reply {
    if let command = Command(line), !(command == .urgent && isAnswer(line)) { return obey(command) }
    switch phase {
    case .opening: return open(with: line)
    case .reading(let read): return confirm(read, line)
    case .asking(let question): return take(line, for: question, isChange: false)
    case .changing(let question): return take(line, for: question, isChange: true)
    case .confirming(let answer, let question, let isChange): return confirm(answer, question, line, isChange: isChange)
    case .advised, .danger: return afterAdvice(line)
    }
  }

  /// Tells whether a line is an answer to the question that is being put, word for word.
  private func isAnswer(_ line: String) -> Bool {
    currentQuestion.map { AnswerReader($0).reads(line) } ?? false
  }

  // MARK: The first line

  private mutating func open(with line: String) -> Reply {
    guard !line.isEmpty else { return proceed(after: []) }
    let read = QuestionReader(rules).read(line)
    if read.isDanger { return obey(.urgent) }
    guard !read.facts.isEmpty else {
      let notes = read.notes + ["I could not read that. I will ask you instead."]
      return proceed(after: notes.map { Line($0) })
    }
    phase = .reading(read)
    return Reply(read.lines(in: rules.space), prompt: "read")
  }

  private mutating func confirm(_ read: ReadQuestion, _ line: String) -> Reply {
    let words = Words(line).joined
    if ["yes", "y", "ok", "right", "yep", "correct"].contains(words) {
      remember()
      for fact in read.facts { interview = interview.answering(fact.fact, with: fact.answer) }
      return proceed(after: [], turns: read.facts.map { .answered($0.fact, $0.answer) })
    }
    if ["none", "none of that", "no", "none of these"].contains(words) { return proceed(after: []) }
    if let number = Int(words), read.facts.indices.contains(number - 1) {
      remember()
      for fact in read.facts { interview = interview.answering(fact.fact, with: fact.answer) }
      let turns = read.facts.map { Turn.answered($0.fact, $0.answer) }
      var reply = ask(again: read.facts[number - 1].fact)
      reply.turns = turns + reply.turns
      return reply
    }
    return Reply(["Type yes, a number to change it, or none to start from scratch."], prompt: "read")
  }

  // MARK: Answers

  private mutating func take(_ line: String, for question: Question, isChange: Bool) -> Reply {
    switch AnswerReader(question).read(line) {
    case .answer(let answer): return accept(answer, to: question, isChange: isChange)
    case .suggestion(let answer, let label):
      phase = .confirming(answer, question, isChange: isChange)
      return Reply([Line("Did you mean \(label)? Type yes, or answer again.")], prompt: prompt(for: question))
    case .ambiguous(let labels):
      return again(question, "That could mean: \(labels.joined(separator: "; ")). Which?")
    case .noSuchNumber:
      // The number is not shown back: it may be a telephone number.
      return again(
        question,
        "There is no option of that number. Type a number from 1 to \(AnswerReader(question).numberOfNotSure)."
      )
    case .onlyOne: return again(question, "Only one of these can hold. Which?")
    case .unknown: return again(question, unknown(line, question))
    }
  }

  /// What is said to a line that cannot be read; the line itself is never shown back.
  private func unknown(_ line: String, _ question: Question) -> String {
    if line.isEmpty { return "Type a number or a word from the list. help says what else you can type." }
    if PersonalDetail.isLikely(in: line) {
      return
        "That looks like a name or a contact. Leave names out: say \"a Year 9 pupil\", for example. Nothing was kept."
    }
    return "I do not know that answer. Type a number or a word from the list, or not sure."
  }

  private func again(_ question: Question, _ message: String) -> Reply {
    Reply([Line(message)], prompt: prompt(for: question))
  }

  private mutating func confirm(_ answer: Answer, _ question: Question, _ line: String, isChange: Bool) -> Reply {
    if ["yes", "y", "ok", "yep"].contains(Words(line).joined) {
      return accept(answer, to: question, isChange: isChange)
    }
    phase = isChange ? .changing(question) : .asking(question)
    if ["no", "n", "nope"].contains(Words(line).joined), !AnswerReader(question).reads(line) {
      return put(question, notes: [])
    }
    return take(line, for: question, isChange: isChange)
  }

  private mutating func accept(_ answer: Answer, to question: Question, isChange: Bool) -> Reply {
    remember()
    let parkedBefore = Set(interview.decision.parked)
    interview = interview.answering(question.fact.id, with: answer)
    var notes = [Line("\(question.fact.name.capitalisedFirst): \(question.fact.words(for: answer)).", style: .faint)]
    if isChange { notes += changeNotes(parkedBefore: parkedBefore) }
    return proceed(after: notes, turns: [.answered(question.fact.id, answer)])
  }

  private func changeNotes(parkedBefore: Set<FactID>) -> [Line] {
    let parked = interview.decision.parked.filter { !parkedBefore.contains($0) }
    if parked.isEmpty { return ["Your other answers still hold."] }
    let names = parked.compactMap { rules.space.fact($0)?.name }.joined(separator: ", ")
    return [Line("Set aside, because it no longer applies: \(names). Your other answers still hold.")]
  }

  private mutating func remember() { previous = interview }

  // MARK: What comes next

  /// Puts the next question, or gives the advice.
  private mutating func proceed(after notes: [Line], turns: [Turn] = []) -> Reply {
    if interview.isDanger {
      var reply = showDanger()
      reply.lines = notes + reply.lines
      reply.turns = turns + reply.turns
      return reply
    }
    guard let question = interview.question else {
      var reply = advise()
      reply.lines = notes + reply.lines
      reply.turns = turns + reply.turns
      return reply
    }
    phase = .asking(question)
    var reply = put(question, notes: notes + settledNote())
    reply.turns = turns + reply.turns
    return reply
  }

  /// Said once, when the verdict is settled and only duties or whom to ask are left to find out.
  private mutating func settledNote() -> [Line] {
    guard let verdict = interview.decision.verdict, interview.situation["stage"] != nil, announced != verdict else {
      return []
    }
    announced = verdict
    let sentence = VerdictSentence(advice, in: knowledge)
    return [
      Line(sentence.text, style: sentence.style),
      Line(
        "That is settled. What follows only says what else to do, and whom to ask: skip shows the advice now.",
        style: .faint
      ),
    ]
  }

  private func put(_ question: Question, notes: [Line]) -> Reply {
    var lines = notes + (notes.isEmpty ? [] : [.blank]) + [Line(question.text, style: .strong)]
    var number = 0
    func option(_ label: String) {
      number += 1
      lines.append(.point(number, label))
    }
    for one in question.options { option(one.label) }
    if let none = question.fact.noneLabel { option(none) }
    option("Not sure")
    if question.allowsSeveral { lines.append(Line("Several may hold: 1,3", style: .faint)) }
    var reply = Reply(lines, prompt: prompt(for: question))
    reply.turns = [.asked(question.fact.id, options: question.options.map(\.value), text: question.text)]
    return reply
  }

  private func prompt(for question: Question) -> String { question.fact.name }

  private mutating func advise() -> Reply {
    phase = .advised
    let advice = self.advice
    var reply = Reply([.blank] + text(of: advice), prompt: "next")
    reply.turns = [.advised(advice)]
    return reply
  }

  func text(of advice: Advice) -> [Line] {
    AdviceText(advice, in: knowledge, today: today, quotations: quotations).lines()
  }

  private mutating func showDanger() -> Reply {
    phase = .danger
    var reply = Reply([.blank] + AdviceText.danger(DangerRoute(knowledge), in: knowledge), prompt: "next")
    if interview.isDanger { reply.turns = [.advised(advice)] }
    return reply
  }

  private func afterAdvice(_ line: String) -> Reply {
    if line.isEmpty { return Reply(["Type help to see what you can do, or quit."], prompt: "next") }
    return Reply(["That is not something I know here. Type help, restart for a new question, or quit."], prompt: "next")
  }

  // MARK: Commands

  private mutating func obey(_ command: Command) -> Reply {
    switch command {
    case .help: return here(help())
    case .why: return here(why())
    case .whyNot(let verdict): return here(Explanation(self).whyNot(verdict))
    case .back: return back()
    case .undo: return undo()
    case .change(let what): return change(what)
    case .answers: return here(Explanation(self).answers())
    case .restart: return restart()
    case .save: return asking(.save)
    case .quit: return asking(.quit)
    case .urgent: return showDanger()
    case .how: return here(Explanation(self).how())
    case .whatIf(let assignment): return here(Explanation(self).whatIf(assignment))
    case .clause(let id): return here(Explanation(self).clause(id))
    case .standing: return here(Explanation(self).standing())
    case .verdicts: return here(Explanation(self).verdicts())
    case .skip: return skip()
    case .print: return isAdvised ? asking(.print(advice)) : here(["There is no advice to print yet."])
    case .flag: return asking(.flag)
    case .policy(let id): return asking(.switchPolicy(id.isEmpty ? nil : PolicyID(id)))
    case .find(let words): return here(Explanation(self).find(words))
    }
  }

  var isAdvised: Bool { if case .advised = phase { true } else { false } }

  /// A reply that leaves the conversation where it stands.
  private func here(_ lines: [Line]) -> Reply { Reply(lines, prompt: currentPrompt) }

  private func asking(_ request: Reply.Request) -> Reply {
    var reply = here([])
    reply.requests = [request]
    return reply
  }

  /// The prompt for where the conversation stands.
  public var currentPrompt: String {
    switch phase {
    case .opening: "may I"
    case .reading: "read"
    case .asking(let question), .changing(let question), .confirming(_, let question, _): prompt(for: question)
    case .advised, .danger: "next"
    }
  }

  /// The question that is being put; nil where none is.
  public var currentQuestion: Question? {
    switch phase {
    case .asking(let question), .changing(let question), .confirming(_, let question, _): question
    case .opening, .reading, .advised, .danger: nil
    }
  }

  private func help() -> [Line] {
    var lines: [Line] = []
    if let question = currentQuestion {
      lines.append("Answer with a number, or with a word from the list. not sure is an answer too.")
      if question.allowsSeveral { lines.append("Several may hold: 1,3") }
      for (index, option) in question.options.enumerated() where !option.help.isEmpty {
        lines.append(Line("\(index + 1): \(option.help)", indent: 2, hang: 3))
      }
    } else if case .opening = phase {
      lines.append("Type your question in your own words, or press Enter to be asked.")
    }
    lines.append("At any time:")
    return lines + Command.vocabulary.map { Line("\($0.word): \($0.does)", indent: 2, hang: 4) }
  }

  private func why() -> [Line] {
    if let question = currentQuestion { return Explanation(self).why(question) }
    return isAdvised ? Explanation(self).whyAdvice() : ["Nothing has been asked yet."]
  }

  private mutating func skip() -> Reply {
    guard interview.decision.verdict != nil else { return here(["The answer still hangs on this question."]) }
    interview = interview.hurrying()
    return proceed(after: [])
  }

  // MARK: Changes of mind

  private mutating func back() -> Reply {
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

  private mutating func undo() -> Reply {
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

  private mutating func change(_ what: String) -> Reply {
    let answered = interview.order
    guard !answered.isEmpty else { return here(["You have not answered anything yet."]) }
    if let number = Int(what), answered.indices.contains(number - 1) { return ask(again: answered[number - 1]) }
    let words = Words(what)
    if let exact = answered.first(where: { Words($0.text) == words }) { return ask(again: exact) }
    let found = answered.filter { !words.list.isEmpty && Words($0.text).joined.hasPrefix(words.joined) }
    if found.count == 1 { return ask(again: found[0]) }
    return here(Explanation(self).answers() + ["Which? Type change and its number."])
  }

  private mutating func ask(again id: FactID, said: Answer? = nil) -> Reply {
    guard let question = interview.question(asking: id) else { return proceed(after: []) }
    phase = .changing(question)
    let said = (said ?? interview.situation[id]).map { question.fact.words(for: $0) }
    return put(question, notes: said.map { [Line("(You said: \($0).)", style: .faint)] } ?? [])
  }

  private mutating func restart() -> Reply {
    remember()
    interview = Interview(rules)
    announced = nil
    phase = .opening
    var reply = Reply(["Started over. undo brings your answers back."], prompt: "may I")
    reply.turns = [.restarted]
    return reply
  }
}

extension AnswerReader {
  /// Tells whether a line is an answer as it stands.
  func reads(_ line: String) -> Bool {
    if case .answer = read(line) { true } else { false }
  }
}

extension Fact {
  /// The fact's name in a prompt: its id with blanks for hyphens.
  public var name: String { id.text.split(separator: "-").joined(separator: " ") }
}

extension CompiledRules {
  /// The advice for what the rules say of a situation.
  public func advice(for decision: Decision) -> Advice { AdviceComposer(decision, by: self).advice() }

  /// The advice for a situation.
  public func advice(in situation: Situation) -> Advice { advice(for: decision(in: situation)) }
}

extension Session {
  /// True where a near miss waits to be confirmed.
  public var isConfirming: Bool { if case .confirming = phase { true } else { false } }
}
