/// How a word goes on that a hyphen parts at the end of a line: with the hyphen, or without where only the line's end put it there.
///
/// The document itself tells: a word that it has elsewhere in one piece was cut; so was one of whose parts neither stands anywhere
/// by itself.
struct LineJoin {
  /// Parts that keep their hyphen, whatever follows.
  private static let prefixes: Set<String> = [
    "anti", "co", "cyber", "e", "ex", "inter", "mid", "multi", "non", "post", "pre", "pro", "re", "self", "semi", "sub",
  ]
  /// The words that no line's end touches; none where no line ends with a hyphen.
  private let words: Set<String>

  /// - Complexity: O(length of the text) where a line ends with a hyphen.
  init(_ lines: [DocumentLine]) {
    guard lines.contains(where: \.endsWithHyphen) else {
      words = []
      return
    }
    var words: Set<String> = []
    for (index, line) in lines.enumerated() {
      var own = Words.list(String(line.words.map(\.character)))[...]
      if line.endsWithHyphen { own = own.dropLast() }
      if index > 0, lines[index - 1].endsWithHyphen { own = own.dropFirst() }
      words.formUnion(own)
    }
    self.words = words
  }

  /// What stands between two lines of one paragraph.
  enum Seam: Hashable {
    /// A blank.
    case blank
    /// Nothing: the hyphen stays.
    case hyphen
    /// Nothing, and the hyphen goes.
    case cut
  }

  /// How the words of a line go on in the next.
  func seam(between line: some BidirectionalCollection<Glyph>, and next: some Collection<Glyph>) -> Seam {
    let end = line.reversed().prefix { !$0.isBlank }.reversed()
    guard end.count > 1, end.last?.character == "-", end.dropLast().last?.character.isLetter == true,
      let start = next.first, start.character.isLowercase
    else { return .blank }
    let first = Words.list(String(end.map(\.character))).last ?? ""
    let second = Words.list(String(next.prefix { !$0.isBlank }.map(\.character))).first ?? ""
    if words.contains(first + second) { return .cut }
    return Self.prefixes.contains(first) || words.contains(first) || words.contains(second) ? .hyphen : .cut
  }
}

extension DocumentLine {
  /// True where a letter and a hyphen end the line.
  fileprivate var endsWithHyphen: Bool {
    words.count > 1 && words[words.count - 1].character == "-" && words[words.count - 2].character.isLetter
  }
}
