import Knowledge

/// What is needed to prove something of the rules as a whole: where they hold, as boxes, and what comes of them together.
extension CompiledRules {
  /// The values that a box of situations allows in one dimension.
  public typealias Limit = (dimension: Int, mask: UInt64)

  /// The boxes of situations in which each entry holds, one list for each entry, in the entries' order.
  ///
  /// The boxes of one entry share no situation; each has its dimensions in rising order.
  ///
  /// - Complexity: O(number of boxes).
  public func boxesOfEntries() -> [[[Limit]]] {
    var boxes = entries.map { _ in [[Limit]]() }
    for (number, cube) in cubes.enumerated() { boxes[entryOfCube[number]].append(Self.limits(of: cube)) }
    return boxes
  }

  /// The boxes of situations in which a condition holds; those that cannot exist are not left out.
  public func boxes(of condition: Condition) -> [[Limit]] {
    var compiler = ConditionCompiler(space: space)
    return compiler.region(condition).cubes.map(Self.limits)
  }

  /// The boxes of situations in which the fact with this index is there to be asked.
  public func boxesOfExistence(ofFact index: Int) -> [[Limit]] { existence[index].cubes.map(Self.limits) }

  /// The boxes of situations that cannot exist.
  public func impossibleBoxes() -> [[Limit]] { impossible.cubes.map(Self.limits) }

  /// The settlement of a situation in which just these entries hold; nil where it cannot exist.
  public func settlement(ofEntries entries: [Int]) -> Settlement? { Settlement(applying: entries, in: self) }

  private static func limits(of cube: Cube) -> [Limit] { cube.constraints.map { ($0.dimension, $0.mask) } }
}

extension FactSpace {
  /// The values that a person can give in a dimension: "none of these" only where the vocabulary has such an answer.
  public func answers(in dimension: Int) -> UInt64 { askable(dimensions[dimension]) }

  /// The members of a fact's set that rules name together with others, each with the dimension that says it is held.
  public func namedMembers(ofFact index: Int) -> [(value: Int, dimension: Int)] { members(ofFact: index) }

  /// Tells whether the fact with this index stands for a leave.
  public func isLeave(fact index: Int) -> Bool { index >= askedCount }

  /// Tells whether the fact with this index is asked: neither volunteered nor a leave.
  public func isAsked(fact index: Int) -> Bool { !isLeave(fact: index) && !facts[index].isVolunteered }
}
