import Knowledge

/// What the rules say of a situation as far as it is known.
public struct Decision: Sendable {
  /// The situation.
  public let situation: Situation
  /// What is still open, as a tree over the facts that were not answered.
  public let tree: DecisionTree
  /// The settlement: the only one that can be reached, or the strictest of those that can.
  public let settlement: Settlement
  /// The verdicts that can still be reached, strictest first; one where the verdict is settled.
  public let reachable: [Verdict]
  /// The facts to ask that can still change the settlement, in the order of asking.
  public let open: [FactID]
  /// The answered facts that do not exist in this situation: kept, and invisible to the rules.
  public let parked: [FactID]
  /// The facts answered "not sure" on which the settlement hangs.
  public let unsure: [FactID]

  /// The verdict, where no open fact can change it; nil otherwise.
  public var verdict: Verdict? { tree.verdicts.count == 1 ? settlement.verdict : nil }

  /// True where the answers contradict what the vocabulary says can exist; the verdict is nil then, and the settlement silent.
  public var isImpossible: Bool { tree.root == .impossible }

  /// True where no question is left that can change the settlement.
  public var isSettled: Bool { open.isEmpty }
}

extension DecisionTree {
  /// The verdicts at the leaves under the root, strictest first.
  var verdicts: [Verdict] {
    Set(reachableSettlements.map(\.verdict)).sorted { Settlement.strictness($0) < Settlement.strictness($1) }
  }
}

extension CompiledRules {
  /// What the rules say of a situation.
  ///
  /// With several members of sets each combination is worked out, and the strictest counts, silence included; where one of
  /// them cannot exist, the situation cannot. A fact answered "not sure" counts as its strictest value. Facts that were not
  /// answered stay open; what is volunteered, and the leaves, count as absent until said.
  ///
  /// - Complexity: that of building the tree of what is open: some microseconds once the activity is known.
  public func decision(in situation: Situation) -> Decision {
    let boxes = space.boxes(of: situation)
    var whole = DecisionTree(self, within: boxes[0])
    for box in boxes.dropFirst() { whole = whole.joined(with: DecisionTree(self, within: box)) }
    let unsure = space.facts.indices.filter { situation[space.facts[$0].id] == .notSure }
    var tree = whole
    for fact in unsure {
      for dimension in dimensions(ofFact: fact) { tree = tree.projecting(out: dimension) }
    }
    let settlements = tree.reachableSettlements
    let settlement = Settlement.common(to: settlements, in: outcomes) ?? nothingApplies
    let hanging = Set(whole.openFacts)
    return Decision(
      situation: situation,
      tree: tree,
      settlement: settlement,
      reachable: whole.verdicts.isEmpty ? [settlement.verdict] : whole.verdicts,
      open: tree.openFacts.filter { situation[$0] == nil },
      parked: parked(in: situation, boxes: boxes),
      unsure: unsure.map { space.facts[$0].id }.filter(hanging.contains)
    )
  }

  private var nothingApplies: Settlement { Settlement(verdict: .silent, deciding: [], adding: [], silences: []) }

  private func dimensions(ofFact fact: Int) -> [Int] {
    [space.dimension(ofFact: fact)] + space.members(ofFact: fact).map(\.dimension)
  }

  /// The answered facts that exist in none of the boxes.
  private func parked(in situation: Situation, boxes: [Box]) -> [FactID] {
    space.facts.indices.filter { index in
      situation[space.facts[index].id] != nil && !boxes.contains { exists(fact: index, in: $0) }
    }.map { space.facts[$0].id }
  }

  /// Tells whether a fact exists in some situation of the box.
  public func exists(fact index: Int, in box: Box) -> Bool {
    existence[index].cubes.contains { cube in
      cube.constraints.allSatisfy { box.masks[$0.dimension] & $0.mask != 0 }
    }
  }
}

extension CompiledRules {
  /// The outcomes that hold whatever the open and the unsure answers, for at least one combination of members.
  ///
  /// - Complexity: that of ``certain(in:)`` for each combination.
  public func certainOutcomes(in situation: Situation) -> Set<Int> {
    var certain: Set<Int> = []
    for box in space.boxes(of: situation) {
      for entry in self.certain(in: box) {
        if case .outcome(let index) = entries[entry] { certain.insert(index) }
      }
    }
    return certain
  }
}

extension Verdict {
  /// The rank among all verdicts, strictest first.
  public static func strictness(_ verdict: Verdict) -> Int { Settlement.strictness(verdict) }
}
