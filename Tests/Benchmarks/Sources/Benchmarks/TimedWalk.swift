import BenchmarkKit
import Decisions
import Guidance
import Knowledge

/// Walks through interviews that time everything that can be typed on their way, in computing time: what else the machine is
/// doing does not count.
struct TimedWalk {
  /// The slowest reply of a kind, and where the session stood.
  struct Slowest {
    let nanoseconds: Double
    let place: String
  }

  /// The slowest replies, by what was typed.
  private(set) var slowest: [String: Slowest] = [:]
  /// The number of replies.
  private(set) var count = 0
  private let rules: CompiledRules
  private let today: CalendarDate
  private var random = SplitMix64(seed: 3)

  init(_ rules: CompiledRules, today: CalendarDate) {
    self.rules = rules
    self.today = today
  }

  /// Walks from the first question to the advice: now and then not sure, else as the aim has it where it says anything.
  mutating func walk(towards aim: Situation) {
    var (session, _) = Session(rules, today: today).begin()
    while let question = session.currentQuestion {
      for line in ["not sure", "why", "back", "change 1", "verdicts", "help"] { _ = reply(to: line, in: session) }
      // By chance, a person is often not sure: the more is left open, the more there is to work out.
      let isUnsure = Int.random(in: 0..<(aim.answers.isEmpty ? 3 : 8), using: &random) == 0
      let next = reply(to: isUnsure ? "not sure" : answer(to: question, aim), in: session, as: "an answer")
      guard next.currentQuestion != question else { return }
      session = next
    }
    for line in ["how", "why", "why not yes", "back", "undo", "answers", "standing", "print", "flag"] {
      _ = reply(to: line, in: session)
    }
    for (number, fact) in session.interview.order.enumerated() {
      _ = reply(to: "change \(number + 1)", in: session, as: "change 1")
      guard let value = rules.space.fact(fact)?.values.randomElement(using: &random) else { continue }
      _ = reply(to: "what if \(fact)=\(value.id)", in: session, as: "what if")
    }
  }

  /// The values of the aim; else one option by chance, or several where several may hold.
  private mutating func answer(to question: Question, _ aim: Situation) -> String {
    if let values = aim[question.fact.id]?.values, !values.isEmpty { return values.map(\.text).joined(separator: ",") }
    let chosen = question.options.shuffled(using: &random)
    let several = question.allowsSeveral ? Int.random(in: 1...3, using: &random) : 1
    return chosen.prefix(several).map(\.value.text).joined(separator: ",")
  }

  /// The session after a line; the best of three times counts where it is the slowest of its kind so far.
  @discardableResult
  private mutating func reply(to line: String, in session: Session, as kind: String? = nil) -> Session {
    var (next, time) = Self.time(line, in: session)
    let kind = kind ?? line
    count += 1
    if time > slowest[kind]?.nanoseconds ?? 0 {
      for _ in 0..<2 { time = min(time, Self.time(line, in: session).nanoseconds) }
    }
    if time > slowest[kind]?.nanoseconds ?? 0 { slowest[kind] = Slowest(nanoseconds: time, place: place(of: session)) }
    return next
  }

  private static func time(_ line: String, in session: Session) -> (session: Session, nanoseconds: Double) {
    let start = Program.computingTime()
    let next = session.receive(line).0
    return (next, Program.computingTime() - start)
  }

  private func place(of session: Session) -> String {
    session.interview.order.map { fact in
      let values = session.interview.situation[fact]?.values.map(\.text) ?? []
      return "\(fact)=\(values.isEmpty ? "not-sure" : values.joined(separator: ","))"
    }.joined(separator: " ")
  }
}
