/// A word that Tab may put in place of the one being typed.
public struct Completion: Hashable, Sendable {
  /// What is put into the line; may have several words.
  public var word: String
  /// What it means, in a few words; may be empty.
  public var description: String

  /// Makes a completion from its parts.
  public init(word: String, description: String = "") {
    self.word = word
    self.description = description
  }
}

/// What Tab comes to: what is typed so far, and which completions continue it.
struct CompletionChoice: Hashable {
  /// The characters (Unicode scalars, as libedit counts) before the cursor that a completion replaces.
  var replaced: Int
  /// The completions that fit, in the order given, each word once.
  var matches: [Completion]
  /// What to put in the place of what is typed; `nil` where it would change nothing.
  var replacement: String?

  /// Chooses from the completions for a line.
  ///
  /// The word being typed is the longest stretch before the cursor, from the start of a word on, that begins any of the
  /// completions, whatever the case: so `own acc` finds `own account`. Where there is none it is what follows the
  /// last blank, comma or `=`.
  init(before text: String, completions: [Completion]) {
    var seen: Set<String> = []
    let words = completions.filter { seen.insert($0.word).inserted }
    let typed = Self.starts(of: text).lazy
      .map { text[$0...] }
      .first { typed in !typed.isEmpty && words.contains { $0.word.begins(with: typed) } }
    let current = typed ?? Self.starts(of: text).last.map { text[$0...] } ?? text[...]
    replaced = current.unicodeScalars.count
    matches = words.filter { $0.word.begins(with: current) }
    let common = Self.commonStart(of: matches.map(\.word))
    replacement = !common.isEmpty && common.count >= current.count && common != current ? common : nil
  }

  /// Where words start in a text, from the left.
  private static func starts(of text: String) -> [String.Index] {
    var starts: [String.Index] = []
    var follows = true
    for index in text.indices {
      let isSeparator = " ,=".contains(text[index])
      if follows && !isSeparator { starts.append(index) }
      follows = isSeparator
    }
    return follows ? starts + [text.endIndex] : starts
  }

  /// The longest text that all words start with, whatever the case, spelled as in the first.
  private static func commonStart(of words: [String]) -> String {
    guard let first = words.first else { return "" }
    var length = first.count
    for word in words.dropFirst() {
      let same = zip(first, word).prefix { $0.lowercased() == $1.lowercased() }
      length = min(length, same.count)
    }
    return String(first.prefix(length))
  }
}

extension String {
  fileprivate func begins(with start: Substring) -> Bool {
    count >= start.count && zip(self, start).allSatisfy { $0.lowercased() == $1.lowercased() }
  }
}
