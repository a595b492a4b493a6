import Decisions
import Knowledge

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

/// The same random numbers for the same seed: Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014, doi:10.1145/2660193.2660195.
struct WalkRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// True once in `times` on average.
  mutating func once(in times: Int) -> Bool { below(times) == 0 }
}

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
