import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Verdict sentence")
struct VerdictSentenceTests {
  private func sentence(
    _ facts: [FactID: Answer],
    _ changes: (String, String)? = nil
  ) throws -> VerdictSentence {
    let rules = try changes.map { try SampleSchool.rules($0) } ?? SampleSchool.rules()
    return VerdictSentence(rules.advice(in: Situation(facts)), in: rules.knowledge)
  }

  private static let own: [FactID: Answer] = [
    "stage": .value("planning"), "activity": .value("publish"), "account": .value("personal"),
  ]
  private static let force = "account is personal\n    force  prohibited \"must not\""

  @Test(
    "each verdict has its sentence and style",
    arguments: [
      ("prohibited \"must not\"", "NO. You must not do this.", .bad),
      ("prohibited \"unacceptable\"", "NO. The policy says \"unacceptable\".", .bad),
      ("prohibited \"wrong\"", "NO.", .bad),
      ("prohibited \"must ... cannot\"", "NO.", .bad),
      ("advised-against \"avoid\"", "BETTER NOT. The policy advises against it. The policy says \"avoid\".", .caution),
      (
        "needs-approval \"only with\"\n    first approve from headteacher",
        "NO, NOT UNLESS the headteacher agrees first.",
        .caution
      ),
      ("conditional \"may if\"\n    condition must  It is kind.", "YES, IF you keep to the conditions.", .good),
      (
        "conditional \"use your judgement\"\n    judgement you",
        "YES, WITH CARE. The policy leaves it to your judgement.",
        .good
      ),
      ("permitted \"may\"", "YES.", .good),
      ("permitted \"may\"\n    condition must  It is kind.", "YES, IF you keep to the conditions.", .good),
    ] as [(String, String, Line.Style)]
  )
  func planned(_ force: String, _ text: String, _ style: Line.Style) throws {
    let sentence = try sentence(Self.own, (Self.force, "account is personal\n    force  \(force)"))
    #expect(sentence.text == text)
    #expect(sentence.style == style)
  }

  @Test("whoever has to agree only on some answer is not named before that answer")
  func ifSo() throws {
    let rules = try #require(ShippedRules.rules(of: "maesteg"))
    let open: [FactID: Answer] = [
      "stage": .value("planning"), "activity": .value("publish"), "contents": .value("pupil"),
      "pupil-content": .value("image"), "platform": .value("facebook"),
    ]
    let early = VerdictSentence(rules.advice(in: Situation(open)), in: rules.knowledge).text
    #expect(!early.contains("Deputy Headteacher") && early.hasPrefix("NO, NOT UNLESS"), "\(early)")
    let school = open.merging(["capacity": .value("school-account")]) { $1 }
    let late = VerdictSentence(rules.advice(in: Situation(school)), in: rules.knowledge).text
    #expect(late.contains("Deputy Headteacher"), "\(late)")
  }

  @Test("what must be done is said with the first duties")
  func required() throws {
    let sentence = try sentence(["stage": .value("received"), "contact": .value("pupil")])
    #expect(sentence.text == "YOU MUST turn it down, and tell the safeguarding lead, today.")
    #expect(sentence.style == .strong)
  }

  @Test("what should be done is said with should")
  func recommended() throws {
    let change = (
      "force  required \"must\"\n    duty   must \"Turn", "force  recommended \"should\"\n    duty   should \"Turn"
    )
    let sentence = try sentence(["stage": .value("received"), "contact": .value("pupil")], change)
    #expect(sentence.text == "YOU SHOULD turn it down.")
  }

  @Test("what is outside the policy is not warned against")
  func outside() throws {
    let rules = try #require(ShippedRules.rules(of: "alderley-edge"))
    let inside = Situation([
      "stage": .value("planning"), "activity": .value("errand"), "errand": .value("concern"),
      "concern-where": .value("inside"),
    ])
    let sentence = VerdictSentence(rules.advice(in: inside), in: rules.knowledge)
    #expect(sentence.text == "THE POLICY DOES NOT SAY. It neither allows nor forbids this.")
  }

  @Test("silence is never a yes, and a child's safety comes before it")
  func silent() throws {
    let colleague = try sentence(
      ["stage": .value("planning"), "activity": .value("message"), "contact": .value("colleague")])
    #expect(colleague.text == "THE POLICY DOES NOT SAY. Not a yes.")
    #expect(colleague.style == .caution)
    let pupil = try sentence(["stage": .value("planning"), "activity": .value("message"), "contact": .value("pupil")])
    #expect(pupil.text.hasSuffix("Do not go ahead until the safeguarding lead has answered."))
  }

  @Test("danger says not to wait")
  func danger() throws {
    let sentence = try sentence(["stage": .value("danger")])
    #expect(sentence.text.hasPrefix("A child may be at risk."))
    #expect(sentence.style == .bad)
  }

  @Test("what hangs on an answer nobody is sure of is not a yes yet")
  func notYet() throws {
    var facts = Self.own
    facts["account"] = .notSure
    #expect(try sentence(facts).text == "NOT YET. First find out: Whose account? Until then: NO. You must not do this.")
  }

  @Test("what is done is not spoken of as planned", arguments: ShippedRules.names)
  func done(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    let facts = ["activity", "capacity", "contents"].compactMap { rules.space.fact($0) }
    #expect(facts.count == 3)
    for activity in facts[0].values {
      for account in facts[1].values {
        for content in facts[2].values {
          let answers = Dictionary(
            uniqueKeysWithValues: zip(facts.map(\.id), [activity, account, content].map { Answer.value($0.id) })
          )
          let situation = Situation(answers).answering("stage", with: .value("did"))
          let text = VerdictSentence(rules.advice(in: situation), in: rules.knowledge).text
          #expect(
            !text.hasSuffix(" first.") && !text.contains("First find") && !text.contains("BETTER NOT")
              && !text.contains("go ahead"),
            "\(situation.answers): \(text)"
          )
        }
      }
    }
  }

  @Test(
    "what was received is spoken of as accepted or answered, and what is planned after all is not",
    arguments: [
      ("request", "colleague", "YOU MAY ACCEPT IT."), ("request", "parent", "DO NOT ACCEPT IT UNLESS"),
      ("message", "pupil", "DO NOT ANSWER IT FROM THERE UNLESS"),
    ]
  )
  func received(_ what: String, _ who: String, _ sentence: String) throws {
    let rules = try #require(ShippedRules.rules(of: "alderley-edge"))
    let flags = ["stage=received", "received=\(what)", "contact=\(who)", "capacity=own-account", "related=no"]
    let given = try SituationReader(rules.space).read(flags + ["conflict=no", "signs=none"]).get()
    let situation = Situation(Dictionary(uniqueKeysWithValues: given))
    let text = VerdictSentence(rules.advice(in: situation), in: rules.knowledge).text
    #expect(text.hasPrefix(sentence), "\(text)")
    let planned = situation.answering("stage", with: .value("planning")).answering("activity", with: .value("connect"))
    let other = VerdictSentence(rules.advice(in: planned), in: rules.knowledge).text
    #expect(!other.contains(" IT"), "\(other)")
  }

  @Test("a verdict in a few words is never yes where it is no yes")
  func inWords() {
    for verdict in [Verdict.danger, .prohibited, .needsApproval, .advisedAgainst] {
      #expect(!verdict.inWords.contains("yes"))
    }
    #expect(Verdict.silent.inWords.contains("not a yes"))
  }
}
