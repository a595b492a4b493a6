/// What one table is learnt about: a fact, or whether one value of a set holds.
struct Subject {
  let fact: String
  let values: [String]
  /// The value of a set; nil for a fact whose values exclude each other.
  let member: String?

  /// So many questions have to state it.
  static let fewest = 12
  /// A question with which no words were written counts more, because it is as the next ones will be.
  private static let freshness = 2.0

  var name: String { isDanger ? fact : member.map { "\(fact).\($0)" } ?? fact }

  /// Whether a question tells of danger, which is learnt from all of them.
  static let danger = Subject(fact: "danger", values: ["no", "yes"], member: "yes")

  private var isDanger: Bool { fact == Self.danger.fact }

  /// How many questions state it.
  func stated(_ questions: [Taught]) -> Int {
    questions.count { one in
      let labels = one.labels(fact, in: one.question.facts)
      return member.map(labels.contains) ?? !labels.isEmpty
    }
  }

  /// What a question teaches of it; empty where it teaches nothing.
  ///
  /// One that words were written with is learnt from twice: without all that the vocabulary, the turns of phrase and the
  /// verbs tell, and without half of it. They know such questions better than any that will come.
  func examples(_ one: Taught, _ names: [String]) -> [LeaningTrainer.Example] {
    guard let own = one.facts[fact], let isRight = isRight(one) else { return [] }
    let isPossible = values.map { $0 == "-" || member != nil || one.values[fact]?.contains($0) == true }
    if let member, !isDanger, one.values[fact]?.contains(member) != true { return [] }
    guard zip(isRight, isPossible).contains(where: { $0 && $1 }) else { return [] }
    func example(_ clues: [Int], _ weight: Double) -> LeaningTrainer.Example {
      LeaningTrainer.Example(clues: clues, isRight: isRight, isPossible: isPossible, weight: weight)
    }
    let all = one.clues + own
    if one.isFresh { return [example(all, Self.freshness)] }
    let bare = all.filter { isPlain(names[$0]) }
    let half = all.filter { isPlain(names[$0]) || hash(one.question.text + names[$0]) % 2 == 0 }
    return [example(bare, 0.5), example(half, 0.5)]
  }

  /// Which values are right; nil where the labels teach nothing.
  private func isRight(_ one: Taught) -> [Bool]? {
    if isDanger { return [!one.question.isDanger, one.question.isDanger] }
    // Where there is danger nothing else counts.
    if one.question.isDanger { return nil }
    let stated = one.labels(fact, in: one.question.facts)
    let may = one.labels(fact, in: one.question.also)
    if one.isPartial, stated.isEmpty || member != nil { return nil }
    if let member {
      if may.contains(member), !stated.contains(member) { return nil }
      return values.map { ($0 == "yes") == stated.contains(member) }
    }
    return values.map { stated.isEmpty ? $0 == "-" || may.contains($0) : stated.contains($0) }
  }

  /// True for what is neither a sign nor a verb nor said outright: words, pairs of words, and what was read before.
  private func isPlain(_ clue: String) -> Bool {
    !clue.hasPrefix("<") && !clue.hasPrefix("\"") && !clue.hasPrefix("[") && !clue.contains("/")
  }

  /// FNV-1a with its bits mixed, because the last one alone is no good coin.
  private func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> 29)) >> 7
  }
}
