import Knowledge

/// The questions between two other events of a session, held against those that are asked today, by fact.
struct QuestionStretch {
  /// What comes next: a turn of the file, and the question as it is put today; nil where today does not put it here.
  struct Next {
    let turn: Int
    let shown: Question?
  }

  /// A difference and the line of the file that it belongs to.
  struct Found {
    let difference: Difference.Kind
    let row: Int
  }

  private let turns: [ReplayRun.Turn]
  /// The lines of questions that stand in another order today: the file's order, and today's.
  private(set) var moves: [ReplayResult.QuestionMove] = []
  private var left: [Int]
  private var added: [FactID] { newQuestions.map(\.question.fact.id) }
  /// The questions that the file does not have, in the order in which they are asked today.
  private(set) var newQuestions: [ReplayResult.NewQuestion] = []
  /// The facts that are asked today, in their order; what the file asks again is left out.
  private(set) var asked: [FactID] = []

  init(_ turns: [ReplayRun.Turn]) {
    self.turns = turns
    left = Array(turns.indices)
  }

  /// The turn to feed next; nil where the stretch is over.
  ///
  /// Turns are found by their fact. Where today asks something that the file does not answer, the file's next answer is fed all
  /// the same, and counts as asked where its fact is still open.
  mutating func next(
    _ question: Question?,
    open: () -> [FactID],
    asking again: (FactID) -> Question?
  ) -> Next? {
    guard let first = left.first else { return nil }
    if turns[first].isForced {
      left.removeFirst()
      return Next(turn: first, shown: again(turns[first].fact))
    }
    guard let question else {
      left.removeFirst()
      return Next(turn: first, shown: nil)
    }
    if let position = left.firstIndex(where: { turns[$0].fact == question.fact.id }) {
      asked.append(question.fact.id)
      return Next(turn: left.remove(at: position), shown: question)
    }
    note(question)
    left.removeFirst()
    if open().contains(turns[first].fact) { asked.append(turns[first].fact) }
    return Next(turn: first, shown: nil)
  }

  /// Notes a question that is asked today; those that the file does not have are new.
  mutating func note(_ question: Question) {
    let fact = question.fact.id
    guard !asked.contains(fact), !turns.contains(where: { $0.fact == fact }) else { return }
    let previous = asked.last { id in turns.contains { $0.fact == id } }
    let row = turns.first { $0.fact == previous }?.row
    newQuestions.append(.init(question: question, row: row ?? turns[0].row, isFirst: row == nil))
    asked.append(fact)
  }

  /// How the questions differ.
  ///
  /// - Parameter isOver: true where today has no question left.
  mutating func differences(isOver: Bool) -> [Found] {
    let expected = turns.filter { !$0.isForced }
    let facts = expected.map(\.fact)
    guard facts != asked else { return [] }
    let removed = expected.filter { !asked.contains($0.fact) }
    if isOver, added.isEmpty, let first = removed.first, facts.suffix(removed.count).elementsEqual(removed.map(\.fact))
    {
      return [Found(difference: .endsEarly(first.fact), row: first.row)]
    }
    var found: [Found] = []
    for (old, new) in zip(removed, added) {
      found.append(Found(difference: .questionReplaced(old.fact, new), row: old.row))
    }
    for old in removed.dropFirst(added.count) {
      found.append(Found(difference: .questionRemoved(old.fact), row: old.row))
    }
    for new in newQuestions.dropFirst(removed.count) {
      found.append(Found(difference: .questionAdded(new.question.fact.id), row: new.row))
    }
    let before = facts.filter(asked.contains).uniqued()
    let now = asked.filter(facts.contains).uniqued()
    if let first = zip(before, now).enumerated().first(where: { $1.0 != $1.1 })?.offset {
      let row = expected.first { $0.fact == before[first] }!.row
      // What both begin and end with stays unsaid.
      let same = zip(before.reversed(), now.reversed()).prefix { $0 == $1 }.count
      let span = first..<before.count - same
      found.append(Found(difference: .questionsReordered(Array(before[span]), Array(now[span])), row: row))
      let rows = Dictionary(expected.map { ($0.fact, $0.row) }) { first, _ in first }
      moves.append(.init(before: before[span].map { rows[$0]! }, now: now[span].map { rows[$0]! }))
    }
    return found.sorted { $0.row < $1.row }
  }
}
