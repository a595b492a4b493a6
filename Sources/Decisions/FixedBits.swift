/// A set of small numbers: the boxes and the entries that are looked at while a tree is built.
protocol NumberSet: Mixing {
  /// The numbers that such a set can hold are below this.
  static var limit: Int { get }

  /// Makes an empty set that can hold numbers below `capacity`.
  init(capacity: Int)
  /// True where the set is empty.
  var isEmpty: Bool { get }
  /// Takes a number in.
  mutating func insert(_ number: Int)
  /// Leaves only what the other set holds too.
  mutating func formIntersection(_ other: Self)
  /// Leaves what the other set does not hold.
  mutating func subtract(_ other: Self)
  /// Tells whether both hold some number.
  func intersects(_ other: Self) -> Bool
  /// Calls `body` with each member, smallest first.
  func forEach(_ body: (Int) -> Void)
}

/// A set of numbers below a limit that is known beforehand, kept in place: nothing is allocated for it.
struct FixedBits<Words: SIMD>: NumberSet where Words.Scalar == UInt64 {
  private var words = Words()

  static var limit: Int { 64 * Words.scalarCount }

  init(capacity: Int) { precondition(capacity <= Self.limit, "a fixed set holds numbers below its limit") }

  var isEmpty: Bool { words == Words() }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func formIntersection(_ other: Self) { words &= other.words }
  mutating func subtract(_ other: Self) { words &= ~other.words }
  func intersects(_ other: Self) -> Bool { words & other.words != Words() }

  func forEach(_ body: (Int) -> Void) {
    for index in 0..<Words.scalarCount {
      var word = words[index]
      while word != 0 {
        body(index * 64 + word.trailingZeroBitCount)
        word &= word &- 1
      }
    }
  }

  var mixed: UInt64 {
    var mixed: UInt64 = 0
    for index in 0..<Words.scalarCount { mixed = mixed.mixing(words[index]) }
    return mixed
  }
}

extension BitSet: NumberSet {
  static var limit: Int { .max }

  var mixed: UInt64 { words.reduce(0) { $0.mixing($1) } }
}
