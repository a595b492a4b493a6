import Glibc

/// Learns what each clue of a question adds to each value of a fact: multinomial logistic regression.
///
/// Deterministic: the same questions give the same weights.
struct LeaningTrainer {
  /// A question's clues by their numbers, and the values that are right.
  struct Example {
    var clues: [Int]
    /// True for each value that may be read, or left.
    var isRight: [Bool]
    /// True for each value that the question's policy has.
    var isPossible: [Bool]
    /// How much it counts.
    var weight: Double
  }

  /// What was learnt, in tenths: each value's start, and for each value the clues by their weight.
  struct Result {
    var starts: [Int]
    var clues: [[Int: [String]]]
  }

  /// The names of the clues, by their numbers.
  let names: [String]

  /// How much large weights are held back.
  private static let restraint = 1.0
  /// In how many examples a clue has to occur.
  private static let fewest = 5
  /// Smaller weights, in tenths, are left out.
  private static let least = 1.2

  /// Learns from examples of a fact with so many values. Of two the first has no weights of its own.
  func learn(_ examples: [Example], values count: Int) -> Result {
    var counts: [Int: Int] = [:]
    for clue in examples.lazy.flatMap(\.clues) { counts[clue, default: 0] += 1 }
    let kept = counts.filter { $0.value >= Self.fewest }.map(\.key).sorted { names[$0] < names[$1] }
    let places = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
    let rows = examples.map { one in one.clues.compactMap { places[$0] } }
    let isFree = (0..<count).map { count > 2 || $0 == 1 }
    let weights = Descent(steps: 40).lowest((kept.count + 1) * count) { place, slope in
      loss(rows, examples, count, isFree, place, &slope)
    }
    var clues = [[Int: [String]]](repeating: [:], count: count)
    for (number, clue) in kept.enumerated() {
      for which in 0..<count {
        let tenths = 10 * weights[number * count + which]
        if abs(tenths) >= Self.least { clues[which][Int(tenths.rounded()), default: []].append(names[clue]) }
      }
    }
    return Result(starts: (0..<count).map { Int((weights[kept.count * count + $0] * 10).rounded()) }, clues: clues)
  }

  /// How little what is right is expected, over all examples, with the price of large weights.
  private func loss(
    _ rows: [[Int]],
    _ examples: [Example],
    _ count: Int,
    _ isFree: [Bool],
    _ place: [Double],
    _ slope: inout [Double]
  ) -> Double {
    let start = place.count - count
    var sum = 0.0
    for index in place.indices {
      let restraint = index < start ? Self.restraint : 0.02
      sum += 0.5 * restraint * place[index] * place[index]
      slope[index] = restraint * place[index]
    }
    var scores = [Double](repeating: 0, count: count)
    for (row, one) in zip(rows, examples) {
      for which in 0..<count { scores[which] = place[start + which] }
      place.withUnsafeBufferPointer { place in
        for clue in row { for which in 0..<count { scores[which] += place[clue * count + which] } }
      }
      let all = chances(scores, one.isPossible)
      let right = chances(scores, zip(one.isRight, one.isPossible).map { $0 && $1 })
      sum += one.weight * (all.sum - right.sum)
      for which in 0..<count {
        scores[which] = isFree[which] ? one.weight * (all.chances[which] - right.chances[which]) : 0
        slope[start + which] += scores[which]
      }
      slope.withUnsafeMutableBufferPointer { slope in
        for clue in row { for which in 0..<count { slope[clue * count + which] += scores[which] } }
      }
    }
    return sum
  }

  /// The chances of the values that count, and the logarithm of the sum of their powers.
  private func chances(_ scores: [Double], _ counts: [Bool]) -> (sum: Double, chances: [Double]) {
    let most = zip(scores, counts).lazy.filter { $0.1 }.map { $0.0 }.max() ?? 0
    var chances = zip(scores, counts).map { $1 ? exp($0 - most) : 0 }
    let sum = chances.reduce(0, +)
    for which in chances.indices { chances[which] /= sum }
    return (most + log(sum), chances)
  }
}
