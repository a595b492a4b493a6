import Decisions
import Knowledge

/// Finds values that no situation can have.
struct UnreachableValue: Check {
  static let codes: [Finding.Code] = [.unreachableValue]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let space = subject.rules.space
    return space.facts.indices.filter { !space.isLeave(fact: $0) }.flatMap { index -> [Finding] in
      let fact = space.facts[index]
      let there = atlas.intersection(subject.zones.existence[index], subject.zones.possible)
      guard !there.isEmpty else {
        let message = "the fact `\(fact.id)` never exists; mend its `when`, or remove it"
        return [Finding(.unreachableValue, .error, about: [.fact(fact.id)], at: fact.source, message)]
      }
      return fact.values.enumerated().compactMap { number, value in
        let chosen = atlas.zone(space.dimension(ofFact: index), 1 << UInt64(number))
        guard atlas.intersection(there, chosen).isEmpty else { return nil }
        let message =
          "no situation can have `\(fact.id)` = `\(value.id)`; mend the `impossible` line that forbids it, or "
          + "remove the value"
        return Finding(.unreachableValue, .error, about: [.fact(fact.id)], at: value.source, message)
      }
    }
  }
}
