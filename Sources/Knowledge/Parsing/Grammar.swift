/// Which key words a kind of file knows, and under which each of them stands.
struct Grammar: Sendable {
  /// The lines that may stand under one key word.
  struct Level: Sendable {
    /// The key word above them; empty for the file itself.
    let head: String
    /// Their key words.
    let lines: [String]
    /// The key words that end the level, because they belong further out.
    let outer: [String]

    /// Makes a level inside others.
    init(_ head: String, in around: [Level] = [], _ lines: [String]) {
      self.head = head
      self.lines = lines
      outer = around.flatMap(\.lines)
    }
  }

  private let levels: [Level]

  /// Makes a grammar of levels, the outermost first.
  init(_ levels: Level...) { self.levels = levels }

  /// All key words, those of the outer levels first.
  var keywords: [String] { levels.flatMap(\.lines) }

  /// Tells whether any level has this key word.
  func knows(_ keyword: String) -> Bool { levels.contains { $0.lines.contains(keyword) } }

  /// The key word under which this one stands; nil for those of the file itself.
  func home(of keyword: String) -> String? {
    levels.first { $0.lines.contains(keyword) }.flatMap { $0.head.isEmpty ? nil : $0.head }
  }

  /// The key words of what stands under this one, at any depth.
  func lines(under keyword: String) -> [String] {
    guard let level = levels.first(where: { $0.head == keyword }) else { return [] }
    return level.lines + level.lines.flatMap { $0 == keyword ? [] : lines(under: $0) }
  }
}
