import Knowledge

/// The compiled rules in the form that answers fastest: flat rows of bits, one beside the other, and nothing else.
///
/// For callers that ask millions of times: counting through all situations, comparing policies, measuring. A question
/// is a *place*: one byte for every dimension of the space, the number of the value there or ``unknown``. Nothing is
/// allocated for an answer. Where speed does not matter, ``CompiledRules/open(in:)`` says the same.
///
/// Every row has a bit for each box of each entry; the boxes that allow a place are the rows of its values, and-ed. The
/// boxes of one entry share no situation, so in a whole situation each entry that holds has exactly one bit, strictest
/// first.
public struct AnswerIndex: Sendable {
  /// The byte that stands for a value that is not known.
  public static let unknown: UInt8 = .max

  /// Four words at once: rows are read in portions of this size.
  typealias Portion = SIMD4<UInt64>

  /// The number of bytes of a place: one for every dimension.
  public let width: Int
  /// The number of words that the open boxes of ``turn(at:open:)`` take.
  public let wordCount: Int
  /// The number of boxes of all entries: no answer is longer.
  public let boxCount: Int

  /// The rows, each ``portions`` long: first one that allows all boxes, then those of each value of each dimension.
  let rows: [Portion]
  /// The number of portions in a row.
  let portions: Int
  /// For every dimension, the number of the row of its first value; 0 where no box constrains it.
  let firstRow: [Int32]
  /// For every dimension, the number of its values.
  let counts: [UInt8]
  /// The dimensions that some box constrains.
  let constrained: [Int32]
  /// For every constrained dimension, the boxes that it constrains: rows like ``rows``.
  let mentions: [Portion]
  /// The entry that each box belongs to.
  let entryOfBox: [Int32]

  /// Lays out the rows of compiled rules.
  ///
  /// - Complexity: O(values of all dimensions · boxes / 64).
  public init(_ rules: CompiledRules) {
    let words = (rules.cubes.count + 63) / 64
    let portions = max(1, (words + Portion.scalarCount - 1) / Portion.scalarCount)
    var mentioned = rules.space.dimensions.map { _ in BitSet(capacity: rules.cubes.count) }
    for (box, cube) in rules.cubes.enumerated() {
      for constraint in cube.constraints { mentioned[constraint.dimension].insert(box) }
    }
    let constrained = mentioned.indices.filter { !mentioned[$0].isEmpty }
    var rows = Self.row(BitSet(allBelow: rules.cubes.count), portions)
    var firstRow = [Int32](repeating: 0, count: rules.space.dimensions.count)
    for dimension in constrained {
      firstRow[dimension] = Int32(rows.count / portions)
      for row in rules.rows[dimension] { rows += Self.row(row, portions) }
    }
    width = rules.space.dimensions.count
    wordCount = portions * Portion.scalarCount
    boxCount = rules.cubes.count
    self.rows = rows
    self.portions = portions
    self.firstRow = firstRow
    counts = rules.space.dimensions.map { UInt8($0.count) }
    self.constrained = constrained.map(Int32.init)
    mentions = constrained.flatMap { Self.row(mentioned[$0], portions) }
    entryOfBox = rules.entryOfCube.map(Int32.init)
  }

  private static func row(_ bits: BitSet, _ portions: Int) -> [Portion] {
    (0..<portions).map { portion in
      var lanes = Portion()
      for lane in 0..<Portion.scalarCount {
        let word = portion * Portion.scalarCount + lane
        if word < bits.words.count { lanes[lane] = bits.words[word] }
      }
      return lanes
    }
  }

  /// The place of a box with one value, or all of them, in every dimension; nil where there are several but not all.
  public func place(of box: Box, in space: FactSpace) -> [UInt8]? {
    var place: [UInt8] = []
    for (dimension, mask) in box.masks.enumerated() {
      switch mask.nonzeroBitCount {
      case 1: place.append(UInt8(mask.trailingZeroBitCount))
      case space.dimensions[dimension].count: place.append(Self.unknown)
      default: return nil
      }
    }
    return place
  }
}

// MARK: - Answers

extension AnswerIndex {
  /// Writes the entries that hold at a whole place, strictest first, and returns how many.
  ///
  /// - Precondition: the place has ``width`` values that its dimensions have; the buffer has room for ``boxCount``.
  /// - Complexity: O(dimensions · boxes / 256 + entries that hold). Nothing is allocated.
  public func entries(
    at place: UnsafeBufferPointer<UInt8>,
    into buffer: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    precondition(place.count == width && buffer.count >= boxCount, "a place has a value for every dimension")
    var count = 0
    entryOfBox.withUnsafeBufferPointer { owners in
      forEachPortion(at: place) { number, portion in
        for lane in 0..<Portion.scalarCount {
          var word = portion[lane]
          let first = (number * Portion.scalarCount + lane) * 64
          while word != 0 {
            buffer[count] = owners[first + word.trailingZeroBitCount]
            count += 1
            word &= word &- 1
          }
        }
        return true
      }
    }
    return count
  }

  /// The first entry at or after `start` that holds at a whole place; nil where none does.
  ///
  /// With the first outcome's number for `start`, that is the strictest outcome.
  ///
  /// - Complexity: O(dimensions · boxes / 256), less where an early entry holds. Nothing is allocated.
  public func firstEntry(from start: Int = 0, at place: UnsafeBufferPointer<UInt8>) -> Int? {
    precondition(place.count == width, "a place has a value for every dimension")
    var found: Int?
    entryOfBox.withUnsafeBufferPointer { owners in
      forEachPortion(at: place) { number, portion in
        for lane in 0..<Portion.scalarCount {
          var word = portion[lane]
          let first = (number * Portion.scalarCount + lane) * 64
          while word != 0 {
            let entry = Int(owners[first + word.trailingZeroBitCount])
            if entry >= start {
              found = entry
              return false
            }
            word &= word &- 1
          }
        }
        return true
      }
    }
    return found
  }

  /// One turn of a conversation: the boxes that are still open, and the dimension that most of them wait for.
  ///
  /// - Parameters:
  ///   - place: a value for every dimension, ``unknown`` where there is none yet.
  ///   - open: room for ``wordCount`` words; afterwards a bit for every box that is open. ``forEachOpenEntry(_:_:)``
  ///     reads it.
  /// - Returns: the unknown dimension that constrains most of the open boxes; the first of several; nil where none
  ///   does.
  /// - Complexity: O(dimensions · boxes / 256). Nothing is allocated.
  public func turn(
    at place: UnsafeBufferPointer<UInt8>,
    open: UnsafeMutableBufferPointer<UInt64>
  ) -> Int? {
    precondition(
      place.count == width && open.count >= wordCount,
      "a turn needs a whole place and room for the open boxes"
    )
    forEachPortion(at: place) { number, portion in
      for lane in 0..<Portion.scalarCount { open[number * Portion.scalarCount + lane] = portion[lane] }
      return true
    }
    var best: (dimension: Int, count: Int)?
    mentions.withUnsafeBufferPointer { mentions in
      for (index, dimension) in constrained.enumerated() where place[Int(dimension)] == Self.unknown {
        var count = 0
        for portion in 0..<portions {
          let mentioned = mentions[index * portions + portion]
          for lane in 0..<Portion.scalarCount {
            count += (mentioned[lane] & open[portion * Portion.scalarCount + lane]).nonzeroBitCount
          }
        }
        if count > best?.count ?? 0 { best = (Int(dimension), count) }
      }
    }
    return best?.dimension
  }

  /// Calls `body` with each entry of which a box is open, strictest first, each once.
  public func forEachOpenEntry(_ open: UnsafeBufferPointer<UInt64>, _ body: (Int) -> Void) {
    var last: Int32 = -1
    for (number, bits) in open.enumerated() {
      var word = bits
      while word != 0 {
        let entry = entryOfBox[number * 64 + word.trailingZeroBitCount]
        if entry != last { body(Int(entry)) }
        last = entry
        word &= word &- 1
      }
    }
  }

  /// Tells whether every byte is a value of its dimension, or none: rows are read without asking again.
  @inline(__always)
  private func isSound(_ place: UnsafeBufferPointer<UInt8>) -> Bool {
    counts.withUnsafeBufferPointer { counts in
      var isSound = true
      for dimension in 0..<width {
        isSound = isSound && (place[dimension] < counts[dimension] || place[dimension] == Self.unknown)
      }
      return isSound
    }
  }

  /// Calls `body` with the and-ed rows of a place, portion by portion, until it returns false.
  @inline(__always)
  private func forEachPortion(at place: UnsafeBufferPointer<UInt8>, _ body: (Int, Portion) -> Bool) {
    precondition(isSound(place), "a place has only values that its dimensions have")
    rows.withUnsafeBufferPointer { rows in
      firstRow.withUnsafeBufferPointer { firstRow in
        constrained.withUnsafeBufferPointer { constrained in
          for portion in 0..<portions {
            var alive = rows[portion]
            for dimension in constrained {
              let value = place[Int(dimension)]
              let row = value == Self.unknown ? 0 : Int(firstRow[Int(dimension)]) + Int(value)
              alive &= rows[row * portions + portion]
            }
            guard body(portion, alive) else { return }
          }
        }
      }
    }
  }
}
