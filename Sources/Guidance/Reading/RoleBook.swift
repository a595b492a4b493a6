import Knowledge

/// The words for the roles of a policy, to find who gave or refused leave.
struct RoleBook: Sendable {
  private let phrases: [String: [(stems: [String], role: RoleID)]]

  /// Makes the book: labels, other words and ids of the roles.
  init(_ knowledge: KnowledgeBase) {
    var phrases: [String: [(stems: [String], role: RoleID)]] = [:]
    for role in knowledge.vocabulary.roles {
      for text in [role.label, role.id.text] + role.others {
        var words = QuestionText(text).tokens
        while let first = words.first, ["the", "your", "a"].contains(first.text) { words.removeFirst() }
        guard let first = words.first, words.count < 5 else { continue }
        phrases[first.stem, default: []].append((words.map(\.stem), role.id))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.stems.count > $1.stems.count } }
  }

  /// The role named at each word, the longest name first: the *head* of a *deputy head* is none.
  func finds(in text: QuestionText) -> [(range: Range<Int>, role: RoleID)?] {
    var end = 0
    return text.tokens.indices.map { index in
      guard index >= end, let found = find(in: text, at: index) else { return nil }
      end = found.range.upperBound
      return found
    }
  }

  /// The role named at a word, the longest name first; nil where none is.
  func find(in text: QuestionText, at index: Int) -> (range: Range<Int>, role: RoleID)? {
    for one in phrases[text.tokens[index].stem] ?? [] where index + one.stems.count <= text.tokens.count {
      let end = index + one.stems.count
      guard text.tokens[index..<end].map(\.stem).elementsEqual(one.stems) else { continue }
      // The *head of maths* is no head.
      if one.stems.last == "head", end + 1 < text.tokens.count, text.tokens[end].text == "of",
        !["school", "the", "our", "academy"].contains(text.tokens[end + 1].text)
      {
        continue
      }
      return (index..<end, one.role)
    }
    return nil
  }
}
