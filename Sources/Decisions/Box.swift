import Knowledge

/// What is known of one situation (one member of each set being looked at): for every dimension, the values still
/// possible.
public struct Box: Hashable, Sendable {
  /// The values still possible, by dimension.
  public internal(set) var masks: [UInt64]
}

extension FactSpace {
  /// The box in which nothing is known but what counts as absent until said.
  ///
  /// - Parameter free: true to leave what is volunteered, and the leaves, open as well.
  public func nothingKnown(free: Bool = false) -> Box {
    Box(
      masks: dimensions.map { dimension in
        let fact = facts[dimension.fact]
        guard dimension.member == nil else { return free || !fact.isVolunteered ? dimension.full : 0b01 }
        if fact.isVolunteered && !free { return 1 << UInt64(dimension.absent ?? 0) }
        return askable(dimension)
      }
    )
  }

  /// The values that a person can answer: "none of these" only where the vocabulary has such an answer.
  func askable(_ dimension: Dimension) -> UInt64 {
    guard let absent = dimension.absent, dimension.member == nil else { return dimension.full }
    let fact = facts[dimension.fact]
    return fact.noneLabel != nil || fact.isVolunteered ? dimension.full : dimension.full & ~(1 << UInt64(absent))
  }

  /// The boxes of a situation: one for each combination of one member of every set that was answered.
  ///
  /// A fact that is not answered, or answered "not sure", keeps all its values. Answers to unknown facts and unknown
  /// values are passed over.
  ///
  /// - Complexity: the product of the numbers of members.
  public func boxes(of situation: Situation, free: Bool = false) -> [Box] {
    var boxes = [nothingKnown(free: free)]
    for (index, fact) in facts.enumerated() {
      if let answer = situation[fact.id] { boxes = splitting(boxes, fact: index, by: answer) }
    }
    return boxes
  }

  /// The boxes with one more fact answered, each once for each member of the answer.
  func splitting(_ boxes: [Box], fact index: Int, by answer: Answer) -> [Box] {
    switch answer {
    case .values(let values):
      return split(boxes, fact: index, values: values.compactMap { number(of: $0, ofFact: index) })
    case .notSure:
      var boxes = boxes
      for box in boxes.indices { open(index, in: &boxes[box]) }
      return boxes
    }
  }

  /// Narrows a box to an answer with one value or none; "not sure" opens the fact again.
  func narrow(_ box: inout Box, fact index: Int, to answer: Answer) {
    guard case .values(let values) = answer else { return open(index, in: &box) }
    narrow(&box, fact: index, to: values.first.flatMap { number(of: $0, ofFact: index) })
  }

  /// Narrows a box to one value, by its number; nil for "none of these".
  func narrow(_ box: inout Box, fact index: Int, to value: Int?) {
    guard let choice = value ?? dimensions[dimension(ofFact: index)].absent else { return }
    box.masks[dimension(ofFact: index)] = 1 << UInt64(choice)
    for member in members(ofFact: index) { box.masks[member.dimension] = member.value == value ? 0b10 : 0b01 }
  }

  private func open(_ index: Int, in box: inout Box) {
    box.masks[dimension(ofFact: index)] = askable(dimensions[dimension(ofFact: index)])
    for member in members(ofFact: index) { box.masks[member.dimension] = 0b11 }
  }

  private func split(_ boxes: [Box], fact index: Int, values: [Int]) -> [Box] {
    let position = dimension(ofFact: index)
    let members = members(ofFact: index)
    let choices = values.isEmpty ? [dimensions[position].absent].compactMap { $0 } : values
    guard !choices.isEmpty else { return boxes }
    return boxes.flatMap { box in
      choices.map { value in
        var box = box
        box.masks[position] = 1 << UInt64(value)
        for member in members { box.masks[member.dimension] = values.contains(member.value) ? 0b10 : 0b01 }
        return box
      }
    }
  }
}
