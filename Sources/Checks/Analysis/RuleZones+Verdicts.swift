import Decisions
import Knowledge

/// The verdicts, worked out from what ``Settlement`` says of rules that meet, so that there is one account of what
/// wins.
extension RuleZones {
  /// What the part that an outcome plays depends on, besides the verdict and the scale.
  private struct Kind: Hashable {
    let force: Force
    let part: Clause.Part
    let hasContent: Bool
    let hasDuties: Bool
  }

  mutating func fillVerdicts() {
    let danger = zone(ofMark: .danger)
    let must = zone(ofMark: .scale(.must))
    let informs = zone(ofMark: .scale(.informs))
    let calm = atlas.subtracting(danger, from: possible)
    for (isMust, isInforms) in [(false, false), (true, false), (false, true), (true, true)] {
      var zone = calm
      zone = isMust ? atlas.intersection(zone, must) : atlas.subtracting(must, from: zone)
      zone = isInforms ? atlas.intersection(zone, informs) : atlas.subtracting(informs, from: zone)
      let marks: [CompiledRules.Entry] = (isMust ? [.scale(.must)] : []) + (isInforms ? [.scale(.informs)] : [])
      if !zone.isEmpty { add(ScaleClass(zone: zone, markers: marks.compactMap(rules.entries.firstIndex))) }
    }
    if !danger.isEmpty {
      classes.append(ScaleClass(zone: danger, markers: [], verdicts: [.danger: danger]))
      verdicts[.danger] = danger
    }
  }

  private func zone(ofMark mark: CompiledRules.Entry) -> Zone {
    rules.entries.firstIndex(of: mark).map { entries[$0] } ?? .none
  }

  /// Divides the situations of one scale by their verdicts.
  private mutating func add(_ scaleClass: ScaleClass) {
    var scaleClass = scaleClass
    var rest = scaleClass.zone
    for force in forcesInOrder(scaleClass.markers) {
      let holding = atlas.union(
        rules.outcomes.indices.filter { rules.outcomes[$0].force == force }.map { outcomes[$0] }
      )
      let decided = atlas.intersection(rest, holding)
      rest = atlas.subtracting(holding, from: rest)
      if !decided.isEmpty, let verdict = Verdict(force) { scaleClass.verdicts[verdict] = decided }
    }
    if !rest.isEmpty { scaleClass.verdicts[.silent] = rest }
    for (verdict, zone) in scaleClass.verdicts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      verdicts[verdict] = atlas.union(verdicts[verdict] ?? .none, zone)
    }
    classes.append(scaleClass)
  }

  /// The forces that give a verdict on the scale that these entries mark, the one that wins over all others first.
  private func forcesInOrder(_ markers: [Int]) -> [Force] {
    let byForce = entryByForce()
    let verdict = { (forces: [Force]) in
      rules.settlement(ofEntries: markers + forces.compactMap { byForce[$0] })?.verdict
    }
    return Force.allCases.filter { byForce[$0] != nil && verdict([$0]) == Verdict($0) && Verdict($0) != nil }
      .sorted { $0 != $1 && verdict([$0, $1]) == Verdict($0) }
  }

  /// An entry for each force that some outcome has.
  private func entryByForce() -> [Force: Int] {
    var entries: [Force: Int] = [:]
    for (index, entry) in rules.entries.enumerated() {
      guard case .outcome(let outcome) = entry, entries[rules.outcomes[outcome].force] == nil else { continue }
      entries[rules.outcomes[outcome].force] = index
    }
    return entries
  }

  // MARK: - Deciding and adding

  mutating func fillParts() {
    let byForce = entryByForce()
    var addable: [Kind: Zone] = [:]
    for (index, outcome) in rules.outcomes.enumerated() {
      let decided = outcome.verdict.flatMap { verdicts[$0] } ?? .none
      deciding.append(atlas.intersection(outcomes[index], decided))
      let kind = Kind(
        force: outcome.force,
        part: outcome.part,
        hasContent: outcome.hasContent,
        hasDuties: !outcome.rule.duties.isEmpty
      )
      let known = addable[kind] ?? situations(inWhichAdds: index, byForce)
      addable[kind] = known
      adding.append(atlas.intersection(outcomes[index], known))
    }
  }

  /// The situations in which an outcome would add to the answer if it held.
  private mutating func situations(inWhichAdds outcome: Int, _ byForce: [Force: Int]) -> Zone {
    guard let entry = rules.entries.firstIndex(of: .outcome(outcome)) else { return .none }
    var zones: [Zone] = []
    for scaleClass in classes where scaleClass.verdicts[.danger] == nil {
      for (verdict, zone) in scaleClass.verdicts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let winner = Force(rawValue: verdict.rawValue).flatMap { byForce[$0] }
        let together = Set(scaleClass.markers + [entry] + (winner.map { [$0] } ?? []))
        guard let settlement = rules.settlement(ofEntries: together.sorted()) else { continue }
        if settlement.adding.contains(outcome) { zones.append(zone) }
      }
    }
    return atlas.union(zones)
  }
}
