import Knowledge

/// Holds the lines of one kind that a file expects against those that the rules give.
struct LineComparison {
  /// A line and what answers it.
  struct Pair {
    let line: Expectation.Line
    let entry: Outlook.Entry
  }

  /// The lines that are met, in the file's order.
  private(set) var pairs: [Pair] = []
  /// The lines that nothing meets.
  private(set) var gone: [Expectation.Line] = []
  /// What no line expects.
  private(set) var new: [Outlook.Entry] = []
  private let isFirstKept: Bool
  private let first: (Expectation.Line, Outlook.Entry)?

  /// Compares; renamed clauses are followed.
  init(_ lines: [Expectation.Line], _ entries: [Outlook.Entry], following knowledge: KnowledgeBase) {
    first = lines.first.flatMap { line in entries.first.map { (line, $0) } }
    if lines.count == entries.count, zip(lines, entries).allSatisfy({ $0.item == $1.item }) {
      pairs = zip(lines, entries).map { Pair(line: $0, entry: $1) }
      isFirstKept = true
      return
    }
    var left = entries
    var isFirstKept = true
    for (number, line) in lines.enumerated() {
      let item = line.item.following(knowledge)
      // Where several lines look alike, the one with the same words is meant.
      let found = left.firstIndex { $0.item == item && $0.wording == line.prose } ?? left.firstIndex { $0.item == item }
      guard let found else {
        gone.append(line)
        continue
      }
      if number == 0, left[found] != entries.first { isFirstKept = false }
      pairs.append(Pair(line: line, entry: left.remove(at: found)))
    }
    new = left
    self.isFirstKept = isFirstKept
  }

  /// What is gone and what is new; where only the first one is another, the two first ones. Nil where nothing differs.
  func change(isOrdered: Bool) -> (gone: [Expectation.Line], new: [Outlook.Entry])? {
    if !gone.isEmpty || !new.isEmpty { return (gone, new) }
    guard isOrdered, !isFirstKept, let first else { return nil }
    return ([first.0], [first.1])
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
