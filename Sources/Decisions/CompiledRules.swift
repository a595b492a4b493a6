import Knowledge

/// The rules of a knowledge base in the form that answers at once: which apply, which are still open.
///
/// Every outcome of every rule, and every mark that decides how an answer is read (impossible, danger, which scale, a
/// known silence), is an *entry* with disjoint boxes. Entries are numbered strictest first, then by the document's
/// order. For every value of every dimension a row of bits says which boxes allow it, so the boxes that allow a
/// situation are the rows of its values, and-ed.
///
/// Never changes once it is made, and is passed about with every session and every tree: so it is one thing that is referred to,
/// not a value with a dozen parts that is copied.
public final class CompiledRules: Sendable {
  /// What an entry stands for.
  public enum Entry: Hashable, Sendable {
    /// The situation cannot exist.
    case impossible
    /// A child may be at risk.
    case danger
    /// The question put is answered on this scale.
    case scale(Scale)
    /// An outcome of a rule: an index into ``CompiledRules/outcomes``.
    case outcome(Int)
    /// A known silence: an index into ``CompiledRules/silences``.
    case silence(Int)
  }

  /// The knowledge that was compiled.
  public let knowledge: KnowledgeBase
  /// Its facts as dimensions.
  public let space: FactSpace
  /// The outcomes, strictest first, then in the document's order.
  public let outcomes: [Outcome]
  /// The known silences, in the order of the files.
  public let silences: [Silence]
  /// The entries, in their order.
  public let entries: [Entry]
  /// Rules that limits and exceptions cut into more boxes than can be worked out: they are not among the outcomes.
  public let tangled: [RuleID]
  /// True where something is cut into more boxes than can be worked out, be it a rule, what the vocabulary declares, or all
  /// rules together: then there are no boxes here, and nothing that is decided may be shown to anybody.
  public let isTangled: Bool
  /// The boxes of all entries, in the entries' order.
  let cubes: [Cube]
  /// The entry that each box belongs to.
  let entryOfCube: [Int]
  /// The region that cannot exist.
  let impossible: Region
  /// The facts of which the vocabulary declares what cannot be so together.
  public let factsDeclared: Set<FactID>
  /// For every fact, where it is there to be asked.
  let existence: [Region]
  /// For every fact, the values that say that a child may be at risk, as bits.
  let dangers: [UInt64]
  /// For every fact, the values that stand alone, as bits.
  let loners: [UInt64]
  /// For every outcome, what it can do to an answer.
  let influences: [Influence]
  /// For every fact, its place in an order in which each comes after those that its existence hangs on.
  let existenceRanks: [Int]
  /// The box in which nothing is known.
  let blank: Box
  /// For every dimension and value, the boxes that allow it: `rows[dimension][value]`.
  let rows: [[BitSet]]
  private let nothingKnown = Once<Decision>()
  /// The tree of all that can be asked, once an interview has begun; nil in it where that is too much.
  let whole = Once<WholeTree?>()
  /// What ``precedence`` gives, worked out once.
  let ranked = Once<[Int]>()
  /// The decision where nothing is known, with which every interview begins; worked out once.
  public var opening: Decision {
    nothingKnown.value {
      _ = whole.value { WholeTree(self) }
      return decision(in: Situation())
    }
  }

  /// The tree of what is open in some boxes side by side; without any, one in which nothing can exist.
  ///
  /// - Complexity: where an interview has begun under these rules, that of cutting it from the tree with which that begins;
  ///   otherwise that of building it.
  func tree(within boxes: [Box], telling grain: Grain) -> DecisionTree {
    guard !boxes.isEmpty else { return DecisionTree(leadingNowhere: self) }
    if grain == .everything, let whole = whole.known ?? nil,
      let tree = DecisionTree.joining(boxes, of: whole, self)
    {
      return tree
    }
    return DecisionTree.joining(boxes.map { DecisionTree(self, within: $0, telling: grain) })
  }

  /// Compiles a knowledge base.
  ///
  /// - Complexity: O(rules · boxes of a rule · dimensions); a rule has one box unless limits or exceptions cut it.
  public convenience init(_ knowledge: KnowledgeBase) { self.init(knowledge, effort: .ofKnowledge) }

  /// Compiles a knowledge base, or calls it tangled where that takes more effort.
  init(_ knowledge: KnowledgeBase, effort: Effort) {
    let space = FactSpace(knowledge)
    var compiler = RuleCompiler(knowledge, space: space, effort: effort)
    let found = compiler.outcomes()
    let ranks = found.map { ($0.outcome.rank, $0.outcome.position) }
    let compiled = found.indices.sorted { ranks[$0] < ranks[$1] }.map { found[$0] }
    let silences = knowledge.policy.sections.flatMap(\.silences)

    var entries: [(Entry, Region)] = [(.impossible, compiler.impossible)]
    entries.append((.danger, Self.marked(in: space, by: &compiler) { $0.isDanger }))
    for scale in Scale.allCases where scale != .may {
      entries.append((.scale(scale), Self.marked(in: space, by: &compiler) { $0.asks == scale }))
    }
    for (index, one) in compiled.enumerated() { entries.append((.outcome(index), one.region)) }
    for (index, silence) in silences.enumerated() { entries.append((.silence(index), compiler.possible(silence.when))) }

    self.knowledge = knowledge
    self.space = space
    self.silences = silences
    outcomes = compiled.map(\.outcome)
    influences = outcomes.map { Influence($0) }
    tangled = compiler.tangled
    impossible = compiler.impossible
    factsDeclared = Set(knowledge.vocabulary.impossible.flatMap(\.facts))
    existence = space.facts.indices.map { compiler.existence(of: $0) }
    dangers = space.facts.map { $0.bits(where: \.isDanger) }
    loners = space.facts.map { $0.bits(where: \.standsAlone) }
    let isWhole = tangled.isEmpty && !(entries.map(\.1) + existence).contains(where: \.isTangled)
    let boxes = isWhole ? entries.map(\.1.cubes) : entries.map { _ in [] }
    isTangled = !isWhole || !Self.hasRoom(for: boxes.reduce(0) { $0 + $1.count }, in: space)
    existenceRanks = Self.existenceRanks(of: space)
    blank = space.nothingKnown()
    self.entries = entries.map(\.0)
    cubes = isTangled ? [] : boxes.flatMap(\.self)
    entryOfCube = isTangled ? [] : boxes.enumerated().flatMap { index, boxes in boxes.map { _ in index } }
    rows = Self.rows(of: cubes, in: space)
  }

  /// Tells whether the rows of so many boxes can be held: no more than 100,000 boxes, and no more than 64 MB.
  private static func hasRoom(for boxes: Int, in space: FactSpace) -> Bool {
    boxes <= 100_000 && boxes / 8 * space.dimensions.reduce(0) { $0 + $1.count } <= 64 << 20
  }

  /// Where an answer with such a value has been given.
  private static func marked(
    in space: FactSpace,
    by compiler: inout RuleCompiler,
    where holds: (Value) -> Bool
  ) -> Region {
    var region = Region.empty
    for fact in space.facts {
      let values = fact.values.filter(holds).map(\.id)
      guard !values.isEmpty else { continue }
      region = compiler.union(region, compiler.possible(Condition(all: Test(fact.id, .isAny, values))))
    }
    return region
  }

  private static func existenceRanks(of space: FactSpace) -> [Int] {
    var depths: [Int: Int] = [:]
    func depth(_ fact: Int) -> Int {
      if let known = depths[fact] { return known }
      let tested = space.facts[fact].when?.facts.compactMap { space.index(of: $0) } ?? []
      let depth = (tested.map(depth).max() ?? -1) + 1
      depths[fact] = depth
      return depth
    }
    var ranks = [Int](repeating: 0, count: space.facts.count)
    let order = space.facts.indices.sorted { (depth($0), $0) < (depth($1), $1) }
    for (rank, fact) in order.enumerated() { ranks[fact] = rank }
    return ranks
  }

  private static func rows(of cubes: [Cube], in space: FactSpace) -> [[BitSet]] {
    var rows = space.dimensions.map { Array(repeating: BitSet(allBelow: cubes.count), count: $0.count) }
    for (number, cube) in cubes.enumerated() {
      for constraint in cube.constraints {
        for value in 0..<space.dimensions[constraint.dimension].count where constraint.mask & 1 << UInt64(value) == 0 {
          rows[constraint.dimension][value].remove(number)
        }
      }
    }
    return rows
  }

  /// The boxes that share a situation with `box`.
  ///
  /// - Complexity: O(dimensions · boxes / 64).
  func openCubes(in box: Box) -> BitSet {
    var open = BitSet(allBelow: cubes.count)
    for (dimension, mask) in box.masks.enumerated() {
      let full = space.dimensions[dimension].full
      guard mask & full != full else { continue }
      if mask.nonzeroBitCount == 1 {
        open.formIntersection(rows[dimension][mask.trailingZeroBitCount])
      } else {
        open.formIntersection(withUnionOf: rows[dimension], at: mask)
      }
    }
    return open
  }

  /// The entries that hold in some situation of the box.
  ///
  /// Exact: an entry is open only where a situation that can exist makes it hold.
  public func open(in box: Box) -> BitSet {
    var entries = BitSet(capacity: self.entries.count)
    for cube in openCubes(in: box) { entries.insert(entryOfCube[cube]) }
    return entries
  }

  /// The entries that hold in every situation of the box that can exist.
  ///
  /// Where rules are so tangled that it takes too long to see, an entry counts as not certain.
  ///
  /// - Complexity: that of ``open(in:)``, and for each entry of which no one box spans the whole, the cutting up by its
  ///   boxes.
  public func certain(in box: Box) -> BitSet {
    var certain = BitSet(capacity: entries.count)
    var byEntry: [Int: [Cube]] = [:]
    for cube in openCubes(in: box) {
      if cubes[cube].contains(box) {
        certain.insert(entryOfCube[cube])
      } else {
        byEntry[entryOfCube[cube], default: []].append(cubes[cube])
      }
    }
    byEntry = byEntry.filter { !certain.contains($0.key) }
    guard !byEntry.isEmpty, let whole = cube(of: box) else { return certain }
    var effort = Effort.ofAnswer
    let possible = Region(disjoint: [whole]).subtracting(impossible, in: space, &effort)
    for (entry, cubes) in byEntry.sorted(by: { $0.key < $1.key })
    where possible.subtracting(Region(disjoint: cubes), in: space, &effort).isEmpty {
      certain.insert(entry)
    }
    return certain
  }

  private func cube(of box: Box) -> Cube? {
    var cube: Cube? = .everything
    for (dimension, mask) in box.masks.enumerated() {
      cube = Cube(dimension: dimension, mask: mask, in: space).flatMap { cube?.intersection($0) }
    }
    return cube
  }
}

extension Fact {
  /// The values of a kind, as bits.
  fileprivate func bits(where holds: (Value) -> Bool) -> UInt64 {
    values.indices.reduce(0) { holds(values[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }
}
