/// The seeds of the random worlds, in batches that can be looked at side by side.
enum Seeds {
  /// The number of random worlds.
  static let worlds: UInt64 = 1_500

  /// The seeds, divided.
  static let batches: [Range<UInt64>] = stride(from: 0, to: worlds, by: 75).map { $0..<min($0 + 75, worlds) }
}

/// How many situations were looked at.
struct Tally: Sendable {
  /// Whole situations held against the reference evaluator, and their settlements looked up in a tree.
  var whole = 0
  /// Partial situations held against all their completions.
  var partial = 0
  /// The completions of those.
  var completions = 0

  /// Adds what was counted elsewhere.
  mutating func add(_ other: Tally) {
    whole += other.whole
    partial += other.partial
    completions += other.completions
  }

  /// The counts in a sentence.
  var text: String {
    "\(whole) whole situations held against the reference evaluator, and \(partial) partial ones against their "
      + "\(completions) completions"
  }
}
