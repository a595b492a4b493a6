import Knowledge

/// What the rules say of a situation as far as it is known.
public struct Decision: Sendable {
  /// The situation.
  public let situation: Situation
  /// What is still open, as a tree over the facts that were not answered.
  public let tree: DecisionTree
  /// The same tree with only that at its leaves for which a question is worth asking: see ``Settlement/essential(in:)``.
  let essential: DecisionTree
  /// The settlement: the only one that can be reached, or the strictest of those that can.
  public let settlement: Settlement
  /// The verdict, where no open fact can change it; nil otherwise.
  public let verdict: Verdict?
  /// The verdicts that can still be reached, strictest first; one where the verdict is settled.
  public let reachable: [Verdict]
  /// The facts to ask that can still change what a person would do, in the order of asking: see
  /// ``Settlement/essential(in:)``.
  public let open: [FactID]
  /// The answered facts that do not exist in this situation: kept, and invisible to the rules.
  public let parked: [FactID]
  /// The facts answered "not sure" on which the settlement hangs.
  public let unsure: [FactID]

  /// True where the answers contradict what the vocabulary says can exist; the verdict is nil then, and the settlement
  /// silent.
  public var isImpossible: Bool { tree.root == .impossible }

  /// True where another verdict could be reached if the person were sure of what they are not.
  public var isDoubtful: Bool { !unsure.isEmpty && reachable.count > 1 }

  /// True where no question is left that can change the settlement.
  public var isSettled: Bool { open.isEmpty }
}

extension [Settlement] {
  /// Their verdicts, each once, strictest first.
  fileprivate var verdicts: [Verdict] {
    let ranks = reduce(UInt16(0)) { $0 | 1 << UInt16(Settlement.strictness($1.verdict)) }
    return Settlement.byStrictness.filter { ranks & 1 << UInt16(Settlement.strictness($0)) != 0 }
  }
}

extension CompiledRules {
  /// What the rules say of a situation.
  ///
  /// With several members of sets each combination is worked out, and the strictest counts, silence included; where one
  /// of them cannot exist, the situation cannot. A fact answered "not sure" counts as its strictest value; where it
  /// concerns nearly everything, no more is asked, and the strictest of all that can be reached counts. Facts that were
  /// not answered stay open; what is volunteered, and the leaves, count as absent until said.
  ///
  /// - Complexity: that of building the tree of what is open: some microseconds once the activity is known.
  public func decision(in situation: Situation) -> Decision {
    let answered = answered(in: situation)
    let boxes = boxes(of: answered)
    let possible = holdsTogether(answered, in: boxes) ? boxes : []
    return decision(in: situation, within: possible, parked: parked(answered, in: boxes))
  }

  /// What the rules say of a situation within these boxes of it; without any, it cannot exist.
  func decision(in situation: Situation, within boxes: [Box], parked: [FactID]) -> Decision {
    let (whole, tree) = trees(of: situation, within: boxes, telling: .everything)
    let unsure = unsureFacts(in: situation)
    if let settled = tree.settled, unsure.isEmpty {
      return Decision(
        situation: situation,
        tree: tree,
        essential: tree,
        settlement: settled,
        verdict: settled.verdict,
        reachable: [settled.verdict],
        open: [],
        parked: parked,
        unsure: []
      )
    }
    let settlements = tree.reachableSettlements
    let settlement = Settlement.common(to: settlements, in: outcomes) ?? nothingApplies
    let verdicts = settlements.verdicts
    let reachable = unsure.isEmpty ? verdicts : whole.reachableSettlements.verdicts
    let hanging = Set(unsure.isEmpty ? [] : whole.openFacts)
    let isOpen = tree.settled == nil && !settlements.isEmpty
    let essential = isOpen ? tree.mappingSettlements { $0.essential(in: outcomes) } : tree
    return Decision(
      situation: situation,
      tree: tree,
      essential: essential,
      settlement: settlement,
      verdict: verdicts.count == 1 ? settlement.verdict : nil,
      reachable: reachable.isEmpty ? [settlement.verdict] : reachable,
      open: essential.openFacts.filter { situation[$0] == nil },
      parked: parked,
      unsure: unsure.map { space.facts[$0].id }.filter(hanging.contains)
    )
  }

  /// The trees of what is open in a situation: one with the facts that are not sure as open as the others, and one in which
  /// nobody will ever know them.
  func trees(
    of situation: Situation,
    within boxes: [Box],
    telling grain: Grain
  ) -> (whole: DecisionTree, known: DecisionTree) {
    let whole = tree(within: boxes, telling: grain)
    var known = whole
    let unsure = unsureFacts(in: situation)
    for dimension in (unsure + supposing(unsure, in: situation, within: boxes)).flatMap(dimensions(ofFact:)) {
      guard let projected = known.projecting(out: dimension, limit: Self.joiningLimit) else {
        return (whole, known.projected)
      }
      known = projected
    }
    return (whole, known)
  }

  private func unsureFacts(in situation: Situation) -> [Int] {
    guard situation.answers.values.contains(.notSure) else { return [] }
    return answered(in: situation).filter { $0.answer == .notSure }.map(\.fact)
  }

  /// The boxes of a situation: one for each combination of one member of every set that was answered and is there.
  ///
  /// What is not there makes no difference, so its members are not told apart.
  func boxes(of situation: Situation) -> [Box] { boxes(of: answered(in: situation)) }

  private func boxes(of answered: [(fact: Int, answer: Answer)]) -> [Box] {
    var first = blank
    for (fact, answer) in answered where answer.values.count <= 1 { space.narrow(&first, fact: fact, to: answer) }
    var boxes = [first]
    let several = answered.filter { $0.answer.values.count > 1 }
    for (fact, answer) in several.sorted(by: { existenceRanks[$0.fact] < existenceRanks[$1.fact] }) {
      boxes = boxes.flatMap { exists(fact: fact, in: $0) ? space.splitting([$0], fact: fact, by: answer) : [$0] }
    }
    return boxes
  }

  /// The boxes of a situation, as ``boxes(of:)`` has them; none where a set that is there holds what stands alone, and
  /// something besides.
  func possibleBoxes(of situation: Situation) -> [Box] {
    let answered = answered(in: situation)
    let boxes = boxes(of: answered)
    return holdsTogether(answered, in: boxes) ? boxes : []
  }

  /// False where a set that is there in one of the boxes, whatever is still open, holds what stands alone, and something
  /// besides.
  private func holdsTogether(_ answered: [(fact: Int, answer: Answer)], in boxes: [Box]) -> Bool {
    answered.allSatisfy { fact, answer in
      space.facts[fact].loner(among: answer.values) == nil
        || boxes.allSatisfy { box in !existence[fact].cubes.contains { $0.contains(box) } }
    }
  }

  /// The answered facts, by index, in their order.
  private func answered(in situation: Situation) -> [(fact: Int, answer: Answer)] {
    situation.answers.compactMap { id, answer in
      space.index(of: id).flatMap { space.facts[$0].id == id ? ($0, answer) : nil }
    }.sorted { $0.fact < $1.fact }
  }

  /// The number of pairs of parts that are joined for one fact that is not known: some ten milliseconds of work.
  private static let joiningLimit = 10_000

  private var nothingApplies: Settlement { Settlement(verdict: .silent, deciding: [], adding: [], silences: []) }

  /// The facts, not answered themselves, that are there only for one answer to a fact of which the person is not sure:
  /// to ask them would suppose that answer.
  private func supposing(_ unsure: [Int], in situation: Situation, within boxes: [Box]) -> [Int] {
    guard !unsure.isEmpty else { return [] }
    return space.facts.indices.filter { fact in
      situation[space.facts[fact].id] == nil
        && unsure.contains { supposes(fact: fact, oneOf: space.dimension(ofFact: $0), within: boxes) }
    }
  }

  /// Tells whether a fact is there, in these boxes, for one value of a dimension alone.
  private func supposes(fact index: Int, oneOf dimension: Int, within boxes: [Box]) -> Bool {
    var values: UInt64 = 0
    for box in boxes {
      for cube in existence[index].cubes where cube.isMet(in: box) {
        values |= cube.mask(at: dimension, in: space) & box.masks[dimension]
      }
    }
    return values.nonzeroBitCount == 1
  }

  private func dimensions(ofFact fact: Int) -> [Int] {
    [space.dimension(ofFact: fact)] + space.members(ofFact: fact).map(\.dimension)
  }

  /// The answered facts that do not exist in a situation: see ``Decision/parked``.
  public func parked(in situation: Situation) -> [FactID] {
    let answered = answered(in: situation)
    return parked(answered, in: boxes(of: answered))
  }

  /// The answered facts that exist in none of the boxes.
  private func parked(_ answered: [(fact: Int, answer: Answer)], in boxes: [Box]) -> [FactID] {
    answered.filter { one in !boxes.contains { exists(fact: one.fact, in: $0) } }
      .map { space.facts[$0.fact].id }
  }

  /// Tells whether a fact exists in some situation of the box.
  public func exists(fact index: Int, in box: Box) -> Bool {
    existence[index].cubes.contains { $0.isMet(in: box) }
  }
}

extension CompiledRules {
  /// The outcomes that hold whatever the open and the unsure answers, for at least one combination of members.
  ///
  /// - Complexity: that of ``certain(in:)`` for each combination.
  public func certainOutcomes(in situation: Situation) -> Set<Int> {
    var certain: Set<Int> = []
    for box in possibleBoxes(of: situation) {
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
