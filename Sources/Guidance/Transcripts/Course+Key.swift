extension Course {
  /// One answer, as numbers.
  struct Way: Hashable, Sendable {
    let fact: Int
    let answer: Step
  }

  enum Step: Hashable, Sendable {
    case values(UInt64)
    case notSure
    case withdrawn
    case hurried
  }

  /// What is known at a place, as numbers: the answers by fact, in the order of the facts.
  struct Key: Hashable, Sendable {
    var said: [Way] = []
    var isHurried = false

    /// What is known after one more step.
    func taking(_ way: Way) -> Key {
      var copy = self
      let position = said.firstIndex { $0.fact >= way.fact } ?? said.count
      let isSaid = position < said.count && said[position].fact == way.fact
      switch way.answer {
      case .hurried: copy.isHurried = true
      case .withdrawn: if isSaid { copy.said.remove(at: position) }
      case .values, .notSure:
        if isSaid { copy.said[position] = way } else { copy.said.insert(way, at: position) }
      }
      return copy
    }
  }
}
