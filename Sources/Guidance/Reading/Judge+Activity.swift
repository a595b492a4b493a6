import Decisions
import Knowledge

extension Judge {
  /// Reads what it is about: of all words that speak of an activity, those of the verb by which one asks, plans or
  /// tells of what one did count most.
  mutating func readActivity() {
    guard let stage = existence.values(of: "stage")?.first, stage == "planning" || stage == "did" else { return }
    let sign = activitySign(stage)
    let said = sign.map { (id($0), [$0]) } ?? impliedActivity(stage)
    guard let activity = settled("activity", said: said) else { return }
    take("activity", activity.value, because: activity.evidence)
    let first = activities().filter { id($0) == activity.value }.map(\.range.lowerBound).min()
    focus = (sign.map { id($0) == activity.value } ?? false ? sign?.range.lowerBound : first) ?? focus
  }

  /// The sign of an activity that counts most; nil where none does.
  private func activitySign(_ stage: ValueID?) -> Evidence? {
    let candidates = activities()
    let ranked = candidates.map { (sign: $0, score: score($0, among: candidates, stage)) }
    guard let most = ranked.map(\.score).max(), most > 0 else { return nil }
    return ranked.filter { $0.score == most }.map(\.sign).min(by: precedes)
  }

  /// The stage that a verb of some activity tells by itself; nil where there is none.
  var stageOfActivity: ValueID? {
    guard let activity = activitySign(nil), isVerbal(activity) else { return nil }
    // "somebody has set up a page": somebody else did it, so it was seen.
    if isDoneByOthers(activity) { return "saw" }
    return isDoneByMe(activity) ? "did" : "planning"
  }

  /// How much a sign of an activity counts; 0 or less where it does not.
  private func score(_ sign: Evidence, among all: [Evidence], _ stage: ValueID?) -> Int {
    let start = sign.range.lowerBound
    let isLong = sign.rank != nil || QuestionText.wordCount(of: sign.phrase) > 1
    var score = isVerbal(sign) ? 40 : 5
    if let predicate = findings.predicates.first(where: { sign.range.contains($0.verb) }) {
      switch (predicate.doer, predicate.mood) {
      case (.me, .asked), (.me, .intended): score += stage == "did" ? 20 : 60
      case (.me, .must): score += 40
      case (.me, .done): score += stage == "did" ? 70 : -15
      case (.me, _): score += 10
      case (.other, .asked): score += 20
      case (.other, _): score -= 25
      default: break
      }
    } else if start >= focus ?? 0 {
      score += 10
    }
    if sign.range.upperBound <= focus ?? 0 { score -= 15 }
    if isLong { score += 8 + min(sign.range.count, 4) }
    if isPlatform(sign) { score -= 30 }
    let value = space.facts[sign.fact].values[sign.value].id
    if sign.fact == index("errand") { score += Self.telling.contains(value) ? 120 : 4 }
    if sign.fact == index("account-change"), value == "profile", sign.rank != nil { score += 70 }
    // The first verb says more than what follows it, but for "take a photo and post it", "use my phone to post".
    if id(sign) == "picture" || id(sign) == "use",
      all.contains(where: { !["picture", "use"].contains(id($0)) && isVerbal($0) && follows($0, sign) })
    {
      score -= 80
    }
    return score
  }

  /// Errands that are what the whole is about, wherever their words stand.
  private static let telling: Set<ValueID> = ["wiki", "reference", "applicant", "watch", "learn", "solicit"]

  /// True for a word that is the platform's name: *whatsapp* in "on whatsapp".
  private func isPlatform(_ sign: Evidence) -> Bool {
    guard sign.rank == nil, !isVerbal(sign) else { return false }
    return signs(of: "platform").contains { $0.range.overlaps(sign.range) }
  }

  /// The signs of an activity: its own words, and the words for a fact that exists only with it (an errand).
  private func activities() -> [Evidence] {
    let own = signs(of: "activity").filter { !isLiking($0) }
    let implied = ["errand", "account-change", "picture-step"].flatMap { signs(of: FactID($0)) }
    return own + implied.filter { !isJoiningIn($0, own) }
  }

  /// "join a group with parents": one writes to them there, and backs no cause.
  private func isJoiningIn(_ sign: Evidence, _ own: [Evidence]) -> Bool {
    sign.fact == index("errand") && isValue(sign, "join")
      && own.contains {
        $0.rank != nil && isValue($0, "message") && $0.range.lowerBound == sign.range.lowerBound
      }
  }

  /// "I'd like to", "a band I like": nothing is liked online.
  private func isLiking(_ sign: Evidence) -> Bool {
    guard sign.rank == nil, sign.range.count == 1, tokens[sign.range.lowerBound].stem == "lik" else { return false }
    return !findings.predicates.contains {
      $0.verb == sign.range.lowerBound && $0.doer == .me && [.asked, .must, .done].contains($0.mood)
    }
  }

  private func id(_ evidence: Evidence) -> ValueID {
    switch space.facts[evidence.fact].id {
    case "errand": "errand"
    case "account-change": "account"
    case "picture-step": "picture"
    default: space.facts[evidence.fact].values[evidence.value].id
    }
  }

  /// The earlier one first; of two that start together the one with more words, then the errand.
  private func precedes(_ a: Evidence, _ b: Evidence) -> Bool {
    func order(_ sign: Evidence) -> (Int, Int, Int, Int) {
      let words = sign.rank == nil ? QuestionText.wordCount(of: sign.phrase) : id(sign) == "message" ? 3 : 2
      return (sign.range.lowerBound, -words, sign.fact == index("activity") ? 1 : 0, sign.rank ?? sign.value)
    }
    return order(a) < order(b)
  }

  /// "take a photo and post it": one verb follows another in the same breath.
  private func follows(_ later: Evidence, _ earlier: Evidence) -> Bool {
    later.range.lowerBound > earlier.range.upperBound - 1
      && tokens[earlier.range.upperBound..<max(earlier.range.upperBound, later.range.lowerBound)].contains {
        ["and", "then", "to"].contains($0.text)
      }
  }

  /// "I'd like the winners on the school's Twitter", "photo of my class on dojo, ok?": no verb, but a place to publish
  /// and something to publish.
  private func impliedActivity(_ stage: ValueID) -> (value: ValueID, evidence: [Evidence])? {
    guard stage == "planning", let place = (signs(of: "platform") + signs(of: "capacity")).first else { return nil }
    let hasContents = !(signs(of: "contents") + signs(of: "pupil-content")).isEmpty
    if !hasContents, !(signs(of: "time") + signs(of: "device") + signs(of: "place")).isEmpty {
      return ("use", [place])
    }
    return hasContents ? ("publish", [place]) : nil
  }

  private func isDoneByMe(_ evidence: Evidence) -> Bool {
    let sentence = findings.text.sentenceStart(of: evidence.range.lowerBound)
    return findings.predicates.contains {
      $0.doer == .me && $0.mood == .done && !$0.isNegated && !EventWords.idle.contains($0.stem)
        && (sentence..<evidence.range.upperBound).contains($0.verb)
    }
  }

  private func isDoneByOthers(_ evidence: Evidence) -> Bool {
    let start = evidence.range.lowerBound
    guard WordStem.isPast(tokens[start].text), !findings.text.asks,
      !findings.predicates.contains(where: { $0.verb == start && $0.mood == .asked })
    else { return false }
    return !tokens[max(0, start - 3)..<start].contains { ["i", "we", "me"].contains($0.text) }
  }

  /// True where a word stands as a verb: `post`, not *a post*.
  func isVerbal(_ evidence: Evidence) -> Bool {
    if QuestionText.wordCount(of: evidence.phrase) > 1 || evidence.rank != nil { return true }
    let start = evidence.range.lowerBound
    let word = tokens[start].text
    let before = start > 0 && !tokens[start].startsPart ? tokens[start - 1].text : ""
    if word.hasSuffix("ing") || WordStem.isPast(word) { return !Self.articles.contains(before) }
    if Self.determiners.contains(before) { return false }
    if before.isEmpty { return !word.hasSuffix("s") }
    return Self.beforeVerbs.contains(before) || start > 0 && people.isAside(start - 1..<start)
  }

  private static let articles: Set<String> = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "that", "some", "any", "no",
  ]
  private static let determiners: Set<String> = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "this", "that", "some", "any", "no", "of", "about",
    "in", "new", "old",
    "school", "facebook", "instagram", "twitter", "friend", "class", "schools", "another", "last", "bad", "nice", "for",
    "with",
  ]
  private static let beforeVerbs: Set<String> = [
    "i", "we", "to", "and", "or", "then", "not", "can", "could", "may", "should", "just", "you", "please", "if", "let",
    "also", "still",
    "never", "me", "staff", "teachers", "they", "quickly", "only", "even", "ever", "will", "would", "do", "must", "us",
    "someone",
    "everyone", "people", "anyone", "governors", "tas", "volunteers", "he", "she", "actually", "publicly", "privately",
  ]
}
