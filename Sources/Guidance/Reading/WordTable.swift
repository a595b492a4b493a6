/// Numbers for words, so that matching compares numbers and not texts.
struct WordTable: Sendable {
  private var numbers: [String: Int32] = [:]

  /// The number of a word, which gets one if it has none.
  mutating func add(_ word: String) -> Int32 {
    if let number = numbers[word] { return number }
    let number = Int32(numbers.count)
    numbers[word] = number
    return number
  }

  /// The number of a word; -1 where it has none.
  func number(of word: String) -> Int32 { numbers[word] ?? -1 }
}
