import Decisions
import Knowledge

extension Judge {
  /// Reads the stage, and with it the topic of a question about the policy, what was received and what was seen.
  ///
  /// What has happened comes before what is planned; of several things that happened the last one counts, but an
  /// attack, an accusation or a demand always counts before what one did oneself. Where what the words lean to
  /// disagrees clearly, or nothing is said outright, the leaning counts.
  mutating func readStage() {
    let plans = plans
    let topic = bestTopic(plans)
    let said = stageSaid(plans, topic)
    guard let stage = settled("stage", said: said.map { ($0.value, [$0.sign].compactMap { $0 }) }) else { return }
    let sign = said?.value == stage.value ? said?.sign : nil
    focus = (sign ?? firstSign(of: stage.value, plans, topic))?.range.lowerBound
    take("stage", stage.value, because: stage.evidence)
    switch stage.value {
    case "asking":
      if let topic = settled("topic", said: topic.map { (id(of: $0), [$0]) }) {
        take("topic", topic.value, because: topic.evidence)
        focus = focus ?? topic.evidence.first?.range.lowerBound
      }
    case "received": readHappening("received", sign)
    case "saw": readHappening("seen", sign)
    default: break
    }
  }

  /// The stage as the words say it outright, with its sign; nil where they do not.
  private func stageSaid(_ plans: [Evidence], _ topic: Evidence?) -> (value: ValueID, sign: Evidence?)? {
    if let event = event(plans, isTopic: topic != nil), !(topic.map { comesFirst($0, event) } ?? false) {
      // What somebody else did may have been seen, or be told only to lead up to a plan: that is asked.
      return event.rank == Self.hearsay ? nil : (stageValue(of: event), event)
    }
    if let topic { return ("asking", topic) }
    if let plan = plans.min(by: { $0.range.lowerBound < $1.range.lowerBound }) { return ("planning", plan) }
    if isBareQuestion { return ("planning", nil) }
    if !isOwnDoing, let seen = best(signs(of: "seen").filter { $0.rank == nil }), !findings.text.asks {
      return ("saw", seen)
    }
    if findings.text.asks, tokens.contains(where: { ["polici", "policy", "rule"].contains($0.stem) }) {
      return ("asking", nil)
    }
    return stageSigns("asking").first.map { ("asking", $0) } ?? stageOfActivity.map { ($0, nil) }
  }

  /// The first sign of a stage that the words do not say outright but lean to.
  private func firstSign(of stage: ValueID, _ plans: [Evidence], _ topic: Evidence?) -> Evidence? {
    switch stage {
    case "planning": plans.min { $0.range.lowerBound < $1.range.lowerBound }
    case "asking": topic
    default: deeds(of: stage).min { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// What was received or seen.
  private mutating func readHappening(_ fact: FactID, _ event: Evidence?) {
    var sign = event.flatMap(happening) ?? best(signs(of: fact))
    if fact == "seen", sign == nil { sign = misuse() }
    guard let one = settled(fact, said: sign.map { (id(of: $0), [$0]) }) else { return }
    take(fact, one.value, because: one.evidence)
  }

  func id(of sign: Evidence) -> ValueID { space.facts[sign.fact].values[sign.value].id }

  /// "Half an hour of TikTok at lunchtime?": no verb at all, but a place and what is to be done there.
  private var isBareQuestion: Bool {
    let places = signs(of: "platform") + signs(of: "capacity")
    let things = ["time", "device", "place", "pupil-content", "contents"].flatMap { signs(of: FactID($0)) }
    return findings.text.asks && findings.predicates.isEmpty && !places.isEmpty && !things.isEmpty
  }

  /// A colleague who does something online, seen: misuse, until something else is said.
  private func misuse() -> Evidence? {
    let doers = findings.predicates.filter { $0.doer == .other && ($0.mood == .done || $0.mood == .ongoing) }
    guard
      let colleague = signs(of: "contact").first(where: { sign in
        isValue(sign, "colleague") && doers.contains { (-1...4).contains($0.verb - sign.range.upperBound) }
      })
    else { return nil }
    return sign("seen", "misuse", colleague.range, colleague.phrase)
  }

  /// A sign made of words that were read otherwise.
  func sign(_ fact: FactID, _ value: ValueID, _ range: Range<Int>, _ phrase: String, rank: Int? = nil) -> Evidence? {
    guard let number = space.index(of: fact), let which = space.number(of: value, ofFact: number) else { return nil }
    return Evidence(fact: number, value: which, range: range, phrase: phrase, rank: rank, isTelling: true)
  }

  /// True where a verb of some activity is one's own: *I sell*.
  private var isOwnDoing: Bool {
    signs(of: "activity").contains {
      $0.range.lowerBound > 0 && ["i", "we"].contains(tokens[$0.range.lowerBound - 1].text) && isVerbal($0)
    }
  }

  /// "Could I be sacked for something I posted?": the topic opens the sentence in which something happened.
  private func comesFirst(_ topic: Evidence, _ event: Evidence) -> Bool {
    if ["powers", "covered"].contains(space.facts[topic.fact].values[topic.value].id.text),
      event.fact != index("received"), topic.range.lowerBound < event.range.lowerBound
    {
      return true
    }
    return ["consequences", "help"].contains(space.facts[topic.fact].values[topic.value].id.text)
      && topic.range.lowerBound < event.range.lowerBound
      && findings.text.sentenceStart(of: topic.range.lowerBound)
        == findings.text.sentenceStart(of: event.range.lowerBound)
  }

  func stageSigns(_ value: ValueID) -> [Evidence] { signs(of: "stage").filter { isValue($0, value) } }

  // MARK: What is planned

  /// The rank of "posting a photo, ok?", which yields to a question about the policy.
  private static let gerund = 860
  /// The rank of what somebody else did, of which nobody says that it was seen.
  static let hearsay = 850

  /// The signs that something is planned: turns of phrase, and verbs of which one asks whether one may.
  var plans: [Evidence] {
    stageSigns("planning").filter(isMyPlan)
      + findings.predicates.filter { $0.doer == .me && ($0.mood == .asked || $0.mood == .intended) }.compactMap {
        let isGerund = tokens[$0.verb].text.hasSuffix("ing") && $0.mood == .asked
        let words = $0.mood == .asked ? "may I" : "I want to"
        return sign("stage", "planning", $0.range.lowerBound..<$0.verb + 1, words, rank: isGerund ? Self.gerund : 800)
      }
  }

  /// False where somebody else wants it ("she wants to connect"), and for "what can I do?", which asks for advice.
  private func isMyPlan(_ sign: Evidence) -> Bool {
    let words = tokens[sign.range].map(\.text)
    let isMine = words.contains { ["i", "we", "me", "us"].contains($0) }
    guard isMine else {
      let wants = findings.predicates.first { $0.range.overlaps(sign.range) }
      return !(wants.map { $0.doer == .other && ($0.mood == .intended || $0.mood == .must) } ?? false)
    }
    let start = sign.range.lowerBound
    guard start > 0, ["what", "who", "whom", "where"].contains(tokens[start - 1].text) else { return true }
    let end = sign.range.upperBound
    let asked = findings.predicates.first { (start...end + 1).contains($0.verb) }
    let verb = asked?.stem ?? (end < tokens.count ? tokens[end].stem : "do")
    return !EventWords.reactions.contains(verb) && !EventWords.tellings.contains(verb)
  }

  // MARK: What the policy says

  /// The topic where the question is one about the policy; nil where it is about something planned.
  private func bestTopic(_ plans: [Evidence]) -> Evidence? {
    let topics = signs(of: "topic").filter { $0.rank != nil && !(isValue($0, "who") && isDescribing($0)) }
    guard let first = topics.min(by: { ($0.rank!, $0.range.lowerBound) < ($1.rank!, $1.range.lowerBound) }) else {
      return nil
    }
    let isStronger = ["consequences", "powers", "covered"].contains(space.facts[first.fact].values[first.value].id.text)
    let plans = isStronger ? plans.filter { $0.rank != Self.gerund } : plans
    guard let plan = plans.map(\.range.lowerBound).min() else { return first }
    let isStrong = ["consequences", "powers", "covered"].contains(space.facts[first.fact].values[first.value].id.text)
    let hasActivity = signs(of: "activity").contains { $0.range.lowerBound >= plan && isVerbal($0) }
    let start = topics.filter { $0.value == first.value }.map(\.range.lowerBound).min() ?? first.range.lowerBound
    if isStrong && start <= plan + 1 { return first }
    if !hasActivity && !isImplied { return first }
    return first.range.lowerBound < plan && !isValue(first, "help") ? first : nil
  }

  /// "a kid who keeps liking my posts": asks nobody's name.
  private func isDescribing(_ topic: Evidence) -> Bool {
    let start = topic.range.lowerBound
    guard start > 0, !tokens[start].startsPart, ["who", "whom", "whose"].contains(tokens[start].text) else {
      return false
    }
    let people = (signs(of: "contact") + signs(of: "contents")).map(\.range.upperBound)
    return people.contains(start) || Self.somebody.contains(tokens[start - 1].text)
  }

  private static let somebody: Set<String> = [
    "one", "ones", "someone", "somebody", "anyone", "people", "man", "woman", "person", "those", "staff", "lady",
    "bloke",
    "others",
  ]

  /// True where words speak of an errand or an account though no verb of the activity stands there.
  private var isImplied: Bool { !signs(of: "errand").isEmpty || !signs(of: "account-change").isEmpty }

  // MARK: Choosing

  /// The sign that counts most among those for one fact; nil where there is none, or two that count alike.
  func best(_ signs: [Evidence]) -> Evidence? {
    guard let first = signs.max(by: { weight($0) < weight($1) }) else { return nil }
    let rivals = signs.filter { $0.value != first.value && weight($0) == weight(first) }
    return rivals.isEmpty ? first : nil
  }

  /// How much a sign counts: turns of phrase before words of the vocabulary, and of these the longer ones.
  func weight(_ sign: Evidence) -> Int {
    if let rank = sign.rank { return 100_000 - rank }
    return QuestionText.wordCount(of: sign.phrase)
  }
}
