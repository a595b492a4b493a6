import Knowledge

/// The words of a policy's knowledge that decide nothing: what clauses, questions and answers say, labels, numbers to ring.
///
/// Each text stands under the thing that it belongs to, so that two versions can be held against each other.
struct KnowledgeWords {
  /// A text and where it belongs.
  struct Entry {
    /// The thing by all its names, the present one first: `clause touch-2`.
    let owner: [String]
    /// What of it: `purpose`, `duty 2`.
    let part: String
    /// The words; empty where there are none.
    let text: String
    /// The clause, where these are its own words.
    let clause: ClauseID?
  }

  private(set) var entries: [Entry] = []
  private(set) var owners: Set<String> = []
  private var owner: [String] = []
  private var clause: ClauseID?

  /// Gathers the words of a policy with the vocabulary and the practice that go with it.
  ///
  /// - Complexity: O(size of the knowledge).
  init(of knowledge: KnowledgeBase) {
    addCard(knowledge.policy)
    for section in knowledge.policy.sections { add(section) }
    for ruling in knowledge.policy.rulings {
      begin("ruling \(ruling.id)")
      add("", ruling.says)
      add("date", ruling.dated?.description ?? "")
    }
    for fact in knowledge.vocabulary.facts { add(fact) }
    for role in knowledge.vocabulary.roles {
      begin("role \(role.id)")
      add("label", role.label)
      add("other words", role.others)
      add("alternate", role.alternate?.text ?? "")
      add("body", role.isBody ? "yes" : "")
    }
    for practice in knowledge.practices { add(practice) }
  }

  /// The texts that differ from those of an earlier version; what stands under something new or gone is passed over.
  ///
  /// - Complexity: O(size of both).
  func rewordings(since old: KnowledgeWords) -> [KnowledgeDifference.Rewording] {
    var before: [[String]: Entry] = [:]
    for entry in old.entries { before[[entry.owner[0], entry.part]] = entry }
    let known = Dictionary(
      entries.flatMap { entry in entry.owner.map { ([$0, entry.part], entry) } },
      uniquingKeysWith: { first, _ in first }
    )
    var found = entries.compactMap { entry -> KnowledgeDifference.Rewording? in
      guard let name = entry.owner.first(where: old.owners.contains) else { return nil }
      let earlier = before[[name, entry.part]]?.text ?? ""
      return earlier == entry.text ? nil : entry.rewording(before: earlier, now: entry.text)
    }
    // What a thing that is still there does not say any more.
    let names = Dictionary(entries.flatMap { entry in entry.owner.map { ($0, entry.owner) } }) { first, _ in first }
    for entry in old.entries where !entry.text.isEmpty && known[[entry.owner[0], entry.part]] == nil {
      guard let now = names[entry.owner[0]] else { continue }
      let gone = Entry(owner: now, part: entry.part, text: "", clause: nil)
      found.append(gone.rewording(before: entry.text, now: ""))
    }
    return found
  }

  // MARK: - Gathering

  private mutating func begin(_ name: String, formerly: [String] = [], clause: ClauseID? = nil) {
    owner = [name] + formerly
    self.clause = clause
    owners.insert(name)
  }

  private mutating func add(_ part: String, _ text: String) {
    entries.append(Entry(owner: owner, part: part, text: text, clause: clause))
  }

  private mutating func add(_ part: String, _ texts: [String]) { add(part, texts.joined(separator: ", ")) }

  private mutating func addCard(_ policy: Policy) {
    begin("card")
    add("title", policy.title)
    add("organisation", policy.organisation)
    add("nation", policy.nation.rawValue)
    add("version", policy.version)
    add("date", policy.dated?.description ?? "")
    add("review", policy.review?.description ?? "")
    add("covers", policy.covers)
    add("general", policy.general?.role.text ?? "")
    add("lead", policy.lead?.role.text ?? "")
    for role in policy.roles {
      begin("role \(role.role) of the card")
      add("label", role.label)
      add("for", role.purposes)
      add("holder", role.holder)
      add("reach", role.reach)
      add("alternate", role.alternate?.text ?? "")
    }
  }

  private mutating func add(_ section: Section) {
    begin("section \(section.id)")
    add("heading", section.heading)
    add("number", section.number)
    for clause in section.clauses {
      begin("clause \(clause.id)", formerly: clause.formerly.map { "clause \($0)" }, clause: clause.id)
      add("", clause.says)
      add("purpose", clause.purpose)
      for rule in clause.rules { add(rule) }
    }
    for silence in section.silences {
      begin("silence \(silence.id)")
      add("", silence.says)
    }
  }

  private mutating func add(_ rule: Rule) {
    begin("rule \(rule.id)", formerly: rule.formerly.map { "rule \($0)" })
    add("verb", rule.modal)
    for (number, point) in rule.conditions.enumerated() { add("condition \(number + 1)", point.text) }
    for (number, duty) in rule.duties.enumerated() {
      add("duty \(number + 1)", duty.text)
      add("duty \(number + 1), within", duty.within)
    }
    for (number, leave) in rule.leaves.enumerated() { add("leave \(number + 1), before", leave.before) }
    add("reading", rule.reading?.text ?? "")
    add("reading, because", rule.reading?.reason ?? "")
  }

  private mutating func add(_ fact: Fact) {
    begin("fact \(fact.id)", formerly: fact.formerly.map { "fact \($0)" })
    add("question", fact.question)
    for (number, asking) in fact.askings.enumerated() { add("question \(number + 2)", asking.question) }
    add("why", fact.why)
    add("none", fact.noneLabel ?? "")
    for value in fact.values {
      let facts = [fact.id] + fact.formerly
      let names = facts.flatMap { fact in ([value.id] + value.formerly).map { "value \(fact)=\($0)" } }
      begin(names[0], formerly: Array(names.dropFirst()))
      add("label", value.label)
      add("help", value.help)
      add("other words", value.others)
      add("beside others", value.standsAlone ? "stands alone" : "")
    }
  }

  private mutating func add(_ practice: Practice) {
    begin("practice \(practice.id)")
    add("lead", [practice.lead?.text ?? "", practice.leadLabel].filter { !$0.isEmpty })
    add("emergency", practice.emergencies.map { "\($0.label) \($0.number)" })
    add("about", practice.routes.map { "\($0.about?.text ?? "staff") \($0.role)" })
    add("record", practice.record)
    add("done", practice.afterwards.map { "\($0.role) \($0.text)" } ?? "")
    add("source", practice.sources)
    add("review", practice.review?.description ?? "")
    add("outdated", practice.outdated.map { "\($0.name) now \($0.now)" })
  }
}

extension KnowledgeWords.Entry {
  fileprivate func rewording(before: String, now: String) -> KnowledgeDifference.Rewording {
    let isClause = clause != nil && part.isEmpty
    let name = isClause ? clause?.text ?? "" : part.isEmpty ? owner[0] : "\(owner[0]), \(part)"
    return KnowledgeDifference.Rewording(subject: name, clause: clause, before: before, now: now)
  }
}

extension Rule {
  /// The rule without the words that decide nothing, and under the names of another, so that neither other words nor a new
  /// name is a change.
  func bare(named other: Rule) -> Rule {
    var rule = Rule(id: other.id, clause: other.clause, when: when, force: force)
    rule.limits = limits
    rule.leaves = leaves.map { leave in
      var bare = leave
      bare.before = ""
      return bare
    }
    rule.then = then
    rule.conditions = conditions.map { ChecklistPoint($0.strength, "") }
    rule.judgement = judgement
    rule.duties = duties.map { duty in
      var bare = duty
      bare.text = ""
      bare.within = ""
      return bare
    }
    rule.asks = asks
    rule.lifts = lifts
    return rule
  }
}

extension Silence {
  /// The silence without its words.
  var bare: Silence {
    var silence = self
    silence.says = ""
    return silence
  }
}

extension Ruling {
  /// The ruling without its words and its date.
  var bare: Ruling {
    var ruling = self
    ruling.says = ""
    ruling.dated = nil
    return ruling
  }
}
