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
  public internal(set) var interview: Interview {
    get { begun ?? Interview(rules, situation: given) }
    set { begun = newValue }
  }
  /// The interview once something has been said: the first prompt waits for no decision.
  private var begun: Interview?
  /// What was known before anything was said.
  private var given = Situation()
  var phase: Phase
  /// The settled verdict that was said before the advice.
  var announced: Verdict?
  /// The interview before the last change; undoing an undo comes back to where one was.
  var previous: Interview?

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

  var isAdvised: Bool { if case .advised = phase { true } else { false } }

  /// True where a near miss waits to be confirmed.
  public var isConfirming: Bool { if case .confirming = phase { true } else { false } }

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
}
