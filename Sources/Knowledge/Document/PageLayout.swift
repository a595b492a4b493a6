/// What pages do to the lines of a printed document: a converter writes a form feed where a page begins.
///
/// On a page a paragraph may follow its heading or another paragraph without a blank line; then the line before has ended early.
/// The end of a page, on the other hand, ends no paragraph by itself. What stands at the head or the foot of most pages belongs
/// to the paper. A text without form feeds has no pages, and nothing of this holds.
struct PageLayout {
  /// How a line stands to the line before it.
  enum Bond: Hashable {
    /// It may go on, as in any text.
    case usual
    /// It begins something new.
    case broken
    /// It goes on over the end of a page, whatever blank lines stand between.
    case acrossPages
  }

  private var bonds: [Int: Bond] = [:]
  private var furniture: Set<Int> = []

  /// - Complexity: O(length of the text).
  init(_ lines: [DocumentLine]) {
    let starts = lines.indices.filter { lines[$0].startsPage }
    guard !starts.isEmpty else { return }
    furniture = Self.furniture(of: lines, pages: Self.pages(starts, of: lines))
    let content = lines.indices.filter { !lines[$0].isBlank && !furniture.contains($0) }
    let width = Self.width(content.map { lines[$0].end })
    for (before, index) in zip(content, content.dropFirst()) {
      let endsPage = starts.contains { before < $0 && $0 <= index }
      let isEarly = lines[before].end + 1 + lines[index].firstWordLength < width * 4 / 5
      let isNew = isEarly || endsPage && Self.isHeading(lines[index], of: width, after: lines[before])
      if isNew || endsPage { bonds[index] = isNew ? .broken : .acrossPages }
    }
  }

  /// Tells whether a line belongs to the paper: a running head, the number of a page.
  func isFurniture(_ line: Int) -> Bool { furniture.contains(line) }

  /// How a line stands to what comes before it.
  func bond(of line: Int) -> Bond { bonds[line] ?? .usual }

  private static func pages(_ starts: [Int], of lines: [DocumentLine]) -> [Range<Int>] {
    let edges = (starts.first == 0 ? [] : [0]) + starts + [lines.count]
    return zip(edges, edges.dropFirst()).map { $0..<$1 }.filter { page in page.contains { !lines[$0].isBlank } }
  }

  /// The first and last lines of pages that stand, but for numbers, on most of them.
  private static func furniture(of lines: [DocumentLine], pages: [Range<Int>]) -> Set<Int> {
    guard pages.count > 1 else { return [] }
    var found: Set<Int> = []
    for ends in [
      pages.map { page in page.first { !lines[$0].isBlank }! }, pages.map { $0.last { !lines[$0].isBlank }! },
    ] {
      var places: [String: [Int]] = [:]
      for line in ends { places[lines[line].textWithoutNumbers, default: []].append(line) }
      for (_, places) in places where places.count * 2 > pages.count { found.formUnion(places) }
    }
    return found
  }

  /// The column that full lines reach: one line in twenty is as long, or longer.
  private static func width(_ ends: [Int]) -> Int {
    let sorted = ends.sorted(by: >)
    return sorted.isEmpty ? 0 : sorted[sorted.count / 20]
  }

  /// A short line without a mark at its end, after a sentence's end: what opens a page heads it.
  private static func isHeading(_ line: DocumentLine, of width: Int, after before: DocumentLine) -> Bool {
    guard let last = line.words.last?.character, let end = before.words.last?.character else { return false }
    return ".?!:;".contains(end) && !".,;:".contains(last) && line.end < width * 4 / 5
  }
}

extension DocumentLine {
  /// The column of the last character; 0 for a blank line.
  fileprivate var end: Int { words.last?.column ?? 0 }

  fileprivate var firstWordLength: Int { words.prefix { $0.character != " " }.count }

  /// The words, each number as one sign, so that the numbers of pages look alike.
  fileprivate var textWithoutNumbers: String {
    var text = ""
    for word in words where !(word.character.isNumber && text.last == "#") {
      text.append(word.character.isNumber ? "#" : word.character)
    }
    return "\(label.isEmpty ? "" : "#")\(text)"
  }
}
