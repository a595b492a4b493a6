import Decisions
import Knowledge

extension Judge {
  /// Reads the stage, and with it the topic of a question about the policy, what was received and what was seen.
  ///
  /// What has happened comes before what is planned; of several things that happened the last one counts, but an
  /// attack, an accusation or a demand always counts before what one did oneself.
  mutating func readStage() {
    let plans = stageSigns("planning")
    let topic = bestTopic(plans)
    if let event = event(plans), !(topic.map { comesFirst($0, event) } ?? false) {
      let value = stageValue(of: event)
      var happened = happening(event)
      if value == "saw", happened == nil,
        let colleague = signs(of: "contact").first(where: { isValue($0, "colleague") }),
        let misuse = space.index(of: "seen").flatMap({ space.number(of: "misuse", ofFact: $0) })
      {
        happened = Evidence(
          fact: index("seen"),
          value: misuse,
          range: colleague.range,
          phrase: colleague.phrase,
          rank: nil,
          isTelling: false
        )
      }
      // That somebody else did something is no sign by itself that it was seen and is asked about.
      if value == "saw", happened == nil, !findings.text.tokens.contains(where: { Self.seeing.contains($0.text) }) {
        return
      }
      take("stage", value, because: [event])
      focus = event.range.lowerBound
      if let happened { take(happened) }
      return
    }
    if let topic {
      take("stage", "asking", because: [topic])
      take(topic)
      focus = topic.range.lowerBound
      return
    }
    guard let plan = plans.min(by: { $0.range.lowerBound < $1.range.lowerBound }) else {
      if !isOwnDoing, let seen = best(signs(of: "seen").filter { $0.rank == nil }) {
        take("stage", "saw", because: [seen])
        return take(seen)
      }
      if stageSigns("asking").first != nil { take("stage", "asking", because: [stageSigns("asking")[0]]) }
      return
    }
    take("stage", "planning", because: [plan])
    focus = plan.range.lowerBound
  }

  /// True where a verb of some activity is one's own: *I sell*.
  private var isOwnDoing: Bool {
    signs(of: "activity").contains {
      $0.range.lowerBound > 0 && ["i", "we"].contains(tokens[$0.range.lowerBound - 1].text) && isVerbal($0)
    }
  }

  /// "Could I be sacked for something I posted?": the topic opens the sentence in which something happened.
  private func comesFirst(_ topic: Evidence, _ event: Evidence) -> Bool {
    ["consequences", "help"].contains(space.facts[topic.fact].values[topic.value].id.text)
      && topic.range.lowerBound < event.range.lowerBound
      && findings.text.sentenceStart(of: topic.range.lowerBound)
        == findings.text.sentenceStart(of: event.range.lowerBound)
  }

  private static let seeing: Set<String> = ["saw", "seen", "noticed", "spotted", "across"]

  private func stageSigns(_ value: ValueID) -> [Evidence] { signs(of: "stage").filter { isValue($0, value) } }

  // MARK: What happened

  private var received: [Evidence] {
    signs(of: "received").filter(\.isTelling) + stageSigns("received")
  }

  /// What happened, as far as the question tells it; nil where nothing did.
  private func event(_ plans: [Evidence]) -> Evidence? {
    let received = received.min { ($0.rank ?? 900, $0.range.lowerBound) < ($1.rank ?? 900, $1.range.lowerBound) }
    let did = stageSigns("did").max { $0.range.lowerBound < $1.range.lowerBound }
    var saw = stageSigns("saw").min { $0.range.lowerBound < $1.range.lowerBound }
    // "I found a cartoon online and want to post it" tells nothing seen.
    if hasActivity(behind: plans) { saw = nil }
    if let received {
      let isAttack =
        received.fact == index("received") && !isValue(received, "request") && !isValue(received, "message")
      if isAttack { return received }
      if let did, did.range.lowerBound > received.range.lowerBound { return did }
      if let saw, saw.range.lowerBound < received.range.lowerBound { return saw }
      return received
    }
    if let event = did, isLeadingTo(plans, event) { return saw }
    guard let did, let saw else { return did ?? saw }
    return did.range.lowerBound > saw.range.lowerBound ? did : saw
  }

  /// True where a verb of some activity stands behind "may I".
  private func hasActivity(behind plans: [Evidence]) -> Bool {
    guard let plan = plans.map(\.range.lowerBound).min() else { return false }
    return (signs(of: "activity") + signs(of: "account-change") + signs(of: "errand")).contains {
      $0.range.lowerBound >= plan && isVerbal($0)
    }
  }

  /// "I filmed the dance. May I post it?": taking a picture only leads to what is planned.
  private func isLeadingTo(_ plans: [Evidence], _ event: Evidence) -> Bool {
    let activities = signs(of: "activity")
    guard let plan = plans.map(\.range.lowerBound).filter({ $0 > event.range.lowerBound }).min(),
      activities.contains(where: { $0.range.overlaps(event.range) && (isValue($0, "picture") || isValue($0, "use")) })
    else { return false }
    return activities.contains {
      $0.range.lowerBound >= plan && isVerbal($0) && !isValue($0, "picture") && !isValue($0, "use")
    }
  }

  private func stageValue(of event: Evidence) -> ValueID {
    event.fact == index("received") ? "received" : space.facts[event.fact].values[event.value].id
  }

  /// What was received or seen; nil where the question does not tell it apart.
  private func happening(_ event: Evidence) -> Evidence? {
    switch stageValue(of: event) {
    case "received":
      if event.fact == index("received") { return event }
      return best(signs(of: "received"))
    case "saw":
      return best(signs(of: "seen"))
    default: return nil
    }
  }

  // MARK: What the policy says

  /// The topic where the question is one about the policy; nil where it is about something planned.
  private func bestTopic(_ plans: [Evidence]) -> Evidence? {
    let topics = signs(of: "topic").filter { $0.rank != nil }
    guard let first = topics.min(by: { ($0.rank!, $0.range.lowerBound) < ($1.rank!, $1.range.lowerBound) }) else {
      return nil
    }
    guard let plan = plans.map(\.range.lowerBound).min() else { return first }
    let isStrong = ["consequences", "powers", "covered"].contains(space.facts[first.fact].values[first.value].id.text)
    let hasActivity = signs(of: "activity").contains { $0.range.lowerBound >= plan && isVerbal($0) }
    if isStrong && first.range.lowerBound <= plan + 1 { return first }
    if !hasActivity && !isImplied { return first }
    return first.range.lowerBound < plan && !isValue(first, "help") ? first : nil
  }

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
