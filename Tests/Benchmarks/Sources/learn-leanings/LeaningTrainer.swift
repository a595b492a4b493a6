import Glibc

/// Learns what each clue of a question adds to each value of a fact: multinomial logistic regression, by plain descent.
///
/// Deterministic: the same questions give the same weights. Each question is learnt from three times, twice with half
/// of what the vocabulary and the verbs tell left out at random, so that plain words are listened to as well: the
/// vocabulary knows the questions it was written with better than any that will come.
struct LeaningTrainer {
  /// A question's clues, and the value that it states.
  struct Example {
    var clues: [String]
    var value: String
    var text: String
  }

  /// What was learnt, in tenths: each value's start, and for each value the clues by their weight.
  struct Result {
    var values: [String]
    var starts: [Int]
    var clues: [[Int: [String]]]
  }

  private static let copies = 3
  private static let steps = 200
  private static let rate = 0.02
  private static let push = 0.9
  /// How much large weights are held back.
  private static let restraint = 0.05
  /// How often a clue has to occur.
  private static let fewest = 3

  /// Learns from examples; only the clues that matter most are kept, and learnt again without the others.
  func learn(_ examples: [Example], keeping limit: Int) -> Result {
    let values = Set(examples.map(\.value)).sorted()
    let seen = examples.flatMap(copies)
    var counts: [String: Int] = [:]
    for clue in seen.lazy.flatMap(\.clues) { counts[clue, default: 0] += 1 }
    let frequent = counts.filter { $0.value >= Self.fewest }.map(\.key).sorted()
    let first = descend(seen, frequent, values)
    let most = frequent.indices.sorted { strength(first[$0]) > strength(first[$1]) }.prefix(limit)
    let kept = most.map { frequent[$0] }.sorted()
    let weights = descend(seen, kept, values)
    var clues = [[Int: [String]]](repeating: [:], count: values.count)
    for (number, clue) in kept.enumerated() {
      for which in values.indices {
        let tenths = Self.rounded(weights[number][which])
        if tenths != 0 { clues[which][tenths, default: []].append(clue) }
      }
    }
    return Result(values: values, starts: weights[kept.count].map { Int(($0 * 10).rounded()) }, clues: clues)
  }

  /// Whole tenths, the coarser the larger, so that the table stays short.
  private static func rounded(_ weight: Double) -> Int {
    let tenths = weight * 10
    let step = abs(tenths) < 20 ? 5.0 : abs(tenths) < 50 ? 10.0 : 20.0
    return Int((tenths / step).rounded() * step)
  }

  private func strength(_ weights: [Double]) -> Double { weights.map(abs).max() ?? 0 }

  /// An example as it is, and with half of its signs and verbs left out.
  private func copies(of example: Example) -> [Example] {
    (0..<Self.copies).map { copy in
      guard copy > 0 else { return example }
      var one = example
      one.clues.removeAll { clue in
        (clue.hasPrefix("<") || clue.contains("/")) && hash("\(example.text) \(copy) \(clue)") % 2 == 0
      }
      return one
    }
  }

  /// FNV-1a with its bits mixed, because the last one alone is no good coin.
  private func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> 29)) >> 7
  }

  /// The weight of each clue for each value; behind the last clue the start of each value.
  private func descend(_ examples: [Example], _ clues: [String], _ values: [String]) -> [[Double]] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(clues, clues.indices))
    let rows = examples.map { one in Array(Set(one.clues.compactMap { numbers[$0] })).sorted() }
    let labels = examples.map { values.firstIndex(of: $0.value)! }
    let zero = [[Double]](repeating: [Double](repeating: 0, count: values.count), count: clues.count + 1)
    var weights = zero
    var speed = zero
    for _ in 0..<Self.steps {
      var slope = weights.map { $0.map { $0 * Self.restraint } }
      for (row, label) in zip(rows, labels) {
        let share = 1 / Double(max(1, row.count)).squareRoot()
        var error = chances(weights, row, share)
        error[label] -= 1
        for clue in row { for which in values.indices { slope[clue][which] += error[which] * share } }
        for which in values.indices { slope[clues.count][which] += error[which] }
      }
      for clue in weights.indices {
        for which in values.indices {
          speed[clue][which] = Self.push * speed[clue][which] - Self.rate * slope[clue][which]
          weights[clue][which] += speed[clue][which]
        }
      }
    }
    return weights
  }

  private func chances(_ weights: [[Double]], _ row: [Int], _ share: Double) -> [Double] {
    var scores = weights[weights.count - 1]
    for clue in row { for which in scores.indices { scores[which] += weights[clue][which] * share } }
    let most = scores.max()!
    let powers = scores.map { exp($0 - most) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
