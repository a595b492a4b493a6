import Decisions
import Knowledge

extension Judge {
  /// Reads what it is about, from the verbs behind the question proper.
  mutating func readActivity() {
    let stage = existence.values(of: "stage")?.first
    guard stage == nil || stage == "planning" || stage == "did" else { return }
    let candidates = activities().filter(isVerbal)
    var choice: Evidence?
    let start = focus ?? 0
    let behind = candidates.filter { $0.range.upperBound > start }.sorted(by: precedes)
    choice = behind.first ?? candidates.sorted(by: precedes).last
    let platforms = signs(of: "platform").map(\.range)
    choice =
      choice
      ?? activities().filter { sign in !platforms.contains { $0.overlaps(sign.range) } }.sorted(by: precedes).first
    choice = prevailing(over: choice) ?? choice
    guard var activity = choice else { return takeImpliedPublishing(stage) }
    if id(activity) == "use",
      let other = behind.first(where: {
        id($0) != "use" && $0.range.lowerBound > activity.range.lowerBound && isSameSentence($0, activity)
      })
    {
      activity = other
    }
    if id(activity) == "picture", let posted = behind.first(where: { id($0) == "publish" && follows($0, activity) }) {
      activity = posted
    }
    if stage == nil {
      guard isVerbal(activity) else { return }
      // "somebody has set up a page": somebody else did it, so it was seen.
      if isDoneByOthers(activity) { return take("stage", "saw", because: [activity]) }
      take("stage", "planning", because: [])
    }
    take("activity", id(activity), because: [activity])
    focus = activity.range.lowerBound
  }

  /// The signs of an activity: its own words, and the words for a fact that exists only with it (an errand).
  private func activities() -> [Evidence] {
    let own = signs(of: "activity")
    let implied = ["errand", "account-change", "picture-step"].flatMap { signs(of: FactID($0)) }
    return own + implied
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

  /// An errand that is what the whole is about, wherever its words stand: a reference, Wikipedia, an applicant.
  private func prevailing(over choice: Evidence?) -> Evidence? {
    guard let choice, choice.fact != index("errand") else { return nil }
    let special: Set<ValueID> = ["wiki", "reference", "applicant", "watch", "learn", "solicit"]
    let profile = signs(of: "account-change").first {
      $0.rank != nil && isSameSentence($0, choice) && id(choice) != "account"
    }
    return profile
      ?? signs(of: "errand").first {
        special.contains(space.facts[$0.fact].values[$0.value].id) && isSameSentence($0, choice)
      }
  }

  private func isSameSentence(_ a: Evidence, _ b: Evidence) -> Bool {
    findings.text.sentenceStart(of: a.range.lowerBound) == findings.text.sentenceStart(of: b.range.lowerBound)
  }

  /// "take a photo and post it": one verb follows another in the same breath.
  private func follows(_ later: Evidence, _ earlier: Evidence) -> Bool {
    later.range.lowerBound > earlier.range.upperBound - 1
      && tokens[earlier.range.upperBound..<max(earlier.range.upperBound, later.range.lowerBound)].contains {
        ["and", "then", "to"].contains($0.text)
      }
  }

  /// "I'd like the winners on the school's Twitter": no verb, but a place to publish and something to publish.
  private mutating func takeImpliedPublishing(_ stage: ValueID?) {
    let places = signs(of: "platform") + signs(of: "capacity")
    guard stage == "planning", let place = places.first, !(signs(of: "contents") + signs(of: "pupil-content")).isEmpty,
      place.range.lowerBound > 0,
      ["on", "to", "onto"].contains(tokens[place.range.lowerBound - 1].text) || place.rank != nil
    else { return }
    take("activity", "publish", because: [place])
  }

  private func isDoneByOthers(_ evidence: Evidence) -> Bool {
    let start = evidence.range.lowerBound
    guard WordStem.isPast(tokens[start].text) else { return false }
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
