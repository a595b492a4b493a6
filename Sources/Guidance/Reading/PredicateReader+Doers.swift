/// Who does what a verb says, and how it is spoken of: read from the words before the verb.
extension PredicateReader {
  private enum Form { case base, past, ongoing }

  private func form(_ text: String, _ previous: String) -> Form {
    if text.hasSuffix("ing") { return .ongoing }
    guard WordStem.isPast(text) || text == "had" else { return .base }
    // `put` after "can I" or "to" is no past.
    return VerbWords.unchanged.contains(text) && VerbWords.askFor.contains(previous) ? .base : .past
  }

  func predicate(at index: Int, after last: Predicate?) -> Predicate {
    var scan = Scan(
      meetsMe: meetsMe(index),
      form: form(word(index), before(index).map { tokens[$0].text } ?? ""),
      start: index
    )
    look(left: index, word(index), &scan, after: last)
    // "The mother of a girl who plays with me has written": nobody says *I has*.
    if scan.hasHas, scan.doer == .me || scan.doer == .nobody, word(scan.start) != "i" {
      scan.doer = .other
      scan.mood = .done
    }
    if scan.form == .past, VerbWords.unchanged.contains(word(index)), scan.mood == .asked || scan.mood == .intended {
      scan.form = .base
    }
    return Predicate(
      verb: index,
      stem: tokens[index].stem,
      doer: scan.doer,
      mood: scan.mood,
      isNegated: scan.isNegated,
      isPassive: scan.isPassive,
      meetsMe: scan.meetsMe,
      range: scan.start..<index + 1
    )
  }

  /// What was found on the way to the left.
  private struct Scan {
    let meetsMe: Bool
    var form: Form
    var start: Int
    var doer = Predicate.Doer.nobody
    var mood = Predicate.Mood.plain
    var isNegated = false
    var isPassive = false
    var hasHave = false
    var hasHas = false
    var hasBe = false
  }

  private func look(left index: Int, _ verb: String, _ scan: inout Scan, after last: Predicate?) {
    var index = index
    while true {
      if tokens[index].startsPart || index == 0 { return settleAtStart(index, &scan, after: last) }
      index -= 1
      let text = tokens[index].text
      if text == "not" || text == "never" { scan.isNegated = true }
      if VerbWords.adverbs.contains(text) { continue }
      scan.start = index
      if ["have", "has", "had"].contains(text), scan.form == .past || scan.hasBe {
        scan.hasHave = true
        if text == "has" { scan.hasHas = true }
        continue
      }
      if VerbWords.be.contains(text), scan.form != .base {
        if scan.form == .past { scan.isPassive = true }
        scan.hasBe = true
        // "is posting a picture ok?"
        if tokens[index].startsPart || index == 0, scan.form == .ongoing {
          scan.doer = .me
          scan.mood = .asked
          return
        }
        continue
      }
      if VerbWords.modals.contains(text) {
        if tokens[index].startsPart || index == 0, scan.form == .ongoing {
          scan.doer = .me
          scan.mood = .asked
          return
        }
        if scan.hasHave { return settle(&scan, .nobody, .plain) }
        scan.mood = text == "must" ? .must : .intended
        continue
      }
      if ["do", "does", "did"].contains(text) {
        scan.mood = text == "did" ? .done : .must
        continue
      }
      return settle(at: index, verb, &scan, after: last)
    }
  }

  private func settle(_ scan: inout Scan, _ doer: Predicate.Doer, _ mood: Predicate.Mood) {
    scan.doer = doer
    scan.mood = mood
  }

  private func settleAtStart(_ index: Int, _ scan: inout Scan, after last: Predicate?) {
    scan.start = index
    if !tokens[index].startsSentence, index > 0, last.map({ !isSameSentence($0.verb, index) }) ?? true,
      scan.form != .ongoing || scan.hasBe, startsWithSomebody(before: index)
    {
      return settle(&scan, .other, scan.form == .past || scan.hasHave ? .done : .ongoing)
    }
    if ["has", "is", "does"].contains(word(index)), scan.form == .past || !startsSentence(index) {
      return settle(&scan, .other, scan.form == .past || scan.hasHave ? .done : .ongoing)
    }
    if scan.form == .base, tokens[index].text.hasSuffix("s") { return settle(&scan, .other, .ongoing) }
    switch scan.form {
    case .past:
      // After a comma the one goes on who did the last thing.
      if !tokens[index].startsSentence, let last, last.mood == .done, !scan.hasHave, !scan.hasBe, !scan.meetsMe {
        return settle(&scan, last.doer, .done)
      }
      settle(&scan, scan.meetsMe ? .other : .me, .done)
    case .ongoing: settle(&scan, .me, scan.hasBe || scan.hasHave ? .done : .asked)
    case .base: settle(&scan, .me, VerbWords.wants.contains(tokens[scan.start].stem) ? .intended : scan.mood)
    }
  }

  private func settle(at index: Int, _ verb: String, _ scan: inout Scan, after last: Predicate?) {
    let text = tokens[index].text
    switch text {
    case "i", "we": settle(&scan, .me, mine(index, scan, verb))
    case _ where ["who", "whom", "what"].contains(text) && (index == 0 || tokens[index].startsSentence):
      settle(&scan, .asked, .plain)
    case "to" where scan.form == .base: settleInfinitive(index, &scan)
    case "and", "or", "then", "but":
      guard let last, isSameSentence(last.verb, index) else {
        return settle(&scan, scan.form == .past ? .me : .nobody, scan.form == .past ? .done : .plain)
      }
      if VerbWords.unchanged.contains(verb) { return settle(&scan, last.doer, last.mood) }
      let fits = scan.form == .past ? last.mood == .done : last.mood != .done || scan.form == .ongoing
      if fits { return settle(&scan, last.doer, last.mood) }
      settle(&scan, scan.form == .past ? .me : .nobody, scan.form == .past ? .done : .plain)
    case _ where VerbWords.prepositions.contains(text): settleBehindPreposition(index, &scan)
    case "me", "us", "my", "our": settle(&scan, .me, scan.form == .ongoing ? .asked : .plain)
    case "let", "lets": settle(&scan, .other, .plain)
    default:
      // A verb before the verb: "keeps posting", "started following".
      if scan.form == .ongoing, let last, last.verb == index {
        return settle(&scan, last.doer, last.stem == "keep" || last.mood == .done ? .ongoing : last.mood)
      }
      settle(&scan, isOneself(index) ? .me : .other, theirs(index, scan))
    }
  }

  /// "me and my TA have been chatting".
  private func isOneself(_ index: Int) -> Bool {
    var index = index
    while index > 0, !tokens[index].startsPart { index -= 1 }
    return ["me", "i", "us"].contains(word(index)) && word(index + 1) == "and"
  }

  /// The mood of what I do.
  private func mine(_ index: Int, _ scan: Scan, _ verb: String) -> Predicate.Mood {
    let before = self.before(index).map { tokens[$0].text } ?? ""
    if VerbWords.suppose.contains(before), scan.form != .past || !VerbWords.times.contains(before) {
      return word(index - 2) == "what" ? .asked : .supposed
    }
    if scan.form == .base || scan.form == .ongoing && !scan.hasBe {
      if VerbWords.mayI.contains(before) { return .asked }
      if before == "did" { return .done }
      if before == "must" || before == "do" || before == "should" { return .must }
      if scan.mood != .plain { return scan.mood }
      // "I put it online" has been done; "I want it online" has not.
      if VerbWords.unchanged.contains(verb) { return .done }
      return VerbWords.wants.contains(WordStem.of(verb)) ? .intended : .ongoing
    }
    if VerbWords.mayI.contains(before) || before == "should" {
      return scan.hasHave || before == "should" ? .plain : .asked
    }
    if scan.form == .ongoing {
      return ["was", "were", "been"].contains(word(index + 1)) || scan.hasHave ? .done : .ongoing
    }
    return scan.mood == .intended || scan.mood == .must ? .plain : .done
  }

  /// The mood of what somebody else does.
  private func theirs(_ index: Int, _ scan: Scan) -> Predicate.Mood {
    var first = index
    while first > 0, !tokens[first].startsPart, index - first < 6,
      !VerbWords.closed.contains(tokens[first - 1].text) || VerbWords.determiners.contains(tokens[first - 1].text)
        || ["in", "of", "from", "at"].contains(tokens[first - 1].text)
    { first -= 1 }
    if first > 0, !tokens[first].startsPart {
      let before = tokens[first - 1].text
      if VerbWords.suppose.contains(before) { return .supposed }
      if VerbWords.modals.contains(before) || VerbWords.inverted.contains(before) { return .asked }
    }
    switch scan.form {
    case .past: return scan.mood == .plain || scan.mood == .done ? .done : .plain
    case .ongoing: return scan.hasHave ? .done : scan.hasBe ? .ongoing : .plain
    case .base: return scan.mood == .plain ? .ongoing : scan.mood == .must ? .asked : .plain
    }
  }

  /// "want to", "is it ok to", "have to", "asked to".
  private func settleInfinitive(_ index: Int, _ scan: inout Scan) {
    guard let place = before(index) else {
      return settle(&scan, tokens[index].startsSentence ? .me : .nobody, tokens[index].startsSentence ? .asked : .plain)
    }
    let governor = tokens[place].text
    scan.start = place
    if ["me", "us"].contains(governor) {
      let verb = before(place).map { tokens[$0].stem } ?? ""
      return settle(&scan, .me, verb == "for" ? .asked : VerbWords.urge.contains(verb) ? .intended : .plain)
    }
    if VerbWords.permission.contains(governor) { return settle(&scan, .me, .asked) }
    if VerbWords.intend.contains(tokens[place].stem) || governor == "about" {
      let doer = doer(before: place)
      return settle(&scan, doer, .intended)
    }
    if VerbWords.duty.contains(governor) { return settle(&scan, doer(before: place), .must) }
    if ["asked", "ask", "asks", "asking", "tried", "trying", "offered", "keen", "like", "requested"].contains(governor)
    {
      let doer = doer(before: place)
      return settle(&scan, doer, doer == .me ? .plain : .intended)
    }
    settle(&scan, .nobody, .plain)
  }

  /// Who stands before a verb, helping verbs passed over.
  private func doer(before index: Int) -> Predicate.Doer {
    var index = index
    while let place = before(index) {
      let text = tokens[place].text
      if text == "i" || text == "we" { return .me }
      let isHelper =
        VerbWords.be.contains(text) || VerbWords.modals.contains(text)
        || ["have", "has", "had", "do", "does", "did", "got"].contains(text)
      if ["and", "but", "or", "then"].contains(text) { return startsWithSomebody(before: place) ? .other : .me }
      guard isHelper else { return isNoun(place) ? .other : .me }
      index = place
    }
    // "A lad, long since left, would like to connect."
    let isAside = tokens[index].startsPart && !tokens[index].startsSentence && word(index - 1) != "i"
    return isAside && startsWithSomebody(before: index) ? .other : .me
  }

  /// "thinking of posting", "a problem with me posting", "rules on posting".
  private func settleBehindPreposition(_ index: Int, _ scan: inout Scan) {
    guard scan.form == .ongoing else { return settle(&scan, .nobody, .plain) }
    if word(index) == "after", index > 0, VerbWords.be.contains(word(index - 1)) {
      return settle(&scan, doer(before: index), .ongoing)
    }
    let before = self.before(index).map { tokens[$0] }
    guard let before else { return settle(&scan, .me, ["about", "for"].contains(word(index)) ? .asked : .plain) }
    if ["think", "thinking"].contains(before.stem) || before.stem == "dream" { return settle(&scan, .me, .intended) }
    let asks: Set<String> = [
      "problem", "issue", "harm", "wrong", "rule", "rules", "ok", "fine", "against", "allowed", "what", "how", "policy",
      "objection", "anything", "stop", "trouble",
    ]
    settle(&scan, .me, asks.contains(before.text) ? .asked : .plain)
  }

  // MARK: To whom

  /// True where *me* stands close behind: "sent me", "wrote something about me".
  private func meetsMe(_ index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, next <= index + 3, !tokens[next].startsSentence,
      VerbWords.particles.contains(tokens[next].text) || VerbWords.adverbs.contains(tokens[next].text)
    { next += 1 }
    if next < tokens.count, !tokens[next].startsSentence, ["me", "us"].contains(tokens[next].text) { return true }
    for place in index + 1..<max(index + 2, min(tokens.count, index + 9)) where place < tokens.count {
      if tokens[place].startsSentence || ["i", "we", "can", "and"].contains(tokens[place].text) { return false }
      if ["me", "us"].contains(tokens[place].text), place > 0,
        ["to", "about", "at", "with", "of", "on", "from", "by", "for"].contains(tokens[place - 1].text)
      {
        return true
      }
    }
    return false
  }
}
