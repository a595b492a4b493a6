import Decisions
import Knowledge

/// Finds questions whose answer never changes anything: verdict, deciding clauses, or what is to be done.
///
/// A fact that only this policy declares is a warning. A shared one is a note: another policy may need it, and it is
/// never asked here.
struct IdleQuestion: Check {
  static let codes: [Finding.Code] = [.idleQuestion]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let parts = settledParts(subject, &atlas)
    let tested = Set(subject.rules.boxesOfEntries().dropFirst().joined().joined().map(\.dimension))
    let space = subject.rules.space
    return space.facts.indices.compactMap { index in
      guard space.isAsked(fact: index) else { return nil }
      let dimensions = [space.dimension(ofFact: index)] + space.namedMembers(ofFact: index).map(\.dimension)
      let isTested = dimensions.contains(where: tested.contains)
      guard !isTested || !matters(index, dimensions, to: parts, subject, &atlas) else { return nil }
      let fact = space.facts[index]
      let isOwn = fact.values.allSatisfy { $0.addedBy != nil }
      return Finding(
        .idleQuestion,
        isOwn ? .warning : .note,
        about: [.fact(fact.id)],
        at: fact.source,
        "the answer to `\(fact.id)` never changes anything in `\(subject.knowledge.policy.id)`, so it is never asked; "
          + (isOwn
            ? "write a rule that needs it, or remove the fact" : "nothing need be done if another policy needs it")
      )
    }
  }

  /// The zones that make up the settled part of an answer.
  private func settledParts(_ subject: CheckSubject, _ atlas: inout Atlas) -> [Zone] {
    let zones = subject.zones
    let silent = zones.verdicts[.silent] ?? .none
    var parts = Verdict.allCases.compactMap { zones.verdicts[$0] } + zones.deciding + zones.adding
    for (index, entry) in subject.rules.entries.enumerated() {
      if case .silence = entry { parts.append(atlas.intersection(zones.entries[index], silent)) }
    }
    var seen: Set<Zone> = [.none]
    return parts.filter { seen.insert($0).inserted }
  }

  /// Tells whether two situations that differ in the fact alone differ in one of `parts`.
  private func matters(
    _ fact: Int,
    _ dimensions: [Int],
    to parts: [Zone],
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> Bool {
    let there = atlas.intersection(subject.zones.possible, subject.zones.existence[fact])
    for part in parts {
      var inside = atlas.intersection(part, there)
      var outside = atlas.subtracting(part, from: there)
      if inside.isEmpty || outside.isEmpty { continue }
      for dimension in dimensions.reversed() {
        inside = atlas.spread(inside, over: dimension)
        outside = atlas.spread(outside, over: dimension)
      }
      if !atlas.intersection(inside, outside).isEmpty { return true }
    }
    return false
  }
}
