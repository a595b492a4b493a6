import Decisions
import Knowledge

/// Finds the rules that keep another one from deciding.
struct Overruling {
  private let subject: CheckSubject

  init(_ subject: CheckSubject) { self.subject = subject }

  /// The rules that decide where an outcome holds and does not decide, found one after the other: each time that which
  /// does so in the most of the situations left, the first of the document where several do.
  func rules(over outcome: Int, _ atlas: inout Atlas) -> [CheckSubject.PlacedRule] {
    let zones = subject.zones
    var rest = atlas.subtracting(zones.deciding[outcome], from: zones.outcomes[outcome])
    let others = subject.rules.outcomes.indices.filter { $0 != outcome }
      .sorted { subject.rules.outcomes[$0].position < subject.rules.outcomes[$1].position }
    var found: [CheckSubject.PlacedRule] = []
    while !rest.isEmpty {
      var best: (count: LargeCount, outcome: Int)?
      for other in others {
        let covered = atlas.intersection(zones.deciding[other], rest)
        let count = covered.isEmpty ? 0 : atlas.count(covered)
        if count > (best?.count ?? 0) { best = (count, other) }
      }
      guard let best else { break }
      rest = atlas.subtracting(zones.deciding[best.outcome], from: rest)
      found.append(subject.placed[subject.rules.outcomes[best.outcome].position])
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
