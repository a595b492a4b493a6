/// Finds what an author probably meant.
enum Suggestion {
  /// The candidate nearest to `word` where one is near enough, the earlier one of equals; nil otherwise.
  ///
  /// - Complexity: O(candidates × length²).
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().utf8)
    guard (1...64).contains(letters.count) else { return nil }
    var best: (distance: Int, text: String)?
    for candidate in candidates {
      let limit = best.map { $0.distance - 1 } ?? allowance(letters.count)
      guard limit >= 0, abs(candidate.utf8.count - letters.count) <= limit else { continue }
      if let distance = distance(letters, Array(candidate.utf8), limit: limit) { best = (distance, candidate) }
    }
    return best?.text
  }

  /// The words `; did you mean …?` for a message; empty where nothing is near enough.
  static func question(for word: String, among candidates: some Sequence<String>) -> String {
    nearest(to: word, among: candidates).map { "; did you mean `\($0)`?" } ?? ""
  }

  /// How many slips a word of this length may have.
  private static func allowance(_ length: Int) -> Int {
    switch length {
    case ...2: 0
    case ...4: 1
    case ...8: 2
    default: 3
    }
  }

  /// The optimal string alignment distance: letters left out, put in, changed or swapped with their neighbour; nil where
  /// it is more than `limit`.
  static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int = .max) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for row in 1...left.count {
      current[0] = row
      var least = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        least = min(least, cost)
      }
      // Later rows cost no less: a swap, which reaches back past this row, costs as much as a change within it.
      guard least <= limit else { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
