import Decisions
import Knowledge

/// What leans a question to one value of a fact or another: small words, pairs of words, what the vocabulary and the
/// turns of phrase find, who does what, what was said outright, and what was read before.
///
/// The weights were learnt from labelled questions (`learn-leanings` in `Tests/Benchmarks` writes them) and stand in
/// tables that a person can read. A clue is written so:
///
/// | clue | stands for |
/// |---|---|
/// | `word` `~word` | a word as typed; a word in any of its forms, by what they share |
/// | `one_two` | two words side by side; `^` is the start of a sentence, `$` the end of the question |
/// | `?` `!` | a question that asks; one that only tells |
/// | `<contact>` `<contact=pupil>` `<contact=pupil>!` | what the vocabulary has for a fact, for one of its values; what a turn of phrase has |
/// | `[role]` `[given]` `[role=given]` | a role that is named; a leave that is told of |
/// | `me/asked` `other/done/not` | who does something and how it is spoken of; denied |
/// | `other/done>me` `me/passive` | the same, done to the person who asks; done to its subject |
/// | `me/done/send` `done/send` | the same, with the verb |
/// | `"did"` `"did":word` | what the words say outright of this very fact; by what kind of sign; `""` is nothing |
/// | `=activity=publish` | what was read before |
///
/// Under the value `-` stands what leans to saying nothing of a fact. A fact of which several values may hold has a table
/// for each of them, `contents.pupil`, with the value `yes`.
enum Leanings {
  /// The table of one fact: what each clue adds to each value, in tenths.
  struct Table: Sendable {
    /// The values; one after the other as the weights stand.
    let values: [ValueID]
    /// What each value has before any clue is seen.
    let start: [Int]
    /// For each clue, by its number, where its weights start.
    let rows: [UInt64: Int]
    /// The weights, a row for each clue, with one for each value.
    let weights: [Int]
  }

  /// The table of a fact; nil where it has none.
  static func table(of fact: FactID) -> Table? { tables[fact].map { one in one.table.value { Table(one.pieces) } } }

  /// Tells whether some table has a word.
  static func knows(_ word: String) -> Bool {
    let number = Clue(word).number
    return tables.values.contains { one in one.table.value { Table(one.pieces) }.rows[number] != nil }
  }

  /// The tables of all facts, each read when it is first asked for.
  private static let tables: [FactID: (pieces: [String], table: Once<Table>)] = {
    var tables: [FactID: (pieces: [String], table: Once<Table>)] = [:]
    for (fact, piece) in parts.joined() { tables[FactID(fact), default: ([], Once())].pieces.append(piece) }
    return tables
  }()
}

extension Leanings.Table {
  /// Reads lines `value start`, and under each `  weight clue clue …`.
  fileprivate init(_ pieces: [String]) {
    var text = pieces.joined(separator: "\n")
    self = text.withUTF8 { Self($0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var values: [ValueID] = []
    var start: [Int] = []
    var entries: [(clue: UInt64, value: Int, weight: Int)] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "))
      guard line.first == UInt8(ascii: " ") else {
        values.append(ValueID(String(decoding: words[0], as: UTF8.self)))
        start.append(Self.number(words[1]))
        continue
      }
      let weight = Self.number(words[0])
      for clue in words.dropFirst() { entries.append((Clue.number(of: clue), values.count - 1, weight)) }
    }
    let isMember = values == ["yes"]
    if isMember {
      values.append("no")
      start.append(0)
    }
    var rows: [UInt64: Int] = [:]
    rows.reserveCapacity(entries.count)
    var weights: [Int] = []
    for entry in entries {
      let row = rows[entry.clue] ?? weights.count
      if row == weights.count {
        rows[entry.clue] = row
        weights += repeatElement(0, count: values.count)
      }
      weights[row + entry.value] = entry.weight
    }
    (self.values, self.start, self.rows, self.weights) = (values, start, rows, weights)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let isNegative = digits.first == UInt8(ascii: "-")
    let whole = digits.dropFirst(isNegative ? 1 : 0).reduce(0) { 10 * $0 + Int($1) - 48 }
    return isNegative ? -whole : whole
  }
}
