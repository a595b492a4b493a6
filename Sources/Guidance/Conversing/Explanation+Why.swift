import Decisions
import Knowledge

/// Why something is asked, why the advice is what it is, and why it is nothing else.
extension Explanation {
  /// The purposes of the clauses that hang on the answer.
  func why(_ question: Question) -> [Line] {
    let settlements = interview.decision.tree.reachableSettlements
    let testing = Set(
      settlements.flatMap { $0.deciding + $0.adding }.map { rules.outcomes[$0].rule }
        .filter { $0.when.facts.contains(question.fact.id) }.map(\.clause)
    )
    let clauses = knowledge.policy.clauses.filter { testing.contains($0.id) && !$0.purpose.isEmpty }
    var lines = question.fact.why.isEmpty ? [] : [Line(question.fact.why)]
    lines += clauses.prefix(3).map { Line("\($0.purpose) (\($0.id))", indent: 2) }
    if clauses.count > 3 {
      lines.append(Line("And \(clauses.count - 3) more clauses hang on it.", style: .faint, indent: 2))
    }
    return lines.isEmpty ? ["The answer decides which clause of the policy holds."] : lines
  }

  /// The answers that made the advice so: those without which the verdict could be another.
  func whyAdvice() -> [Line] {
    let verdict = interview.decision.settlement.verdict
    let decisive =
      verdict == .danger && !interview.factsSayingDanger.isEmpty
      ? interview.factsSayingDanger
      : interview.answered.filter { rules.prospect(in: interview.withdrawing($0).situation).verdict != verdict }
    guard !decisive.isEmpty else { return ["No single answer made it so: the policy says this in any case."] }
    return ["These answers made it so:"]
      + decisive.compactMap { id -> Line? in
        guard let fact = rules.space.fact(id), let answer = interview.situation[id] else { return nil }
        return Line("\(fact.question) \(fact.words(for: answer)).", indent: 2)
      }
  }

  /// Why the advice is not another verdict.
  func whyNot(_ wanted: String) -> [Line] {
    guard let verdict = Self.verdict(named: wanted) else {
      return ["Type why not and one of: yes, no, approval, advised, silent, required."]
    }
    guard let actual = interview.decision.verdict else { return notYet(verdict) }
    if actual == verdict { return ["It is that."] }
    if actual == .conditional, verdict == .permitted { return ["It is a yes, if you keep to what is listed."] }
    if actual == .danger { return ["Because a child may be at risk: that comes before every other question."] }
    let deciding = session.advice.clauses.filter { $0.role == .deciding }.map(\.clause)
    let lead = "The answer is: \(actual.inWords)."
    let reason: [Line] =
      deciding.isEmpty ? [Line("\(lead) No clause decides it.")] : [Line("\(lead) These decide it:")] + list(deciding)
    return reason + others(saying: verdict, besides: deciding, strictest: actual)
  }

  /// Said before anything is decided: whether it can still be that.
  private func notYet(_ wanted: Verdict) -> [Line] {
    let isOpen = interview.decision.reachable.contains(wanted)
    return [
      Line("Nothing is decided yet. \(isOpen ? "It may still be" : "It cannot be any more"): \(wanted.inWords).")
    ] + verdicts()
  }

  /// Two clauses with what they say, and the names of the others.
  private func list(_ clauses: [Clause]) -> [Line] {
    let rest = clauses.dropFirst(2).map(\.id.text)
    return clauses.prefix(2).map { Line("\($0.says) (\($0.id))", indent: 2, hang: 2) }
      + (rest.isEmpty ? [] : [Line("And: \(rest.joined(separator: ", ")).", indent: 2)])
  }

  /// The clauses besides the deciding ones that say what a person asks for, and why they do not count.
  private func others(saying wanted: Verdict, besides deciding: [Clause], strictest: Verdict) -> [Line] {
    let found = rules.certainOutcomes(in: interview.situation).sorted().filter { rules.outcomes[$0].verdict == wanted }
    let clauses = found.map { rules.outcomes[$0].rule.clause }.uniqued().compactMap(knowledge.clause)
      .filter { !deciding.contains($0) }
    guard !clauses.isEmpty else { return [Line("No clause says \"\(wanted.inWords)\" here.")] }
    let isToDo = [.required, .recommended].contains(strictest)
    let why = isToDo ? "but what is to be done now comes first" : "but the strictest counts"
    return [Line("\(clauses.count == 1 ? "This one says" : "These say") \"\(wanted.inWords)\", \(why):")]
      + list(clauses)
  }

  /// The verdict that a person means by a word: `yes`, `no`, `approval`.
  private static func verdict(named text: String) -> Verdict? {
    switch Words(text).joined {
    case "yes", "permitted", "allowed": .permitted
    case "yes if", "conditional", "if": .conditional
    case "no", "prohibited", "forbidden": .prohibited
    case "approval", "needs approval", "permission": .needsApproval
    case "advised", "advised against", "better not": .advisedAgainst
    case "silent", "not said": .silent
    case "required", "must": .required
    case "recommended", "should": .recommended
    default: nil
    }
  }
}
