import Decisions
import Knowledge

/// What comes next: a question, the advice, or whom to tell.
extension Session {
  /// Puts the next question, or gives the advice.
  mutating func proceed(after notes: [Line], turns: [Turn] = []) -> Reply {
    if danger != nil || interview.isDanger {
      var reply = showDanger()
      reply.lines = notes + reply.lines
      reply.turns = turns + reply.turns
      return reply
    }
    if let reply = sayContradiction(after: notes, turns: turns) { return reply }
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

  /// Where the answers cannot be so together, says which, and asks the last of them again; nil where they can.
  private mutating func sayContradiction(after notes: [Line], turns: [Turn]) -> Reply? {
    let facts = interview.contradicting
    guard let last = facts.last else { return nil }
    let words = facts.compactMap { id in
      rules.space.fact(id).map { "\($0.name): \($0.words(for: interview.situation[id] ?? .notSure))" }
    }
    var reply = ask(again: last)
    reply.lines =
      notes + [
        Line("These cannot be so together: \(words.joined(separator: "; ")).", style: .caution),
        Line("Answer this again, or change one of the others.", style: .faint),
      ] + reply.lines
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
        "What follows does not change that. It only says what else to do, and whom to ask: skip shows the advice now.",
        style: .faint
      ),
    ]
  }

  /// Shows a question with its numbered options.
  func put(_ question: Question, notes: [Line]) -> Reply {
    var lines = notes + (notes.isEmpty ? [] : [.blank]) + [Line(question.text, style: .strong)]
    var number = 0
    func option(_ label: String) {
      number += 1
      lines.append(.point(number, label))
    }
    for one in question.options { option(one.label) }
    if let none = question.fact.noneLabel { option(none) }
    option(Question.notSureLabel)
    if question.allowsSeveral { lines.append(Line("Several may hold: 1,3", style: .faint)) }
    var reply = Reply(lines, prompt: prompt(for: question))
    reply.turns = [.asked(question.fact.id, options: question.options.map(\.value), text: question.text)]
    return reply
  }

  /// The question being put, once more; nothing where none is.
  public var reminder: [Line] { currentQuestion.map { put($0, notes: []).lines } ?? [] }

  /// The prompt of a question: the fact that it asks.
  func prompt(for question: Question) -> String { question.fact.name }

  private mutating func advise() -> Reply {
    phase = .advised
    let advice = self.advice
    var reply = Reply([.blank] + JointText(self, advice).lines(), prompt: "next")
    reply.turns = [.advised(advice)]
    return reply
  }

  /// Shows whom to tell to somebody who says that it is danger; a doubt about it is settled by that.
  mutating func sayDanger() -> Reply {
    if doubtedDanger != nil { return afterDanger("yes") }
    if danger == nil, !interview.isDanger {
      remember()
      danger = Place(phase: phase, situation: interview.situation)
    }
    return showDanger()
  }

  /// Shows whom to tell, now; where the person is only not sure, it is asked whether it is that.
  mutating func showDanger() -> Reply {
    phase = .danger
    let isDoubted = doubtedDanger != nil
    var lines = AdviceText.danger(DangerRoute(knowledge), in: knowledge, isDoubted: isDoubted)
    if isDoubted { lines.append("May a child be at risk? Type yes or no.") }
    if danger != nil { lines.append(Line("If it is not so, back leads to where you were.", style: .faint)) }
    var reply = Reply([.blank] + lines, prompt: "next")
    if interview.isDanger { reply.turns = [.advised(advice)] }
    return reply
  }

  /// The fact that leaves open whether a child is at risk; nil where that was said, or is not in question.
  private var doubtedDanger: FactID? {
    begun?.isDanger == true ? advice.doubtedDanger(in: knowledge.vocabulary) : nil
  }

  /// Where to begin for somebody who is not sure of an answer, once they have said that no child is at risk.
  static func wayIn(to question: Question) -> String {
    func numbers(_ values: ValueID...) -> [String] {
      question.options.indices.filter { !values.filter(question.options[$0].merged.contains).isEmpty }
        .map { String($0 + 1) }
    }
    let planned = numbers("planning")
    let happened = numbers("did", "received", "saw")
    let looked = numbers("asking")
    guard question.fact.id == "stage", let plan = planned.first, let last = happened.last else {
      let none = question.fact.noneLabel.map { ", or \"\($0)\"" } ?? ""
      return "Then type the number that comes nearest\(none). help says what they mean."
        + " If a child may be at risk after all, type urgent."
    }
    let list = happened.count > 1 ? "\(happened.dropLast().joined(separator: ", ")) or \(last)" : last
    let neither = looked.first.map { " If neither, type \($0)." } ?? ""
    return "Then begin here: is it something you want to do (\(plan)), or has something happened (\(list))?\(neither)"
      + " If a child may be at risk after all, type urgent."
  }

  /// Takes a line after whom to tell was shown: whether a child may be at risk, where that is the question.
  mutating func afterDanger(_ line: String) -> Reply {
    guard let doubted = doubtedDanger else { return afterAdvice(line) }
    switch Words(line) {
    case let words where words.isYes:
      remember()
      let before = interview.situation
      self = sayingDanger()
      return proceed(after: [], turns: Self.turns(from: before, to: interview.situation))
    case let words where words.isNo:
      remember()
      interview = interview.withdrawing(doubted)
      deniedDanger = doubted
      var reply = ask(again: doubted)
      reply.lines = (currentQuestion.map { [Line(Self.wayIn(to: $0)), .blank] } ?? []) + reply.lines
      reply.turns = [.withdrew(doubted)] + reply.turns
      return reply
    default: return Reply(["May a child be at risk? Type yes or no. back asks again."], prompt: "next")
    }
  }

  /// How another answer is tried.
  static let howToTry = "Type it as what if fact=value."

  /// What is said to a line once there is nothing to ask: what begins as a command can be nothing else then.
  mutating func afterAdvice(_ line: String) -> Reply {
    if let command = Command(":\(line)") { return obey(command) }
    if line.isEmpty { return Reply(["Type help to see what you can do, or quit."], prompt: "next") }
    if line.lowercased().hasPrefix("what if") { return Reply([Line(Self.howToTry)], prompt: "next") }
    return Reply(["That is not something I know here. Type help, restart for a new question, or quit."], prompt: "next")
  }
}
