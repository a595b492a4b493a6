import Decisions
import Knowledge

extension Judge {
  /// Reads all other facts, as far as they exist; a fact that another one calls into being is read after it.
  mutating func readRest() {
    let first: Set<FactID> = ["stage", "topic", "received", "seen", "activity"]
    for _ in 0..<3 {
      let before = chosen.count
      for (number, fact) in space.facts.prefix(space.askedCount).enumerated()
      where !first.contains(fact.id) && chosen[number] == nil {
        if exists(fact), existence.values(of: fact.id) == nil { read(fact, number) }
      }
      if chosen.count == before { break }
    }
  }

  private func exists(_ fact: Fact) -> Bool {
    if let when = fact.when { return existence.holds(when) == true }
    if fact.id == "position" { return true }
    let stage = existence.values(of: "stage")?.first
    return existence.values(of: "activity") != nil && (stage == "planning" || stage == "did")
  }

  private mutating func read(_ fact: Fact, _ number: Int) {
    var found = signs(of: fact.id)
    if fact.id == "nature", existence.values(of: "activity") == ["errand"] { return }
    if fact.id == "position" { found = found.filter { $0.rank != nil } }
    if fact.id == "contact" { found = contacts(found) }
    if fact.id == "contents" {
      if existence.values(of: "stage") == ["received"] { return }
      found = contents(found)
    }
    if fact.id == "school-content" {
      found = found.filter {
        !(isValue($0, "news") || isValue($0, "update")) || !isAfter($0, ["at", "on", "during", "in", "for", "to"])
      }
    }
    // Who applies is looked up for that.
    if fact.id == "errand", found.contains(where: { isValue($0, "applicant") }) {
      found.removeAll { isValue($0, "watch") }
    }
    if fact.id == "views-content", found.contains(where: { isValue($0, "on-behalf") }) {
      found.removeAll { isValue($0, "opinion") }
    }
    if fact.id == "capacity" { found = found.filter { isPlace($0) } }
    if fact.arity == .several, fact.id != "contact" { return take(members(fact.id, said: found)) }
    // Two people joined by *and* are both meant.
    if Set(found.map(\.value)).count > 1, fact.id == "contact", stated == nil { return take(found) }
    let one = best(found)
    // Two that are said alike are asked about, whatever the other words lean to.
    if one == nil, !found.isEmpty, stated == nil {
      let most = found.map(weight).max()!
      doubts[number] = found.filter { weight($0) == most }.map(\.value).uniqued()
    } else if let settled = settled(fact.id, said: one.map { (id(of: $0), [$0]) }) {
      take(fact.id, settled.value, because: settled.evidence)
    }
  }

  /// True for an account that one acts with: not *the school's post*, not *off the school's page*, and not *the team on
  /// Twitter*.
  private func isPlace(_ sign: Evidence) -> Bool {
    guard isValue(sign, "school-account"), sign.range.upperBound <= tokens.count else { return true }
    if sign.rank != nil, tokens[sign.range.dropFirst()].contains(where: { Self.places.contains($0.text) }) {
      return false
    }
    let after = sign.range.upperBound < tokens.count ? tokens[sign.range.upperBound].stem : ""
    if tokens[sign.range.upperBound - 1].stem == "tweet" { return false }
    if ["post", "comment", "photo", "pictur", "pic", "tweet", "stori", "polici", "policy"].contains(after) {
      return false
    }
    let before = tokens[max(0, sign.range.lowerBound - 2)..<sign.range.lowerBound].map(\.text)
    // "message her off the network's account": there it is what one writes from.
    if existence.values(of: "activity") == ["message"] { return true }
    let isCopy = existence.values(of: "picture-step") == ["copy"]
    return !(before.contains("off") || before.contains("by") || isCopy && before.contains("from"))
  }

  private static let places: Set<String> = ["on", "onto", "in", "into", "via", "over", "through"]

  // MARK: People and contents

  /// The people that a request, a message or a contact is about: the first one named behind the verb (or before it,
  /// where somebody did it to me) with those joined to it by *and* or *or*.
  private func contacts(_ found: [Evidence]) -> [Evidence] {
    var found = found.filter { !isOwnKin($0) }
    for (special, general) in [
      ("former-pupil", "pupil"), ("pupil-elsewhere", "pupil"), ("parent", "other"), ("colleague", "other"),
      ("pupil", "other"),
    ]
    where found.contains(where: { isValue($0, ValueID(special)) }) {
      let kept = found.filter { !isValue($0, ValueID(general)) }
      let marked = found.contains { isValue($0, ValueID(special)) && $0.rank != nil }
      if general == "other" || marked || special != "parent" { found = kept }
    }
    if let parent = found.first(where: { isValue($0, "parent") && $0.rank != nil }) {
      found.removeAll { !isValue($0, "parent") && $0.range.overlaps(parent.range) }
    }
    // "a Year 8 from the primary I used to teach at" is a pupil there.
    if let there = found.first(where: { isValue($0, "pupil-elsewhere") && $0.rank != nil }) {
      found.removeAll { isValue($0, "former-pupil") && $0.range.overlaps(there.range) }
    }
    // "a Year 6 pupil's dad": who stands right before the parent only says whose.
    let parents = found.filter { isValue($0, "parent") }
    found.removeAll { one in
      !isValue(one, "parent") && parents.contains { (0...1).contains($0.range.lowerBound - one.range.upperBound) }
        && tokens[one.range.upperBound - 1].isOwner
    }
    // "one of the reception mums": so does what the parent's own word goes on from.
    found.removeAll { one in
      isValue(one, "pupil")
        && parents.contains {
          $0.range.lowerBound <= one.range.upperBound && $0.range.upperBound > one.range.upperBound
            && !tokens[$0.range.upperBound - 1].startsPart
        }
    }
    let askers = findings.leaves.map(\.range)
    found.removeAll { one in isValue(one, "colleague") && askers.contains { $0.overlaps(one.range) } }
    let addressed = found.filter { isAfter($0, ["with", "to"]) }
    if existence.values(of: "activity") == ["message"], !addressed.isEmpty {
      found.removeAll { isAfter($0, ["about"]) }
    }
    if existence.values(of: "received") != nil, let event = focus {
      found.removeAll {
        $0.range.lowerBound > event + 4 && !isAfter($0, ["from", "off", "by", "is", "in", "was", "of"])
      }
    }
    let sorted = found.sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    let start = existence.values(of: "received") == nil ? focus ?? 0 : findings.text.sentenceStart(of: focus ?? 0)
    let sentence = findings.text.sentenceStart(of: focus ?? 0)..<findings.text.sentenceEnd(of: focus ?? 0)
    let behind = sorted.filter { $0.range.upperBound > start }
    guard
      let first = behind.first(where: { sentence.contains($0.range.lowerBound) })
        ?? sorted.last(where: { sentence.contains($0.range.lowerBound) }) ?? behind.first ?? sorted.first
    else { return [] }
    var taken = [first]
    for next in sorted where next.value != first.value && next.range.lowerBound >= taken.last!.range.upperBound {
      let between = tokens[taken.last!.range.upperBound..<next.range.lowerBound].map(\.text)
      if between.count < 4, between.contains(where: { ["and", "or", "also"].contains($0) }) { taken.append(next) }
    }
    return taken
  }

  /// "my mum": one's own, no parent of a pupil.
  private func isOwnKin(_ sign: Evidence) -> Bool {
    let start = sign.range.lowerBound
    return isValue(sign, "parent") && sign.rank == nil && Self.kin.contains(tokens[start].stem)
      && start > 0 && ["my", "our"].contains(tokens[start - 1].text)
  }

  private static let kin = Set(["mum", "dad", "mother", "father", "nan", "gran", "mam"].map(WordStem.of))

  /// What is in a post or picture; whom one writes to is not in it.
  private func contents(_ found: [Evidence]) -> [Evidence] {
    let taken =
      ["capacity", "device", "place", "contact", "related", "left", "position", "time"]
      .flatMap { chosen[index($0)]?.evidence ?? [] }.map(\.range)
      + findings.leaves.map(\.range)
    if existence.values(of: "activity")?.first == "message" {
      return messageContents(found)
    }
    var found = found
    // "what I think of our deputy" is about the deputy.
    if found.contains(where: { isValue($0, "colleague") && ($0.rank != nil || isAfter($0, ["of", "about"])) }) {
      let opinions = signs(of: "views-content").filter { isValue($0, "opinion") }.map(\.range)
      found.removeAll { sign in isValue(sign, "views") && opinions.contains { $0.overlaps(sign.range) } }
    }
    let persons: Set<ValueID> = ["pupil", "colleague", "family"]
    let vague: Set<ValueID> = ["colleague", "family"]
    found += implied("contents")
    return (found + shownByLeave(found)).filter { sign in
      let value = space.facts[sign.fact].values[sign.value].id
      if value == "colleague", isOwnerOfCause(sign) { return false }
      if value == "pupil", isOwnChild(sign.range.upperBound - 1) { return false }
      if sign.rank == nil, vague.contains(value), isOneThing(sign.phrase) { return false }
      if sign.rank == nil, persons.contains(value),
        isAfter(sign, ["to", "for", "by", "from", "at"])
      {
        return false
      }
      return !taken.contains { $0.overlaps(sign.range) && $0.count >= sign.range.count }
        && !(persons.contains(value) && isActing(sign))
    }
  }

  /// "her mum said no to photos": where parents were asked about a picture, their children are in it; where an artist
  /// was, it is the artist's; where somebody else was and nothing more is said, a colleague.
  private func shownByLeave(_ found: [Evidence]) -> [Evidence] {
    let roles = Set(findings.leaves.map(\.role))
    let pictures = (signs(of: "pupil-content") + signs(of: "colleague-content")).filter { isValue($0, "image") }
    func shown(_ value: ValueID, _ evidence: [Evidence]) -> [Evidence] {
      guard let fact = space.index(of: "contents"), let number = space.number(of: value, ofFact: fact) else {
        return []
      }
      return evidence.map {
        Evidence(fact: fact, value: number, range: $0.range, phrase: $0.phrase, rank: $0.rank, isTelling: false)
      }
    }
    if roles.contains("owner") {
      return findings.roles.first { $0.role == "owner" }.map {
        shown("material", [Evidence(fact: 0, value: 0, range: $0.range, phrase: "owner", rank: 0, isTelling: false)])
      } ?? []
    }
    if roles.contains("parent") { return shown("pupil", pictures) }
    return roles.contains("person") && found.isEmpty ? shown("colleague", pictures) : []
  }

  /// "a picture of my own kids": whether they are pupils here is for other words to say, or to be asked.
  func isOwnChild(_ place: Int) -> Bool {
    place > 0 && tokens[place - 1].text == "own" && Self.offspring.contains(tokens[place].stem)
  }

  private static let offspring = Set(["kid", "child", "son", "daughter", "boy", "girl", "lad"].map(WordStem.of))

  /// True for a single word, with or without its article.
  private func isOneThing(_ phrase: String) -> Bool {
    phrase.split(separator: " ").count { !["a", "an", "the"].contains($0) } == 1
  }

  /// "the teachers' strike" is about no colleague.
  private func isOwnerOfCause(_ sign: Evidence) -> Bool {
    let end = sign.range.upperBound
    return end < tokens.count && !tokens[end].startsPart && Self.causes.contains(tokens[end].stem)
  }

  private static let causes = Set(["strike", "union", "pay", "pension", "conference", "day", "forum"].map(WordStem.of))

  /// "the deputy has looked at it": who does something is not what is shown.
  private func isActing(_ sign: Evidence) -> Bool {
    guard sign.rank == nil, !isAfter(sign, ["of", "about", "with", "showing", "that", "how"]),
      !["photo", "pictur", "pic", "video", "selfi"].contains(tokens[sign.range.upperBound - 1].stem)
    else { return false }
    return findings.predicates.contains {
      $0.doer == .other && ($0.mood == .done || $0.mood == .ongoing && !tokens[$0.verb].text.hasSuffix("ing"))
        && (0...3).contains($0.verb - sign.range.upperBound)
    }
  }

  /// What is in a message: reminders and what is secret; somebody else only where a picture is sent or a group is told.
  private func messageContents(_ found: [Evidence]) -> [Evidence] {
    let persons = (chosen[index("contact")]?.evidence ?? signs(of: "contact")).map(\.range)
    let shown = signs(of: "pupil-content").map(\.range.lowerBound).min()
    let about = tokens.indices.last { tokens[$0].text == "about" || tokens[$0].text == "that" }
    guard let start = [shown, about].compactMap({ $0 }).min() else { return [] }
    let isGroup = existence.values(of: "capacity") == ["staff-group"]
    let told = signs(of: "school-content").filter { isValue($0, "update") || isValue($0, "confidential") }.map(\.range)
    return (found + implied("contents")).filter { sign in
      guard sign.range.lowerBound >= start, !persons.contains(where: { $0.overlaps(sign.range) }) else { return false }
      if isValue(sign, "school") { return told.contains { $0.overlaps(sign.range) } }
      return isGroup || shown != nil && !isValue(sign, "views")
    }
  }

  /// True where one of these words stands before it, small words passed over.
  private func isAfter(_ sign: Evidence, _ words: Set<String>) -> Bool {
    var before = sign.range.lowerBound - 1
    while before >= 0,
      ["a", "an", "the", "my", "our", "their", "other", "one", "of", "some", "all"].contains(tokens[before].text)
    { before -= 1 }
    return before >= 0 && words.contains(tokens[before].text)
  }

  /// The members of a set that other facts' words imply: *the school badge* puts the school in it.
  private func implied(_ set: FactID) -> [Evidence] {
    guard let number = space.index(of: set) else { return [] }
    let shared: Set<FactID> = ["pupil-content", "colleague-content", "family-content"]
    return space.facts.prefix(space.askedCount).flatMap { fact -> [Evidence] in
      guard !shared.contains(fact.id), let test = fact.when?.alternatives.first, fact.when?.alternatives.count == 1,
        test.count == 1,
        test[0].fact == set, test[0].values.count == 1, let value = space.number(of: test[0].values[0], ofFact: number)
      else { return [] }
      return signs(of: fact.id).filter {
        !(isValue($0, "news") || isValue($0, "update")) || !isAfter($0, ["at", "on", "during", "in", "for", "to"])
      }.map {
        Evidence(fact: number, value: value, range: $0.range, phrase: $0.phrase, rank: $0.rank, isTelling: false)
      }
    }
  }

  // MARK: Leaves

  /// Whose approval or consent was given, refused or not yet asked for.
  func leaves() -> [ReadQuestion.Fact] {
    var facts: [ReadQuestion.Fact] = []
    let roles = findings.leaves.map(\.role).uniqued()
    let isShown = ["publish", "picture"].contains(existence.values(of: "activity")?.first)
    for role in roles where role != "person" || isShown {
      let all = findings.leaves.filter { $0.role == role }
      let ranked = all.filter { $0.state != Self.consulted }
      guard let said = (ranked.isEmpty ? all : ranked).min(by: { $0.rank < $1.rank }) else { continue }
      let words = [role.text.split(separator: "-").joined(separator: " ")]
      if said.state != Self.consulted {
        let id = leaveFact(role)
        if let id { facts.append(.init(fact: id, answer: .value(said.state), words: words)) }
      }
      let consult = LeaveFact.id(.consult, from: role)
      if findings.leaves.contains(where: { $0.role == role && $0.state == Self.consulted }),
        space.index(of: consult) != nil,
        said.state != LeaveFact.notGiven
      {
        facts.append(.init(fact: consult, answer: .value("given"), words: words))
      }
    }
    return facts
  }

  /// What the turns of phrase call a role that was spoken to; what it said is not told.
  private static let consulted: ValueID = "consulted"

  /// The leave of a role that is meant: consent for what is published, approval for anything else, where it has both.
  private func leaveFact(_ role: RoleID) -> FactID? {
    let approve = LeaveFact.id(.approve, from: role)
    let consent = LeaveFact.id(.consent, from: role)
    let isShown = ["publish", "picture"].contains(existence.values(of: "activity")?.first)
    return (isShown ? [consent, approve] : [approve, consent]).first { space.index(of: $0) != nil }
  }
}
