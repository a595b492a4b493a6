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
    /// A question has been put.
    case asking(Question)
    /// An answer is being changed.
    case changing(Question)
    /// Which answer to change is being asked, over a list of them; the next line chooses, or goes where it would have
    /// gone.
    indirect case choosing(before: Phase)
    /// A near miss is to be confirmed.
    case confirming(Answer, Question, isChange: Bool)
    /// The advice has been given.
    case advised
    /// The way to whom to tell has been shown.
    case danger
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
  private var begun: Interview?
  var phase: Phase
  /// The settled verdict that was said before the advice.
  var announced: Verdict?
  /// The interview before the last change; undoing an undo comes back to where one was.
  var previous: Interview?

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
    switch phase {
    case .opening: return open(with: line)
    case .reading(let read): return confirm(read, line)
    case .asking(let question): return take(line, for: question, isChange: false)
    case .changing(let question): return take(line, for: question, isChange: true)
    case .confirming(let answer, let question, let isChange): return confirm(answer, question, line, isChange: isChange)
    case .advised, .danger, .choosing: return afterAdvice(line)
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

  /// True where a near miss waits to be confirmed.
  public var isConfirming: Bool { if case .confirming = phase { true } else { false } }

  /// The prompt for where the conversation stands.
  public var currentPrompt: String {
    switch phase {
    case .opening: "may I"
    case .reading: "read"
    case .asking(let question), .changing(let question), .confirming(_, let question, _): prompt(for: question)
    case .choosing: "change"
    case .advised, .danger: "next"
    }
  }

  /// The question that is being put; nil where none is.
  public var currentQuestion: Question? {
    switch phase {
    case .asking(let question), .changing(let question), .confirming(_, let question, _): question
    case .opening, .reading, .choosing, .advised, .danger: nil
    }
  }
}
