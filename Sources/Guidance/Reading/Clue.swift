/// One clue of a question: what the tables of leanings write as a word, known to them by its number.
struct Clue: Sendable {
  private let parts: [String]

  /// Makes it of the parts of its name.
  init(_ parts: String...) { self.parts = parts }

  /// The name, as the tables and those who learn from questions write it.
  var text: String { parts.joined() }

  /// The number by which tables know it.
  var number: UInt64 {
    var number = Clue.start
    for part in parts { for byte in part.utf8 { number = Clue.next(number, byte) } }
    return number
  }

  /// The number of a name that stands in a table.
  static func number(of name: some Sequence<UInt8>) -> UInt64 { name.reduce(start, next) }

  /// FNV-1a, of which 64 bits tell some thousand names apart.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func next(_ number: UInt64, _ byte: UInt8) -> UInt64 { (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
}
