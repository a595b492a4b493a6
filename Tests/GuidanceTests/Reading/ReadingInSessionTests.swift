import Decisions
import Guidance
import Knowledge
import Testing

@Suite("A question in own words at the prompt")
struct ReadingInSessionTests {
  private let session: Session

  init() throws {
    session = Session(try ReadingKnowledge.rules(of: "maesteg"), today: CalendarDate("2026-11-20")!)
  }

  private func text(_ reply: Reply) -> String { reply.lines.map(\.text).joined(separator: "\n") }

  @Test("what was read is shown with its words, and yes takes it")
  func accepted() {
    let (shown, reply) = session.receive("may I post a photo of my class on insta?")
    #expect(text(reply).contains("I read this as:"))
    #expect(text(reply).contains("Instagram (insta)"))
    #expect(shown.interview.situation.answers.isEmpty)
    let (taken, _) = shown.receive("yes")
    #expect(taken.interview.situation["platform"] == .value("instagram"))
  }

  @Test("two possible readings are both named, and asked about before anything else")
  func doubted() {
    let (shown, reply) = session.receive("can I add a colleague on facebook or on linkedin?")
    #expect(text(reply).contains("this could mean Facebook, or LinkedIn"))
    let (asked, question) = shown.receive("yes")
    #expect(question.prompt == "platform")
    #expect(text(question).contains("this could mean Facebook, or LinkedIn"))
    #expect(asked.interview.situation["platform"] == nil)
    let (answered, _) = asked.receive("linkedin")
    #expect(answered.interview.situation["platform"] == .value("linkedin"))
  }

  @Test("a number changes what was read, and none starts from scratch")
  func changed() {
    let (shown, _) = session.receive("may I post a photo of my class on insta?")
    let (changing, reply) = shown.receive("1")
    #expect(reply.prompt == "stage" && text(reply).hasPrefix("(I read: "))
    #expect(changing.interview.situation.answers.isEmpty)
    let (again, list) = changing.receive("did")
    #expect(list.prompt == "read" && text(list).contains("1. Stage: I already did something\n"), "\(text(list))")
    #expect(text(list).contains("Instagram (insta)") && text(list).hasSuffix("none to start from scratch."))
    #expect(again.interview.situation.answers.isEmpty)
    let taken = again.receive("yes").0.interview.situation
    #expect(taken["stage"] == .value("did") && taken["platform"] == .value("instagram"))
    let (fresh, first) = shown.receive("none of that")
    #expect(first.prompt == "stage")
    #expect(fresh.interview.situation.answers.isEmpty)
  }

  @Test("what is put right may be mistyped, left by back, or turn out to be danger")
  func corrected() {
    let changing = session.receive("may I post a photo of my class on insta?").0.receive("1").0
    let (near, suggestion) = changing.receive("plannning")
    #expect(text(suggestion).hasPrefix("Did you mean"))
    #expect(near.receive("yes").1.prompt == "read")
    #expect(near.receive("no").1.prompt == "stage")
    #expect(changing.receive("back").1.prompt == "read")
    let danger = changing.receive("6").0
    #expect(danger.isShowingDanger && danger.interview.isDanger)
  }

  @Test("change takes a number or a name of what was read, and says what can be typed where it is neither")
  func changeOfReading() {
    let (shown, _) = session.receive("may I post a photo of my class on insta?")
    for line in ["change 1", "change stage"] {
      let (changing, reply) = shown.receive(line)
      #expect(reply.prompt == "stage" && text(reply).hasPrefix("(I read: "), "\(line)")
      #expect(changing.receive("did").1.prompt == "read")
    }
    for line in ["change 99", "change", "change dinner"] {
      #expect(text(shown.receive(line).1).hasPrefix("Type yes, a number to change it"), "\(line)")
    }
  }

  @Test("the next line of a question that was pasted is read together with it, whatever was read of the first")
  func pasted() {
    let whole = text(session.receive("I want to post a photo of my class on insta").1)
    let (shown, _) = session.receive("I want to post")
    #expect(text(shown.receive("a photo of my class on insta").1) == whole)
    let unread = session.receive("zubblewumps").0
    let (read, reply) = unread.receive("may I post a photo of my class on insta")
    #expect(reply.prompt == "read" && text(reply).contains("Instagram (insta)"))
    #expect(text(read.receive("zubble wumps zubble").1).hasPrefix("Type yes"))
    // What was answered is not read again.
    let answered = shown.receive("yes").0
    #expect(answered.receive("a photo of my class on insta").1.prompt != "read")
  }

  @Test("yes still means what was suggested after a line that could not be read")
  func secondYes() {
    let asked = session.receive("").0
    let (near, _) = asked.receive("plannning")
    let (still, reply) = near.receive("zzz")
    #expect(text(reply).hasSuffix("Or did you mean I am planning something? Then type yes."))
    #expect(still.receive("yes").0.interview.situation["stage"] == .value("planning"))
    #expect(still.receive("no").0.interview.situation.answers.isEmpty)
  }

  @Test("agreeing has several words", arguments: ["yes please", "k", "yep", "ok", "Yes, thanks"])
  func agreed(_ line: String) {
    let (shown, _) = session.receive("may I post a photo of my class on insta?")
    #expect(shown.receive(line).0.interview.situation["platform"] == .value("instagram"))
  }

  @Test("where nothing was read, that is said with the way for danger, and no empty list is shown")
  func unread() {
    let (_, reply) = session.receive("zubblewumps")
    #expect(
      text(reply).hasPrefix("I could not read that. I will ask you instead. If a child may be at risk, type urgent.")
    )
    #expect(!text(reply).contains("Right?"))
  }

  @Test(
    "a list of what was read is never empty: where nothing but a doubt was read, it is asked about at once",
    arguments: ["somebody from the class chat or the staff chat", "facebook or linkedin?", "may I post a photo?"]
  )
  func neverEmpty(_ line: String) {
    let (after, reply) = session.receive(line)
    #expect(text(reply).contains("I read this as:") == text(reply).contains("Right?"))
    #expect(!text(reply).contains("I read this as:") || text(reply).contains("I read this as:\n1. "), "\(text(reply))")
    #expect(after.interview.situation.answers.isEmpty)
  }

  @Test(
    "a near miss of yes or none is suggested, and nothing is taken for granted",
    arguments: [("ys", "yes"), ("ye", "yes"), ("nnoe", "none")]
  )
  func nearMiss(_ line: String, _ meant: String) {
    let (shown, _) = session.receive("may I post a photo of my class on insta?")
    let (same, reply) = shown.receive(line)
    #expect(text(reply).contains("Did you mean \(meant)?"))
    #expect(reply.prompt == "read" && same.interview.situation.answers.isEmpty)
    let (_, other) = shown.receive("bananas")
    #expect(!text(other).contains("Did you mean"))
  }

  @Test("a word of danger goes to safeguarding at once, and what was not understood is only counted")
  func danger() {
    let (_, reply) = session.receive("a pupil messaged me that she wants to kill herself")
    #expect(!text(reply).contains("I read this as:"))
    let (_, other) = session.receive("may I post a photo of my class on insta with zubblewumps?")
    #expect(text(other).contains("not understood"))
    #expect(!text(other).contains("zubblewump"))
  }
}
