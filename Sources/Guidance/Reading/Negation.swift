/// The words of a question over which a *not* or a *without* reaches.
struct Negation: Sendable {
  private var reached: Set<Int> = []

  /// Finds them: from each word of denial to the next pause or turn (*but*, *just*), six words at most.
  init(_ text: QuestionText) {
    let tokens = text.tokens
    for index in tokens.indices {
      if Self.leaves.contains(tokens[index].text), let out = Self.out(tokens, after: index) {
        // "leave his name out": what stands between is what is left out.
        reached.formUnion(index + 1..<out)
      }
      guard Self.denies(tokens, at: index) else { continue }
      var next = index + 1
      while next < tokens.count, next <= index + 6, !tokens[next].startsPart, !Self.turns.contains(tokens[next].text) {
        reached.insert(next)
        next += 1
      }
    }
  }

  /// Tells whether a *not* reaches a word.
  func reaches(_ range: Range<Int>) -> Bool {
    reached.contains(range.lowerBound) && reached.contains(range.upperBound - 1)
  }

  private static func denies(_ tokens: [QuestionText.Token], at index: Int) -> Bool {
    let word = tokens[index].text
    let before = index > 0 && !tokens[index].startsPart ? tokens[index - 1].text : ""
    let after = index + 1 < tokens.count ? tokens[index + 1].text : ""
    switch word {
    case "without", "never", "neither", "nor", "excluding", "except", "minus": return true
    case "no":
      return !["longer", "problem", "idea", "way"].contains(after) && !["said", "says", "say", "or"].contains(before)
    case "none", "nobody": return true
    case "nothing": return ["about", "of", "on"].contains(after)
    case "leave", "leaving", "left": return after == "out"
    case "instead", "rather": return ["of", "than"].contains(after)
    case "not":
      if questions.contains(before) || harmless.contains(after) { return false }
      return true
    default: return false
    }
  }

  private static let leaves: Set<String> = ["leave", "leaving", "left"]

  /// The *out* of "leave his name out"; nil where there is none.
  private static func out(_ tokens: [QuestionText.Token], after index: Int) -> Int? {
    var next = index + 1
    while next < tokens.count, next <= index + 5, !tokens[next].startsPart {
      if tokens[next].text == "out" { return next > index + 1 ? next : nil }
      next += 1
    }
    return nil
  }

  /// After these a *not* belongs to a question: "why can I not …", "should I not …".
  private static let questions: Set<String> = [
    "can", "could", "should", "would", "may", "might", "must", "will", "i", "sure", "or", "why", "if", "whether",
  ]
  /// Before these a *not* says nothing of what follows.
  private static let harmless: Set<String> = [
    "sure", "know", "allowed", "certain", "only", "just", "mind", "want", "think", "ok", "long", "even", "really",
    "happy", "stop",
    "leave", "yet", "to", "asked", "told", "said", "got",
  ]
  private static let turns: Set<String> = [
    "but", "just", "only", "and", "so", "because", "if", "though", "although", "it", "i",
  ]
}
