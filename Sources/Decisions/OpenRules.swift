/// What of the rules is left to find out in a box: the entries that may still come to hold there, and what can decide it.
///
/// Boxes and entries are numbered anew from 0, so that few words of bits hold them.
struct OpenRules {
  /// A box of which some limits are not decided yet.
  struct OpenBox {
    /// Its entry, by its new number.
    let entry: Int
    /// The limits that are open, by dimension.
    let limits: [Cube.Constraint]
  }

  /// The rules.
  let rules: CompiledRules
  /// The situations that are looked at.
  let box: Box
  /// What is told of a settlement.
  let grain: Grain
  /// The entries that hold already or may come to hold, in the rules' order.
  let entries: [Int]
  /// Those that hold already, by their new numbers.
  let holding: [Int]
  /// What holds already, as far as others depend on it.
  let held: Relevance.Held
  /// The open boxes, in the rules' order.
  let boxes: [OpenBox]
  /// The dimensions that are open, in their order.
  let dimensions: [Int]

  /// Finds what is open in a box; what can change nothing any more is left out.
  ///
  /// - Complexity: O(dimensions · boxes / 64 + limits of the open boxes).
  init(_ rules: CompiledRules, within box: Box, telling grain: Grain) {
    let alive = Array(rules.openCubes(in: box))
    let open = alive.map { cube in rules.cubes[cube].constraints.filter { box.masks[$0.dimension] & ~$0.mask != 0 } }
    let relevance = Relevance(rules, telling: grain)
    var held = Relevance.Held()
    var coming: Set<CompiledRules.Entry> = []
    for (cube, limits) in zip(alive, open) {
      let entry = rules.entryOfCube[cube]
      if limits.isEmpty {
        relevance.adding(entry, to: &held)
      } else if case .scale = rules.entries[entry] {
        coming.insert(rules.entries[entry])
      }
    }
    let standing = Relevance.Standing(
      held,
      canBeMust: coming.contains(.scale(.must)),
      canBeInforms: coming.contains(.scale(.informs))
    )
    // Boxes stand in the order of their entries.
    var entries: [Int] = []
    for cube in alive where entries.last != rules.entryOfCube[cube] { entries.append(rules.entryOfCube[cube]) }
    entries = relevance.mattering(among: entries, in: standing)

    var holding: [Int] = []
    var boxes: [OpenBox] = []
    var isOpen = [Bool](repeating: false, count: rules.space.dimensions.count)
    var number = 0
    for (cube, limits) in zip(alive, open) {
      while number < entries.count, entries[number] < rules.entryOfCube[cube] { number += 1 }
      guard number < entries.count, entries[number] == rules.entryOfCube[cube] else { continue }
      if limits.isEmpty {
        holding.append(number)
      } else {
        boxes.append(OpenBox(entry: number, limits: limits))
        for limit in limits { isOpen[limit.dimension] = true }
      }
    }
    self.rules = rules
    self.box = box
    self.grain = grain
    self.entries = entries
    self.holding = holding
    self.held = held
    self.boxes = boxes
    dimensions = isOpen.indices.filter { isOpen[$0] }
  }

  /// How many numbers a set of boxes or of entries must hold.
  var size: Int { max(boxes.count, entries.count) }
}
