import Knowledge

extension AdviceText {
  /// The lines that say whom to tell, now.
  public static func danger(_ route: DangerRoute, in knowledge: KnowledgeBase?) -> [Line] {
    var lines = [Line("A child may be at risk. Do not wait, and do not investigate.", style: .bad)]
    for emergency in route.emergencies {
      lines.append(Line("\(emergency.label): \(emergency.number). (common practice)", style: .strong, indent: 2))
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
