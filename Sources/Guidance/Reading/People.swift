import Decisions

/// Who is meant, where several people stand in a question: *my niece's teacher* is not my niece.
struct People: Sendable {
  private var aside: Set<Int> = []
  /// The words at the start by which a person says what he or she is.
  private let introduction: Range<Int>

  /// Finds the words for people who are named only to say who somebody else is, and for the person who asks.
  ///
  /// - Parameter starts: the ends of the phrases for people that start at a word.
  init(_ text: QuestionText, ends: (Int) -> [Int]) {
    let tokens = text.tokens
    introduction = Self.introduction(tokens)
    func isPerson(_ index: Int) -> Bool {
      index < tokens.count && (!ends(index).isEmpty || Self.kin.contains(tokens[index].stem))
    }
    var index = 0
    while index < tokens.count {
      guard let end = ends(index).max() else {
        index += 1
        continue
      }
      let after = Self.passingOver(tokens, from: end)
      let ownsPerson = tokens[end - 1].isOwner || Self.runsOn(tokens, end)
      if ownsPerson, end < tokens.count, !tokens[end].startsPart,
        isPerson(end) || isPerson(end + 1) && tokens[end - 1].isOwner
      {
        aside.formUnion(index..<end)
      }
      if Self.asks(tokens, at: index) { aside.formUnion(index..<end) }
      if Self.parents.contains(tokens[end - 1].stem), let after, let owned = ends(after).max() {
        aside.formUnion(after..<owned)
      }
      index = end
    }
  }

  /// Tells whether the words only say who somebody else is, or who asks.
  func isAside(_ range: Range<Int>) -> Bool { range.allSatisfy(aside.contains) }

  /// Tells whether the words say what the person is who asks.
  func introduces(_ range: Range<Int>) -> Bool { !introduction.isEmpty && introduction.contains(range.upperBound - 1) }

  /// `nieces teacher`: an owner written without its apostrophe.
  private static func runsOn(_ tokens: [QuestionText.Token], _ end: Int) -> Bool {
    end < tokens.count && !tokens[end].startsPart && tokens[end - 1].text.hasSuffix("s")
      && kin.contains(tokens[end].stem)
  }

  /// The place behind "of", "whose", "with a", "who has a": where the person is told by another one.
  private static func passingOver(_ tokens: [QuestionText.Token], from start: Int) -> Int? {
    guard start < tokens.count, ["of", "whose", "from", "with"].contains(tokens[start].text) else { return nil }
    var index = start + 1
    let small: Set<String> = [
      "one", "a", "an", "the", "my", "our", "of", "some", "two", "this", "that", "her", "his", "their",
    ]
    while index < tokens.count, small.contains(tokens[index].text), index < start + 5 { index += 1 }
    return index < tokens.count ? index : nil
  }

  /// `can staff …`, `as a teacher`, `I am only a volunteer`: the person who asks.
  private static func asks(_ tokens: [QuestionText.Token], at index: Int) -> Bool {
    var before = index - 1
    while before >= 0, ["a", "an", "the", "only", "just", "all", "other", "new"].contains(tokens[before].text) {
      before -= 1
    }
    // "can my wife": somebody else.
    guard before >= 0, !["my", "our"].contains(tokens[index].text) else { return false }
    let word = tokens[before].text
    return ["can", "may", "should", "must", "do", "are", "as", "am", "being"].contains(word)
  }

  /// `trainee here`, `Peripatetic guitar teacher: the dad of ...`: who begins by saying what one is.
  private static func introduction(_ tokens: [QuestionText.Token]) -> Range<Int> {
    let most = min(tokens.count, 6)
    guard let end = (0..<most).first(where: { $0 > 0 && (tokens[$0].text == "here" || tokens[$0].startsPart) }),
      !tokens[..<end].contains(where: { pointers.contains($0.text) })
    else { return 0..<0 }
    return 0..<end
  }

  /// Words by which somebody else is brought in.
  private static let pointers: Set<String> = [
    "to", "with", "about", "my", "our", "the", "of", "from", "a", "an", "can", "one", "another", "other", "has", "is",
  ]

  private static let parents: Set<String> = Set(
    [
      "mum", "dad", "mother", "father", "parent", "parents", "nan", "gran", "aunt", "uncle", "brother", "sister",
      "carer", "family", "friend",
    ]
    .map(WordStem.of)
  )
  private static let kin: Set<String> = Set(
    [
      "teacher", "mum", "dad", "mother", "father", "parent", "friend", "mate", "partner", "brother", "sister", "nan",
      "gran",
      "grandma", "grandad", "aunt", "auntie", "uncle", "cousin", "son", "daughter", "boyfriend", "girlfriend",
      "husband", "wife",
      "carer", "stepdad", "stepmum", "family", "lad", "boy", "girl", "kid", "child", "head", "headteacher", "ta",
      "tutor",
    ].map(WordStem.of)
  )
}
