import Decisions
import Knowledge

/// What the other policies that bind the same person come to for the same answers, said above the advice of the one at
/// hand.
public struct CompanionText {
  private let session: Session

  /// Makes the text for a session.
  public init(_ session: Session) { self.session = session }

  /// The strictest of all, each of the others in a line, and whose advice follows; nothing where one policy holds alone.
  ///
  /// - Parameter isSheet: true where nothing can be typed.
  public func lines(isSheet: Bool = false) -> [Line] {
    guard !session.companions.isEmpty else { return [] }
    let others = session.companions.map { ($0, session.interview.moved(to: $0).decision) }
    let verdicts = [session.interview.decision.verdict] + others.map(\.1.verdict)
    return [Line(Self.joint(verdicts), style: .strong)]
      + others.map { Line(Self.said(by: $0.0, $0.1, isSheet: isSheet), indent: 2, hang: 2) }
      + [.blank, Line("Under the policy of \(session.knowledge.shortName):", style: .strong)]
  }

  private static func joint(_ verdicts: [Verdict?]) -> String {
    let settled = verdicts.compactMap { $0 }
    guard settled.count == verdicts.count, let strictest = settled.strictest else {
      return "\(verdicts.count) policies hold, and the strictest counts. Not all are settled yet."
    }
    return "The strictest of \(verdicts.count) policies counts: \(strictest.inWords)."
  }

  private static func said(by rules: CompiledRules, _ decision: Decision, isSheet: Bool) -> String {
    let policy = rules.knowledge.policy
    let lead = "Under the policy of \(policy.organisation)"
    guard let verdict = decision.verdict else {
      return "\(lead): not settled yet.\(isSheet ? "" : " To answer what it asks besides: policy \(policy.id)")"
    }
    let deciding = rules.advice(for: decision).clauses.first { $0.role == .deciding }
    let clause = deciding.map { " (\($0.clause.id))" } ?? ""
    return "\(lead): \(verdict.inWords)\(clause).\(isSheet ? "" : " To see it: policy \(policy.id)")"
  }
}

extension [Verdict] {
  /// The strictest of them; nil of none.
  public var strictest: Verdict? { self.min { Verdict.strictness($0) < Verdict.strictness($1) } }
}
