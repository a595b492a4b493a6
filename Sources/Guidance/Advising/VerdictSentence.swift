import Decisions
import Knowledge

/// The verdict in a sentence, with the policy's own verb.
public struct VerdictSentence: Hashable, Sendable {
  /// The sentence.
  public let text: String
  /// How it may be set.
  public let style: Line.Style

  /// Makes the sentence for an advice.
  public init(_ advice: Advice, in knowledge: KnowledgeBase) {
    let isDone = advice.situation["stage"]?.values.first == "did"
    let sentence = Self.sentence(advice, knowledge, isDone: isDone)
    text =
      advice.unsure.isEmpty || advice.reachable.count == 1
      ? sentence : Self.notYet(advice, sentence, knowledge, isDone: isDone)
    style =
      switch advice.verdict {
      case .danger, .prohibited: .bad
      case .needsApproval, .advisedAgainst, .silent: .caution
      case .permitted, .conditional: .good
      case .required, .recommended, .informs: .strong
      }
  }

  private static func sentence(_ advice: Advice, _ knowledge: KnowledgeBase, isDone: Bool) -> String {
    let modal = advice.clauses.first { $0.role == .deciding }?.modal ?? ""
    switch advice.verdict {
    case .danger:
      return advice.doubtedDanger(in: knowledge.vocabulary) == nil
        ? "A child may be at risk. Do not wait, and do not investigate."
        : "If a child may be at risk, do not wait, and do not investigate."
    case .prohibited:
      if let reply = advice.situation.reply { return "NO. Do not \(reply).\(quoted(modal))" }
      return isDone ? "THE POLICY DOES NOT ALLOW THIS.\(quoted(modal))" : no(modal)
    case .needsApproval:
      let leaves = leaves(advice, knowledge, isDone: isDone)
      if let reply = advice.situation.reply { return "DO NOT \(reply.uppercased()) UNLESS \(leaves) first." }
      return isDone ? "ALLOWED ONLY IF \(leaves) beforehand." : "NO, NOT UNLESS \(leaves) first."
    case .advisedAgainst:
      if let reply = advice.situation.reply {
        return "BETTER NOT \(reply.uppercased()). The policy advises against it.\(quoted(modal))"
      }
      return (isDone ? "THE POLICY ADVISES AGAINST THIS." : "BETTER NOT. The policy advises against it.")
        + quoted(modal)
    case .silent: return silence(advice)
    case .conditional: return isDone ? "ALLOWED, IF what follows was met." : yesIf(advice, knowledge)
    case .permitted:
      return isDone
        ? "THE POLICY ALLOWS THIS." : advice.conditions.isEmpty ? "\(yes(advice))." : yesIf(advice, knowledge)
    case .required: return "YOU MUST \(duties(advice, .must))"
    case .recommended: return "YOU SHOULD \(duties(advice, .should))"
    case .informs: return "THE POLICY SAYS:"
    }
  }

  private static func no(_ modal: String) -> String {
    let spoken = [
      "must not", "must never", "should not", "should never", "may not", "must avoid", "can not", "cannot",
    ]
    if spoken.contains(modal.lowercased()) { return "NO. You \(modal.lowercased()) do this.".replacingAvoid() }
    return "NO.\(quoted(modal))"
  }

  /// The policy's verb in quotation marks, where it says by itself that something is not to be done.
  private static func quoted(_ modal: String) -> String {
    guard !modal.contains("...") else { return "" }
    let words = Words(modal).list
    let denials = [
      "not", "never", "avoid", "prohibited", "unacceptable", "inappropriate", "discouraged", "only", "cannot",
      "tolerated",
    ]
    return words.contains(where: denials.contains) ? " The policy says \"\(modal)\"." : ""
  }

  /// Who has to agree, or had to, whatever is still to be answered; somebody, where that hangs on the answers.
  private static func leaves(_ advice: Advice, _ knowledge: KnowledgeBase, isDone: Bool) -> String {
    let deciding = Set(advice.clauses.filter { $0.role == .deciding }.map(\.clause.id))
    let open = advice.leaves.filter { $0.leave.kind.opens && !$0.isGiven && deciding.contains($0.clause) }
    let certain = open.filter { !$0.isIfSo }
    if certain.isEmpty, !open.isEmpty { return isDone ? "somebody agreed" : "somebody agrees" }
    let phrases = certain.map { use in
      let who = use.leave.from.roles.map { knowledge.label(of: $0) }
        .joined(separator: use.leave.from.all ? " and " : " or ")
      let verb =
        switch use.leave.kind {
        case .approve: isDone ? "agreed" : "agrees"
        case .consent, .consult, .inform: isDone ? "consented" : "consents"
        }
      return "\(who) \(verb)\(use.leave.isWritten ? " in writing" : "")"
    }.uniqued()
    if phrases.isEmpty { return isDone ? "the leave below was given" : "the leave below is given" }
    return phrases.joined(separator: ", and ")
  }

  private static func silence(_ advice: Advice) -> String {
    let sentence =
      switch advice.situation["stage"]?.values.first {
      case "received", "saw": "THE POLICY DOES NOT SAY what to do about this."
      case "asking": "THE POLICY DOES NOT SAY."
      default:
        advice.silence?.reason == .outside
          ? "THE POLICY DOES NOT SAY. It neither allows nor forbids this."
          : "THE POLICY DOES NOT SAY. Not a yes."
      }
    guard advice.situation.isAboutChild else { return sentence }
    let isDone = advice.situation["stage"]?.values.first == "did"
    let wait = isDone ? "Do nothing more" : "Do not \(advice.situation.reply ?? "go ahead")"
    return "\(sentence) \(wait) until the safeguarding lead has answered."
  }

  private static func yesIf(_ advice: Advice, _ knowledge: KnowledgeBase) -> String {
    let lead = yes(advice)
    if !advice.conditions.isEmpty || !advice.leaves.isEmpty { return "\(lead), IF you keep to the conditions." }
    if !advice.duties.isEmpty { return "\(lead), IF you also do what the policy asks." }
    let judges = advice.clauses.flatMap { $0.outcomes.compactMap(\.rule.judgement) }.uniqued()
    guard let judge = judges.first else { return "\(lead), IF you keep to the clause below." }
    return judge == .you
      ? "\(lead), WITH CARE. The policy leaves it to your judgement."
      : "\(lead), WITH CARE. It is for \(knowledge.label(of: judge)) to judge."
  }

  /// A yes; where something was received, to what: nobody asked whether they may.
  private static func yes(_ advice: Advice) -> String {
    advice.situation.reply.map { "YOU MAY \($0.uppercased())" } ?? "YES"
  }

  private static func duties(_ advice: Advice, _ strength: Strength) -> String {
    let deciding = Set(advice.clauses.filter { $0.role == .deciding }.map(\.clause.id))
    let own = advice.steps.filter { step in
      step.use.duty.strength == strength && step.use.duty.by == .you && step.clauses.contains(where: deciding.contains)
    }.map(\.use)
    guard !own.isEmpty else { return "do what the clause below says." }
    let texts = own.prefix(2).map { use in
      let text = use.duty.text.hasSuffix(".") ? String(use.duty.text.dropLast()) : use.duty.text
      return text.prefix(1).lowercased() + text.dropFirst() + (use.duty.within.isEmpty ? "" : ", \(use.duty.within)")
    }
    return texts.joined(separator: ", and ") + (own.count > 2 ? ", and more (below)." : ".")
  }

  private static func notYet(
    _ advice: Advice,
    _ sentence: String,
    _ knowledge: KnowledgeBase,
    isDone: Bool
  ) -> String {
    let questions = advice.unsure.compactMap { knowledge.vocabulary.fact($0)?.question }
    return
      "\(isDone ? "NOT SETTLED YET. Find out" : "NOT YET. First find out"): \(questions.joined(separator: " ")) Until then: \(sentence)"
  }
}

extension String {
  /// "You must avoid do this" reads wrong: the verb takes another form.
  fileprivate func replacingAvoid() -> String {
    hasSuffix("avoid do this.") ? String(dropLast("do this.".count)) + "this." : self
  }
}
