import Decisions
import Knowledge
import Testing

@testable import Guidance

/// Words of danger, wherever they are typed.
@Suite("Danger in a session")
struct DangerInSessionTests {
  private static let ways: [[String]] = [
    ["planning"], ["planning", "connect"], ["planning", "connect", "colleague"], ["planning", "change 1"],
    ["planing"], ["urgent", "back"],
  ]

  private func session(_ lines: [String], of policy: PolicyID = "alderley-edge") throws -> Session {
    Session(try #require(ShippedRules.rules(of: policy)), today: SampleSchool.today).typing(lines).session
  }

  @Test(
    "words of danger lead to whom to tell at any question, and back leads to the question",
    arguments: [
      "a pupil wants to kill himself", "nude photo of a pupil", "child in danger", "she told me her dad hits her",
      "suicide", "self-harm", "rape", "raped", "she is being groomed",
      "groomed", "safeguarding", "emergency", "999", "112", "help me", "urgent!",
      "Safeguarding concern", "EMERGENCY",
    ]
  )
  func anywhere(_ line: String) throws {
    for way in Self.ways {
      let before = try session(way)
      let (after, reply) = before.receive(line)
      #expect(after.isShowingDanger, "\(way): \(reply.text)")
      #expect(reply.text.contains("A child may be at risk."), "\(way): \(reply.text)")
      // At the first question some of these words are an answer; elsewhere what was answered stays as it was.
      guard before.currentQuestion?.fact.id != "stage" else { continue }
      #expect(after.interview.situation == before.interview.situation)
      #expect(after.receive("back").0.currentQuestion == before.currentQuestion)
    }
  }

  @Test("they do so after the advice, at what was read, and before anything is asked")
  func elsewhere() throws {
    let advised = try session(["planning", "connect", "pupil"], of: "dobcroft")
    #expect(advised.currentPrompt == "next")
    #expect(advised.receive("her dad hits her").0.isShowingDanger)
    let opening = Session(try #require(ShippedRules.rules(of: "exceed")), today: SampleSchool.today)
    for line in ["999", "help me", "a pupil is self harming", "safeguarding"] {
      #expect(opening.receive(line).0.isShowingDanger, "\(line)")
    }
    let reading = opening.receive("may I post a class photo on facebook").0
    #expect(reading.currentPrompt == "read")
    #expect(reading.receive("a pupil wants to kill himself").0.isShowingDanger)
  }

  @Test(
    "an ordinary answer is no danger, and no word that is an answer is taken for it",
    arguments: ["pupil", "1", "a Year 9 pupil", "parent", "zzz", "coll"]
  )
  func ordinary(_ line: String) throws {
    #expect(!(try session(["planning", "connect"]).receive(line).0.isShowingDanger))
  }

  @Test("what cannot be read ends with the way out")
  func hint() throws {
    let reply = try session(["planning"]).receive("zzz").1
    #expect(reply.text.hasSuffix("If a child may be at risk, type urgent."))
  }

  @Test("who is not sure at the first question is told whom to tell if, and asked whether it is that")
  func doubted() throws {
    let (doubted, reply) = try session([]).receive("not sure")
    #expect(reply.text.contains("If a child may be at risk, do not wait"))
    #expect(!reply.text.contains("A child may be at risk."))
    #expect(reply.text.hasSuffix("May a child be at risk? Type yes or no."))
    let (certain, yes) = doubted.receive("yes")
    #expect(yes.text.contains("A child may be at risk."))
    #expect(certain.interview.situation["stage"] == .value("danger"))
    let (asked, no) = doubted.receive("no")
    #expect(asked.currentQuestion?.fact.id == "stage")
    #expect(asked.interview.situation.answers.isEmpty)
    #expect(no.turns.first == .withdrew("stage"))
    #expect(doubted.receive("perhaps").1.text.hasPrefix("May a child be at risk?"))
    #expect(doubted.receive("a pupil wants to kill himself").0.isShowingDanger)
  }

  @Test("who then says that no child is at risk is led in, and not asked about danger in a circle")
  func ledIn() throws {
    let doubted = try session(["not sure"])
    let (asked, reply) = doubted.receive("no")
    #expect(
      reply.text.hasPrefix(
        "Then begin here: is it something you want to do (1), or has something happened (2, 3 or 4)?"
      )
    )
    #expect(reply.text.contains("type urgent") && reply.text.contains("What brings you here?"))
    let (again, second) = asked.receive("not sure")
    #expect(again.currentQuestion?.fact.id == "stage" && !again.isShowingDanger)
    #expect(second.text.hasPrefix("Then begin here:"))
    #expect(again.receive("urgent").0.isShowingDanger)
    #expect(again.receive("1").0.interview.situation["stage"] == .value("planning"))
    // Once it has been answered, a doubt is a doubt again.
    #expect(again.typing("1", "back", "not sure").session.isShowingDanger)
  }

  /// What says danger, with something beside it that would not have led to its question.
  private static let said: [Situation] = ["planning", "did", "saw", "received", "asking"].flatMap { stage in
    [("signs", "meeting"), ("seen", "concern")].map { fact, value in
      Situation(["stage": .value(ValueID(stage)), FactID(fact): .value(ValueID(value)), "activity": .value("message")])
    }
  }

  @Test("what is said of danger leads there, whatever is said beside it", arguments: ShippedRules.names)
  func saidAnywhere(_ policy: PolicyID) throws {
    let rules = try #require(ShippedRules.rules(of: policy))
    for situation in Self.said + [Situation(["signs": .value("secrecy")]), Situation(["signs": .value("sexual")])] {
      let decision = rules.decision(hearing: situation)
      #expect(decision.verdict == .danger && decision.reachable == [.danger] && decision.open.isEmpty, "\(situation)")
      #expect(rules.advice(in: situation).verdict == .danger)
      #expect(Session(rules, today: SampleSchool.today, situation: situation).begin().0.isShowingDanger)
      let reasons = rules.advice(for: decision).because.map(\.fact)
      #expect(situation["signs"] == nil || reasons.contains("signs"))
    }
    let unsure = Situation(["stage": .value("planning"), "activity": .value("publish"), "signs": .notSure])
    #expect(rules.decision(hearing: unsure).settlement.verdict != .danger)
  }

  @Test("a change that leaves danger standing says what was said besides, and back takes that up")
  func changed() throws {
    let shown = try session(["received", "request", "pupil", "secret"])
    #expect(shown.isShowingDanger)
    let (still, reply) = shown.typing("change 1", "planning")
    #expect(still.isShowingDanger)
    #expect(reply.text.contains("You also said: I am asked to keep it secret. That comes before everything else"))
    let (asked, _) = still.receive("back")
    #expect(asked.currentQuestion?.fact.id == "signs")
    #expect(asked.receive("none").0.currentQuestion?.fact.id == "activity")
    let tried = try session(["planning", "connect", "pupil"], of: "dobcroft").receive("what if signs=meeting").1.text
    #expect(tried.contains("A child may be at risk. Do not wait"), "\(tried)")
    #expect(tried.contains("999") && tried.contains("Nothing was changed."), "\(tried)")
  }

  @Test("danger that was told of stays, whatever is changed, until it is taken back or all is started over")
  func stays() throws {
    let told = try session(["planning", "connect", "pupil", "urgent"], of: "dobcroft")
    let elsewhere = told.moved(to: try #require(ShippedRules.rules(of: "exceed")))
    #expect(elsewhere.0.isShowingDanger && elsewhere.1.text.contains("Tell the academy"), "\(elsewhere.1.text)")
    #expect(!elsewhere.1.text.contains("NO."))
    #expect(elsewhere.1.text.hasSuffix("If it is not so, back leads to where you were."))
    let changed = told.typing("change contact", "colleague")
    #expect(changed.session.isShowingDanger && changed.reply.text.contains("A child may be at risk."))
    #expect(!changed.session.receive("back").0.isShowingDanger)
    for session in [told, elsewhere.0] {
      #expect(!session.receive("back").0.isShowingDanger)
      #expect(!session.receive("restart").0.receive("may I post a photo").0.isShowingDanger)
    }
    let before = Session(try #require(ShippedRules.rules(of: "maesteg")), today: SampleSchool.today).receive("999").0
    #expect(before.moved(to: try #require(ShippedRules.rules(of: "exceed"))).1.text.contains("Tell the academy"))
  }

  @Test("back from whom to tell leads to where one was: before anything is asked, to what was read, to what is changed")
  func backToThePlace() throws {
    let opening = Session(try #require(ShippedRules.rules(of: "dobcroft")), today: SampleSchool.today)
    #expect(opening.receive("urgent").0.receive("back").1.prompt == "may I")
    let reading = opening.receive("may I be friends with a pupil on facebook").0
    let read = reading.receive("urgent").0.receive("back").1
    #expect(read.prompt == "read" && read.text.contains("I read this as:"))
    let correcting = reading.receive("1").0
    #expect(correcting.receive("999").0.receive("back").0.receive("did").1.prompt == "read")
    let changing = try session(["planning", "connect", "pupil", "change contact"], of: "dobcroft")
    #expect(changing.receive("urgent").0.receive("back").0.currentQuestion?.fact.id == "contact")
  }

  @Test("undo takes back what was told of danger, and undo again brings it back")
  func undone() throws {
    let advised = try session(["planning", "connect", "pupil"], of: "dobcroft")
    let told = advised.receive("urgent").0
    let (undone, reply) = told.receive("undo")
    #expect(undone.isAdvised && reply.text.contains("NO."))
    #expect(undone.interview.situation == advised.interview.situation)
    #expect(undone.receive("undo").0.isShowingDanger)
  }

  @Test("after whom to tell, why, print, what if and flag have something to say")
  func afterwards() throws {
    for lines in [["planning", "urgent"], ["danger"]] {
      let shown = try session(lines)
      #expect(shown.isShowingDanger)
      guard case .print(let advice) = shown.receive("print").1.requests.first else {
        Issue.record("nothing to print")
        continue
      }
      #expect(advice.verdict == .danger)
      #expect(shown.receive("why").1.text.contains("Because") || shown.receive("why").1.text.contains("made it so"))
      #expect(shown.receive("flag").1.requests.isEmpty)
      #expect(shown.receive("flag").1.text.contains("First tell"))
    }
    let tried = try session(["a child may be at risk"]).receive("what if stage=planning").1.text
    #expect(tried.count < 250, "\(tried)")
  }

  @Test(
    "a name is refused, and not taken for a slip; what to say instead is an answer",
    arguments: ["Bob", "07700 900123"]
  )
  func names(_ line: String) throws {
    let asked = try session(["planning", "connect"])
    let (after, reply) = asked.receive(line)
    #expect(after.slip == nil)
    #expect(reply.text.contains("a Year 9 pupil"), "\(reply.text)")
    #expect(asked.receive("a Year 9 pupil").0.interview.situation["contact"]?.values == ["pupil"])
  }

  @Test("no turns a near miss down, whatever else it may mean")
  func rejecting() throws {
    let guessed = try session(["planning", "postng"], of: "exceed")
    #expect(guessed.slip != nil)
    for line in ["no", "n", "No."] {
      let (after, _) = guessed.receive(line)
      #expect(after.currentQuestion?.fact.id == "activity")
      #expect(after.interview.situation["activity"] == nil)
      #expect(after.slip == nil)
    }
  }
}
