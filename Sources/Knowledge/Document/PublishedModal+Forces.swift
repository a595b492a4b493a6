extension PublishedModal {
  /// The forces that a rule with this verb can have, in the order of ``Force``; none where the table does not know the verb.
  ///
  /// The longest words known in it count: *should not* is a ban, though *should* alone is a duty. Forces that decide nothing
  /// and those that inform take any verb and are left out.
  public static func forces(fitting modal: String) -> [Force] {
    let words = Words.list(modal)
    var longest = 0
    var forces: Set<Force> = []
    for entry in table where entry.words.count >= longest && words.holds(entry.words) {
      if entry.words.count > longest { forces = [] }
      longest = entry.words.count
      forces.formUnion(entry.forces)
    }
    if forces.contains(.required) || forces.contains(.recommended) {
      // "You must have permission" is a needs-approval; and the strength of a duty is the duty's own.
      forces.formUnion([.required, .recommended, .needsApproval])
    }
    return Force.allCases.filter(forces.contains)
  }
}

extension [String] {
  /// Tells whether the words stand in here one after the other.
  fileprivate func holds(_ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { start in wanted.indices.allSatisfy { wanted[$0] == self[start + $0] }
    }
  }
}
