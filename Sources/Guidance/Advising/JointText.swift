import Decisions
import Knowledge

/// The advice under every policy that binds the same person, as one text: the strictest in full, and then what each of
/// the others asks besides.
///
/// Duties and leaves add up: under two policies that each ask for leave, the leave of both is needed.
public struct JointText: Sendable {
  /// One of the policies, with what it comes to.
  public struct Part: Sendable {
    let advice: Advice
    let text: AdviceText
    let knowledge: KnowledgeBase
    /// True where it asks more than has been answered.
    let isOpen: Bool

    /// Makes a part.
    ///
    /// - Parameter isOpen: true where this policy has a question left.
    public init(_ advice: Advice, _ text: AdviceText, in knowledge: KnowledgeBase, isOpen: Bool) {
      self.advice = advice
      self.text = text
      self.knowledge = knowledge
      self.isOpen = isOpen
    }

    /// True where its verdict can be said: nothing that is still to be asked can change it.
    public var isDecided: Bool { advice.isVerdictSettled || !isOpen && !advice.unsure.isEmpty }

    private var clause: String {
      advice.clauses.first { $0.role == .deciding }.map { " (\($0.clause.id))" } ?? ""
    }

    /// The verdict in a few words, with the clause that decides it.
    var verdict: String {
      isDecided ? "\(advice.verdict.inWords)\(clause)." : "not settled yet."
    }
  }

  /// The policies, strictest first; those that are not decided last.
  private let parts: [Part]
  /// The policy that the conversation follows; nil where nothing can be typed.
  private let atHand: PolicyID?

  /// Makes the text of several policies, or of one alone.
  public init(_ parts: [Part]) { self.init(parts, atHand: nil) }

  /// Makes the text for a session.
  public init(_ session: Session) { self.init(session, session.advice) }

  /// Makes the text of an advice in a session: its own, or the one for a child at risk.
  public init(_ session: Session, _ advice: Advice) {
    let interview = advice.verdict == .danger ? session.sayingDanger().interview : session.interview
    let own = Part(
      advice,
      AdviceText(advice, in: session.knowledge, today: session.today, quotations: session.quotations),
      in: session.knowledge,
      isOpen: false
    )
    let others = session.companions.map { rules in
      let moved = interview.moved(to: rules)
      let advice = rules.advice(for: moved.decision)
      let text = AdviceText(advice, in: rules.knowledge, today: session.today)
      return Part(advice, text, in: rules.knowledge, isOpen: moved.question != nil)
    }
    self.init([own] + others, atHand: session.knowledge.policy.id)
  }

  private init(_ parts: [Part], atHand: PolicyID?) {
    // Of two that are equally strict the first named stays first.
    self.parts = parts.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(
      \.element
    )
    self.atHand = atHand
  }

  /// The lines; of one policy alone those of its advice.
  ///
  /// - Parameter isSheet: true where nothing can be typed.
  public func lines(isSheet: Bool = false) -> [Line] {
    guard parts.count > 1 else { return parts.first?.text.lines(isSheet: isSheet) ?? [] }
    let first = parts[0]
    let isDanger = first.advice.verdict == .danger
    var lines = isDanger ? [] : [Line(joint, style: .strong), order, .blank]
    lines.append(Line("Under the policy of \(first.knowledge.shortName):", style: .strong))
    lines += first.text.lines(isSheet: true)
    for other in parts.dropFirst() { lines += [.blank] + besides(other, isSheet: isSheet) }
    guard !isSheet, !isDanger else { return lines }
    return lines + [.blank, first.text.nextStep()] + (turning.map { [$0] } ?? [])
  }

  /// What they come to together.
  private var joint: String {
    guard parts.allSatisfy(\.isDecided) else {
      return "\(parts.count) policies hold, and the strictest counts. Not all are settled yet."
    }
    let asking = parts.filter { $0.advice.verdict == .needsApproval }.count
    if parts[0].advice.verdict == .needsApproval, asking > 1 {
      return parts.count == 2
        ? "Both policies ask for leave first, and you need the leave of both."
        : "\(asking) of \(parts.count) policies ask for leave first, and you need the leave of each."
    }
    return "The strictest of \(parts.count) policies counts: \(parts[0].advice.verdict.inWords)."
  }

  private var order: Line {
    let others = parts.dropFirst().map(\.knowledge.shortName).joined(separator: ", ")
    return Line("First \(parts[0].knowledge.shortName). What follows for \(others) comes on top of it.", style: .faint)
  }

  /// What another of the policies asks, whatever the first has said.
  private func besides(_ part: Part, isSheet: Bool) -> [Line] {
    let head = Line("Under the policy of \(part.knowledge.shortName) besides: \(part.verdict)", style: .strong)
    let more =
      part.isOpen && !isSheet
      ? [Line("It asks more. To answer that: policy \(part.knowledge.policy.id)", indent: 2, hang: 2)] : []
    guard part.isDecided else { return [head] + more }
    // As strict as the first, it has its say in full: whose leave, and what must be done.
    let isEqual = part.advice.verdict == parts[0].advice.verdict
    let isForbidden = parts[0].advice.verdict == .prohibited && !isEqual
    return [head] + more + part.text.besides(withVerdict: isEqual, isForbidden: isForbidden)
  }

  /// Whose policy the commands follow, and how to turn to another.
  private var turning: Line? {
    guard let atHand, let own = parts.first(where: { $0.knowledge.policy.id == atHand }),
      let other = parts.first(where: { $0.knowledge.policy.id != atHand })
    else { return nil }
    return Line(
      "how, why and clause follow \(own.knowledge.shortName). "
        + "For \(other.knowledge.shortName): policy \(other.knowledge.policy.id)",
      style: .faint
    )
  }
}

extension JointText.Part {
  /// Its place among the others: the strictest first, and what is not decided last.
  fileprivate var rank: Int { Verdict.strictness(advice.verdict) + (isDecided ? 0 : 100) }
}

extension [Verdict] {
  /// The strictest of them; nil of none.
  public var strictest: Verdict? { self.min { Verdict.strictness($0) < Verdict.strictness($1) } }
}
