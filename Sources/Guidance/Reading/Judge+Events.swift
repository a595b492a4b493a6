import Decisions
import Knowledge

/// What happened: received, done or seen, as the verbs and turns of phrase tell it.
extension Judge {
  private var received: [Evidence] {
    (signs(of: "received").filter(\.isTelling) + stageSigns("received")).filter { !isMyDoing($0) }
      + findings.predicates.indices.compactMap(receipt)
  }

  /// True where the words tell what one does oneself: "making a fake account of my boss".
  private func isMyDoing(_ sign: Evidence) -> Bool {
    if sign.rank != nil, sign.fact == index("received"), Self.byOthers.contains(where: { isValue(sign, $0) }) {
      return false
    }
    guard
      let first = findings.predicates.first(where: { sign.range.contains($0.verb) })
        ?? findings.predicates.last(where: { $0.range.contains(sign.range.lowerBound) })
    else { return false }
    return first.doer == .me && !first.isPassive && !EventWords.getting.contains(first.stem)
  }

  /// What only others do, so that its turns of phrase tell it whoever stands next to the verb.
  private static let byOthers: [ValueID] = ["accusation", "demand", "takedown", "press"]

  /// What somebody else does to the person who asks.
  private func receipt(_ number: Int) -> Evidence? {
    let predicate = findings.predicates[number]
    guard !predicate.isNegated, !isUrging(number), !isDescribing(predicate) else { return nil }
    let verb = predicate.stem
    let range = predicate.verb..<predicate.verb + 1
    let isTheirs =
      predicate.doer == .other && (predicate.meetsMe || predicate.mood == .intended && verb == "connect")
      && [.done, .ongoing, .intended, .supposed].contains(predicate.mood) && EventWords.sent.contains(verb)
    let isMine =
      predicate.doer == .me && (predicate.mood == .done || predicate.mood == .ongoing)
      && (predicate.isPassive && EventWords.received.contains(verb)
        || EventWords.getting.contains(verb) && isGift(predicate))
    guard isTheirs || isMine else { return nil }
    let isRequest = EventWords.requests.contains(verb) || verb == "send" && isFollowed(predicate, by: EventWords.asking)
    if isRequest { return sign("received", "request", range, "asked to follow me", rank: 820) }
    if EventWords.messages.contains(verb) { return sign("received", "message", range, "wrote to me", rank: 825) }
    if EventWords.attacks.contains(verb) { return sign("received", "abuse", range, "attacked me", rank: 822) }
    return sign("stage", "received", range, "done to me", rank: 840)
  }

  /// "the students who follow us": only says who they are.
  private func isDescribing(_ predicate: Predicate) -> Bool {
    let subject = predicate.verb - 1
    return predicate.mood == .ongoing && subject > 0 && ["who", "that", "which"].contains(tokens[subject].text)
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
    isFollowed(predicate, by: EventWords.gifts)
  }

  private func isFollowed(_ predicate: Predicate, by stems: Set<String>) -> Bool {
    tokens[predicate.verb + 1..<max(predicate.verb + 1, min(predicate.range.upperBound, predicate.verb + 8))].contains {
      stems.contains($0.stem)
    }
  }

  private var did: [Evidence] {
    stageSigns("did")
      + findings.predicates.filter { one in
        one.doer == .me && one.mood == .done && !one.isNegated && !one.isPassive
          && !EventWords.seeing.contains(tokens[one.verb].text)
          && !(EventWords.getting.contains(one.stem) && isGift(one)) && !isAskingLeave(one) && isDeed(one)
      }.compactMap { sign("stage", "did", $0.range.lowerBound..<$0.verb + 1, "I did", rank: 830) }
  }

  /// "I have spoken to the principal", "we got photos to post": leads up to what is planned.
  private func isAskingLeave(_ predicate: Predicate) -> Bool {
    if predicate.stem == "get" { return true }
    let next = predicate.verb + 1
    if predicate.stem == "ask", next < tokens.count, ["to", "if", "whether", "about"].contains(tokens[next].text) {
      return true
    }
    return EventWords.consulting.contains(predicate.stem)
      && findings.roles.contains { (1...4).contains($0.range.lowerBound - predicate.verb) }
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
    let area = predicate.verb..<max(predicate.verb + 1, end)
    let isThere = (signs(of: "platform") + signs(of: "capacity")).contains { area.contains($0.range.lowerBound) }
    if isThere, predicate.doer == .me, !EventWords.idle.contains(predicate.stem) { return true }
    return ["activity", "errand", "account-change", "picture-step"].contains { fact in
      signs(of: FactID(fact)).contains { sign in
        sign.range.contains(predicate.verb)
          || area.contains(sign.range.lowerBound) && (fact != "activity" || sign.range.count > 1)
      }
    }
  }

  /// True where a platform or an account stands behind the verb.
  func isOnline(_ predicate: Predicate) -> Bool {
    (signs(of: "platform") + signs(of: "capacity")).contains { predicate.range.contains($0.range.lowerBound) }
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

  /// What tells that something was received, done or seen.
  func deeds(of stage: ValueID) -> [Evidence] {
    switch stage {
    case "received": received
    case "did": did
    default: saw + happened + heard
    }
  }

  /// What happened, as far as the question tells it; nil where nothing did.
  func event(_ plans: [Evidence], isTopic: Bool) -> Evidence? {
    let received = received.min { ($0.rank ?? 900, $0.range.lowerBound) < ($1.rank ?? 900, $1.range.lowerBound) }
    let did = did.max { $0.range.lowerBound < $1.range.lowerBound }
    var saw = saw.min { $0.range.lowerBound < $1.range.lowerBound }
    if saw == nil, received == nil, did == nil {
      if isReacting || plans.isEmpty && !isTopic { saw = happened.first ?? heard.first }
    }
    // "I found a cartoon online and want to post it" tells nothing seen.
    if !isReacting, hasActivity(behind: plans) { saw = nil }
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

  /// "May I delete it?", "should I report them?": asks only what to do about something that others did.
  private var isReacting: Bool {
    let mine = findings.predicates.filter {
      $0.doer == .me && [.asked, .intended, .must].contains($0.mood) && !EventWords.idle.contains($0.stem)
        && !["need", "want", "ought"].contains($0.stem)
    }
    return !mine.isEmpty
      && mine.allSatisfy {
        EventWords.reactions.contains($0.stem)
          || EventWords.tellings.contains($0.stem) && !isOnline($0) && !isTellingWhat($0)
      }
  }

  /// "tell my friends that": what is told, and not that something was seen.
  private func isTellingWhat(_ predicate: Predicate) -> Bool {
    tokens[predicate.verb + 1..<max(predicate.verb + 1, min(predicate.range.upperBound, predicate.verb + 6))].contains {
      ["that", "about", "how", "what", "why", "which", "friends"].contains($0.text)
    }
  }

  /// "Can the parents put photos on their page?" tells nothing that happened.
  private func isQuestion(_ sign: Evidence) -> Bool {
    let first = tokens[findings.text.sentenceStart(of: sign.range.lowerBound)].text
    return VerbWords.modals.contains(first) || ["do", "does", "is", "are", "if", "suppose"].contains(first)
  }

  /// What others did, where one asks what to do about it.
  private var happened: [Evidence] {
    let leaves = findings.leaves.map(\.range)
    let seen = signs(of: "seen").filter { sign in
      sign.rank != nil && !isQuestion(sign) && !leaves.contains { $0.overlaps(sign.range) }
    }
    let deeds = findings.predicates.filter { one in
      one.doer == .other && (one.mood == .done || one.mood == .ongoing) && !one.isNegated && !one.meetsMe
        && isOnline(one)
    }.compactMap { sign("stage", "saw", $0.range.lowerBound..<$0.verb + 1, "somebody did") }
    let told = best(seen).map { [$0] } ?? (isReacting ? deeds : [])
    return told.compactMap { sign("stage", "saw", $0.range, $0.phrase, rank: 836) }
  }

  /// True for something put online or sent; not for a screenshot taken of what was seen.
  func isOnline(_ event: Evidence) -> Bool {
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
    let others = signs(of: "account-change") + signs(of: "errand")
    guard !others.contains(where: { $0.range.overlaps(event.range) }),
      let plan = plans.map(\.range.lowerBound).filter({ $0 > event.range.lowerBound }).min(),
      activities.contains(where: { $0.range.overlaps(event.range) && (isValue($0, "picture") || isValue($0, "use")) })
    else { return false }
    return plan > event.range.upperBound && hasActivity(behind: plans.filter { $0.range.lowerBound >= plan })
  }

  func stageValue(of event: Evidence) -> ValueID {
    event.fact == index("received") ? "received" : space.facts[event.fact].values[event.value].id
  }

  /// What was received or seen; nil where the question does not tell it apart.
  func happening(_ event: Evidence) -> Evidence? {
    switch stageValue(of: event) {
    case "received":
      if event.fact == index("received") { return event }
      return best(signs(of: "received"))
    case "saw":
      return best(signs(of: "seen"))
    default: return nil
    }
  }
}
