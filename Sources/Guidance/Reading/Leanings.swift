import Knowledge

/// What leans a question to one value of a fact or another: small words, pairs of words, what the vocabulary and the
/// turns of phrase find, and who does what.
///
/// A turn of phrase says something outright; a leaning only adds up. The weights were learnt from labelled questions
/// (`Tests/Benchmarks` prints them anew) and stand in tables that a person can read. A clue is written so:
///
/// | clue | stands for |
/// |---|---|
/// | `word` | a word as typed |
/// | `one_two` | two words side by side; `^` is the start of a sentence, `$` the end of the question |
/// | `-ed_me` `-ing_them` | what was done, or goes on, to somebody |
/// | `<contact>` `<contact=pupil>` | what was found for a fact, or for one of its values |
/// | `me/asked` `other/done/not` | who does something and how it is spoken of; denied |
/// | `other/done>me` | the same, done to the person who asks |
/// | `me/done/send` | the same, with the verb |
///
/// Under the value `-` stands what leans to saying nothing of a fact. A fact of which several values may hold has a table
/// for each of them, `contents.pupil`, with the values `yes` and `no`.
struct Leanings: Sendable {
  /// The table of one fact: what each clue adds to each value, in tenths.
  struct Table: Sendable {
    fileprivate(set) var values: [ValueID] = []
    /// What each value has before any clue is seen.
    fileprivate(set) var start: [Double] = []
    fileprivate(set) var weights: [Int: [Double]] = [:]
  }

  /// All of them, read once: they never change.
  static let all = Leanings()

  private var tables: [FactID: Table] = [:]
  private var numbers: [String: Int] = [:]

  private init() {
    for table in [
      Self.stages, Self.activities, Self.details, Self.received, Self.seen, Self.topics, Self.matters, Self.persons,
      Self.contained,
    ] { read(table) }
  }

  /// The table of a fact; nil where it has none.
  func table(of fact: FactID) -> Table? { tables[fact] }

  /// The number of a clue; nil where no table has it.
  func number(of clue: String) -> Int? { numbers[clue] }

  /// Reads lines `fact=value start`, and under each `weight clue clue …`.
  private mutating func read(_ text: String) {
    var fact: FactID = ""
    var which = 0
    for line in TurnOfPhrase.parts(of: text, "\n") {
      var parts = TurnOfPhrase.parts(of: line, " ")
      let head = parts.removeFirst()
      guard line.hasPrefix(" ") else {
        let names = TurnOfPhrase.parts(of: head, "=")
        fact = FactID(names[0])
        which = tables[fact]?.values.count ?? 0
        tables[fact, default: Table()].values.append(ValueID(names[1]))
        tables[fact]!.start.append(Double(Int(parts.first ?? "0") ?? 0))
        continue
      }
      let weight = Double(Int(head) ?? 0)
      for clue in parts {
        let number = numbers[clue] ?? numbers.count
        numbers[clue] = number
        var weights = tables[fact]!.weights[number] ?? []
        while weights.count <= which { weights.append(0) }
        weights[which] = weight
        tables[fact]!.weights[number] = weights
      }
    }
  }
}
