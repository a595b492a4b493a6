import Decisions
import Knowledge

extension Judge {
  /// Reads the stage, and with it the topic of a question about the policy, what was received and what was seen.
  ///
  /// What has happened comes before what is planned; of several things that happened the last one counts, but an
  /// attack, an accusation or a demand always counts before what one did oneself.
  mutating func readStage() {
    let plans = plans
    let topic = bestTopic(plans)
    if let event = event(plans, isTopic: topic != nil), !(topic.map { comesFirst($0, event) } ?? false) {
      let value = stageValue(of: event)
      // What somebody else did may have been seen, or be told only to lead up to a plan: that is asked.
      if event.rank == Self.hearsay { return doubt("stage", ["planning", "saw"]) }
      var happened = happening(event)
      if value == "saw", happened == nil { happened = misuse() }
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
      if isBareQuestion { return take("stage", "planning", because: []) }
      if !isOwnDoing, let seen = best(signs(of: "seen").filter { $0.rank == nil }), !findings.text.asks {
        take("stage", "saw", because: [seen])
        return take(seen)
      }
      if stageSigns("asking").first != nil { take("stage", "asking", because: [stageSigns("asking")[0]]) }
      return
    }
    take("stage", "planning", because: [plan])
    focus = plan.range.lowerBound
  }

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
    ["consequences", "help"].contains(space.facts[topic.fact].values[topic.value].id.text)
      && topic.range.lowerBound < event.range.lowerBound
      && findings.text.sentenceStart(of: topic.range.lowerBound)
        == findings.text.sentenceStart(of: event.range.lowerBound)
  }

  private func stageSigns(_ value: ValueID) -> [Evidence] { signs(of: "stage").filter { isValue($0, value) } }

  // MARK: What is planned

  /// The rank of "posting a photo, ok?", which yields to a question about the policy.
  private static let gerund = 860
  /// The rank of what somebody else did, of which nobody says that it was seen.
  private static let hearsay = 850

  /// The signs that something is planned: turns of phrase, and verbs of which one asks whether one may.
  private var plans: [Evidence] {
    stageSigns("planning")
      + findings.predicates.filter { $0.doer == .me && ($0.mood == .asked || $0.mood == .intended) }.compactMap {
        let isGerund = tokens[$0.verb].text.hasSuffix("ing") && $0.mood == .asked
        let words = $0.mood == .asked ? "may I" : "I want to"
        return sign("stage", "planning", $0.range.lowerBound..<$0.verb + 1, words, rank: isGerund ? Self.gerund : 800)
      }
  }

  // MARK: What happened

  private var received: [Evidence] {
    (signs(of: "received").filter(\.isTelling) + stageSigns("received")).filter { !isMyDoing($0) }
      + findings.predicates.indices.compactMap(receipt)
  }

  /// True where the words tell what one does oneself: "making a fake account of my boss".
  private func isMyDoing(_ sign: Evidence) -> Bool {
    guard
      let first = findings.predicates.first(where: { sign.range.contains($0.verb) })
        ?? findings.predicates.last(where: { $0.range.contains(sign.range.lowerBound) })
    else { return false }
    return first.doer == .me && !first.isPassive && !EventWords.getting.contains(first.stem)
  }

  /// What somebody else does to the person who asks.
  private func receipt(_ number: Int) -> Evidence? {
    let predicate = findings.predicates[number]
    guard !predicate.isNegated, !isUrging(number) else { return nil }
    let verb = predicate.stem
    let range = predicate.verb..<predicate.verb + 1
    let isTheirs =
      predicate.doer == .other && predicate.meetsMe
      && [.done, .ongoing, .intended, .supposed].contains(predicate.mood) && EventWords.sent.contains(verb)
    let isMine =
      predicate.doer == .me && (predicate.mood == .done || predicate.mood == .ongoing)
      && (predicate.isPassive && EventWords.received.contains(verb)
        || EventWords.getting.contains(verb) && isGift(predicate))
    guard isTheirs || isMine else { return nil }
    if EventWords.requests.contains(verb) { return sign("received", "request", range, "asked to follow me", rank: 820) }
    if EventWords.messages.contains(verb) { return sign("received", "message", range, "wrote to me", rank: 825) }
    if EventWords.attacks.contains(verb) { return sign("received", "abuse", range, "attacked me", rank: 822) }
    return sign("stage", "received", range, "done to me", rank: 840)
  }

  /// "a mum asked me to post it": what one is asked to do is planned.
  private func isUrging(_ number: Int) -> Bool {
    let next = number + 1
    guard next < findings.predicates.count else { return false }
    let behind = findings.predicates[next]
    return behind.doer == .me && behind.mood == .intended && behind.verb < findings.predicates[number].verb + 5
      && VerbWords.urge.contains(findings.predicates[number].stem)
  }

  /// True where a message, a request or the like is what one got.
  private func isGift(_ predicate: Predicate) -> Bool {
    tokens[predicate.verb + 1..<max(predicate.verb + 1, min(predicate.range.upperBound, predicate.verb + 8))].contains {
      EventWords.gifts.contains($0.stem)
    }
  }

  private var did: [Evidence] {
    stageSigns("did")
      + findings.predicates.filter { one in
        one.doer == .me && one.mood == .done && !one.isNegated && !one.isPassive
          && !EventWords.seeing.contains(tokens[one.verb].text)
          && !(EventWords.getting.contains(one.stem) && isGift(one)) && isDeed(one)
      }.compactMap { sign("stage", "did", $0.range.lowerBound..<$0.verb + 1, "I did", rank: 830) }
  }

  /// True where the verb or what it is done with speaks of some activity.
  private func isDeed(_ predicate: Predicate) -> Bool {
    var end = predicate.range.upperBound
    // "I used my phone to ring her": what the verb leads to belongs to it.
    if let next = findings.predicates.first(where: { $0.verb > predicate.verb }), next.range.lowerBound <= end + 1,
      next.doer == .nobody
    {
      end = next.range.upperBound
    }
    let area = predicate.verb..<end
    let isThere = (signs(of: "platform") + signs(of: "capacity")).contains { area.contains($0.range.lowerBound) }
    if isThere, predicate.doer == .me, !EventWords.idle.contains(predicate.stem) { return true }
    return ["activity", "errand", "account-change", "picture-step"].contains { fact in
      signs(of: FactID(fact)).contains { sign in
        sign.range.contains(predicate.verb)
          || area.contains(sign.range.lowerBound) && (fact != "activity" || sign.range.count > 1)
      }
    }
  }

  private var saw: [Evidence] {
    stageSigns("saw")
      + findings.predicates.filter { one in
        one.doer == .me && one.mood == .done && !one.isNegated && EventWords.seeing.contains(tokens[one.verb].text)
      }.compactMap { sign("stage", "saw", $0.range.lowerBound..<$0.verb + 1, "I saw", rank: 835) }
  }

  /// What others do, of which the person who asks only tells.
  private var heard: [Evidence] {
    findings.predicates.filter { one in
      one.doer == .other && (one.mood == .done || one.mood == .ongoing) && !one.isNegated && !one.meetsMe && isDeed(one)
        && signs(of: "activity").contains { $0.range.contains(one.verb) }
    }.compactMap { sign("stage", "saw", $0.range.lowerBound..<$0.verb + 1, "somebody did", rank: Self.hearsay) }
  }

  /// What happened, as far as the question tells it; nil where nothing did.
  private func event(_ plans: [Evidence], isTopic: Bool) -> Evidence? {
    let received = received.min { ($0.rank ?? 900, $0.range.lowerBound) < ($1.rank ?? 900, $1.range.lowerBound) }
    let did = did.max { $0.range.lowerBound < $1.range.lowerBound }
    var saw = saw.min { $0.range.lowerBound < $1.range.lowerBound }
    if saw == nil, received == nil, did == nil, plans.isEmpty, !isTopic { saw = heard.first }
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
    return did.range.lowerBound > saw.range.lowerBound || isOnline(did) ? did : saw
  }

  /// True for something put online or sent; not for a screenshot taken of what was seen.
  private func isOnline(_ event: Evidence) -> Bool {
    signs(of: "activity").contains {
      $0.range.overlaps(event.range) && !isValue($0, "picture") && !isValue($0, "use")
    }
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
    return plan > event.range.upperBound
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
    let isStronger = ["consequences", "powers", "covered"].contains(space.facts[first.fact].values[first.value].id.text)
    let plans = isStronger ? plans.filter { $0.rank != Self.gerund } : plans
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
