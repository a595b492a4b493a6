import Decisions
import Knowledge

/// The near-miss twins of a policy: for each rule two situations that differ in one answer and in verdict.
public struct Twins: Sendable {
  /// The policy.
  public let policy: PolicyID
  /// The number of its rules.
  public let rules: Int
  /// The number of all near misses, one for each rule and fact.
  public let count: Int
  /// For each rule that has any, the one with the fewest answers, in the document's order.
  public let pairs: [NearMiss]

  private let vocabulary: Vocabulary

  /// Looks for the twins of every rule.
  ///
  /// - Complexity: that of ``RuleZones/nearMisses(ofRuleAt:)`` for each rule.
  public init(_ subject: CheckSubject) {
    let misses = subject.placed.map { subject.zones.nearMisses(ofRuleAt: $0.position) }
    policy = subject.knowledge.policy.id
    rules = misses.count
    count = misses.reduce(0) { $0 + $1.count }
    pairs = misses.compactMap { found in
      found.min { $0.situation.answers.count < $1.situation.answers.count }
    }
    vocabulary = subject.knowledge.vocabulary
  }

  /// The line to paste that shows a situation.
  public func line(of situation: Situation) -> String {
    Witness(answers: situation, whole: situation).line(policy: policy, in: vocabulary)
  }

  /// The twins in lines: for each rule what differs, and the two situations; then how many there are.
  public var lines: [String] {
    pairs.flatMap { pair in
      ["\(pair.rule): \(pair.fact) decides", "  \(pair.verdict.rawValue): \(line(of: pair.situation))"]
        + ["  \(pair.twinVerdict.rawValue): \(line(of: pair.twin))"]
    } + [
      "\(policy): \(pairs.count) of \(rules) rules have a twin, \(count) in all, one for each fact that decides. "
        + "The others give no verdict of their own, or none that one answer changes."
    ]
  }
}
