import Knowledge

/// The verdict that a situation comes to, without what goes with it: a small part of a ``Decision``, for trying many situations.
public struct Prospect: Hashable, Sendable {
  /// The verdict, where no open fact can change it; nil otherwise.
  public let verdict: Verdict?
  /// The strictest verdict that can still be reached; silence where the situation cannot exist.
  public let strictest: Verdict
}

extension CompiledRules {
  /// The verdict that a situation comes to, as ``decision(in:)`` has it.
  ///
  /// - Complexity: that of building a tree that tells nothing but verdicts, a fraction of the whole.
  public func prospect(in situation: Situation) -> Prospect {
    let (whole, known) = trees(of: situation, within: possibleBoxes(of: situation), telling: .verdict)
    let verdicts = Set(known.reachableSettlements.map(\.verdict))
    let strictest = whole.reachableSettlements.map(\.verdict).min {
      Settlement.strictness($0) < Settlement.strictness($1)
    }
    return Prospect(verdict: verdicts.count == 1 ? verdicts.first : nil, strictest: strictest ?? .silent)
  }

  /// Tells whether a situation can exist, as far as it is known.
  ///
  /// - Complexity: that of building a tree of what the vocabulary declares impossible: some microseconds.
  public func canExist(_ situation: Situation) -> Bool {
    let boxes = possibleBoxes(of: situation)
    if boxes.isEmpty { return false }
    if boxes.count == 1, let whole = whole.known ?? nil, whole.holds(boxes[0]) { return whole.canExist(in: boxes[0]) }
    return DecisionTree.joining(boxes.map { DecisionTree(self, within: $0, telling: .existence) }).root != .impossible
  }
}
