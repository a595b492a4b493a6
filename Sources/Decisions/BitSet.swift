/// A set of small numbers, kept as bits.
public struct BitSet: Hashable, Sendable {
  /// The bits, 64 to a word, lowest first.
  var words: [UInt64]

  /// Makes an empty set that can hold numbers below `capacity`.
  init(capacity: Int) { words = Array(repeating: 0, count: (capacity + 63) / 64) }

  /// Makes the set of all numbers below `count`.
  init(allBelow count: Int) {
    words = Array(repeating: .max, count: (count + 63) / 64)
    if count % 64 != 0 { words[count / 64] = (1 << UInt64(count % 64)) - 1 }
  }

  /// True where the set is empty.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The smallest number; nil where the set is empty.
  public var first: Int? {
    for (index, word) in words.enumerated() where word != 0 { return index * 64 + word.trailingZeroBitCount }
    return nil
  }

  /// The number of members.
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Tells whether the set holds a number.
  public func contains(_ number: Int) -> Bool { words[number >> 6] & 1 << UInt64(number & 63) != 0 }

  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  mutating func formIntersection(_ other: BitSet) { for i in words.indices { words[i] &= other.words[i] } }
  mutating func formUnion(_ other: BitSet) { for i in words.indices { words[i] |= other.words[i] } }
  mutating func subtract(_ other: BitSet) { for i in words.indices { words[i] &= ~other.words[i] } }

  /// Leaves only what some of other sets hold too.
  ///
  /// - Parameter mask: a bit for each of the sets that count.
  mutating func formIntersection(withUnionOf sets: [BitSet], at mask: UInt64) {
    for i in words.indices where words[i] != 0 {
      var either: UInt64 = 0
      for number in sets.indices where mask & 1 << UInt64(number) != 0 { either |= sets[number].words[i] }
      words[i] &= either
    }
  }

  func intersects(_ other: BitSet) -> Bool {
    for i in words.indices where words[i] & other.words[i] != 0 { return true }
    return false
  }

  /// Feeds one number that stands for all bits: sets are looked up by the thousand while a tree is built.
  public func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  /// Calls `body` with each member, smallest first.
  ///
  /// - Complexity: O(capacity / 64 + number of members).
  @inlinable
  public func forEach(_ body: (Int) -> Void) {
    for number in self { body(number) }
  }
}

extension BitSet: Sequence {
  /// Walks through the members, smallest first.
  public struct Iterator: IteratorProtocol {
    let words: [UInt64]
    var index = 0
    var word: UInt64

    /// The next member; nil after the last.
    public mutating func next() -> Int? {
      while word == 0 {
        index += 1
        guard index < words.count else { return nil }
        word = words[index]
      }
      let bit = word.trailingZeroBitCount
      word &= word &- 1
      return index * 64 + bit
    }
  }

  /// An iterator over the members, smallest first.
  public func makeIterator() -> Iterator { Iterator(words: words, word: words.first ?? 0) }
}
