import Knowledge

extension AdviceText {
  /// The lines that say whom to tell, now.
  ///
  /// - Parameter isDoubted: true where nobody said that a child may be at risk, only that they are not sure.
  public static func danger(_ route: DangerRoute, in knowledge: KnowledgeBase?, isDoubted: Bool = false) -> [Line] {
    var lines = [
      isDoubted
        ? Line("If a child may be at risk, do not wait, and do not investigate:", style: .caution)
        : Line("A child may be at risk. Do not wait, and do not investigate.", style: .bad)
    ]
    for emergency in route.emergencies {
      lines.append(
        Line("\(emergency.label): \(emergency.number). (common practice)", style: .strong, indent: 2, hang: 2)
      )
    }
    for one in route.escalation {
      let clause = one.clause.flatMap { id in knowledge?.clause(id) }
      let source = clause.map { " (\(knowledge!.place(of: $0)))" } ?? " (common practice, not this policy)"
      let holder = one.holder.isEmpty ? "" : ", \(one.holder)"
      lines.append(Line("Tell \(one.label)\(holder), now.\(source)", style: .strong, indent: 2, hang: 2))
      if !one.reach.isEmpty { lines.append(Line(one.reach.joined(separator: "; "), indent: 4)) }
      if !one.deputy.isEmpty { lines.append(Line("Not there: \(one.deputy)", indent: 4)) }
    }
    for other in route.routes {
      let reach = other.reach.isEmpty ? "" : ": \(other.reach.joined(separator: "; "))"
      lines.append(Line("If it is about \(other.about): \(other.label)\(reach). (common practice)", indent: 2, hang: 2))
    }
    if !route.record.isEmpty { lines.append(Line(route.record)) }
    return lines
  }
}

extension Advice {
  /// The first fact for which the person is not sure of danger, where nobody said that there is any; nil elsewhere.
  func doubtedDanger(in vocabulary: Vocabulary) -> FactID? {
    guard verdict == .danger else { return nil }
    let dangers = vocabulary.facts.filter { $0.values.contains(where: \.isDanger) }
    let isSaid = dangers.contains { fact in situation[fact.id].map(fact.saysDanger) ?? false }
    return isSaid ? nil : dangers.first { situation[$0.id] == .notSure }?.id
  }
}
