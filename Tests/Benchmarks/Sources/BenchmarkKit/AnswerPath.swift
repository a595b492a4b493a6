import Decisions
import Knowledge

/// The product's way to answer a workload: its rules from mayi's own language, each assignment prepared as a box.
public struct AnswerPath: Sendable {
  private let rules: CompiledRules
  private let boxes: [Box]
  /// For each entry its rule's number in the workload, or -1.
  private let numbers: [Int]
  /// For each entry the rank of its force.
  private let ranks: [Int]

  /// Prepares the assignments of a workload whose rules were compiled.
  public init(_ rules: CompiledRules, for workload: Workload) {
    self.rules = rules
    boxes = (0..<workload.count).map { rules.space.box(of: workload.query($0)) }
    numbers = rules.entries.map { entry in
      if case .outcome(let index) = entry { Workload.number(of: rules.outcomes[index].rule.id) } else { -1 }
    }
    ranks = rules.entries.map { entry in
      guard case .outcome(let index) = entry else { return 9 }
      return Workload.forces.firstIndex(of: rules.outcomes[index].force.rawValue) ?? 9
    }
  }

  /// The answer to one assignment.
  public func answer(to number: Int) -> Workload.Answer {
    let open = rules.open(in: boxes[number])
    return .init(rules: open.map { numbers[$0] }.filter { $0 >= 0 }.sorted(), strictest: open.first.map { ranks[$0] })
  }

  /// Answers every assignment with the list of rules that apply, or only how many there are, and the strictest.
  public func answerAll(asList: Bool) -> UInt64 {
    var sum: UInt64 = 0
    for box in boxes {
      let open = rules.open(in: box)
      sum &+= asList ? open.reduce(0) { $0 &+ UInt64($1) } : UInt64(open.count)
    }
    return sum
  }
}

extension FactSpace {
  /// The box of one whole assignment: the values of the facts in the vocabulary's order.
  fileprivate func box(of values: some Sequence<UInt8>) -> Box {
    let answers = zip(facts, values).map { fact, value in (fact.id, Answer.value(fact.values[Int(value)].id)) }
    return boxes(of: Situation(Dictionary(uniqueKeysWithValues: answers)))[0]
  }
}
