import Decisions
import Knowledge
import TestKit

@testable import Guidance

/// The rules of the shipped policies, worked out once for all tests of the interview.
enum ShippedRules {
  static let all: [(id: PolicyID, rules: CompiledRules)] = Shipped.policies.compactMap { id in
    Shipped.rules(of: id).map { (id, $0) }
  }

  /// The names under which the policies appear as arguments.
  static let names: [PolicyID] = Shipped.policies

  /// The rules of one of them.
  static func rules(of policy: PolicyID) -> CompiledRules? { all.first { $0.id == policy }?.rules }
}

/// The random numbers of walks through interviews.
typealias WalkRandom = SplitMix64

extension Session {
  /// The session after some lines, and its last reply.
  func typing(_ lines: String...) -> (session: Session, reply: Reply) { typing(lines) }

  /// The session after some lines, and its last reply; with no line, that of the beginning.
  func typing(_ lines: [String]) -> (session: Session, reply: Reply) {
    var (session, reply) = begin()
    for line in lines { (session, reply) = session.receive(line) }
    return (session, reply)
  }

  /// All that a line may change, to be compared.
  var state: String {
    let answers = interview.situation.answers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let order = interview.order.map(\.text)
    return
      "\(answers) \(order) \(interview.isHurried) \(currentPrompt) \(currentQuestion?.fact.id.text ?? "-") \(phase)"
  }
}

extension Reply {
  /// What is shown, as one text.
  var text: String { lines.map(\.text).joined(separator: "\n") }
}
