/// What mixes its bits into one number by itself, which is quicker than a hasher that withstands malice.
///
/// For what is looked up by the thousand while a tree is built; whoever writes the rules can slow down only themselves.
protocol Mixing: Equatable {
  /// One number that stands for all bits: equal where the values are.
  var mixed: UInt64 { get }
}

extension UInt64 {
  /// The number with another one mixed in; their order counts.
  func mixing(_ other: UInt64) -> UInt64 {
    let product = (self ^ other) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  /// The number with a small one mixed in.
  func mixing(_ other: Int) -> UInt64 { mixing(UInt64(truncatingIfNeeded: other)) }
}

/// The places of things that stand one after the other, found again by what they are.
///
/// An open table: the things themselves are kept by whoever asks.
struct PlaceTable {
  /// The places, by the low bits of what each thing mixes to; -1 where there is none.
  private var slots = [Int32](repeating: -1, count: 32)
  /// What the things mix to, in their order.
  private var mixes: [UInt64] = []

  /// The place of a thing that mixes to this; nil where there is none.
  ///
  /// - Parameter isSame: tells whether the thing at a place is the one.
  /// - Complexity: O(1) expected.
  func place(of mixed: UInt64, where isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixed) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if mixes[place] == mixed, isSame(place) { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Notes that the next thing mixes to this.
  mutating func append(_ mixed: UInt64) {
    mixes.append(mixed)
    guard 2 * mixes.count > slots.count else { return note(mixes.count - 1) }
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for place in mixes.indices { note(place) }
  }

  private mutating func note(_ place: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: mixes[place]) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(place)
  }
}

/// What was worked out for some keys.
struct Memo<Key: Mixing, Value> {
  private var table = PlaceTable()
  private var entries: [(key: Key, value: Value)] = []

  /// The number of keys.
  var count: Int { entries.count }

  /// What was worked out for a key; nil where nothing was.
  ///
  /// Setting it is for keys of which nothing is known yet.
  subscript(key: Key) -> Value? {
    get { table.place(of: key.mixed) { entries[$0].key == key }.map { entries[$0].value } }
    set {
      guard let newValue else { return }
      table.append(key.mixed)
      entries.append((key, newValue))
    }
  }
}
