import Knowledge

/// To which value of a fact a question leans, and how clearly.
struct Leaning: Sendable {
  /// The value it leans to most.
  let value: ValueID
  /// The value that comes next; nil where there is no other.
  let next: ValueID?
  /// By how much the first is ahead of all others, in tenths.
  let margin: Int
  /// What speaks for the first, in tenths.
  let score: Int
  /// Where the clues stand that speak most for it.
  let ranges: [Range<Int>]
}
