import Knowledge
import TestKit
import Testing

@testable import Decisions

/// The compiled rules of many random worlds, held against the reference evaluator.
///
/// Every world is looked at from all sides at once, because seeing it with the reference evaluator's eyes takes
/// longest.
@Suite("Compiled rules")
struct CompiledRulesTests {
  /// The number of the entry for situations that cannot exist.
  private let impossible = 0

  @Test("open, certain and settled are what the reference evaluator says, in a million situations of random worlds")
  func worlds() async {
    let tally = await withTaskGroup(of: Tally.self) { group in
      for batch in Seeds.batches { group.addTask { look(at: batch) } }
      return await group.reduce(into: Tally()) { $0.add($1) }
    }
    print(tally.text)
    #expect(tally.whole >= 1_000_000)
  }

  private func look(at seeds: Range<UInt64>) -> Tally {
    var count = Tally()
    for seed in seeds {
      let world = World(seed: seed)
      #expect(world.strangers.isEmpty, "seed \(seed) has outcomes that were not compiled")
      checkWhole(world, &count)
      checkTree(world, within: world.rules.space.nothingKnown(free: true))
      if world.isWhole { checkPartial(world, &count) }
    }
    return count
  }

  // MARK: - Whole situations

  private func checkWhole(_ world: World, _ count: inout Tally) {
    for place in world.places {
      count.whole += 1
      let open = world.rules.open(in: place.box)
      let certain = world.rules.certain(in: place.box)
      guard open != place.holding || certain != open else { continue }
      return fail(world, place.box, "open", world.names(open), world.names(certain), world.names(place.holding))
    }
  }

  private func checkTree(_ world: World, within box: Box) {
    let tree = DecisionTree(world.rules, within: box)
    for place in world.places {
      let settled = tree.settlement(in: place.box)
      // What cannot exist never makes a difference, so a tree may lead anywhere from there.
      guard !place.isImpossible, settled != place.settlement else { continue }
      return fail(world, place.box, "tree", "\(settled as Any)", "\(place.settlement as Any)")
    }
  }

  // MARK: - Partial situations

  private func checkPartial(_ world: World, _ count: inout Tally) {
    var random = SplitMix64(seed: world.seed)
    for number in 0..<6 {
      let box = world.box(around: random.pick(world.places), using: &random)
      let inside = world.places(in: box)
      count.partial += 1
      count.completions += inside.count
      checkOpen(world, box, inside)
      if number < 2 { checkOpenFacts(world, box, inside) }
    }
  }

  private func checkOpen(_ world: World, _ box: Box, _ inside: [World.Place]) {
    var open = BitSet(capacity: world.rules.entries.count)
    for place in inside { open.formUnion(place.holding) }
    // A box also spans what no one can answer: a member that is looked at and not in the set. That is impossible, no
    // more.
    open.remove(impossible)
    var found = world.rules.open(in: box)
    found.remove(impossible)
    let possible = inside.filter { !$0.isImpossible }
    var certain = BitSet(capacity: world.rules.entries.count)
    if possible.isEmpty { certain.insert(impossible) } else { certain = BitSet(allBelow: world.rules.entries.count) }
    for place in possible { certain.formIntersection(place.holding) }
    if found != open { fail(world, box, "open", world.names(found), world.names(open)) }
    let sure = world.rules.certain(in: box)
    if sure != certain { fail(world, box, "certain", world.names(sure), world.names(certain)) }
  }

  private func checkOpenFacts(_ world: World, _ box: Box, _ inside: [World.Place]) {
    let tree = DecisionTree(world.rules, within: box)
    for place in inside where !place.isImpossible && tree.settlement(in: place.box) != place.settlement {
      return fail(world, place.box, "tree within \(box)", "\(tree.settlement(in: place.box) as Any)")
    }
    let open = Set(tree.openFacts)
    let mattering = world.mattering(among: inside)
    // Where some combinations cannot exist, two facts may tell the same thing, and a tree asks the first.
    let vocabulary = world.knowledge.vocabulary
    let isExact = vocabulary.impossible.isEmpty && !vocabulary.facts.flatMap(\.values).contains(where: \.standsAlone)
    if isExact ? open != mattering : !open.isSuperset(of: mattering) {
      fail(world, box, "open facts", "\(open)", "\(mattering)")
    }
  }

  private func fail(_ world: World, _ box: Box, _ what: String, _ details: Any...) {
    let lines = ["seed \(world.seed), \(what), \(box.masks)"] + details.map { "\($0)" }
    Issue.record(Comment(rawValue: lines.joined(separator: "\n")))
  }
}
