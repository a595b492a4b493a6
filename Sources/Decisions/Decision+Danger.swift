import Knowledge

extension CompiledRules {
  /// What the rules say of what a person said: as ``decision(in:)``, but danger that is said is heard, though nobody
  /// would have asked for it here.
  ///
  /// Every route asks here: the interview, flags, a pipe, `what if`, a comparison.
  ///
  /// - Complexity: that of ``decision(in:)``.
  public func decision(hearing situation: Situation) -> Decision {
    let decision = decision(in: situation)
    guard decision.verdict != .danger, case let said = factsSayingDanger(in: situation), !said.isEmpty, let danger
    else {
      return decision
    }
    return self.decision(in: situation, within: [danger], parked: decision.parked.filter { !said.contains($0) })
  }

  /// The facts of which an answer says that a child may be at risk.
  private func factsSayingDanger(in situation: Situation) -> [FactID] {
    situation.answers.compactMap { id, answer in
      guard let index = space.index(of: id), dangers[index] != 0 else { return nil }
      return space.facts[index].saysDanger(answer) ? id : nil
    }
  }

  /// A box in which a child is at risk, like any other: nothing else counts there; nil where no answer stands for it.
  private var danger: Box? {
    guard let entry = entries.firstIndex(of: .danger), let cube = entryOfCube.firstIndex(of: entry) else { return nil }
    var box = blank
    for constraint in cubes[cube].constraints { box.masks[constraint.dimension] = constraint.mask }
    return box
  }
}

extension Fact {
  /// Tells whether an answer says that a child may be at risk; not sure says nothing.
  public func saysDanger(_ answer: Answer) -> Bool { answer.values.contains { value($0)?.isDanger ?? false } }
}
