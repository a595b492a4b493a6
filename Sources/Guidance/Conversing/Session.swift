import Decisions
import Knowledge

/// A conversation with one person about one policy.
///
/// Pure: a line goes in, a new session and a reply come out. No terminal, no file, no clock; live use, replay and training
/// run the same code.
public struct Session: Sendable {
  /// Where the conversation stands.
  enum Phase: Sendable {
    /// Nothing has been said: a question in own words, or Enter.
    case opening
    /// What was read of a question is shown, to be confirmed.
    case reading(ReadQuestion)
    /// What was read of one fact is being put right; the list of what was read comes again after that.
    case correcting(Question, of: ReadQuestion)
    /// A question has been put.
    case asking(Question)
    /// An answer is being changed.
    case changing(Question)
    /// Which answer to change is being asked, over a list of them; the next line chooses, or goes where it would have
    /// gone.
    indirect case choosing(before: Phase)
    /// A near miss of an answer to a question is to be confirmed.
    indirect case confirming(Answer, before: Phase)
    /// The advice has been given.
    case advised
    /// The way to whom to tell has been shown.
    case danger

    /// The question that is being put; nil where none is.
    var question: Question? {
      switch self {
      case .asking(let question), .changing(let question), .correcting(let question, _): question
      case .confirming(_, let before): before.question
      case .opening, .reading, .choosing, .advised, .danger: nil
      }
    }
  }

  /// What a change replaces, and undo brings back.
  struct Standing: Sendable {
    let interview: Interview
    let danger: Place?
  }

  /// Where a person was when words of danger were typed.
  struct Place: Sendable {
    let phase: Phase
    let situation: Situation
  }

  /// The knowledge behind it.
  public let knowledge: KnowledgeBase
  /// The rules; compiled when they are first needed, because the first prompt does not wait for them.
  public var rules: CompiledRules { compiled.value { [knowledge] in CompiledRules(knowledge) } }
  private let compiled: Once<CompiledRules>
  /// What reads a question in own words; made when the first is put, and shared by all that follows from this session.
  var reader: QuestionReader { madeReader.value { QuestionReader(rules) } }
  private let madeReader = Once<QuestionReader>(nil)
  /// Today.
  public let today: CalendarDate
  /// The exact words of clauses, where the school has attached its document.
  public var quotations: [ClauseID: AdviceText.Quotation] = [:]
  /// The interview as it stands.
  public internal(set) var interview: Interview {
    get { begun ?? Interview(rules) }
    set { begun = newValue }
  }
  /// The interview once something has been said.
  private(set) var begun: Interview?
  var phase: Phase
  /// The settled verdict that was said before the advice.
  var announced: Verdict?
  /// Where words of danger were typed, until that is taken back: whatever changes meanwhile, whom to tell comes first.
  var danger: Place?
  /// The fact whose doubt a person has settled by saying that no child is at risk: it is not asked about twice.
  var deniedDanger: FactID?
  /// The question in own words, for a line that goes on with it; forgotten as soon as anything is answered, and never
  /// shown or kept.
  var wording = ""
  /// What stood before the last change; undoing an undo comes back to where one was.
  var previous: Standing?
  /// The rules of the other policies that bind the same person, whose advice stands beside each advice.
  public var companions: [CompiledRules] = []

  /// Starts a session, perhaps with some facts already given.
  public init(_ rules: CompiledRules, today: CalendarDate, situation: Situation = Situation()) {
    self.init(rules.knowledge, rules, today: today)
    begun = Interview(rules, situation: situation)
  }

  /// Starts a session whose rules are compiled once something is said.
  public init(_ knowledge: KnowledgeBase, today: CalendarDate) { self.init(knowledge, nil, today: today) }

  private init(_ knowledge: KnowledgeBase, _ rules: CompiledRules?, today: CalendarDate) {
    self.knowledge = knowledge
    compiled = Once(rules)
    self.today = today
    phase = .opening
  }

  /// The advice for what is known.
  public var advice: Advice { rules.advice(for: interview.decision) }

  /// The reply before anything is typed: the prompt for a question in own words.
  public func opening() -> Reply { Reply([], prompt: "may I") }

  /// Takes up the interview at once: the first question, or the advice where nothing is left to ask.
  public func begin() -> (Session, Reply) {
    var copy = self
    let reply = copy.proceed(after: [])
    return (copy, reply)
  }

  /// Answers a line.
  ///
  /// - Parameter prefersAnswers: true where nobody reads the reply, as in a pipe: a word that is an answer to the
  ///   question is one, though it may be a command too.
  /// - Complexity: that of one decision.
  public func receive(_ line: String, prefersAnswers: Bool = false) -> (Session, Reply) {
    var copy = self
    let reply = copy.reply(to: line.trimmingBlanks, prefersAnswers: prefersAnswers)
    return (copy, reply)
  }

  private mutating func reply(to line: String, prefersAnswers: Bool) -> Reply {
    if case .choosing(let before) = phase {
      phase = before
      if let reply = choose(line) { return reply }
    }
    if let command = Command(line) {
      let meaning = answerOption(line)
      guard meaning != nil, command == .urgent || prefersAnswers else {
        var reply = obey(command)
        if let meaning { reply.lines.append(Line("As an answer that is \(meaning.number): \(meaning.label).")) }
        return reply
      }
    }
    if speaksOfDanger(line) { return sayDanger() }
    switch phase {
    case .opening: return open(with: line)
    case .reading(let read): return confirm(read, line)
    case .asking(let question), .changing(let question), .correcting(let question, _): return take(line, for: question)
    case .confirming(let answer, let before): return confirm(answer, line, before: before)
    case .danger: return afterDanger(line)
    case .advised, .choosing: return afterAdvice(line)
    }
  }

  /// True for a line that is no answer word for word and speaks of danger to a child, whatever is being asked.
  private func speaksOfDanger(_ line: String) -> Bool {
    if case .opening = phase { return false }
    guard line.contains(where: \.isLetter) else { return false }
    guard let question = currentQuestion else { return readsDanger(in: line) }
    if AnswerReader(question).isExact(line) { return false }
    return namesDanger(line, for: question) || readsDanger(in: line)
  }

  /// True where words that mean danger stand in a line, or where it is the beginning of one and of no answer: *rape*.
  ///
  /// Told that there is danger where there is none, a person types `back`; the other way round a child pays.
  private func namesDanger(_ line: String, for question: Question) -> Bool {
    let words = Words(line)
    let isAnswer = if case .answer = AnswerReader(question).read(line) { true } else { false }
    let isBeginning = !isAnswer && words.list.count == 1 && words.joined.count > 3
    let values = rules.space.facts.filter { $0.when == nil }.flatMap { $0.values.filter(\.isDanger) }
    return values.flatMap { [$0.label] + $0.others }.map { Words($0) }.contains { spoken in
      words.holds(spoken) || isBeginning && spoken.list.count == 1 && spoken.joined.hasPrefix(words.joined)
    }
  }

  /// The option of the question being put that a line names word for word; nil where it names none.
  ///
  /// With a colon before it, a word is a command and nothing else.
  private func answerOption(_ line: String) -> (number: Int, label: String)? {
    guard let question = currentQuestion, !line.hasPrefix(":"), let value = AnswerReader(question).value(named: line),
      let index = question.options.firstIndex(where: { $0.merged.contains(value) })
    else { return nil }
    return (index + 1, question.fact.value(value)?.label ?? question.options[index].label)
  }

  var isAdvised: Bool { if case .advised = phase { true } else { false } }

  /// What a near miss that waits to be confirmed may mean, for those who cannot confirm it; nil where none waits.
  public var slip: String? {
    guard case .confirming(let answer, let before) = phase, let question = before.question else { return nil }
    let names = answer.values.map(\.text).joined(separator: ",")
    return "That is not quite an answer. Did you mean \(question.fact.words(for: answer))? Then write \(names)."
  }

  /// True where the way to whom to tell is shown, by an answer or because of what was typed.
  public var isShowingDanger: Bool { if case .danger = phase { true } else { false } }

  /// True where a question in own words speaks of danger to a child.
  public func readsDanger(in line: String) -> Bool { reader.read(line).isDanger }

  /// The session whose answers say that a child may be at risk, as what was typed says.
  ///
  /// - Returns: the same session where the vocabulary has no such answer.
  public func sayingDanger() -> Session {
    guard !interview.isDanger || advice.doubtedDanger(in: knowledge.vocabulary) != nil,
      let fact = rules.space.facts.first(where: { $0.when == nil && $0.values.contains(where: \.isDanger) }),
      let value = fact.values.first(where: \.isDanger)
    else { return self }
    var copy = self
    copy.interview = interview.answering(fact.id, with: .value(value.id))
    return copy
  }

  /// True where something has been answered.
  public var hasAnswers: Bool { begun?.order.isEmpty == false }

  /// The prompt for where the conversation stands.
  public var currentPrompt: String {
    switch phase {
    case .opening: "may I"
    case .reading: "read"
    case .asking, .changing, .correcting, .confirming: phase.question.map(prompt(for:)) ?? "next"
    case .choosing: "change"
    case .advised, .danger: "next"
    }
  }

  /// The question that is being put; nil where none is.
  public var currentQuestion: Question? { phase.question }
}
