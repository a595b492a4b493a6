import Decisions
import Knowledge
import Testing

@testable import Guidance

@Suite("Session")
struct SessionTests {
  private func session(_ lines: String...) throws -> (session: Session, reply: Reply) {
    Session(try SampleSchool.rules(), today: SampleSchool.today).typing(lines)
  }

  // MARK: Answering

  @Test("a question shows its options by number, and nothing is chosen beforehand")
  func putting() throws {
    let (session, reply) = try session()
    #expect(reply.text.contains("What brings you here?\n1. I am planning something\n2. Something was sent to me"))
    #expect(reply.text.contains("4. Not sure"))
    #expect(reply.prompt == "stage")
    let (after, again) = session.receive("")
    #expect(after.state == session.state)
    #expect(again.turns.isEmpty)
  }

  @Test("each answer is a turn, and the advice follows the last")
  func turns() throws {
    let (session, reply) = try session("planning", "1", "pupil")
    #expect(reply.turns.first == .answered("contact", .value("pupil")))
    guard case .advised(let advice) = reply.turns.last else {
      Issue.record("no advice")
      return
    }
    #expect(advice.verdict == .prohibited)
    #expect(session.currentQuestion == nil)
    #expect(session.currentPrompt == "next")
  }

  @Test("a near miss is confirmed before it counts")
  func confirming() throws {
    let (asked, reply) = try session("planing")
    #expect(reply.text == "Did you mean I am planning something? Type yes, or answer again.")
    #expect(asked.slip != nil)
    #expect(asked.interview.situation.answers.isEmpty)
    #expect(asked.receive("yes").0.interview.situation["stage"] == .value("planning"))
    #expect(asked.receive("no").0.currentQuestion?.fact.id == "stage")
    #expect(asked.receive("no").0.slip == nil)
    #expect(asked.receive("2").0.interview.situation["stage"] == .value("received"))
    let back = asked.receive("back")
    #expect(back.0.slip == nil)
    #expect(back.0.currentQuestion?.fact.id == "stage")
  }

  @Test(
    "a number out of range and an ambiguous word are said to be so, and leave the question where it is",
    arguments: [
      ("9", "There is no option of that number. Type a number from 1 to 4."),
      ("0", "There is no option of that number."),
      ("zzz", "I do not know that answer."),
    ]
  )
  func unread(_ line: String, _ part: String) throws {
    let (session, reply) = try session(line)
    #expect(reply.text.contains(part), "\(reply.text)")
    #expect(session.interview.situation.answers.isEmpty)
    #expect(reply.prompt == "stage")
  }

  @Test(
    "a word or name that is not known is never shown back",
    arguments: [
      "Winifred", "Winifred Ramsbottom", "winifred", "clause winifred", "what if winifred=winifred",
      "what if stage=winifred", "change winifred", "why not winifred", "find winifred", "policy winifred",
      "winifred@example.org", "1, winifred",
    ]
  )
  func noEcho(_ line: String) throws {
    for lines in [[], ["planning"], ["planning", "connect", "pupil"], ["urgent"]] {
      let session = Session(try SampleSchool.rules(), today: SampleSchool.today).typing(lines).session
      let (after, reply) = session.receive(line)
      #expect(!reply.text.lowercased().contains("winifred"), "\(lines) \(line)")
      #expect(!reply.prompt.lowercased().contains("winifred"))
      #expect(!"\(after.interview.situation) \(after.phase)".lowercased().contains("winifred"))
    }
  }

  @Test("a name is met with what to say instead")
  func names() throws {
    #expect(try session("Mrs Ramsbottom").reply.text.contains("a Year 9 pupil"))
  }

  // MARK: Danger

  @Test(
    "urgent shows whom to tell wherever one is, asks nothing, and back returns",
    arguments: [[], ["planning"], ["planning", "connect", "pupil"], ["planning", "change 1"], ["planing"]]
  )
  func urgent(_ lines: [String]) throws {
    let before = Session(try SampleSchool.rules(), today: SampleSchool.today).typing(lines).session
    let (session, reply) = before.receive("urgent")
    #expect(reply.text.contains("A child may be at risk. Do not wait, and do not investigate."))
    #expect(reply.text.contains("Tell the safeguarding lead"))
    #expect(session.currentQuestion == nil)
    #expect(session.interview.situation == before.interview.situation)
    let (after, _) = session.receive("back")
    #expect(after.interview.situation == before.interview.situation)
    #expect(after.currentQuestion != nil || after.isAdvised)
  }

  @Test("urgent works before anything is said")
  func urgentFirst() throws {
    let session = Session(try SampleSchool.rules().knowledge, today: SampleSchool.today)
    #expect(session.receive("urgent").1.text.contains("Tell the safeguarding lead"))
  }

  @Test("a sign of danger ends the questions")
  func danger() throws {
    let (session, reply) = try session("a child may be at risk")
    #expect(session.currentQuestion == nil)
    #expect(reply.text.contains("Tell the safeguarding lead"))
    #expect(!reply.text.contains("?"))
  }

  // MARK: Questions back

  @Test(
    "a question about it is answered and leaves everything where it stands",
    arguments: [
      "help", "?", "why", "why not yes", "why not", "how", "what if contact=parent", "what if x", "clause touch-1",
      "clause", "clause nowhere", "standing", "verdicts", "answers", "find friend", "find zzz", "print", "",
    ]
  )
  func aside(_ line: String) throws {
    for lines in [
      [], ["planning"], ["planning", "connect"], ["planning", "connect", "pupil"], ["planning", "change 1"],
      ["received"],
    ] {
      let before = Session(try SampleSchool.rules(), today: SampleSchool.today).typing(lines).session
      let (after, reply) = before.receive(line)
      #expect(after.state == before.state, "\(lines)")
      #expect(!reply.lines.isEmpty || !reply.requests.isEmpty, "\(lines)")
      #expect(reply.turns.isEmpty)
      #expect(reply.prompt == before.currentPrompt)
    }
  }

  @Test("a word that is a command and an answer is the command, and says how to answer; in a pipe it is the answer")
  func bothCommandAndAnswer() throws {
    let rules = try #require(ShippedRules.rules(of: "maesteg"))
    let asked = Session(rules, today: SampleSchool.today).typing("asking").session
    let question = try #require(asked.currentQuestion)
    let number = try #require(question.options.firstIndex { $0.value == "help" }) + 1
    let (there, reply) = asked.receive("help")
    #expect(there.state == asked.state)
    #expect(reply.text.hasSuffix("As an answer that is \(number): \(question.options[number - 1].label)."))
    #expect(!asked.receive(":help").1.text.contains("As an answer"))
    #expect(!asked.receive("why").1.text.contains("As an answer"))
    let piped = asked.receive("help", prefersAnswers: true).0
    #expect(piped.interview.situation["topic"] == .value("help"))
    #expect(asked.receive(":help", prefersAnswers: true).0.state == asked.state)
  }

  @Test("what only the outside can do is asked of it")
  func requests() throws {
    let advised = try session("planning", "connect", "pupil").session
    #expect(advised.receive("print").1.requests == [.print(advised.advice)])
    #expect(advised.receive("save").1.requests == [.save("")])
    #expect(advised.receive("save trip").1.requests == [.save("trip")])
    #expect(advised.receive("flag").1.requests == [.flag])
    #expect(advised.receive("policy").1.requests == [.switchPolicy("")])
    #expect(advised.receive("policy maesteg").1.requests == [.switchPolicy("maesteg")])
    for line in ["quit", "exit", "q", ":q"] { #expect(advised.receive(line).1.requests == [.quit]) }
  }

  @Test("skip waits for the verdict")
  func skip() throws {
    let (session, reply) = try session("planning", "skip")
    #expect(session.currentQuestion?.fact.id == "activity")
    #expect(reply.text == "The answer still hangs on this question.")
  }
}
