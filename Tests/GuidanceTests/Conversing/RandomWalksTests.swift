import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

/// Random answers, changes, undos and steps back over the shipped policies, beside a simple account of what was said.
@Suite("Random walks")
struct RandomWalksTests {
  /// The walks over each policy.
  private static let walks: UInt64 = 40

  @Test("interview, pipe, flags and reference evaluator agree at every end", arguments: ShippedRules.names)
  func agree(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    let reference = ReferenceEvaluator(rules.knowledge)
    var tally = (ends: 0, whole: 0, steps: 0)
    for seed in 0..<Self.walks {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      guard walk.complaint == nil else {
        Issue.record("\(policy), walk \(seed): \(walk.complaint!)\n\(walk.lines)")
        return
      }
      tally.ends += 1
      tally.steps += walk.lines.count
      let said = walk.session.interview.situation
      #expect(said == walk.said, "\(policy), walk \(seed): \(walk.lines)")

      let flags = RandomWalk.flags(for: walk.said)
      let given = try SituationReader(rules.space).read(flags).get()
        .reduce(Situation()) { $0.answering($1.0, with: $1.1) }
      let decision = Interview(rules, situation: given).decision
      #expect(decision.settlement == walk.session.interview.decision.settlement, "\(flags)")
      #expect(decision.reachable == walk.session.interview.decision.reachable, "\(flags)")
      // The whole advice costs many decisions: it is compared at every fourth end.
      if seed % 4 == 0 { #expect(rules.advice(for: decision) == walk.session.advice, "\(flags)") }

      // Danger that was said and is not asked for here is heard all the same.
      guard rules.decision(in: given).verdict == decision.verdict else {
        #expect(decision.verdict == .danger, "\(flags)")
        continue
      }

      // A pipe answers what it is asked, in the order in which it is asked, and what it is not asked cannot matter.
      let piped = RandomWalk.piped(walk.said, by: rules)
      #expect(piped.currentQuestion == nil, "\(policy), walk \(seed): \(flags)")
      #expect(piped.interview.decision.verdict == decision.verdict, "\(flags)")
      #expect(piped.interview.decision.reachable == decision.reachable, "\(flags)")
      if seed % 4 == 0 {
        #expect(piped.advice.leaves == walk.session.advice.leaves, "\(flags)")
        #expect(piped.advice.duties == walk.session.advice.duties, "\(flags)")
        #expect(piped.advice.escalation == walk.session.advice.escalation, "\(flags)")
      }

      guard !given.answers.values.contains(.notSure), let verdict = decision.verdict else { continue }
      // What was not asked cannot matter, so any answer to it will do.
      let whole = walk.completing(given)
      guard let expected = reference.verdict(in: whole) else { continue }
      tally.whole += 1
      #expect(verdict == expected, "\(policy): \(flags), completed \(RandomWalk.flags(for: whole))")
    }
    print("\(policy): \(tally.ends) walks of \(tally.steps) lines, \(tally.whole) held against the reference evaluator")
    #expect(tally.whole > Int(Self.walks) / 4)
  }

  @Test("undoing an undo comes back to where one was, at every step", arguments: ShippedRules.names)
  func undo(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 1_000..<1_003 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      for _ in 0..<6 {
        walk.step()
        let here = walk.session.interview
        let once = walk.session.receive("undo").0
        let twice = once.receive("undo").0
        #expect(twice.interview.situation == here.situation, "\(policy), walk \(seed): \(walk.lines)")
        #expect(twice.interview.order == here.order)
        #expect(twice.interview.decision.settlement == here.decision.settlement)
        #expect(twice.receive("undo").0.state == once.state)
      }
    }
  }

  @Test("back leads to the beginning from everywhere, one answer at a time", arguments: ShippedRules.names)
  func back(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 2_000..<2_002 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      var session = walk.session
      var left = session.interview.situation.answers.count
      while left > 0 {
        session = session.receive("back").0
        #expect(session.interview.situation.answers.count == left - 1, "\(policy), walk \(seed): \(walk.lines)")
        guard session.interview.situation.answers.count < left else { return }
        left -= 1
      }
      #expect(session.receive("back").1.text == "You are at the beginning.")
    }
  }
}

/// One random conversation, and what a simple account says it comes to.
struct RandomWalk {
  private let rules: CompiledRules
  private var random: SplitMix64
  private(set) var session: Session
  /// What was typed.
  private(set) var lines: [String] = []
  /// What was said, kept without the session's help.
  private(set) var said = Situation()
  private var before: Situation?
  /// What went wrong on the way; nil where nothing did.
  private(set) var complaint: String?

  init(_ rules: CompiledRules, seed: UInt64) {
    self.rules = rules
    random = SplitMix64(seed: seed)
    session = Session(rules, today: SampleSchool.today).typing([]).session
  }

  /// Steps about, then answers what is asked until there is nothing to ask.
  mutating func goToTheEnd() {
    for _ in 0..<(4 + random.below(8)) where complaint == nil { step() }
    for _ in 0..<40 where complaint == nil && session.currentQuestion != nil { answer() }
    if complaint == nil, session.currentQuestion != nil { complaint = "the questions do not end" }
  }

  /// One random line.
  mutating func step() {
    switch random.below(10) {
    case 0: undo()
    case 1: back()
    case 2: change()
    case 3: type(["why", "help", "answers", "verdicts", "standing"][random.below(5)])
    default: session.currentQuestion == nil ? change() : answer()
    }
  }

  private mutating func type(_ line: String) {
    lines.append(line)
    session = session.receive(line).0
    if session.interview.situation != said { complaint = "after \(line) the answers are other than was said" }
  }

  /// Answers by number, by label or by name; seldom with "not sure".
  private mutating func answer() {
    guard let question = session.currentQuestion else { return }
    let fact = question.fact
    var line: String
    var answer: Answer
    if random.once(in: 15) {
      (line, answer) = ("not sure", .notSure)
    } else if fact.noneLabel != nil, random.once(in: 5) {
      (line, answer) = ("none of these", .values([]))
    } else if question.allowsSeveral, fact.values.count > 1, random.once(in: 5) {
      let chosen = fact.values.shuffled(using: &random).prefix(2).map(\.id)
      line = chosen.map(\.text).joined(separator: ", ")
      answer = .values(fact.values.map(\.id).filter(chosen.contains))
    } else if random.once(in: 2) {
      let number = random.below(question.options.count)
      let option = question.options[number]
      line = "\(number + 1)"
      answer = question.allowsSeveral ? .values(option.merged) : .value(option.value)
    } else {
      let value = fact.values[random.below(fact.values.count)]
      // Some names are commands as well: `danger`, `help`.
      (line, answer) = (Command(value.id.text) == nil ? value.id.text : value.label, .value(value.id))
    }
    // A word that stands for several is asked about; a number is not.
    if answer != .notSure, case .answer = AnswerReader(question).read(line) {
    } else {
      (line, answer) = ("not sure", .notSure)
    }
    before = said
    said[fact.id] = answer
    type(line)
  }

  private mutating func undo() {
    if let last = before { (said, before) = (last, said) }
    type("undo")
  }

  private mutating func back() {
    let interview = session.interview
    if let question = session.currentQuestion, session.isChangingAnswer, said[question.fact.id] != nil {
      return type("back")
    }
    if let last = interview.factsSayingDanger.last ?? interview.answered.last {
      before = said
      said[last] = nil
    }
    type("back")
    if session.currentQuestion == nil { type("") }
  }

  private mutating func change() {
    let order = session.interview.order
    guard !order.isEmpty else { return answer() }
    type("change \(1 + random.below(order.count))")
    answer()
  }

  /// The situation with a random answer for every fact that is asked and has none.
  mutating func completing(_ situation: Situation) -> Situation {
    var whole = situation
    for fact in rules.space.facts.prefix(rules.space.askedCount) where !fact.isVolunteered && whole[fact.id] == nil {
      whole[fact.id] = .value(fact.values[random.below(fact.values.count)].id)
    }
    return whole
  }

  /// The session of a pipe that gives the answers of a situation by name as it is asked for them.
  static func piped(_ said: Situation, by rules: CompiledRules) -> Session {
    var session = Session(rules, today: SampleSchool.today).begin().0
    while let question = session.currentQuestion, let answer = said[question.fact.id] {
      let names = answer.values.map(\.text).joined(separator: ",")
      let line = answer == .notSure ? "not sure" : names.isEmpty ? "none" : names
      let (next, _) = session.receive(line, prefersAnswers: true)
      guard next.interview.situation[question.fact.id] == answer else { return session }
      session = next
    }
    return session
  }

  /// A situation as flags.
  static func flags(for situation: Situation) -> [String] {
    situation.answers.sorted { $0.key < $1.key }.map { id, answer in
      let names = answer.values.map(\.text).joined(separator: ",")
      return "\(id)=\(answer == .notSure ? "not-sure" : names.isEmpty ? "none" : names)"
    }
  }
}

extension Session {
  /// True where an answer is being changed.
  var isChangingAnswer: Bool { if case .changing = phase { true } else { false } }
}
