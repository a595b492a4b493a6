/// Finds the verbs of a question, by the small words round them and by their forms.
///
/// Not a grammar of English: it looks from each verb to the left, over adverbs and helping verbs, for who does it.
struct PredicateReader {
  let tokens: [QuestionText.Token]

  /// Makes it for a question.
  init(_ text: QuestionText) { tokens = text.tokens }

  /// The predicates in their order.
  ///
  /// - Complexity: O(words of the question).
  func predicates() -> [Predicate] {
    var found: [Predicate] = []
    for index in tokens.indices where isVerb(index, after: found.last) {
      found.append(predicate(at: index, after: found.last))
    }
    for index in found.indices {
      let end = index + 1 < found.count ? found[index + 1].range.lowerBound : tokens.count
      let start = found[index].range.lowerBound
      let sentence = sentenceEnd(from: found[index].verb)
      found[index].range = start..<max(start + 1, min(end, sentence))
    }
    return found
  }

  private func sentenceEnd(from index: Int) -> Int {
    var end = index + 1
    while end < tokens.count, !tokens[end].startsSentence { end += 1 }
    return end
  }

  // MARK: What is a verb

  func word(_ index: Int) -> String { tokens.indices.contains(index) ? tokens[index].text : "" }

  /// The word before, adverbs passed over; nil where a part of the sentence starts.
  func before(_ index: Int) -> Int? {
    var index = index
    while index > 0, !tokens[index].startsPart {
      index -= 1
      if !VerbWords.adverbs.contains(tokens[index].text) { return index }
    }
    return nil
  }

  private func isVerb(_ index: Int, after last: Predicate?) -> Bool {
    let token = tokens[index]
    let text = token.text
    if VerbWords.closed.contains(text) { return false }
    let place = before(index)
    let previous = place.map { tokens[$0].text } ?? ""
    let next = index + 1 < tokens.count && !tokens[index + 1].startsPart ? tokens[index + 1].text : ""
    if VerbWords.determiners.contains(previous) { return false }
    if place.map({ tokens[$0].isOwner }) ?? false, !text.hasSuffix("ing") { return false }
    if ["have", "has", "had"].contains(text) { return isMainHave(index) }
    if WordStem.isPast(text) {
      return !VerbWords.adjectives.contains(text) || ["i", "we"].contains(previous) && next != "to"
    }
    if text.hasSuffix("ing") { return !VerbWords.things.contains(text) }
    if VerbWords.beforeBase.contains(previous) { return !VerbWords.neverBase.contains(text) }
    guard VerbWords.bases.contains(token.stem) else { return false }
    if ["me", "us"].contains(next) { return previous != "of" }
    if ["and", "or", "then", "but"].contains(previous) {
      return last.map { isSameSentence($0.verb, index) && $0.mood != .plain } ?? false
    }
    if text.hasSuffix("s") {
      // "A lad, long since left, wants to connect."
      if place == nil, !token.startsSentence { return last?.range.upperBound != index }
      return place.map { !VerbWords.prepositions.contains(tokens[$0].text) && isNoun($0) } ?? false
    }
    if place == nil { return startsSentence(index) && !next.isEmpty && !VerbWords.prepositions.contains(next) }
    return VerbWords.plurals.contains(previous)
  }

  /// True where *have* is no helping verb: nothing done follows it.
  private func isMainHave(_ index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, VerbWords.adverbs.contains(tokens[next].text) || ["i", "we", "not"].contains(word(next))
    {
      next += 1
    }
    guard next < tokens.count else { return false }
    return !WordStem.isPast(tokens[next].text) && !["to", "been", "got"].contains(tokens[next].text)
  }

  func isNoun(_ index: Int) -> Bool {
    let text = tokens[index].text
    return !VerbWords.closed.contains(text) && !VerbWords.determiners.contains(text) || VerbWords.others.contains(text)
  }

  /// "A dad, the one with the van, has messaged me."
  func startsWithSomebody(before index: Int) -> Bool {
    var first = index - 1
    while first > 0, !tokens[first].startsSentence { first -= 1 }
    while first < index, VerbWords.suppose.contains(tokens[first].text) { first += 1 }
    let start = tokens[first].text
    return VerbWords.determiners.contains(start) || ["one", "somebody", "someone", "two", "ex"].contains(start)
      || VerbWords.plurals.contains(start)
  }

  /// True where only adverbs stand between a word and the start of its sentence.
  func startsSentence(_ index: Int) -> Bool {
    var index = index
    while index > 0, !tokens[index].startsSentence, VerbWords.adverbs.contains(tokens[index - 1].text) { index -= 1 }
    return index == 0 || tokens[index].startsSentence
  }

  func isSameSentence(_ first: Int, _ second: Int) -> Bool {
    !(min(first, second) + 1..<max(first, second) + 1).contains { tokens[$0].startsSentence }
  }
}
