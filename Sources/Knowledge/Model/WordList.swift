/// Words that people use for something, kept as they were written, with commas between them, and cut apart when they are
/// read: half of what a vocabulary says is such words, and a conversation opens without any of them.
struct WordList: Sendable {
  private var lines: [[UInt8]] = []

  /// An empty list.
  init() {}

  /// A list of words; one that holds a comma counts as two.
  init(_ words: [String]) { lines = words.map { Array($0.utf8) } }

  /// Adds a line of words with commas between them.
  mutating func add(_ line: ArraySlice<UInt8>) { lines.append(Array(line)) }

  /// The words, in their order.
  ///
  /// - Complexity: O(length of the words).
  var words: [String] {
    lines.flatMap { line in
      line.withUnsafeBufferPointer { bytes in
        bytes.split(separator: UInt8(ascii: ",")).map { SourceText.text(of: UnsafeBufferPointer(rebasing: $0)) }
      }
    }.filter { !$0.isEmpty }
  }
}

/// Two lists are equal where their words are, however they are divided into lines.
extension WordList: Hashable {
  static func == (one: WordList, other: WordList) -> Bool { one.lines == other.lines || one.words == other.words }

  func hash(into hasher: inout Hasher) { hasher.combine(words) }
}
