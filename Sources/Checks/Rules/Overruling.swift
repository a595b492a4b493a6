import Decisions
import Knowledge

/// Finds the rules that keep another one from deciding.
struct Overruling {
  private let subject: CheckSubject

  init(_ subject: CheckSubject) { self.subject = subject }

  /// The rules that decide where an outcome holds and does not decide: one that does so everywhere if there is one,
  /// else the fewest that can be found one after the other, in the document's order.
  func rules(over outcome: Int, _ atlas: inout Atlas) -> [CheckSubject.PlacedRule] {
    let zones = subject.zones
    var rest = atlas.subtracting(zones.deciding[outcome], from: zones.outcomes[outcome])
    var candidates: [(position: Int, zone: Zone)] = []
    for other in subject.rules.outcomes.indices where other != outcome {
      let covered = atlas.intersection(zones.deciding[other], rest)
      guard !covered.isEmpty else { continue }
      if covered == rest { return [subject.placed[subject.rules.outcomes[other].position]] }
      candidates.append((subject.rules.outcomes[other].position, covered))
    }
    var found: [CheckSubject.PlacedRule] = []
    for candidate in candidates.sorted(by: { $0.position < $1.position }) {
      guard !rest.isEmpty, !atlas.intersection(candidate.zone, rest).isEmpty else { continue }
      rest = atlas.subtracting(candidate.zone, from: rest)
      found.append(subject.placed[candidate.position])
    }
    return found
  }

  /// The names of rules in a sentence, three at most: "`a`, `b` and 4 others".
  static func names(_ rules: [CheckSubject.PlacedRule]) -> String {
    let names = rules.prefix(3).map { "`\($0.rule.id)`" }
    let more = rules.count > 3 ? ["\(rules.count - 3) more"] : []
    let all = names + more
    return all.count < 2 ? all.joined() : all.dropLast().joined(separator: ", ") + " and " + all[all.count - 1]
  }
}
