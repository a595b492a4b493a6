import Decisions
import Knowledge
import TestKit
import Testing

@testable import Guidance

@Suite("Changes of mind in a session")
struct ChangesInSessionTests {
  @Test("a leave of the list is ticked by change, and how says so")
  func leave() throws {
    let rules = try #require(ShippedRules.rules(of: "alderley-edge"))
    let lines = ["planning", "publish", "2", "material"]
    let advised = Session(rules, today: SampleSchool.today).typing(lines).session
    #expect(advised.receive("how").1.text.contains("change consent-owner, then change approve-school"))
    let (asked, question) = advised.receive("change consent owner")
    #expect(question.text.contains("consented?") && asked.currentQuestion?.fact.id == "consent-owner")
    let (ticked, reply) = asked.receive("consented")
    #expect(ticked.isAdvised && !reply.text.contains("[ ] The owner of the picture or text consents"), "\(reply.text)")
    #expect(
      reply.text.contains("consent owner: Consented")
        && reply.turns.first == .answered("consent-owner", .value("given"))
    )
    #expect(question.turns.isEmpty)
    #expect(ticked.receive("answers").1.text.contains("Consent owner: Consented"))
    #expect(ticked.receive("undo").1.text.contains("[ ] The owner of the picture or text consents"))
    // What no advice lists is no leave to be ticked.
    #expect(advised.receive("change approve-trust").1.text.contains("No one answer of yours has that name"))
  }

  private func session(_ lines: String...) throws -> (session: Session, reply: Reply) {
    Session(try SampleSchool.rules(), today: SampleSchool.today).typing(lines)
  }

  @Test("back takes back one answer at a time, from the advice to the beginning")
  func back() throws {
    var (session, _) = try session("planning", "connect", "pupil")
    for (fact, left) in [("contact", 2), ("activity", 1), ("stage", 0)] as [(FactID, Int)] {
      let (next, reply) = session.receive("back")
      #expect(next.currentQuestion?.fact.id == fact)
      #expect(next.interview.situation.answers.count == left)
      #expect(reply.turns.first == .withdrew(fact))
      #expect(reply.text.contains("(You said: "))
      session = next
    }
    #expect(session.receive("back").1.text == "You are at the beginning.")
  }

  @Test("an answer given after back counts as any other")
  func backAndOn() throws {
    let there = try session("planning", "connect", "pupil", "back", "back", "connect", "pupil").session
    #expect(there.advice == (try session("planning", "connect", "pupil").session.advice))
  }

  @Test("back does not stop at an answer that is set aside")
  func backOverParked() throws {
    let (session, _) = try session("planning", "connect", "pupil", "change 2", "publish", "back")
    #expect(session.currentQuestion?.fact.id == "activity")
  }

  @Test(
    "change takes a number of the list, a fact's name or its beginning",
    arguments: ["change 2", "change activity", "change Activity", "change act", ":change 2"]
  )
  func change(_ line: String) throws {
    let (session, reply) = try session("planning", "connect", "pupil", line)
    #expect(session.currentQuestion?.fact.id == "activity")
    #expect(reply.text.contains("(You said: Being friends.)"))
    #expect(session.interview.situation["activity"] == .value("connect"))
    let (after, said) = session.receive("message")
    #expect(after.interview.situation["contact"] == .value("pupil"))
    #expect(said.text.contains("Your other answers still hold."))
  }

  @Test("a fact's whole name is that fact, though another begins with it")
  func changeWhole() throws {
    let rules = try SampleSchool.rules(("fact time ", "fact account-time "))
    let session = Session(rules, today: SampleSchool.today).typing("planning", "publish", "school").session
    let both = Session(
      rules,
      today: SampleSchool.today,
      situation: session.interview.situation.answering("account-time", with: .value("home"))
    )
    #expect(both.typing("change account").session.currentQuestion?.fact.id == "account")
    #expect(both.typing("change acc").reply.prompt == "change")
  }

  @Test("change without a known fact asks which", arguments: ["change", "change 9", "change 0", "change time"])
  func changeUnknown(_ line: String) throws {
    let (session, reply) = try session("planning", line)
    #expect(
      reply.text.hasSuffix("1. Stage: I am planning something\nWhich of these? Type its number, or back to leave them.")
    )
    #expect(reply.text.hasPrefix("You have no answer of that number:") == (line == "change 9" || line == "change 0"))
    #expect(reply.text.hasPrefix("No one answer of yours has that name:") == (line == "change time"))
    #expect(reply.prompt == "change")
    #expect(session.receive("1").0.currentQuestion?.fact.id == "stage")
    #expect(session.receive("stage").0.currentQuestion?.fact.id == "stage")
  }

  @Test("after the list of answers back, or an empty line, leads to where one was", arguments: ["back", "", ":back"])
  func leavesTheList(_ line: String) throws {
    let (asking, question) = try session("planning", "change", line)
    #expect(asking.currentQuestion?.fact.id == "activity")
    #expect(question.prompt == "activity")
    let (advised, _) = try session("planning", "connect", "pupil", "change", line)
    #expect(advised.isAdvised)
  }

  @Test("after the list of answers a number stands for one of them, and any other line goes where it would have gone")
  func choosesFromTheList() throws {
    let (outOfRange, reply) = try session("planning", "change", "2")
    #expect(reply.prompt == "change")
    #expect(outOfRange.receive("1").0.currentQuestion?.fact.id == "stage")
    #expect(try session("planning", "change", "connect").session.interview.situation["activity"] == .value("connect"))
    #expect(try session("planning", "change", "why").reply.prompt == "activity")
    #expect(try session("planning", "change", "quit").reply.requests == [.quit])
  }

  @Test("a change can be left alone with back")
  func changeAndBack() throws {
    let before = try session("planning", "connect").session
    let after = before.receive("change 1").0.receive("back").0
    #expect(after.interview.situation == before.interview.situation)
    #expect(after.currentQuestion == before.currentQuestion)
  }

  @Test("what a change sets aside is named, marked in the list, and used again")
  func parked() throws {
    let (session, reply) = try session("planning", "connect", "pupil", "change 2", "publish")
    #expect(reply.text.contains("Set aside, because it no longer applies: contact."))
    #expect(session.receive("answers").1.text.contains("3. Contact: A pupil (set aside: it does not apply now)"))
    let again = session.receive("change 2").0.receive("connect")
    #expect(again.0.advice.verdict == .prohibited)
    #expect(!again.0.receive("answers").1.text.contains("set aside"))
  }

  @Test("that other answers hold is said where there are others, and only of those that do")
  func holding() throws {
    #expect(!(try session("planning", "change 1", "received").reply.text.contains("still hold")))
    let (aside, reply) = try session("planning", "connect", "pupil", "change 2", "publish")
    #expect(reply.text.contains("These still hold: stage."))
    #expect(aside.receive("change 2").0.receive("connect").1.text.contains("It applies again: contact."))
  }

  @Test("restart forgets, and undo brings the answers back")
  func restart() throws {
    let before = try session("planning", "connect", "pupil").session
    let (empty, reply) = before.receive("restart")
    #expect(empty.interview.situation.answers.isEmpty)
    #expect(reply.turns == [.restarted])
    let (again, undone) = empty.receive("undo")
    #expect(again.state == before.state)
    #expect(undone.turns.contains(.answered("contact", .value("pupil"))))
  }

  @Test("a settled verdict is said again after a restart")
  func announcedAgain() throws {
    let rules = try #require(ShippedRules.all.first).rules
    var random = SplitMix64(seed: 4)
    for _ in 0..<40 {
      var lines: [String] = []
      var session = Session(rules, today: SampleSchool.today).typing([]).session
      while let question = session.currentQuestion {
        lines.append("\(1 + random.below(question.options.count))")
        let reply: Reply
        (session, reply) = session.receive(lines.last!)
        guard reply.text.contains("What follows does not change that.") else { continue }
        let second = session.typing(["restart", ""] + lines).reply
        #expect(second.text.contains("What follows does not change that."))
        return
      }
    }
    Issue.record("nothing was settled before the advice")
  }

  @Test("answers that another policy does not ask wait for the way back, and it is said which they are")
  func moved() throws {
    let maesteg = try #require(ShippedRules.rules(of: "maesteg"))
    let dobcroft = try #require(ShippedRules.rules(of: "dobcroft"))
    let there = Session(maesteg, today: SampleSchool.today)
      .typing("planning", "account", "profile", "own-account", "employer").session
    let (away, reply) = there.moved(to: dobcroft)
    #expect(away.interview.situation == there.interview.situation.without("profile-shows"))
    #expect(
      reply.text.contains(
        "Not asked under this policy: profile shows (That I work at the School). That answer is there when you go back."
      ),
      "\(reply.text)"
    )
    #expect(away.receive("answers").1.text.contains("That answer is there when you go back."))
    #expect(away.moved(to: maesteg).0.interview.situation == there.interview.situation)
    #expect(!away.moved(to: maesteg).1.text.contains("Not asked"))
    // By way of a third policy, too, unless it was answered anew or everything was forgotten.
    let exceed = try #require(ShippedRules.rules(of: "exceed"))
    let round = away.moved(to: exceed).0.moved(to: maesteg).0
    #expect(round.interview.situation == there.interview.situation)
    #expect(away.receive("restart").0.moved(to: maesteg).0.interview.situation.answers.isEmpty)
  }

  @Test("there is nothing to undo at the beginning")
  func nothingToUndo() throws { #expect(try session("undo").reply.text == "There is nothing to undo.") }
}

extension Situation {
  fileprivate func without(_ fact: FactID) -> Situation {
    var copy = self
    copy[fact] = nil
    return copy
  }
}
