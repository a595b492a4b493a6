import Knowledge
import Testing

@testable import Guidance

@Suite("A run alone")
struct SoloRunTests {
  private func begun(rows: [ResultRow] = [], startingOver: Bool = false) throws -> SoloRun {
    let run = SoloRun(try TrainingSample.exercises(), learner: "a1", rows: rows, startingOver: startingOver)
    return run.begin(at: TrainingSample.moment).0
  }

  private func number(_ id: String, _ item: PredictionItem, in run: SoloRun) -> String {
    "\(run.exercise.question(item).choices.firstIndex { $0.id == id }! + 1)"
  }

  @Test("all three predictions are taken before anything is revealed")
  func order() throws {
    let (run, replies) = try begun().typing("required", "touch-1", "safeguarding-lead")
    #expect(replies[0].prompt == "clause")
    #expect(replies[1].prompt == "contact")
    for reply in replies.prefix(2) { #expect(!reply.text.contains("YOU MUST")) }
    #expect(replies[2].text.contains("YOU MUST turn the request down"))
    #expect(replies[2].text.contains("Verdict: right."))
    #expect(replies[2].recorded.map(\.mark) == [.right, .right, .right])
    #expect(run.playedCount == 1)
  }

  @Test("the answer names the clause, what decides, and the aim")
  func reveal() throws {
    let text = try begun().typing("required", "touch-1", "safeguarding-lead").replies[2].text
    #expect(text.contains("(touch-1)"))
    #expect(text.contains("Had it been \"Yes, a relative\""))
    #expect(text.contains("To remember: Turn it down and tell somebody."))
  }

  @Test("a wrong prediction gets a second try, and both are recorded")
  func secondTry() throws {
    let (_, replies) = try begun().typing("silent", "touch-1", "nobody", "again", "required", "safeguarding-lead")
    #expect(replies[2].text.contains("Look again at: verdict, contact."))
    #expect(!replies[2].text.contains("YOU MUST"))
    #expect(replies[3].prompt == "verdict")
    let rows = replies[5].recorded
    #expect(rows.map(\.item) == [.verdict, .verdict, .clause, .contact, .contact])
    #expect(rows.map(\.tries) == [1, 2, 1, 1, 2])
    #expect(rows.map(\.mark) == [.unsafe, .right, .right, .wrong, .right])
  }

  @Test("there is no third try: what is wrong twice is answered")
  func noThirdTry() throws {
    let reply = try begun().typing("silent", "touch-1", "safeguarding-lead", "again", "conditional").replies[4]
    #expect(reply.text.contains("YOU MUST"))
    #expect(reply.recorded.map(\.mark) == [.unsafe, .unsafe, .right, .right])
  }

  @Test("Enter instead of a second try shows the answer with what to say to the mistake")
  func noSecondTry() throws {
    let reply = try begun().typing("silent", "touch-1", "safeguarding-lead", "").replies[3]
    #expect(reply.text.contains("the policy is stricter than that"))
    #expect(reply.text.contains("It does say."))
  }

  @Test("hints come one by one and are counted")
  func hints() throws {
    let (_, replies) = try begun().typing("hint", "hint", "hint", "required", "touch-1", "safeguarding-lead")
    #expect(replies[0].text == "Hint: Who else has to know?")
    #expect(replies[2].text == "There are no more hints.")
    #expect(replies[5].recorded.allSatisfy { $0.hints == 2 })
  }

  @Test("skip shows the answer and records that it was passed over")
  func skip() throws {
    let reply = try begun().typing("required", "skip").replies[1]
    #expect(reply.recorded.map(\.mark) == [.right, .skipped, .skipped])
    #expect(reply.text.contains("YOU MUST"))
  }

  @Test("back takes a prediction again, and nothing after the answer has shown")
  func back() throws {
    let (run, replies) = try begun().typing("silent", "back", "required", "touch-1", "safeguarding-lead", "back")
    #expect(replies[1].prompt == "verdict")
    #expect(replies[4].recorded.first?.predicted == "required")
    #expect(replies[5].text.contains("cannot go back"))
    #expect(run.phase == .revealed)
  }

  @Test("what is not understood changes nothing")
  func unknown() throws {
    let (run, replies) = try begun().typing("perhaps", "9", "\u{7}", "")
    for reply in replies { #expect(reply.prompt == "verdict" && reply.recorded.isEmpty) }
    #expect(run.playedCount == 0)
  }

  @Test("a run is taken up again from its rows, at the scenario after the last that was played")
  func resume() throws {
    let rows = try begun().typing("required", "touch-1", "safeguarding-lead").replies[2].recorded
    let run = SoloRun(try TrainingSample.exercises(), learner: "a1", rows: rows)
    let (again, reply) = run.begin(at: TrainingSample.moment)
    #expect(again.exercise.scenario.id == "friend")
    #expect(reply.text.contains("You have played 1 of 3."))
    #expect(again.attempt == 1)
  }

  @Test("another learner's rows count for nothing")
  func otherLearner() throws {
    let rows = try begun().typing("required", "touch-1", "safeguarding-lead").replies[2].recorded
    #expect(SoloRun(try TrainingSample.exercises(), learner: "b2", rows: rows).playedCount == 0)
  }

  @Test("starting over is confirmed and is a new attempt")
  func restart() throws {
    let (run, replies) = try begun().typing(
      "required",
      "touch-1",
      "safeguarding-lead",
      "restart",
      "no",
      "restart",
      "yes"
    )
    #expect(replies[4].text.contains("Not started over."))
    #expect(run.attempt == 2)
    #expect(run.playedCount == 0)
    #expect(run.exercise.scenario.id == "request")
    #expect(try begun(rows: run.rows, startingOver: true).attempt == 2)
  }

  @Test("after the last one the summary counts by theme and names what to read again")
  func summary() throws {
    let (run, replies) = try begun().typing(
      "silent",
      "touch-1",
      "safeguarding-lead",
      "",
      "",
      "permitted",
      "touch-3",
      "nobody",
      "",
      "prohibited",
      "touch-4",
      "nobody",
      ""
    )
    #expect(run.isOver)
    let text = replies.last!.text
    #expect(text.contains("Played 3 of 3 scenarios."))
    #expect(text.contains("requests: 4 of 5 right, 1 looser than the policy."))
    #expect(text.contains("colleagues: 3 of 3 right."))
    #expect(text.contains("(touch-1)"))
    #expect(!text.contains("(touch-3)"))
  }

  @Test("a theme in which nothing was scored says so, and counts what was passed over")
  func unscored() throws {
    let (run, replies) = try begun().typing("skip", "", "permitted", "touch-3", "nobody", "", "1", "skip", "")
    #expect(replies.last!.text.contains("\nrequests: 5 passed over.\n"))
    let discussed = TrainingSummary(run.rows.filter { $0.mark == .discussed }, of: run.exercises)
    #expect(discussed.lines.contains { $0.text == "requests: talked about, not scored." })
  }

  @Test("urgent shows whom to tell, wherever one is")
  func urgent() throws {
    let (run, replies) = try begun().typing("urgent", "required")
    #expect(replies[0].text.contains("A child may be at risk"))
    #expect(replies[0].prompt == "verdict")
    #expect(run.phase == .predicting([.clause, .contact]))
  }

  @Test("quit and save are requests", arguments: ["quit", ":quit", "save"])
  func requests(word: String) throws {
    #expect(try begun().typing(word).replies[0].requests == [word == "save" ? .save : .quit])
  }

  @Test("a scenario whose key moved says so with its answer")
  func moved() throws {
    let old = try TrainingSample.exercise(TrainingSample.friend + "\nsigned ffffffffffff 2026-01-01\n", name: "friend")
    let run = SoloRun([old], learner: "a1").begin(at: TrainingSample.moment).0
    #expect(run.typing("skip").replies[0].text.contains("moved since it was signed off"))
  }
}
