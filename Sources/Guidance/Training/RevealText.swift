import Decisions
import Knowledge

/// The answer to a scenario as lines: for one learner after the predictions, for a room after the hands.
struct RevealText {
  private let exercise: Exercise
  /// True where there is little room, as on a card.
  private let isBrief: Bool

  init(_ exercise: Exercise, isBrief: Bool = false) {
    self.exercise = exercise
    self.isBrief = isBrief
  }

  private var key: ScenarioKey { exercise.key }
  private var knowledge: KnowledgeBase { exercise.knowledge }

  /// The verdict in a sentence.
  var verdict: [Line] {
    let sentence = VerdictSentence(exercise.advice, in: knowledge)
    return [Line(sentence.text, style: sentence.style)]
  }

  /// The deciding clauses with their place: two at most, or one.
  var clauses: [Line] {
    let found = key.clauses.compactMap(knowledge.clause)
    if key.verdict == .danger, found.isEmpty { return ["The policy names nobody for it. Common practice does."] }
    guard !found.isEmpty else {
      return [Line(exercise.advice.silence?.says ?? "No clause of the policy answers this.")]
    }
    let shown = isBrief ? 1 : 2
    let more = found.dropFirst(shown).map(\.id.text)
    let rest = more.isEmpty ? [] : [Line("Decided by these as well: \(more.joined(separator: ", ")).", indent: 2)]
    return found.prefix(shown).flatMap { AdviceText.clause($0, in: knowledge) } + rest
  }

  /// What must be had first, what to do, and what to keep to.
  var actions: [Line] {
    let leaves = exercise.advice.leaves.map { use in
      let who = use.leave.from.roles.map { knowledge.label(of: $0) }
      return Self.sentence(use.leave, who.joined(separator: use.leave.from.all ? " and " : " or "))
    }
    let duties = exercise.advice.steps.map { sentence($0.use) }
    return list("What to do", leaves + duties) + list(headOfConditions, exercise.advice.conditions.map(\.point.text))
  }

  /// A leave as something to be had first, in the words of the advice.
  private static func sentence(_ leave: Leave, _ who: String) -> String {
    let written = leave.isWritten ? ", in writing" : ""
    return switch leave.kind {
    case .approve: "\(who.capitalisedFirst) approves it first\(written)."
    case .consent: "\(who.capitalisedFirst) consents first\(written)."
    case .consult: "You ask \(who) first."
    case .inform: "You tell \(who) first."
    }
  }

  /// A duty, in the words of the advice.
  private func sentence(_ use: Advice.DutyUse) -> String {
    let (duty, text) = (use.duty, use.duty.text.endingWithStop)
    let within = duty.within.isEmpty ? "" : " When: \(duty.within)."
    guard duty.by == .you else {
      return "\(knowledge.label(of: duty.by).capitalisedFirst) \(duty.strength.rawValue): \(text)\(within)"
    }
    return "\(text)\(within) You \(duty.strength.rawValue)."
  }

  private var headOfConditions: String {
    switch key.verdict {
    case .silent: "If it is allowed to you, keep to this"
    case .advisedAgainst: "If it is done all the same, keep to this"
    default: "Conditions"
    }
  }

  /// A headed list of four points at most, or of three.
  private func list(_ head: String, _ points: [String]) -> [Line] {
    let points = points.uniqued()
    guard !points.isEmpty else { return [] }
    let shown = isBrief ? 3 : 4
    let more = points.count > shown ? [Line("and \(points.count - shown) more: ask mayi.", indent: 2)] : []
    return [Line(head, style: .strong)] + points.prefix(shown).enumerated().map { .point($0 + 1, $1) } + more
  }

  /// Whom to ask or tell.
  var contacts: [Line] {
    if key.verdict == .danger {
      return Array(AdviceText.danger(DangerRoute(knowledge), in: knowledge).dropFirst())
    }
    guard !key.contacts.isEmpty else {
      let general = key.general.map { " Its general contact: \(knowledge.label(of: $0))." } ?? ""
      return [Line("The policy names nobody for this.\(general)")]
    }
    guard !isBrief else {
      let people = exercise.advice.escalation.prefix(4).map { one in
        Line(([one.label.capitalisedFirst] + one.reach.prefix(1)).joined(separator: ": "), indent: 2, hang: 2)
      }
      return [Line("Whom to ask or tell", style: .strong)] + people
    }
    return [Line("Whom to ask or tell", style: .strong)]
      + exercise.advice.escalation.prefix(4).flatMap { AdviceText.person($0) }
  }

  /// What the policy leaves open, to be talked about.
  var discussed: [Line] {
    key.discussed.prefix(3).map { reason in
      switch reason {
      case .contradiction(_, let other):
        let says = knowledge.clause(other).map { " It also says (\(other)): \($0.says)" } ?? ""
        return Line(
          "The document says two things here, so this is not scored.\(says) The stricter counts.",
          style: .caution
        )
      case .judgement(let role):
        let who = role == .you ? "you" : knowledge.label(of: role)
        return Line("The policy leaves this to \(who) to judge, so it is not scored.", style: .caution)
      }
    }
  }

  /// The answer that decides, by its near-miss twin; where there is none, that is said if there is room and no child is at risk.
  var twin: [Line] {
    if let sentence = exercise.twinSentence {
      return [Line("What decides it", style: .strong), Line(sentence, indent: 2)]
    }
    guard !isBrief, key.verdict != .danger else { return [] }
    return [Line("No other answer to one question would change it.", style: .faint)]
  }

  /// What is to be learnt.
  var aim: [Line] { [Line("To remember: \(exercise.scenario.aim)", style: .strong)] }

  /// What the trainer says to a wrong answer; empty where the author gave nothing.
  func remark(on answer: String) -> [Line] {
    exercise.scenario.wrongAnswers.filter { $0.answer == answer }.map { Line($0.text, indent: 2) }
  }

  /// The story, one line for each paragraph.
  var story: [Line] { exercise.scenario.story.map { Line($0) } }

  /// A question and its numbered choices.
  static func choices(_ question: PredictionQuestion) -> [Line] {
    [Line(question.text, style: .strong)]
      + question.choices.enumerated().map { number, choice in .point(number + 1, choice.label) }
  }

  /// What is right where another clause or another person was predicted.
  private func correction(of question: PredictionQuestion) -> String {
    guard question.item == .contact else {
      return key.clauses.isEmpty ? "no clause answers this." : "another one decides, shown below."
    }
    let named = key.namesNobody ? "the policy names nobody for this" : "the policy names"
    guard let first = key.contacts.first else { return named + "." }
    let who = knowledge.label(of: first)
    if key.practice.contains(first) { return "by common practice, \(who)." }
    return key.namesNobody ? "\(named); you would ask \(who)." : "\(named) \(who)."
  }

  /// What is said to a prediction.
  func feedback(_ answer: String, to question: PredictionQuestion) -> [Line] {
    let head = "\(question.item.rawValue.capitalisedFirst): "
    let right = "\"\(question.rightChoice.label)\""
    switch question.mark(answer) {
    case .right:
      let whom = answer == PredictionQuestion.none ? (key.contacts.first ?? key.general) : nil
      let ask = whom.map { " To be sure, ask \(knowledge.label(of: $0))." } ?? ""
      return [Line("\(head)right.\(ask)", style: .good)]
    case .discussed: return [Line("\(head)not scored here.", style: .caution)]
    case .safe:
      return [Line("\(head)stricter than the policy. Safe, but more than it asks. The answer: \(right).")]
        + remark(on: answer)
    case .unsafe:
      return [Line("\(head)the policy is stricter than that. The answer: \(right).", style: .bad)] + remark(on: answer)
    case .wrong:
      return [Line("\(head)\(correction(of: question))", style: .bad)] + remark(on: answer)
    case .skipped: return [Line("\(head)passed over. It is: \(right).")]
    }
  }
}
