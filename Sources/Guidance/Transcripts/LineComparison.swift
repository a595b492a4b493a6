import Knowledge

/// Holds the lines of one kind that a file expects against those that the rules give.
struct LineComparison: Hashable, Sendable {
  /// A line and what answers it.
  struct Pair {
    let line: Expectation.Line
    let entry: Outlook.Entry
  }

  /// What the file expects, in its order.
  let lines: [Expectation.Line]
  /// What the rules give, in today's order.
  let entries: [Outlook.Entry]
  /// For each line the place of the entry that meets it; nil where none does.
  let met: [Int?]

  /// Compares; renamed clauses are followed.
  init(_ lines: [Expectation.Line], _ entries: [Outlook.Entry], following knowledge: KnowledgeBase) {
    self.lines = lines
    self.entries = entries
    let items = lines.map { $0.item.following(knowledge) }
    var met: [Int?] = Array(repeating: nil, count: lines.count)
    var left = Array(entries.indices)
    // Where several lines look alike, those with the same words belong together; only then what is left of them.
    for isLiteral in [true, false] {
      for number in lines.indices where met[number] == nil {
        let found = left.firstIndex { place in
          entries[place].item == items[number] && (!isLiteral || entries[place].wording == lines[number].prose)
        }
        if let found { met[number] = left.remove(at: found) }
      }
    }
    self.met = met
  }

  /// The lines that are met, in the file's order.
  var pairs: [Pair] {
    zip(lines, met).compactMap { line, place in place.map { Pair(line: line, entry: entries[$0]) } }
  }

  /// The lines that nothing meets, in the file's order.
  private var gone: [Expectation.Line] { zip(lines, met).filter { $1 == nil }.map { $0.0 } }

  /// The line that an entry meets; nil where it is new.
  func line(meeting place: Int) -> Expectation.Line? { met.firstIndex(of: place).map { lines[$0] } }

  /// What is gone and what is new; where only the first one is another, the two first ones. Nil where nothing differs.
  func change(isOrdered: Bool) -> (gone: [Expectation.Line], new: [Outlook.Entry])? {
    let new = entries.indices.filter { !met.contains($0) }.map { entries[$0] }
    if !gone.isEmpty || !new.isEmpty { return (gone, new) }
    guard isOrdered, let line = lines.first, let entry = entries.first, met.first != 0 else { return nil }
    return ([line], [entry])
  }
}

extension Expectation.Item {
  /// The item with its clause under today's name.
  func following(_ knowledge: KnowledgeBase) -> Expectation.Item {
    guard let old = clause, let new = knowledge.clause(old)?.id, new != old else { return self }
    switch self {
    case .clause: return .clause(new)
    case .adds: return .adds(new)
    case .also: return .also(new)
    case .standing: return .standing(new)
    case .condition(_, let strength): return .condition(new, strength)
    case .leave(var leave):
      leave.clause = new
      return .leave(leave)
    case .duty(var duty):
      duty.clause = new
      return .duty(duty)
    case .escalate: return self
    }
  }
}
