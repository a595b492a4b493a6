import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Advice text")
struct AdviceTextTests {
  private func lines(_ facts: [FactID: Answer], _ rules: CompiledRules, isSheet: Bool = false) -> [String] {
    AdviceText(rules.advice(in: Situation(facts)), in: rules.knowledge, today: SampleSchool.today)
      .lines(isSheet: isSheet).map(\.text)
  }

  private static let school: [FactID: Answer] = [
    "stage": .value("planning"), "activity": .value("publish"), "account": .value("school"),
  ]
  private static let request: [FactID: Answer] = ["stage": .value("received"), "contact": .value("pupil")]

  @Test("the parts come in the order in which a person needs them")
  func order() throws {
    let rules = try SampleSchool.rules(
      (
        "condition must  Somebody has checked it.\n",
        "condition must  Somebody has checked it.\n    duty must \"Keep a copy.\"\n"
      )
    )
    let lines = lines(Self.school, rules)
    let parts = [
      "YES", "Oakfield School policy, \"Pictures\", paragraph 1 (photos-1)", "Conditions",
      "[ ] Somebody has checked it.",
      "What to do", "1. Keep a copy.", "Whom to ask or tell", "The deputy head", "Room 2", "Also: photos-2",
      "Because you answered:", "Oakfield School: Social media policy version 2", "Where this and the policy differ",
      "Next:",
    ]
    var rest = lines[...]
    for part in parts {
      let place = rest.firstIndex { $0.hasPrefix(part) }
      #expect(place != nil, "\(part) is not behind the others:\n\(lines.joined(separator: "\n"))")
      if let place { rest = rest[(place + 1)...] }
    }
  }

  @Test("a sheet says nothing about what to type")
  func sheet() throws {
    let lines = lines(Self.school, try SampleSchool.rules(), isSheet: true)
    #expect(!lines.contains { $0.hasPrefix("Next:") })
    #expect(lines.contains("Also: photos-2."))
    let shown = self.lines(Self.school, try SampleSchool.rules())
    #expect(shown.contains("Also: photos-2. To read one: clause photos-2."))
  }

  @Test("under a ban there is nothing to tick")
  func noChecklist() throws {
    let rules = try SampleSchool.rules(
      (
        "account is personal\n    force  prohibited \"must not\"",
        "account is personal\n    force  prohibited \"must not\"\n    condition must  It is kind."
      )
    )
    var facts = Self.school
    facts["account"] = .value("personal")
    #expect(!lines(facts, rules).contains { $0.contains("[ ]") || $0 == "Conditions" })
  }

  @Test("what is only advised stands apart from the conditions, and is a list of its own where it is all there is")
  func advised() throws {
    let must = "condition must  Somebody has checked it.\n"
    let should = "condition should  It is short.\n"
    let both = lines(Self.school, try SampleSchool.rules((must, should + "    " + must)))
    let head = try #require(both.firstIndex(of: "Conditions"))
    #expect(
      both[head...].prefix(4)
        == ["Conditions", "[ ] Somebody has checked it.", "Advised besides", "[ ] It is short. (should)"]
    )
    let alone = lines(Self.school, try SampleSchool.rules((must, should)))
    #expect(alone.contains("Conditions") && !alone.contains("Advised besides"))
  }

  @Test("where nobody is named, the general contact is said to be general")
  func general() throws {
    let lines = lines(
      ["stage": .value("planning"), "activity": .value("message"), "contact": .value("colleague")],
      try SampleSchool.rules()
    )
    let place = try #require(lines.firstIndex(of: "The policy names nobody for this. Its general contact:"))
    #expect(lines[place + 1].hasPrefix("The headteacher"))
    #expect(lines.contains { $0.hasPrefix("THE POLICY DOES NOT SAY") })
    #expect(!lines.contains { $0.hasPrefix("YES") })
    #expect(lines.contains { $0.hasPrefix("Next: ask the person above") })
  }

  @Test("where the policy is silent about a pupil, the safeguarding lead comes first")
  func silentChild() throws {
    let rules = try SampleSchool.rules()
    let lines = lines(["stage": .value("planning"), "activity": .value("message"), "contact": .value("pupil")], rules)
    let place = try #require(lines.firstIndex(of: "Whom to ask or tell"))
    #expect(lines[place + 1].hasPrefix("The safeguarding lead"))
  }

  @Test("whom to turn to where it is about that very person is said once where it is the same for all")
  func sharedAlternate() throws {
    let rules = try #require(ShippedRules.rules(of: "maesteg"))
    let lines = lines(
      [
        "stage": .value("received"), "received": .value("message"), "contact": .value("parent"),
        "capacity": .value("own-account"), "contents": .value("pupil"),
      ],
      rules
    )
    #expect(
      lines.filter { $0.hasPrefix("If it is about") } == [
        "If it is about one of them: the Headteacher (common practice)."
      ]
    )
  }

  /// The advice of a shipped policy for facts as flags give them.
  private func shipped(_ policy: PolicyID, _ flags: String...) throws -> [String] {
    let rules = try #require(ShippedRules.rules(of: policy))
    let given = try SituationReader(rules.space).read(flags).get()
    return lines(Dictionary(uniqueKeysWithValues: given), rules)
  }

  @Test("a school that gives leave is nobody to be complained about, nor is whoever consents")
  func bodies() throws {
    let lines = try shipped(
      "alderley-edge",
      "stage=planning",
      "activity=publish",
      "capacity=school-account",
      "contents=material"
    )
    for who in ["The school (to approve it first)", "The owner of the picture or text (to consent first)"] {
      let place = try #require(lines.firstIndex(of: who))
      #expect(!lines[place + 1].hasPrefix("If it is about"), "\(lines[place + 1])")
    }
  }

  @Test("who is to be asked is not said to be told")
  func asked() throws {
    let lines = try shipped(
      "alderley-edge",
      "stage=planning",
      "activity=message",
      "contact=parent",
      "capacity=class-platform",
      "contents=colleague"
    )
    #expect(lines.contains("The headteacher (to be asked)"), "\(lines)")
  }

  @Test(
    "what was done and is not allowed is put right by common practice, labelled, where the policy says nothing of it"
  )
  func afterwards() throws {
    let lines = try shipped("dobcroft", "stage=did", "activity=connect", "contact=pupil", "related=no")
    let place = try #require(lines.firstIndex { $0.hasSuffix("common practice, not this policy") }, "\(lines)")
    #expect(lines[place + 1].hasPrefix("1. Stop it"))
    #expect(lines[place + 2].contains("safeguarding lead"))
    let planned = try shipped("dobcroft", "stage=planning", "activity=connect", "contact=pupil", "related=no")
    #expect(!planned.contains { $0.hasSuffix("common practice, not this policy") })
  }

  @Test("friends with a pupil already: the silence comes first, a misuse is reported, and it is undone")
  func befriended() throws {
    let lines = try shipped("maesteg", "stage=did", "activity=connect", "contact=pupil")
    #expect(lines[0].hasPrefix("THE POLICY DOES NOT SAY."))
    #expect(lines.contains { $0.contains("If it was a misuse of social media, report it") })
    let place = try #require(lines.firstIndex { $0.hasSuffix("common practice, not this policy") }, "\(lines)")
    #expect(lines[place + 1].hasPrefix("1. Stop it"))
  }

  @Test("of what is out already nobody's leave is asked any more")
  func tooLate() throws {
    let lines = try shipped(
      "maesteg",
      "stage=did",
      "activity=publish",
      "capacity=school-account",
      "contents=pupil",
      "pupil-content=image"
    )
    #expect(lines.contains { $0.hasPrefix("[ ] The Deputy Headteacher had approved it beforehand") }, "\(lines)")
    #expect(!lines.contains { $0.contains("first, before") || $0.contains("to approve it first") }, "\(lines)")
  }

  @Test("what common practice asks gives way to what the policy lays down", arguments: ShippedRules.names)
  func afterwardsGivesWay(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 7_000..<7_020 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      let advice = walk.session.advice
      guard advice.afterwards != nil else { continue }
      #expect(advice.situation["stage"] == .value("did"))
      let own = advice.duties.map(\.duty).filter { $0.by == .you && [.tell, .remove].contains($0.phase) }
      let countsIfs = advice.verdict == .silent && !advice.situation.isAboutChild
      #expect(own.allSatisfy { $0.text.hasPrefix("If ") && !countsIfs }, "\(own)")
    }
  }

  @Test("how words were read is said once, though two clauses need it", arguments: ShippedRules.names)
  func readOnce(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 8_000..<8_010 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      let read = lines(walk.session.interview.situation.answers, rules).filter { $0.hasPrefix("As we read it") }
      #expect(Set(read).count == read.count, "\(policy) \(seed): \(read)")
    }
  }

  @Test("duties are numbered, with who and when")
  func duties() throws {
    let lines = lines(Self.request, try SampleSchool.rules())
    #expect(lines.contains("1. Turn it down. You must."))
    #expect(lines.contains("2. Tell the safeguarding lead. When: today. You must."))
  }

  @Test("a leave is a box to tick, and one that is given is ticked")
  func leaves() throws {
    let rules = try SampleSchool.rules()
    var facts: [FactID: Answer] = [
      "stage": .value("planning"), "activity": .value("connect"), "contact": .value("parent"),
    ]
    #expect(lines(facts, rules).contains("[ ] The headteacher approves it first."))
    facts[LeaveFact.id(.approve, from: "headteacher")] = .value(LeaveFact.given)
    #expect(!lines(facts, rules).contains { $0.hasPrefix("[ ]") })
  }

  @Test("a review that is overdue is said to be so")
  func overdue() throws {
    let rules = try SampleSchool.rules(("review        none stated", "review        2026-09"))
    #expect(lines(Self.school, rules).contains { $0.contains("Its review was due in") })
    #expect(!lines(Self.school, try SampleSchool.rules()).contains { $0.contains("review") })
  }

  @Test(
    "no advice of a shipped policy ticks boxes under a ban, takes silence for a yes or breaks a line",
    arguments: ShippedRules.names
  )
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 3_000..<3_006 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      let advice = walk.session.advice
      let lines = AdviceText(advice, in: rules.knowledge, today: SampleSchool.today).lines().map(\.text)
      let told = Comment(rawValue: "\(RandomWalk.flags(for: walk.said)): \(lines)")
      #expect(lines.allSatisfy { $0.allSatisfy { !$0.isNewline } }, told)
      if advice.verdict == .prohibited { #expect(!lines.contains { $0.hasPrefix("[ ]") }, told) }
      if advice.verdict == .silent {
        #expect(lines.contains { $0.contains("THE POLICY DOES NOT SAY") } && !lines[0].hasPrefix("YES"), told)
        #expect(!advice.escalation.isEmpty, told)
      }
      if advice.isGeneralContact, advice.verdict == .silent {
        #expect(lines.contains { $0.contains("names nobody for this") }, told)
      }
    }
  }
}
