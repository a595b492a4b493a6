import Decisions
import Knowledge

/// Finds ways to a yes on which nobody has asked whether a child may be at risk.
///
/// The first question has to sort danger out, and no yes may be had in a situation where that question does not exist.
struct YesBeforeDanger: Check {
  static let codes: [Finding.Code] = [.yesBeforeDanger]

  func findings(in subject: CheckSubject, _ atlas: inout Atlas) -> [Finding] {
    let space = subject.rules.space
    let dangerous = space.facts.indices.filter {
      space.isAsked(fact: $0) && space.facts[$0].values.contains(where: \.isDanger)
    }
    let yes = atlas.union([.permitted, .conditional].compactMap { subject.zones.verdicts[$0] })
    let unasked = atlas.subtracting(atlas.union(dangerous.map { subject.zones.existence[$0] }), from: yes)
    guard unasked.isEmpty else {
      let message =
        "a yes can be had here although no question asks whether a child may be at risk; give the first question a "
        + "value "
        + "marked `danger`"
      let source = space.facts.first?.source ?? .none
      let witness = subject.zones.witness(of: unasked, in: &atlas)
      return [Finding(.yesBeforeDanger, .error, about: [.policy], at: source, message, witness: witness)]
    }
    return late(dangerous, yes, subject, &atlas)
  }

  /// The finding where another question may come before the first that asks about danger.
  private func late(
    _ dangerous: [Int],
    _ yes: Zone,
    _ subject: CheckSubject,
    _ atlas: inout Atlas
  ) -> [Finding] {
    let space = subject.rules.space
    let first = space.facts.indices.filter { space.isAsked(fact: $0) && subject.zones.existence[$0] == .all }
      .min { rank(space.facts[$0]) < rank(space.facts[$1]) }
    guard let first, !yes.isEmpty else { return [] }
    let earliest = rank(space.facts[first])
    let rivals = space.facts.indices.filter { index in
      space.isAsked(fact: index) && subject.zones.existence[index] == .all && rank(space.facts[index]) == earliest
        && !dangerous.contains(index)
    }
    guard let rival = rivals.first else { return [] }
    let fact = space.facts[rival]
    let message =
      "`\(fact.id)` can be asked before the question about danger; give the fact with a `danger` value the lowest "
      + "`early`"
    let witness = subject.zones.witness(of: yes, in: &atlas)
    return [Finding(.yesBeforeDanger, .error, about: [.fact(fact.id)], at: fact.source, message, witness: witness)]
  }

  private func rank(_ fact: Fact) -> Int { fact.early ?? .max }
}
