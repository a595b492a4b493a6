import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

@Suite("Explanation")
struct ExplanationTests {
  private func reply(_ lines: String...) throws -> String {
    let rules = try SampleSchool.rules(
      ("fact account \"Whose account?\"\n", "fact account \"Whose account?\"\n  changeable\n"),
      (
        "  says     Turn down friend requests from pupils.\n",
        "  says     Turn down friend requests from pupils.\n  purpose  Children need grown-ups to keep a distance.\n"
      )
    )
    return Session(rules, today: SampleSchool.today).typing(lines).reply.text
  }

  @Test("why at a question gives the purposes of the clauses that hang on it")
  func why() throws {
    #expect(try reply("planning", "connect", "why").contains("Children need grown-ups to keep a distance. (touch-1)"))
  }

  @Test("why at the advice gives the answers that made it so, and only those")
  func whyAdvice() throws {
    let text = try reply("planning", "connect", "pupil", "why")
    #expect(text.hasPrefix("These answers made it so:"))
    #expect(text.contains("Who is it? A pupil."))
  }

  @Test("why not says which clause decides")
  func whyNot() throws {
    let text = try reply("planning", "connect", "pupil", "why not yes")
    #expect(text.hasPrefix("The answer is: no. These decide it:\nTurn down"), "\(text)")
    #expect(text.contains("(touch-1)") && text.hasSuffix("No clause says \"yes\" here."), "\(text)")
    #expect(try reply("planning", "connect", "pupil", "why not no") == "It is that.")
    #expect(try reply("planning", "connect", "pupil", "why not blue").hasPrefix("Type why not and one of:"))
  }

  @Test(
    "why not names every clause that decides, and never takes one of them for another",
    arguments: ShippedRules.names
  )
  func whyNotSeveral(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for seed in 6_000..<6_008 as Range<UInt64> {
      var walk = RandomWalk(rules, seed: seed)
      walk.goToTheEnd()
      let session = walk.session
      guard session.isAdvised, session.interview.decision.verdict != nil else { continue }
      let deciding = session.advice.clauses.filter { $0.role == .deciding }.map(\.clause.id.text)
      for verdict in ["yes", "no", "approval", "silent"] {
        let text = session.receive("why not \(verdict)").1.text
        guard text.hasPrefix("The answer is:") else { continue }
        let parts = text.split(separator: ", but ", omittingEmptySubsequences: false)
        for id in deciding { #expect(parts[0].contains(id), "\(policy) \(seed): \(id) is not named\n\(text)") }
        for id in deciding { #expect(parts.count < 2 || !parts[1].contains("(\(id))"), "\(text)") }
      }
    }
  }

  @Test("why not before anything is decided says whether it can still be that")
  func whyNotYet() throws {
    let text = try reply("planning", "publish", "why not yes")
    #expect(text == "Nothing is decided yet. It may still be: yes.\nStill possible: no; yes.")
    #expect(try reply("planning", "publish", "why not required").contains("It cannot be any more: you must."))
  }

  @Test("how gives the way to yes, and only for what is planned")
  func how() throws {
    #expect(try reply("planning", "publish", "personal", "how").contains("account: The school's -> yes"))
    #expect(
      try reply("planning", "publish", "personal", "how").hasSuffix(
        "Try it: what if account=school. Nothing is changed by that."
      )
    )
    #expect(
      try reply("received", "pupil", "how")
        == "This was sent or done to you; nothing you say here changes that. What to do now is above."
    )
    #expect(try reply("planning", "how") == "That comes after the advice.")
    let text = try reply("planning", "connect", "parent", "how")
    #expect(text.contains("Get the leave that is listed above; with it the answer is: "), "\(text)")
    #expect(text.contains("When you have it, say so: change "), "\(text)")
  }

  @Test("how after something was done leads to what to do now, be it the policy's or common practice")
  func howDone() throws {
    let rules = try #require(ShippedRules.rules(of: "dobcroft"))
    let lines = ["did", "connect", "pupil", "how"]
    let text = Session(rules, today: SampleSchool.today).typing(lines).reply.text
    #expect(text == "What is done is done; no other answer changes that. What to do now is above.")
  }

  @Test("how says what to find out where the advice hangs on what the person is not sure of")
  func findOut() throws {
    let text = try reply("planning", "connect", "not sure", "how")
    #expect(text.contains("First find out:\nWho is it?\n"), "\(text)")
    #expect(text.hasSuffix("When you know, type change contact and answer it."))
  }

  @Test("what if takes what the question takes: a number, or a word's beginning")
  func whatIfAsAsked() throws {
    let text = try reply("planning", "publish", "personal", "what if account=school")
    for line in ["what if account=1", "what if account=scho"] {
      #expect(try reply("planning", "publish", "personal", line) == text)
    }
    #expect(try reply("planning", "publish", "personal", "what if account=9") != text)
  }

  @Test("standing parts the rules that the advice counts from the others", arguments: ShippedRules.names)
  func standing(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    var session = Session(rules, today: SampleSchool.today).typing(["planning"]).session
    while session.currentQuestion != nil { session = session.receive("1").0 }
    let count = session.advice.clauses.filter { $0.role == .standing }.count
    let lines = session.receive("standing").1.lines.map(\.text)
    guard count > 0 else { return }
    let end = lines.firstIndex { $0.hasPrefix("The other rules") } ?? lines.count
    #expect(lines.first == "For any post, and so here:")
    #expect(end - 1 == count)
  }

  @Test("what if compares without changing anything")
  func whatIf() throws {
    let text = try reply("planning", "publish", "personal", "what if account=school")
    #expect(text.hasPrefix("Now: no.\nWith \"The school's\" for account: yes.\n"))
    #expect(text.hasSuffix("Nothing was changed."))
    #expect(try reply("planning", "publish", "personal", "what if account = the school's") == text)
    #expect(
      try reply("planning", "publish", "personal", "what if time=home").contains("The answer is the same either way.")
    )
    #expect(try reply("planning", "what if activity=connect").contains("Still to be asked then:"))
    #expect(try reply("planning", "what if weather=rain").hasPrefix("There is no fact of that name. answers"))
    #expect(try reply("planning", "publish", "personal", "what if it rains").contains("what if fact=value"))
    #expect(try reply("planning", "publish", "what if account").contains("what if fact=value"))
  }

  @Test("what if says which step is added or falls away, and whom to ask or tell")
  func whatIfSteps() throws {
    let text = try reply("received", "pupil", "what if contact=parent")
    #expect(text.contains("Falls away: Turn it down. You must."), "\(text)")
    #expect(text.contains("No longer to ask or tell: the safeguarding lead."), "\(text)")
  }

  @Test("what if takes a value's words with blanks, and tells what differs though the verdict is the same")
  func whatIfSameVerdict() throws {
    let rules = try #require(ShippedRules.rules(of: "exceed"))
    var session = Session(rules, today: SampleSchool.today)
    for line in ["a pupil sent me a friend request on facebook", "yes", "no", "none of these", "one of my own"] {
      session = session.receive(line).0
    }
    let text = session.receive("what if related = own child").1.text
    #expect(text.contains("With \"My own child\" for related: you must."), "\(text)")
    #expect(text.contains("The answer is the same. What differs:"), "\(text)")
    #expect(text.contains("Falls away: Talk the request over"), "\(text)")
    #expect(!text.contains("either way"))
  }

  @Test("clause reads a clause with its place and its purpose")
  func clause() throws {
    let text = try reply("clause TOUCH-1")
    #expect(text.contains("Oakfield School policy, \"Staying in touch\", paragraph 1 (touch-1)"))
    #expect(text.contains("What for: Children need"))
    #expect(try reply("clause touch-99").hasPrefix("There is no clause of that name in the Oakfield School policy."))
  }

  @Test("clause alone says how a clause is named, and which the advice names")
  func whichClause() throws {
    #expect(try reply("clause").hasPrefix("Which one? Type it as clause "))
    #expect(try reply("planning", "connect", "pupil", "clause").contains("The advice names: touch-1"))
  }

  @Test("a clause that is not here is looked for in the other policies, and what is no clause's name is not")
  func seeksClause() throws {
    let session = Session(try SampleSchool.rules(), today: SampleSchool.today)
    #expect(session.receive("clause Touch-99").1.requests == [.seekClause("touch-99")])
    #expect(session.receive("clause touch-1").1.requests.isEmpty)
    #expect(session.receive("clause ../etc").1.requests.isEmpty)
  }

  @Test("verdicts lists what is still possible")
  func verdicts() throws {
    #expect(try reply("planning", "publish", "verdicts") == "Still possible: no; yes.")
    #expect(try reply("verdicts").contains("a child may be at risk"))
  }

  @Test("standing says so where there is nothing of that kind")
  func standing() throws { #expect(try reply("standing") == "The policy has no rules of that kind.") }

  @Test("find looks for clauses")
  func find() throws { #expect(try reply("find friend requests").contains("touch-1: Turn down")) }

  @Test("every shipped policy explains itself at every question", arguments: ShippedRules.names)
  func shipped(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    var random = SplitMix64(seed: 21)
    for _ in 0..<1 {
      var session = Session(rules, today: SampleSchool.today).typing([]).session
      while let question = session.currentQuestion {
        for line in ["help", "why", "verdicts", "answers", "standing"] {
          let (after, reply) = session.receive(line)
          #expect(after.state == session.state)
          #expect(!reply.text.isEmpty)
        }
        session = session.receive("\(1 + random.below(question.options.count))").0
      }
      for line in ["why", "how", "why not yes", "why not no"] {
        let (after, reply) = session.receive(line)
        #expect(after.state == session.state)
        #expect(!reply.text.isEmpty)
      }
    }
  }
}
