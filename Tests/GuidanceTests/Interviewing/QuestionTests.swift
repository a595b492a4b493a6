import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

@Suite("Question")
struct QuestionTests {
  /// The sample school, asked about one of nine times of day of which two matter.
  private func rules() throws -> CompiledRules {
    let times = ["dusk", "dawn", "noon", "night", "lunch", "break", "other"].map { "  value \($0) \"At \($0)\"\n" }
    return try SampleSchool.rules(
      ("  value home \"At home\"\n", "  value home \"At home\"\n" + times.joined()),
      (
        "when   activity is publish and account is school\n    force  permitted",
        "when   activity is publish and account is school and time is work or dusk\n    force  permitted"
      )
    )
  }

  private func question(_ rules: CompiledRules) throws -> Question {
    let situation = Situation(["stage": .value("planning"), "activity": .value("publish"), "account": .value("school")])
    return try #require(Interview(rules, situation: situation).question(asking: "time"))
  }

  @Test("where there would be more than seven options, those no rule tells apart stand under one")
  func merged() throws {
    let question = try question(rules())
    #expect(question.options.count <= Question.optionLimit)
    #expect(question.options.flatMap(\.merged).count == 9)
    let other = try #require(question.options.first { $0.merged.count > 3 })
    #expect(other.label == "At other")
    #expect(other.value == "other")
    #expect(other.merged.contains(other.value))
  }

  @Test("a question is put in other words where the answers say so, and all its words are known")
  func asked() throws {
    let rules = try SampleSchool.rules(
      (
        "fact account \"Whose account?\"\n",
        "fact account \"Whose account?\"\n  asked \"Whose, to be friends?\" when activity is connect and stage is planning\n"
      )
    )
    func text(_ activity: ValueID) throws -> String {
      let situation = Situation(["stage": .value("planning"), "activity": .value(activity)])
      return try #require(Interview(rules, situation: situation).question(asking: "account")).text
    }
    #expect(try text("publish") == "Whose account?")
    #expect(try text("connect") == "Whose, to be friends?")
    let fact = try #require(rules.space.fact("account"))
    #expect(Question.wordings(of: fact) == ["Whose account?", "Whose, to be friends?"])
  }

  @Test("what stands alone is never merged with others")
  func aloneUnmerged() throws {
    let rules = try rules()
    let merged = try #require(question(rules).options.first { $0.merged.count > 3 }).merged
    var fact = try #require(rules.space.fact("time"))
    let index = try #require(fact.values.firstIndex { $0.id == merged[0] })
    fact.values[index].standsAlone = true
    let situation = Situation(["stage": .value("planning"), "activity": .value("publish"), "account": .value("school")])
    let tree = Interview(rules, situation: situation).decision.tree
    let options = Question(asking: fact, in: situation, tree: tree).options
    #expect(options.first { $0.merged.contains(merged[0]) }?.merged == [merged[0]])
  }

  @Test("two or three merged options are named")
  func named() throws {
    // Work and dusk lead to the same.
    let rules = try SampleSchool.rules(
      (
        "fact account \"Whose account?\"\n  when activity is publish or connect\n",
        "fact account \"Whose account?\"\n  when activity is publish or connect\n"
          + (1...6).map { "  value a\($0) \"Number \($0)\"\n" }.joined()
      ),
      (
        "rule photos-1-own",
        (1...3).map {
          "rule photos-9-\($0)\n    when activity is publish and account is a\($0)\n"
            + "    force prohibited \"no \($0)\"\n  "
        }.joined()
          + "rule photos-1-own"
      )
    )
    let situation = Situation(["stage": .value("planning"), "activity": .value("publish")])
    let question = try #require(Interview(rules, situation: situation).question(asking: "account"))
    #expect(question.options.count <= Question.optionLimit)
    let merged = question.options.filter { $0.merged.count > 1 }
    #expect(merged.map(\.label) == ["Number 4 / Number 5 / Number 6"])
  }

  @Test("a value under a merged option can still be typed")
  func typed() throws {
    let reader = AnswerReader(try question(rules()))
    #expect(reader.read("at lunch") == .answer(.value("lunch")))
  }

  @Test(
    "no question of a shipped policy shows more than seven options, and each value stands under one",
    arguments: ShippedRules.names
  )
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    var random = SplitMix64(seed: 5)
    for _ in 0..<5 {
      var interview = Interview(rules)
      while let question = interview.question {
        #expect(!question.options.isEmpty)
        #expect(question.options.flatMap(\.merged).sorted() == question.fact.values.map(\.id).sorted())
        #expect(question.options.allSatisfy { $0.merged.contains($0.value) && !$0.label.isEmpty })
        if question.fact.values.count > Question.optionLimit, question.options.count > Question.optionLimit {
          // Only what the rules tell apart may stand there in greater number.
          let classes = interview.decision.tree.valuesToldApart(of: question.fact.id)
          #expect(question.options.count <= classes.count, "\(question.fact.id)")
        }
        let option = question.options[random.below(question.options.count)]
        interview = interview.answering(question.fact.id, with: .value(option.value))
      }
    }
  }

  @Test("who cannot be one's own child is not asked whether they are", arguments: ShippedRules.names)
  func ownChild(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for (contact, canBe) in [("pupil", true), ("former-pupil", true), ("colleague", false), ("parent", false)] {
      let facts: [FactID: Answer] = [
        "stage": .value("planning"), "activity": .value("connect"), "contact": .value(ValueID(contact)),
      ]
      let question = try #require(Interview(rules, situation: Situation(facts)).question(asking: "related"))
      #expect(question.options.contains { $0.value == "own-child" } == canBe, "\(contact)")
    }
  }

  @Test("with several people the question says whether all of them are meant")
  func plurals() throws {
    let rules = try SampleSchool.rules(
      (
        "fact time \"When?\"\n  when activity is publish\n",
        "fact time \"When?\"\n  when contact is pupil or parent\n  loosens\n"
      )
    )
    let one = Situation(["stage": .value("received"), "contact": .value("pupil")])
    let two = Situation(["stage": .value("received"), "contact": .values(["pupil", "parent"])])
    #expect(Interview(rules, situation: one).question(asking: "time")?.text == "When?")
    #expect(Interview(rules, situation: two).question(asking: "time")?.text == "When? (every one of the people)")
  }
}
